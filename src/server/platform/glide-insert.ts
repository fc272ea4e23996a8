/** Making a record that another node may be making at the same moment. */
import { GlideRecord } from '@servicenow/glide'
import { glideDigest } from './glide-basics.ts'

const SYS_ID_LENGTH = 32

/**
 * Inserts a record under a sys_id that its identity decides (setNewGuidValue, GlideRecord scoped API). Looking first and
 * inserting then leaves a moment in which another node does the same, and few of the tables have a unique index; sys_ids
 * are unique in every table, so the second insert is refused, and what the first made is taken. `identity` is compared
 * without letter case, as the platform compares. assumed: an insert under a sys_id that exists answers null, as with any
 * unique key. Undefined when the instance refuses the record for another reason.
 */
export function insertOnce(
    record: GlideRecord,
    identity: readonly string[],
): { sysId: string; inserted: boolean } | undefined {
    const table = record.getTableName()
    const sysId = glideDigest([table, ...identity].join('\n').toLowerCase()).slice(0, SYS_ID_LENGTH)
    record.setNewGuidValue(sysId)
    if (record.insert()) return { sysId, inserted: true }
    return new GlideRecord(table).get(sysId) ? { sysId, inserted: false } : undefined
}
