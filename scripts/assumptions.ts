/** npm run assumptions: the app's whole life once for each assumption that is made false, beside another scanner. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { SingleBar } from 'cli-progress'
import { format, resolveConfig } from 'prettier'
import { documentOf } from './assumptions/document.ts'
import { reportOf } from './assumptions/report.ts'
import { chosen, tryAssumptions } from './assumptions/run.ts'
import { tryRemovals } from './assumptions/without.ts'

const PAGE = 'docs/assumptions.md'

const USAGE = `npm run assumptions -- [options]
  --only NAME  only this assumption (may be repeated)
  --short      only the most dangerous
  --documented columns as well that are documented and only written
  --list       the names, and nothing else
  --json FILE  write the outcomes as JSON
  --write      write ${PAGE}
  --removals   take out what keeps each from doing harm, and show that it is noticed
  --no-build   dist/app is up to date
  --help       this text`

interface Outcome {
    name: string
    outcome: string
    code: string
    health: string
}

function options() {
    const { values } = parseArgs({
        options: {
            only: { type: 'string', multiple: true, default: [] },
            short: { type: 'boolean', default: false },
            documented: { type: 'boolean', default: false },
            list: { type: 'boolean', default: false },
            json: { type: 'string' },
            write: { type: 'boolean', default: false },
            removals: { type: 'boolean', default: false },
            'no-build': { type: 'boolean', default: false },
            help: { type: 'boolean', default: false },
        },
    })
    return values
}

function build(): void {
    const built = spawnSync('npx', ['--no-install', 'now-sdk', 'build'], { encoding: 'utf8' })
    if (built.status !== 0) throw new Error(`now-sdk build failed:\n${built.stdout}${built.stderr}`)
}

async function main(): Promise<number> {
    const { only, short, documented, list, json, write, removals, 'no-build': built, help } = options()
    if (help) {
        console.log(USAGE)
        return 0
    }
    const assumptions = chosen(only, { short, documented })
    if (list) {
        console.log(assumptions.map(({ name }) => name).join('\n'))
        return 0
    }
    if (removals) {
        const { lines, unnoticed } = await tryRemovals((what) => console.error(`tried without ${what}`))
        console.log([...lines, `${lines.length} removals, ${unnoticed} not noticed`].join('\n'))
        return unnoticed === 0 ? 0 : 1
    }
    if (!built) build()
    const bar = new SingleBar({
        format: 'assumptions {bar} {value}/{total} | {harms} harms | {eta_formatted} left | {name}',
        noTTYOutput: true,
        notTTYSchedule: 10_000,
        hideCursor: true,
    })
    let harms = 0
    bar.start(assumptions.length, 0, { harms, name: '' })
    const tried = await tryAssumptions(
        assumptions.map(({ name }) => name),
        ({ name, outcome, sentence, details }) => {
            if (outcome === 'harm') {
                harms += 1
                // At once: the whole takes long, and is worth nothing until this is mended.
                console.error([`\n${name} does harm: ${sentence}`, ...details.map((line) => `    ${line}`)].join('\n'))
            }
            bar.increment(1, { harms, name })
        },
    ).finally(() => bar.stop())
    console.log(reportOf(assumptions, tried))
    const outcomes: Outcome[] = tried.verdicts.map(({ name, outcome, code, health }) => ({
        name,
        outcome,
        code,
        health,
    }))
    if (json !== undefined) writeFileSync(json, `${JSON.stringify({ assumptions: outcomes }, null, 2)}\n`)
    if (write) {
        const page = documentOf(assumptions, tried.verdicts)
        writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), parser: 'markdown' }))
    }
    return tried.undisturbed.outcome === 'harm' || harms > 0 ? 1 : 0
}

main().then(
    (code) => process.exit(code),
    (error: unknown) => {
        console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
        process.exit(2)
    },
)
