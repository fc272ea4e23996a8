/**
 * npm run bench:pages: how long the pages of the local instance take while a run works, from the browser, requestStart
 * to responseEnd. Three rounds; the middle one of their 95th percentiles counts. Run it alone on the machine.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import puppeteer, { type Page } from 'puppeteer-core'

const USAGE = `npm run bench:pages -- [options]
  --rows N      assessments of the generated tenant (default 20000)
  --rounds N    rounds of which the middle one counts (default 3)
  --json FILE   the figures as JSON
  --help        this text`

const PAGES = [
    '/',
    '/sn_vul_asc_integration_list.do',
    '/sn_vul_asc_integration_run_list.do',
    '/sn_vulc_result_list.do',
    '/sn_vul_asc_finding_list.do',
    '/sn_sec_cmn_src_ci_list.do',
    '/cmdb_ci_list.do',
]
/** Lists whose first record is opened as well. */
const FORMS = ['sn_vul_asc_integration_run', 'sn_vulc_result', 'sn_vul_asc_finding', 'sn_sec_cmn_src_ci']
const VISITS_A_ROUND = 60
const LIMIT_MS = 200

interface Visit {
    path: string
    ms: number
}

/** Scripts of the page, as text: they run in the browser. */
const RESPONSE_MS = `(() => { const [entry] = performance.getEntriesByType('navigation'); return entry.responseEnd - entry.requestStart })()`
const FIRST_RECORD = `document.querySelector('tbody a')?.getAttribute('href') ?? ''`

/** Starts npm start; resolves with its address when its assessments are being pulled. */
function start(rows: number): Promise<{ url: string; child: ChildProcess; isWorking: () => boolean }> {
    const args = ['--rows', String(rows), '--subscriptions', '20', '--port', '0', '--user', 'admin', '--verbose']
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', ...args], {
        stdio: ['ignore', 'pipe', 'inherit'],
    })
    let url = ''
    let working = false
    return new Promise((done, fail) => {
        createInterface({ input: child.stdout }).on('line', (line) => {
            console.log(`  ${line}`)
            url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0] ?? url
            working =
                line.startsWith('Assessment Integration ...') || (working && !line.startsWith('Assessment Integration'))
            if (working) done({ url, child, isWorking: () => working })
        })
        child.once('exit', (code) => fail(new Error(`npm start ended with ${String(code)}`)))
    })
}

async function visit(page: Page, url: string, path: string): Promise<Visit> {
    await page.goto(url + path, { waitUntil: 'domcontentloaded' })
    const ms = Number(await page.evaluate(RESPONSE_MS))
    return { path, ms }
}

async function firstForm(page: Page, url: string, table: string): Promise<string[]> {
    await page.goto(`${url}/${table}_list.do`)
    const href = String(await page.evaluate(FIRST_RECORD))
    return href === '' ? [] : [href]
}

const percentile = (values: readonly number[], share: number) =>
    [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? NaN

async function main(): Promise<number> {
    const { values } = parseArgs({
        options: {
            rows: { type: 'string', default: '20000' },
            rounds: { type: 'string', default: '3' },
            json: { type: 'string' },
            help: { type: 'boolean', default: false },
        },
    })
    if (values.help) {
        console.log(USAGE)
        return 0
    }
    const { url, child, isWorking } = await start(Number(values.rows))
    const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
    try {
        const page = await browser.newPage()
        const forms = (await sequence(FORMS, (table) => firstForm(page, url, table))).flat()
        const paths = [...PAGES, ...forms]
        const rounds: number[] = []
        const all: Visit[] = []
        for (let round = 0; round < Number(values.rounds); round += 1) {
            const visits = await sequence(
                Array.from({ length: VISITS_A_ROUND }, (_, index) => paths[index % paths.length] ?? '/'),
                (path) => visit(page, url, path),
            )
            rounds.push(
                percentile(
                    visits.map(({ ms }) => ms),
                    0.95,
                ),
            )
            all.push(...visits)
            console.log(`Round ${round + 1}: 95 % of ${visits.length} pages within ${rounds.at(-1)?.toFixed(0)} ms.`)
            if (!isWorking()) throw new Error('The run ended before the measurement did: take more rows.')
        }
        const middle = percentile(rounds, 0.5)
        for (const path of paths) {
            const ms = all.filter((one) => one.path === path).map((one) => one.ms)
            console.log(
                `${percentile(ms, 0.5).toFixed(0).padStart(6)} ms, at most ${Math.max(...ms)
                    .toFixed(0)
                    .padStart(5)} ms  ${path}`,
            )
        }
        console.log(
            `Middle of the rounds: ${middle.toFixed(0)} ms (limit ${LIMIT_MS} ms; ${cpus().length} processors).`,
        )
        if (values.json !== undefined)
            writeFileSync(values.json, `${JSON.stringify({ rounds, middle, visits: all }, null, 2)}\n`)
        return middle < LIMIT_MS ? 0 : 1
    } finally {
        await browser.close()
        child.kill('SIGINT')
    }
}

async function sequence<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
    const results: R[] = []
    for (const item of items) results.push(await work(item))
    return results
}

void main().then((code) => (process.exitCode = code))
