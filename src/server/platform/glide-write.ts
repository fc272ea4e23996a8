/** Writing records whose product has no API: by source and source id, and only what differs. */
import { GlideRecord } from '@servicenow/glide'
import type { WriteAction } from '../compliance/ports.ts'
import { SOURCE } from '../names.ts'
import { insertOnce } from './glide-insert.ts'
import { setChanged } from './glide-values.ts'

/** Creates or updates the record that some columns identify. Throws when the instance refuses it. */
export function writeBy(
    table: string,
    keys: Record<string, string>,
    values: Record<string, string>,
): { sysId: string; action: WriteAction } {
    const record = new GlideRecord(table)
    for (const [column, value] of Object.entries(keys)) record.addQuery(column, value)
    record.setLimit(1)
    record.query()
    const exists = record.next()
    if (!exists) record.initialize()
    const changed = setChanged(record, exists ? values : { ...keys, ...values })
    if (exists && !changed) return { sysId: record.getUniqueValue(), action: 'unchanged' }
    const sysId = exists ? record.update() : undefined
    if (sysId) return { sysId, action: 'updated' }
    const made = exists ? undefined : insertOnce(record, Object.values(keys))
    if (made === undefined) throw new Error(`${table} refused the record: ${record.getLastErrorMessage()}`)
    if (made.inserted) return { sysId: made.sysId, action: 'inserted' }
    // It is there although it was not found: by another node, or its keys are not what they were.
    const other = new GlideRecord(table)
    if (!other.get(made.sysId) || !setChanged(other, { ...keys, ...values }))
        return { sysId: made.sysId, action: 'unchanged' }
    other.update()
    return { sysId: made.sysId, action: 'updated' }
}

/** The same for records that are their source and source id. */
export function writeBySourceId(
    table: string,
    { source_id, ...values }: { source_id: string } & Record<string, string>,
): { sysId: string; action: WriteAction } {
    return writeBy(table, { source: SOURCE, source_id }, values)
}
