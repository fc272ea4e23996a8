/** Writing records whose product has no API: by source and source id, and only what differs. */
import { GlideRecord } from '@servicenow/glide'
import type { WriteAction } from '../compliance/ports.ts'
import { SOURCE } from '../names.ts'
import { insertOnce } from './glide-insert.ts'
import { setChanged, setValues } from './glide-values.ts'

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
    if (record.next()) return updated(record, values)
    record.initialize()
    setValues(record, { ...keys, ...values })
    const made = insertOnce(record, Object.values(keys))
    if (made === undefined) throw new Error(`${table} refused the record: ${record.getLastErrorMessage()}`)
    if (made.inserted) return { sysId: made.sysId, action: 'inserted' }
    // It is there although it was not found: by another node, or its keys are not what they were.
    const other = new GlideRecord(table)
    other.get(made.sysId)
    return updated(other, { ...keys, ...values })
}

function updated(record: GlideRecord, values: Record<string, string>): { sysId: string; action: WriteAction } {
    const sysId = record.getUniqueValue()
    if (!setChanged(record, values)) return { sysId, action: 'unchanged' }
    if (!record.update())
        throw new Error(`${record.getTableName()} refused the record: ${record.getLastErrorMessage()}`)
    return { sysId, action: 'updated' }
}

/** The same for records that are their source and source id. */
export function writeBySourceId(
    table: string,
    { source_id, ...values }: { source_id: string } & Record<string, string>,
): { sysId: string; action: WriteAction } {
    return writeBy(table, { source: SOURCE, source_id }, values)
}
