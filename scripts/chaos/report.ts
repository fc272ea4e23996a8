/** What chaos has done and found, for reading. */
import Table from 'cli-table3'
import { KINDS } from './faults.ts'
import type { ChaosResult } from './run.ts'
import type { TenantSize } from './tenants.ts'

const SHOWN = 5

export interface Totals {
    runs: number
    injected: Record<string, number>
    kills: number
    repeated: number
    differences: number
    problems: number
}

/** Sums over all runs. */
export function totalsOf(results: readonly ChaosResult[]): Totals {
    const sum = (of: (result: ChaosResult) => number) => results.reduce((total, result) => total + of(result), 0)
    return {
        runs: results.length,
        injected: Object.fromEntries(KINDS.map((kind) => [kind, sum((result) => result.injected[kind])])),
        kills: sum((result) => result.kills),
        repeated: sum((result) => result.repeated),
        differences: sum((result) => result.differences.length),
        problems: sum((result) => result.problems.length),
    }
}

/** What went wrong in one run on tenants of a size, and how to see it again; '' when nothing did. */
export function failureText({ plan, tenant, differences, problems }: ChaosResult, size: TenantSize): string {
    if (differences.length + problems.length === 0) return ''
    const [seed = '', number = ''] = plan.seed.split('/')
    const options = [
        `--seed ${seed} --from ${number} --runs 1 --nodes ${plan.nodes}`,
        ...(plan.together ? ['--together'] : []),
        `--rows ${size.rows} --subscriptions ${size.subscriptions} --images ${size.images}`,
    ]
    const lines = [
        `Run ${plan.seed} on the tenant ${tenant}: ${differences.length} differences, ${problems.length} problems.`,
        `Again: npm run chaos -- ${options.join(' ')}`,
        ...problems.slice(0, SHOWN).map((problem) => `  ${problem}`),
    ]
    for (const { table, key, expected, actual } of differences.slice(0, SHOWN)) {
        const [left, right] = [expected.join('\n').split('\n'), actual.join('\n').split('\n')]
        lines.push(
            `  ${table} ${key}`,
            ...left.filter((line) => !right.includes(line)).map((line) => `    - ${line}`),
            ...right.filter((line) => !left.includes(line)).map((line) => `    + ${line}`),
        )
        if (expected.length !== actual.length) lines.push(`    ${actual.length} rows instead of ${expected.length}`)
    }
    return lines.join('\n')
}

/** The sums as a table. */
export function totalsText(seed: number, totals: Totals): string {
    const table = new Table({ head: ['fault', 'injected'], style: { head: [], border: [], compact: true } })
    for (const [kind, times] of Object.entries(totals.injected)) table.push([kind, times])
    return [
        table.toString(),
        `seed ${seed}: ${totals.runs} runs, ${totals.kills} kills, ${totals.repeated} repeats by an admin, ` +
            `${totals.problems} problems, ${totals.differences} differences`,
    ].join('\n')
}
