/** A platform that loses what onStart left on import_set: everything comes out alike (src/server/runs/imports/import-records.ts). */
import { INTEGRATION_TYPES } from '../../src/server/vocabulary/names.ts'
import { createWorld, type RunResult, type World } from '../support/app-world.ts'

const FINDINGS = ['external_id', 'type', 'status', 'test.source_id', 'discovered_item.source_id', 'fingerprint']
const TABLES: Record<string, string[]> = {
    sn_vulc_policy: ['source_id', 'short_description'],
    sn_vulc_policy_test: ['policy.source_id', 'test.source_id'],
    sn_vulc_test: ['source_id', 'short_description'],
    sn_vulc_citation: ['auth_src.source_id', 'control.source_id', 'section'],
    sn_vulc_result: ['source_id', 'src_ci.source_id', 'cmdb_ci.name', 'result', 'state'],
    sn_sec_cmn_src_ci: ['source_id', 'cmdb_ci.name', 'matching_type'],
    sn_vul_container_image_vulnerable_item: ['short_description', 'state'],
}

/** What a run says of itself, and what is there afterwards, in no order. */
interface Outcome {
    runs: Omit<RunResult, 'sys_id' | 'requests'>[]
    findings: string[]
    records: Record<string, string[]>
}

const unordered = (rows: Record<string, string>[]) => rows.map((row) => JSON.stringify(row)).sort()

async function outcomeOf(spoil: (world: World) => void): Promise<Outcome> {
    const world = await createWorld()
    try {
        spoil(world)
        const deployment = world.deploy('Contoso')
        const runs = INTEGRATION_TYPES.map((type) => {
            const { sys_id: _id, requests: _requests, ...run } = world.run(deployment, type)
            return run
        })
        const records = Object.entries(TABLES).map(([table, columns]) => [table, unordered(world.rows(table, columns))])
        return {
            runs,
            findings: unordered(world.rows('sn_vul_asc_finding', FINDINGS)),
            records: Object.fromEntries(records) as Outcome['records'],
        }
    } finally {
        await world.close()
    }
}

/** Rewrites the scripts of an event in all transform maps. */
function rewrite(world: World, when: string, script: (before: string) => string): void {
    const record = world.instance.record('sys_transform_script')
    record.addQuery('when', when)
    record.query()
    let rewritten = 0
    for (; record.next(); rewritten += 1) {
        record.setValue('script', script(record.getValue('script') ?? ''))
        record.update()
    }
    expect(rewritten).toBe(INTEGRATION_TYPES.length)
}

// The local instance names a property that was never set; the platform has undefined for it.
const forgotten = (script: string) => script.replace('defenderPage =', 'defenderPage = undefined; var lost =')
const unseen = (script: string) => script.replace('import_set.defenderPage ||', 'undefined ||')

describe('the built-in tenant', () => {
    let kept: Outcome
    beforeAll(async () => {
        kept = await outcomeOf(() => undefined)
    }, 120_000)

    test('is something to compare with', () => {
        expect(kept.runs.map((run) => run.substate)).toEqual(INTEGRATION_TYPES.map(() => 'success'))
        expect(Object.values(kept.records).filter((rows) => rows.length === 0)).toEqual([])
    })

    test('comes out alike when the page is lost at once: runs, counts, records and ledger', async () => {
        expect(await outcomeOf((world) => rewrite(world, 'onStart', forgotten))).toEqual(kept)
    }, 120_000)

    test('and when it is lost before the end: rows are handled once more, so only how they are counted differs', async () => {
        const { runs, ...rest } = await outcomeOf((world) => rewrite(world, 'onComplete', unseen))
        const { runs: before, ...others } = kept
        expect(rest).toEqual(others)
        const uncounted = ({
            inserted,
            updated,
            unchanged,
            not_applicable,
            closed,
            ...run
        }: Outcome['runs'][number]) => ({
            ...run,
            handled: inserted + updated + unchanged + not_applicable,
            closed,
        })
        expect(runs.map(uncounted)).toEqual(before.map(uncounted))
    }, 120_000)
})
