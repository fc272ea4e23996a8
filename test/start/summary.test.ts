/** The summary counts every table that the integrations write. */
import { WRITTEN_TABLES } from '../../scripts/start/summary.ts'
import { FOREIGN_TABLES } from '../../src/server/contract/index.ts'
import { TABLE } from '../../src/server/vocabulary/names.ts'

/** Written when the application is installed or a deployment is configured, not by a run. */
const BY_SET_UP = [
    'sn_vulc_test_criticality_map',
    'sn_sec_cmn_ci_lookup_rule',
    'sn_sec_int_impl',
    'sys_choice',
    'sysauto_script',
]
const OWN_BY_SET_UP: string[] = [TABLE.deployment, TABLE.check, TABLE.claim, TABLE.categoryChoice, TABLE.ciPolicy]

/** Written by the platform and by products for the application: import sets, the CMDB's engine, the state rules. */
const BY_OTHERS = [
    'cmdb_ci_cloud_service_account',
    'cmdb_ci_logical_datacenter',
    'cmdb_rel_ci',
    'sn_vulc_result_history',
]

test('the tables of the summary are those of the contract, of the application, and what is written for it', () => {
    const foreign = FOREIGN_TABLES.filter(({ operations }) =>
        operations.some((operation) => operation === 'create' || operation === 'write'),
    ).map(({ table }) => table)
    const own = Object.values(TABLE).filter((table) => !OWN_BY_SET_UP.includes(table))
    expect([...WRITTEN_TABLES].sort()).toEqual(
        [...foreign.filter((table) => !BY_SET_UP.includes(table)), ...own, ...BY_OTHERS].sort(),
    )
})
