/** CIs that are retired: a finding must not land, or stay, on one (product.md 4.3). */
import type { GlideRecord } from '@servicenow/glide'
import { eachOf } from '../records/foreign.ts'
import { unless } from '../records/own.ts'

/** Values of the base columns that say so (product.md 4.3; observed on instances). */
export const RETIRED = { install_status: '7', operational_status: '6' } as const
const COLUMNS = Object.keys(RETIRED) as (keyof typeof RETIRED)[]

/** Those of some CIs that are retired. */
export function retired(sysIds: readonly string[]): Set<string> {
    const found = new Set<string>()
    const known = [...new Set(sysIds.filter((sysId) => sysId !== ''))]
    for (const column of COLUMNS)
        eachOf(
            'cmdb_ci',
            'sys_id',
            known,
            (ci) => found.add(ci.sysId),
            (ci) => ci.where(column, '=', RETIRED[column]),
        )
    return found
}

/** Leaves retired CIs out of a query on a class; a class of an admin's rule need not have the columns. */
export function withoutRetired(ci: GlideRecord): void {
    for (const column of COLUMNS) if (ci.isValidField(column)) unless(ci, column, RETIRED[column])
}
