/** What must hold whatever went wrong: no half-written row, and a run that counts what the tables hold. */
import { FAILURES, type FailureCode } from '../../src/server/vocabulary/failures.ts'
import { describeRejection, type RejectionCode } from '../../src/server/vocabulary/rejections.ts'
import { TABLE } from '../../src/server/vocabulary/names.ts'
import type { RunResult, World } from './app-world.ts'

const STAGING_TABLES = Object.values(TABLE).filter((table) => table.endsWith('_import'))

/**
 * Every result hangs on a test, a discovered item and one finding that names the same, and on a CI unless its item says why
 * it has none; and nothing waits in staging.
 */
export function expectWhole(world: World): void {
    expect(world.rows('sys_import_set', ['number', 'state'], 'stateINloading,loaded')).toEqual([])
    for (const table of STAGING_TABLES)
        expect({ table, rows: world.rows(table, ['sys_import_set.number'], 'sys_import_state=pending') }).toEqual({
            table,
            rows: [],
        })
    // Dot-walked, so that a reference to nothing is empty.
    const results = world.rows('sn_vulc_result', [
        'sys_id',
        'control.sys_id',
        'src_ci.sys_id',
        'cmdb_ci.sys_id',
        'integration_instance.sys_id',
    ])
    const without = world.rows('sn_sec_cmn_src_ci', ['sys_id', 'additional_information'], 'cmdb_ci.sys_idISEMPTY')
    expect(without.filter((item) => item['additional_information'] === '')).toEqual([])
    const excused = new Set(without.map((item) => item['sys_id']))
    const lacks = (row: Record<string, string>) =>
        Object.entries(row).filter(
            ([column, value]) => value === '' && (column !== 'cmdb_ci.sys_id' || !excused.has(row['src_ci.sys_id'])),
        )
    expect(results.filter((row) => lacks(row).length > 0)).toEqual([])
    const findings = world
        .rows(
            TABLE.finding,
            ['test_result', 'test', 'discovered_item', 'cmdb_ci', 'deployment.integration_instance'],
            'test_resultISNOTEMPTY',
        )
        .map((row) => Object.values(row).join(' '))
    expect(findings.sort()).toEqual(results.map((row) => Object.values(row).join(' ')).sort())
}

/** The counts of a deployment's first Assessment run are the rows that it left, and add up to what was retrieved. */
export function expectCounted(world: World, deployment: string, run: RunResult): void {
    const findings = (status: string) =>
        world.rows(TABLE.finding, ['sys_id'], `deployment=${deployment}^type=assessment^status=${status}`).length
    const [{ integration_instance = '' } = {}] = world.rows(
        TABLE.deployment,
        ['integration_instance'],
        `sys_id=${deployment}`,
    )
    const results = world.rows('sn_vulc_result', ['sys_id'], `integration_instance=${integration_instance}`).length
    const { retrieved, inserted, updated, unchanged, not_applicable, rejected } = run
    expect({ inserted, updated, unchanged, not_applicable, rejected }).toEqual({
        inserted: results,
        updated: 0,
        unchanged: 0,
        not_applicable: findings('not_applicable'),
        rejected: findings('rejected'),
    })
    expect(retrieved).toBe(inserted + not_applicable + rejected)
}

/** The text says the code, what it means and what to do. */
export function expectRemedy(text: string, code: FailureCode): void {
    const { sentence, remedy } = FAILURES[code]
    expect(text).toContain(`${code}: ${sentence} ${remedy}`)
}

/** The same for the reason of a rejected record. */
export function expectReason(text: string | undefined, code: RejectionCode): void {
    expect(text).toContain(`(${code}). ${describeRejection({ code, details: '' }).split(`(${code}). `)[1] ?? ''}`)
}
