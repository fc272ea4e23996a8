/**
 * npm run check: everything that can be said about the sources without running them. `--only NAME` and `--without NAME`
 * choose among the checks, `--lanes N` says how many run at once; else as many as there are processors.
 */
import { execFile } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'

/** The longest first, so that none of them goes on alone at the end. */
const CHECKS: [name: string, command: string, args: string[]][] = [
    ['build with frozen keys', 'now-sdk', ['build', '--frozenKeys', 'true']],
    ['lint', 'eslint', ['.']],
    ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
    ['types of tools and tests', 'tsc', ['-p', 'tsconfig.json']],
    ['types of the server code', 'tsc', ['-p', 'src/server/tsconfig.json']],
    ['sizes of rooms', 'tsx', ['scripts/check-rooms.ts']],
    ['unused code', 'knip', []],
    ['import boundaries', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'src', 'packages', 'test', 'scripts']],
    ['list of Glide classes', 'tsx', ['scripts/check-glide-classes.ts']],
    ['generated files', 'tsx', ['scripts/generate.ts', '--check']],
    ['skeleton of an integration', 'tsx', ['scripts/check-new-integration.ts']],
    ['citations', 'tsx', ['scripts/check-citations.ts']],
]

interface Ended {
    ok: boolean
    output: string
}

function run(command: string, args: readonly string[]): Promise<Ended> {
    return new Promise((resolve) => {
        const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const
        execFile('npx', ['--no-install', command, ...args], options, (error, stdout, stderr) => {
            const output = `${stdout}${stderr}`
            // The build ends with 0 whatever it warns of.
            resolve({ ok: error === null && !(command === 'now-sdk' && /warn/i.test(output)), output })
        })
    })
}

/** As many at once as there are processors: they only read, and the build writes what none of the others looks at. */
async function main(): Promise<number> {
    const { values } = parseArgs({
        options: { only: { type: 'string' }, without: { type: 'string' }, lanes: { type: 'string' } },
    })
    const left = CHECKS.filter(([name]) => name === (values.only ?? name) && name !== values.without)
    if (left.length === 0) throw new Error(`there is no check ${values.only ?? ''}`)
    let failed = 0
    async function lane(): Promise<void> {
        for (let next = left.shift(); next !== undefined; next = left.shift()) {
            const [name, command, args] = next
            const { ok, output } = await run(command, args)
            if (!ok) failed += 1
            console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`)
            if (!ok) console.log(output)
        }
    }
    await Promise.all(Array.from({ length: Number(values.lanes ?? availableParallelism()) }, lane))
    return failed
}

void main().then((failed) => process.exit(failed === 0 ? 0 : 1))
