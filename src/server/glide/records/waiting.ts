/** What waits for somebody, on the record where that somebody looks. */
import type { TABLE } from '../../vocabulary/names.ts'
import { ownRecord } from './own.ts'
import { text } from './values.ts'

/** Writes it only where it differs: a run that changes nothing leaves its configuration as it is. */
export function tell(table: typeof TABLE.deployment | typeof TABLE.integration, sysId: string, waiting: string): void {
    const record = ownRecord(table)
    if (!record.get(sysId) || text(record, 'waiting') === waiting) return
    record.setValue('waiting', waiting)
    // Rules about what an admin enters have no say in it.
    record.setWorkflow(false)
    record.update()
}
