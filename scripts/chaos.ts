/** npm run chaos: faults and kills by chance; what is written must be what is written without them. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { SingleBar } from 'cli-progress'
import { chaos } from './chaos/chaos.ts'
import { failureText, totalsOf, totalsText } from './chaos/report.ts'

const USAGE = `npm run chaos -- [options]
  --seed S     all chance comes from it (default 1)
  --runs N     number of runs (default 10)
  --from N     number of the first run (default 0): run N of a seed is always the same
  --nodes N    processes that share the work (default 1)
  --together   they work at the same time, not in turns: what happens can then be repeated, its order cannot
  --json FILE  write the results as JSON
  --rows N --subscriptions N --images N   size of the generated tenants`

function options() {
    const { values } = parseArgs({
        options: {
            seed: { type: 'string', default: '1' },
            runs: { type: 'string', default: '10' },
            from: { type: 'string', default: '0' },
            nodes: { type: 'string', default: '1' },
            together: { type: 'boolean', default: false },
            json: { type: 'string' },
            rows: { type: 'string', default: '150' },
            subscriptions: { type: 'string', default: '2' },
            images: { type: 'string', default: '6' },
        },
    })
    const { json, together, ...texts } = values
    const numbers = Object.fromEntries(
        Object.entries(texts).map(([name, value]) => {
            const number = Number(value)
            if (!Number.isSafeInteger(number) || number < 0)
                throw new Error(`--${name} is a whole number, not ${value}`)
            return [name, number]
        }),
    ) as Record<keyof typeof texts, number>
    return { json, together, ...numbers }
}

async function main(): Promise<number> {
    const { json, ...wanted } = options()
    const built = spawnSync('npx', ['--no-install', 'now-sdk', 'build'], { encoding: 'utf8' })
    if (built.status !== 0) throw new Error(`now-sdk build failed:\n${built.stdout}${built.stderr}`)
    const bar = new SingleBar({
        format: 'chaos {bar} {value}/{total} runs | {kills} kills | {differences} differences | {eta_formatted} left',
        noTTYOutput: true,
        notTTYSchedule: 10_000,
        hideCursor: true,
    })
    bar.start(wanted.runs, 0, { kills: 0, differences: 0 })
    const state = { kills: 0, differences: 0 }
    const failures: string[] = []
    const results = await chaos({
        ...wanted,
        onResult(result) {
            state.kills += result.kills
            state.differences += result.differences.length + result.problems.length
            bar.increment(1, state)
            const failure = failureText(result, wanted)
            if (failure !== '') failures.push(failure)
        },
    })
    bar.stop()
    const totals = totalsOf(results)
    console.log([...failures, totalsText(wanted.seed, totals)].join('\n'))
    if (json !== undefined) writeFileSync(json, `${JSON.stringify({ seed: wanted.seed, totals, results }, null, 2)}\n`)
    return totals.differences + totals.problems === 0 ? 0 : 1
}

main().then(
    (code) => process.exit(code),
    (error: unknown) => {
        console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
        process.exit(2)
    },
)
