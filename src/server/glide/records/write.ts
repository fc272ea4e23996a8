/** Writing records whose product has no API: by what identifies them, and only what differs. */
import type { WriteAction } from '../../compliance/ports.ts'
import type { NeededPath, TableName } from '../../contract/index.ts'
import { SOURCE } from '../../vocabulary/names.ts'
import { foreign, holds, type ForeignRecord, type Values } from './foreign.ts'

type Written = { sysId: string; action: WriteAction }

/** Creates or updates the record of ours that some columns identify. Throws when the instance refuses it. */
export function writeBy<T extends TableName>(table: T, keys: Values<T>, values: Values<T>): Written {
    const record = foreign(table)
    for (const [column, value] of Object.entries(keys)) record.where(column as NeededPath<T>, '=', String(value))
    record.limit(1).query()
    if (record.next() && holds(record, keys)) return updated(record, values)
    const fresh = foreign(table)
    fresh.record.initialize()
    const made = fresh.set({ ...keys, ...values }).make(Object.values(keys).map(String))
    if (made.inserted) return { sysId: made.sysId, action: 'inserted' }
    // It is there although it was not found: by another node, or its keys are not what they were.
    const other = foreign(table)
    if (!other.get(made.sysId)) throw new Error(`${table} ${made.sysId} cannot be read`)
    return updated(other, { ...keys, ...values })
}

function updated<T extends TableName>(record: ForeignRecord<T>, values: Values<T>): Written {
    const { sysId } = record
    if (!record.setChanged(values)) return { sysId, action: 'unchanged' }
    record.save()
    return { sysId, action: 'updated' }
}

type Sourced = 'sn_vulc_policy' | 'sn_vulc_auth_src'

/** The same for records that are their source and source id. */
export function writeBySourceId<T extends Sourced>(
    table: T,
    { source_id, ...values }: { source_id: string } & Record<string, string>,
): Written {
    return writeBy(table, { source: SOURCE, source_id } as Values<T>, values as Values<T>)
}
