/** Command line of npm run bench. */
import { parseArgs } from 'node:util'

export const USAGE = `npm run bench -- [options]
  --rows N             assessments of the generated tenant (default 20000)
  --subscriptions N    subscriptions that they are in (default 20)
  --nodes N            processes that work on the instance (default 1)
  --quota              Azure's own quota, 15 requests in five seconds; without it there is none
  --delay SECONDS      after how long the simulator answers a page
  --baseline N         rows that the plain importer imports (default: all, 100000 at most; 0 for none)
  --json FILE          writes the figures as JSON
  --help               this text
Run it alone on the machine: figures of a busy one say nothing.`

export interface BenchOptions {
    rows: number
    subscriptions: number
    nodes: number
    quota: boolean
    delaySeconds: number
    baselineRows: number
    json?: string
}

/** More than that, and the plain importer takes longer than everything else. */
const MOST_BASELINE_ROWS = 100_000

/** Reads the options; undefined when only help is wanted. Throws for what is unknown or no number. */
export function benchOptions(args: readonly string[]): BenchOptions | undefined {
    const { values } = parseArgs({
        args: [...args],
        options: {
            rows: { type: 'string', default: '20000' },
            subscriptions: { type: 'string', default: '20' },
            nodes: { type: 'string', default: '1' },
            quota: { type: 'boolean', default: false },
            delay: { type: 'string', default: '0' },
            baseline: { type: 'string' },
            json: { type: 'string' },
            help: { type: 'boolean', default: false },
        },
    })
    if (values.help) return undefined
    const rows = wholeNumber('rows', values.rows)
    return {
        rows,
        subscriptions: wholeNumber('subscriptions', values.subscriptions),
        nodes: wholeNumber('nodes', values.nodes),
        quota: values.quota,
        delaySeconds: wholeNumber('delay', values.delay),
        baselineRows: wholeNumber('baseline', values.baseline ?? String(Math.min(rows, MOST_BASELINE_ROWS))),
        ...(values.json === undefined ? {} : { json: values.json }),
    }
}

function wholeNumber(name: string, text: string): number {
    if (!/^\d+$/.test(text)) throw new Error(`--${name} needs a whole number, not '${text}'`)
    return Number(text)
}
