/** npm run traps: takes the handling of each API trap out, one at a time, and shows that its named test fails then. */
import { execFile } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { SingleBar } from 'cli-progress'
import Table from 'cli-table3'
import { copyOfProject, withChange } from './traps/copy.ts'
import { REMOVALS, type Removal } from './traps/removals.ts'

const USAGE = `npm run traps -- [options]
  --trap N    only this trap (may be repeated)`

/** Without its handling a trap can well be a loop without end. */
const LONGEST_MS = 180_000

type Verdict = { ok: boolean; text: string }

interface Tried {
    /** Names of the trap's tests that failed. */
    failed: string[]
    passed: number
}

/** Runs the tests of a trap in the copy. 'endless' when they had to be ended; else a text says why there is no result. */
async function tryTests(copy: string, trap: number, suite: string): Promise<Tried | 'endless' | { problem: string }> {
    const report = join(copy, 'report.json')
    rmSync(report, { force: true })
    const args = ['node_modules/jest/bin/jest.js', '--runInBand', `test/traps/${suite}.test.ts`, '-t', `trap ${trap}:`]
    const limits = { timeout: LONGEST_MS, killSignal: 'SIGKILL', maxBuffer: 64 * 1024 * 1024 } as const
    const ended = await new Promise<{ killed: boolean; said: string }>((resolve) =>
        execFile(
            process.execPath,
            [...args, '--json', `--outputFile=${report}`],
            { cwd: copy, ...limits },
            (error, _out, said) => resolve({ killed: error?.killed === true, said }),
        ),
    )
    if (ended.killed) return 'endless'
    try {
        const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
            testResults: { assertionResults: { status: string; title: string }[] }[]
        }
        const tests = testResults.flatMap((result) => result.assertionResults)
        const titles = (status: string) => tests.filter((test) => test.status === status).map((test) => test.title)
        return {
            failed: titles('failed').filter((title) => title.startsWith(`trap ${trap}:`)),
            passed: titles('passed').length,
        }
    } catch {
        return { problem: ended.said }
    }
}

async function verdictOf(copy: string, { trap, suite, ...change }: Removal): Promise<Verdict> {
    const result = await withChange(copy, change, () => tryTests(copy, trap, suite))
    if (result === undefined) return { ok: false, text: `does not occur once in ${change.file}` }
    if (result === 'endless') return { ok: true, text: 'its test does not end' }
    if ('problem' in result) return { ok: false, text: `could not be tried: ${result.problem.slice(-300)}` }
    const [first] = result.failed
    if (first === undefined) return { ok: false, text: `all ${result.passed} tests still pass` }
    return { ok: true, text: `${result.failed.length} failed, first: ${first}` }
}

async function main(): Promise<number> {
    const { values } = parseArgs({ options: { trap: { type: 'string', multiple: true, default: [] } } })
    const wanted = REMOVALS.filter(({ trap }) => values.trap.length === 0 || values.trap.includes(String(trap)))
    if (wanted.length === 0) throw new Error('there is no such trap')
    const table = new Table({
        head: ['trap', 'without', 'its test'],
        wordWrap: true,
        colWidths: [6, 40, 80],
        style: { head: [], border: [] },
    })
    const bar = new SingleBar({
        format: 'traps {bar} {value}/{total} | {what}',
        noTTYOutput: true,
        notTTYSchedule: 10_000,
        hideCursor: true,
    })
    const copy = copyOfProject()
    let wrong = 0
    bar.start(wanted.length, 0, { what: '' })
    try {
        for (const [trap, suite] of new Map(wanted.map((removal) => [removal.trap, removal.suite]))) {
            bar.update({ what: `trap ${trap}: as it is` })
            const result = await tryTests(copy, trap, suite)
            if (result === 'endless' || 'problem' in result || result.failed.length > 0 || result.passed === 0)
                throw new Error(`the tests of trap ${trap} do not pass as they are: ${JSON.stringify(result)}`)
        }
        for (const removal of wanted) {
            bar.update({ what: `trap ${removal.trap}: ${removal.what}` })
            const { ok, text } = await verdictOf(copy, removal)
            if (!ok) wrong += 1
            table.push([removal.trap, removal.what, `${ok ? '' : 'NOT NOTICED: '}${text}`])
            bar.increment(1)
        }
    } finally {
        bar.stop()
        rmSync(copy, { recursive: true, force: true })
    }
    console.log(table.toString())
    console.log(`${wanted.length} removals, ${wrong} not noticed`)
    return wrong === 0 ? 0 : 1
}

main().then(
    (code) => process.exit(code),
    (error: unknown) => {
        console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
        process.exit(2)
    },
)
