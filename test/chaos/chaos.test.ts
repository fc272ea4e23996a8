/** Few chaos runs that have every fault, and kills; `npm run chaos` has as many as one likes. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chaosAgainst, referencesOf } from '../../scripts/chaos/chaos.ts'
import { CATALOGUE, KINDS, TARGETS } from '../../scripts/chaos/faults.ts'
import { planOf, type ChaosPlan, type RoundPlan } from '../../scripts/chaos/plan.ts'
import { failureText, totalsOf } from '../../scripts/chaos/report.ts'
import { chaosRun, type ChaosResult, type Reference } from '../../scripts/chaos/run.ts'

const SIZE = { rows: 60, subscriptions: 2, images: 3 }
const MINUTES = 60_000
const SEED = 3027

const folder = mkdtempSync(join(tmpdir(), 'chaos-test-'))
const references = referencesOf(SEED, SIZE)
afterAll(() => {
    references.remove()
    rmSync(folder, { recursive: true })
})

const QUIET: RoundPlan = { faults: [], kills: [] }
const plan = (...rounds: RoundPlan[]): ChaosPlan => ({
    seed: 'test/0',
    nodes: 1,
    together: false,
    stepSeconds: 0,
    rounds,
})

const failures = (results: readonly ChaosResult[]) =>
    results.map((result) => failureText(result, SIZE)).filter((text) => text !== '')

test(
    'whatever is lost, refused or killed on the way, the tables become those of a run without faults',
    async () => {
        const results = [
            ...(await chaosAgainst(references, { seed: SEED, from: 0, runs: 5, nodes: 1 })),
            ...(await chaosAgainst(references, { seed: SEED, from: 5, runs: 4, nodes: 2 })),
        ]
        const drawn = totalsOf(results)
        expect(drawn.kills).toBeGreaterThan(results.length)
        // What chance let happen to no request happens to the first ones of one more run.
        const faults = KINDS.filter((kind) => !drawn.injected[kind]).flatMap((effect) =>
            CATALOGUE[effect].slice(0, 1).map((target) => ({ target, ...TARGETS[target], effect, after: 0, times: 1 })),
        )
        const rest = await chaosRun(await references.of(2), plan({ faults, kills: [] }, QUIET), join(folder, 'rest'))
        results.push(rest)
        expect(failures(results)).toEqual([])
        const { injected } = totalsOf(results)
        expect(KINDS.filter((kind) => !injected[kind])).toEqual([])
    },
    15 * MINUTES,
)

test(
    'nodes that work at the same time make nothing twice and lose nothing',
    async () => {
        const three = { seed: SEED, from: 9, runs: 3, nodes: 3, together: true }
        const results = await chaosAgainst(references, three)
        expect(failures(results)).toEqual([])
    },
    10 * MINUTES,
)

describe('on one tenant', () => {
    let reference: Reference

    beforeAll(async () => {
        reference = await references.of(2)
    }, 5 * MINUTES)

    test(
        'the same seed brings the same faults and kills to the same end',
        async () => {
            const work = reference.rounds.map((round) => round.work)
            const twice = [1, 2].map(() => planOf(SEED, 5, { nodes: 2, together: false }, work))
            expect(twice[1]).toEqual(twice[0])
            const results: ChaosResult[] = []
            for (const [time, planned] of twice.entries())
                results.push(await chaosRun(reference, planned, join(folder, `run-${time}`)))
            const [first, second] = results.map((result) => ({ ...result, seconds: 0 }))
            expect(second).toEqual(first)
            expect(first?.kills).toBeGreaterThan(0)
        },
        5 * MINUTES,
    )

    test(
        'a run that fails, fails the same way again',
        async () => {
            // As if the application lost a row: the reference has one that no run writes.
            const [first, ...rounds] = reference.rounds
            if (!first) throw new Error('there is no round')
            const tables = {
                ...first.tables,
                sn_vulc_test: { ...first.tables['sn_vulc_test'], lost: ['source_id=lost'] },
            }
            const wrong = { ...reference, rounds: [{ ...first, tables }, ...rounds] }
            const faults = [{ ...TARGETS.graph, target: 'graph', effect: 'html500', times: 2, after: 3 } as const]
            const planned = plan({ faults, kills: [40] }, QUIET)
            const results: ChaosResult[] = []
            for (const time of [1, 2]) results.push(await chaosRun(wrong, planned, join(folder, `defect-${time}`)))
            const [one, other] = results.map((result) => ({ ...result, seconds: 0 }))
            expect(one).toMatchObject({
                kills: 1,
                injected: { html500: 2 },
                differences: [{ table: 'sn_vulc_test', key: 'lost', expected: ['source_id=lost'], actual: [] }],
            })
            expect(other).toEqual(one)
            expect(failures(results)[0]).toContain('npm run chaos -- --seed test --from 0')
            expect(failures(results)[1]).toBe(failures(results)[0])
        },
        5 * MINUTES,
    )

    test(
        'a page that is lost silently is noticed by the count: gaps, nothing closed, and all there the next time',
        async () => {
            const lost = { target: 'graphPages', ...TARGETS.graphPages, effect: 'dropPage', times: 1 } as const
            // Behind the pages of standards are those of assessments.
            const after = reference.rounds[1]?.work.requests.graphPages ?? 0
            const result = await chaosRun(
                reference,
                plan(QUIET, { faults: [{ ...lost, after: Math.floor(after / 2) }], kills: [] }),
                join(folder, 'lost-page'),
            )
            expect(failures([result])).toEqual([])
            expect(result.injected.dropPage).toBe(1)
            expect(Object.values(result.substates[1] ?? {}).filter((substate) => substate === 'gaps')).toHaveLength(1)
            expect(result.repeated).toBe(1)
        },
        5 * MINUTES,
    )
})
