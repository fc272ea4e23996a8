/** What npm start says at its end. */
import Table from 'cli-table3'
import type { LocalInstance } from 'local-instance'
import { DECLARED } from '../../src/server/integrations/index.ts'
import type { RunSummary } from './run.ts'

/** Every table that the integrations write; a test compares it with the contract and with the application's own. */
export const WRITTEN_TABLES = [
    'sn_vulc_policy',
    'sn_vulc_policy_test',
    'sn_vulc_test',
    'sn_vulc_auth_src',
    'sn_vulc_citation',
    'sn_vulc_result',
    'sn_vulc_result_history',
    'sn_sec_cmn_src_ci',
    'sn_sec_cmn_host_tag',
    'sn_sec_cmn_cloud_account',
    'sn_sec_cmn_region',
    'sn_sec_cmn_cloud_resource_type',
    'sn_sec_cmn_cloud_service_provider',
    'cmdb_ci_cmp_resource',
    'cmdb_ci_cloud_service_account',
    'cmdb_ci_logical_datacenter',
    'cmdb_rel_ci',
    'sys_object_source',
    'sn_vul_container_image',
    'sn_vul_container_image_package',
    'sn_vul_container_image_findings',
    'sn_vul_container_image_vulnerable_item',
    'sn_vul_container_finding_m2m_vul_item',
    'sn_vul_third_party_entry',
    'sn_vul_asc_group_member',
    'sn_vul_asc_run_reason',
    'sn_vul_asc_unknown_word',
    'sn_vul_asc_finding',
    'sn_vul_asc_closure',
    'sn_vul_asc_retired_ci',
    'sn_vul_asc_budget',
    'sn_vul_asc_subscription',
    'sn_vul_asc_integration',
    'sn_vul_asc_integration_run',
    'sn_vul_asc_integration_process',
    ...DECLARED.all.map(({ stagingTable }) => stagingTable),
    'sys_import_set',
]

/** Row counts by table. */
export function tableCounts(instance: LocalInstance): Record<string, number> {
    return Object.fromEntries(
        WRITTEN_TABLES.map((table) => {
            const rows = instance.record(table)
            rows.query()
            return [table, rows.getRowCount()]
        }),
    )
}

/** The runs and the tables, for reading. */
export function summaryText(runs: readonly RunSummary[], tables: Record<string, number>): string {
    const head = [
        'integration',
        'state',
        'retrieved',
        'inserted',
        'updated',
        'unchanged',
        'not applicable',
        'rejected',
        'requests',
        'statements',
        'seconds',
    ]
    const runTable = new Table({ head, style: { head: [] } })
    for (const run of runs) {
        const {
            integration,
            state,
            substate,
            retrieved,
            inserted,
            updated,
            unchanged,
            not_applicable,
            rejected,
            requests,
            statements,
            seconds,
        } = run
        runTable.push([
            integration,
            `${state}/${substate}`,
            retrieved,
            inserted,
            updated,
            unchanged,
            not_applicable,
            rejected,
            requests,
            statements,
            seconds,
        ])
    }
    const rowTable = new Table({ head: ['table', 'rows'], style: { head: [] } })
    for (const [table, rows] of Object.entries(tables)) rowTable.push([table, rows])
    const messages = runs.filter((run) => run.message !== '').map((run) => `${run.integration}: ${run.message}`)
    return [runTable.toString(), rowTable.toString(), ...messages].join('\n')
}
