/** What npm start says at its end. */
import type { LocalInstance } from 'local-instance'
import { DECLARED } from '../../src/server/integrations/index.ts'
import { NAME_WIDTH, type RunSummary } from './run.ts'

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

/** A run in one line: what came of it, how much, how long. */
export function runLine(name: string, run: RunSummary): string {
    const counts = SHOWN.flatMap((counter) =>
        run[counter] > 0 ? [`${run[counter]} ${counter.replaceAll('_', ' ')}`] : [],
    )
    const what = [`${run.retrieved} rows`, ...counts].join(', ')
    const state = run.substate === '' ? run.state : run.substate
    const message = run.message === '' ? '' : ` - ${run.message.replace(/\s*\n\s*/g, ' ')}`
    return `${name.padEnd(NAME_WIDTH)} ${state.padEnd(STATE_WIDTH)} ${what} (${run.seconds.toFixed(1)} s)${message}`
}

const SHOWN = ['inserted', 'updated', 'unchanged', 'not_applicable', 'closed', 'rejected', 'refused'] as const

const STATE_WIDTH = 8

/** The test results by outcome, in one line. */
export function outcomesText(instance: LocalInstance): string {
    const counted = JSON.parse(String(instance.evaluate(BY_OUTCOME))) as [outcome: string, count: number][]
    const total = counted.reduce((sum, [, count]) => sum + count, 0)
    const parts = counted.map(([outcome, count]) => `${count} ${outcome === '' ? 'without outcome' : outcome}`)
    return `Test results: ${total}${total === 0 ? '' : `, of which ${parts.join(', ')}`}.`
}

/** A background script: counts rows without reading them. */
const BY_OUTCOME = `(function () {
    var counted = [];
    var results = new GlideAggregate('sn_vulc_result');
    results.addAggregate('COUNT');
    results.groupBy('result');
    results.query();
    while (results.next()) counted.push([results.getValue('result') || '', Number(results.getAggregate('COUNT'))]);
    return JSON.stringify(counted);
})()`

/** How many rows each table has, for reading. */
export function tablesText(tables: Record<string, number>): string {
    const width = Math.max(...Object.keys(tables).map((table) => table.length))
    return Object.entries(tables)
        .map(([table, rows]) => `  ${table.padEnd(width)} ${rows}`)
        .join('\n')
}
