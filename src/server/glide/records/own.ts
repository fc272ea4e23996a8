/** Records of this application's own tables. Those of other products go through foreign.ts. */
import { GlideRecord } from '@servicenow/glide'
import type { TABLE } from '../../vocabulary/names.ts'
import { glideDigest } from '../digest.ts'

export type OwnTable = (typeof TABLE)[keyof typeof TABLE]

const SYS_ID_LENGTH = 32

/** A record of an own table, or of a staging table that is one. */
export function ownRecord(table: OwnTable): GlideRecord {
    return new GlideRecord(table)
}

/** The sys_id of a record that its identity decides, whatever its letter case; docs/decisions/0023. */
export function sysIdOf(table: string, identity: readonly string[]): string {
    return glideDigest([table, ...identity].join('\n').toLowerCase()).slice(0, SYS_ID_LENGTH)
}

/** Leaves out records with a value. An empty column has another one, whatever the platform makes of `!=` and NULL. */
export function unless(record: GlideRecord, column: string, value: string): void {
    record.addNullQuery(column).addOrCondition(column, '!=', value)
}

/** Inserts an own record under the sys_id of its identity: of two nodes that do so at once, the second finds it made. */
export function makeOwn(record: GlideRecord, identity: readonly string[]): void {
    record.setNewGuidValue(sysIdOf(record.getTableName(), identity))
    record.insert()
}
