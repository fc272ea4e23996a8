/** Where the container tables are known from. */
import type { BaseTable } from '../columns.ts'
import type { Evidence } from '../../support/support.ts'

export const TABLES = 'Components installed with Container Vulnerability Response (installed-with-cvr-data)'
export const CHECK = 'sys_dictionary of the table'
export const scope = 'sn_vul_container'

/** Field maps of scanners. Those of Wiz and Tenable name the table of each column, that of AWS Security Hub does not. */
export const WIZ = 'wiz-vul-resp-integration-view-findings'
export const AWS = 'aws-security-hub-mapping'
export const TENABLE = 'tenable-data-transformref'

/** How well columns are known, where, and what else there is to say. */
export function columns(
    evidence: Evidence,
    source: string,
    names: readonly string[],
    note?: string,
): NonNullable<BaseTable['doubts']> {
    return Object.fromEntries(
        names.map((name) => [name, { evidence, source, ...(note === undefined ? {} : { note }) }]),
    )
}
