/**
 * npm start: pages at once, then build, simulator, install, configure, run the integrations. Pages and jobs are in
 * processes of their own, on one database.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { ignoredText, startSimulatorProcess, type SimulatorProcess } from 'defender-simulator'
import { assertFreePort, keepNodes, LocalInstance } from 'local-instance'
import { build, isBuilt } from './start/build.ts'
import { configureDeployment, healthCheck, integrationsOf, type Connection } from './start/deployment.ts'
import { installByClient } from './start/install.ts'
import { startOptions, USAGE, type StartOptions } from './start/options.ts'
import { runIntegration, type RunSummary } from './start/run.ts'
import { stages } from './start/stages.ts'
import { outcomesText, runLine, tableCounts, tablesText } from './start/summary.ts'
import { seedUsers, TRIAL_USERS } from './start/users.ts'

const options = ((): StartOptions => {
    try {
        return startOptions(process.argv.slice(2), process.env)
    } catch (error) {
        console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
        process.exit(1)
    }
})()

const { stage, say } = stages(
    (line) => console.log(line),
    () => performance.now(),
)
/** A bar only where somebody watches it, and nobody has asked for plain text (https://no-color.org). */
const hasBar = process.stdout.isTTY && !process.env['NO_COLOR'] && !process.env['CI']

/** What has to end with this process, in this order. */
const ends: (() => Promise<void> | void)[] = []

async function end(code: number): Promise<never> {
    for (const stop of ends.splice(0)) await stop()
    process.exit(code)
}

/** What the deployment reads: the real Defender for Cloud, or a simulator that is started for it. */
async function source(): Promise<{ connection: Connection; simulator?: SimulatorProcess }> {
    if (options.azure) return { connection: options.azure }
    const simulator = await stage('', () => startSimulatorProcess(options.simulator), simulatorText)
    ends.push(() => simulator.stop())
    const { url, tenantId, clientId, clientSecret, ignored } = simulator
    if (Object.keys(ignored).length > 0) say(`Of the dataset it does not serve: ${ignoredText(ignored)}.`)
    const connection = { name: 'Defender simulator', apiUrl: url, loginUrl: url, tenantId, clientId, clientSecret }
    return { connection, simulator }
}

function simulatorText({ url, tenantId, clientId, clientSecret, counts }: SimulatorProcess): string {
    const { subscriptions, assessments, metadata } = counts
    return [
        `Defender simulator at ${url}: ${subscriptions} subscriptions, ${assessments} assessments, ${metadata} metadata items.`,
        `  For another deployment: API and login URL ${url}, tenant ${tenantId}, client ${clientId}, secret ${clientSecret}.`,
    ].join('\n')
}

function openInstance(trustedCertificates: string[]): LocalInstance {
    const { database, reset } = options
    if (database !== ':memory:') {
        mkdirSync(dirname(database), { recursive: true })
        if (reset) for (const suffix of ['', '-wal', '-shm']) rmSync(`${database}${suffix}`, { force: true })
    }
    const instance = new LocalInstance({ database, trustedCertificates, onLog })
    ends.unshift(() => instance.close())
    return instance
}

function onLog(level: string, from: string, message: string): void {
    if (level === 'error' || level === 'warn') console.error(`${level} ${from}: ${message}`)
}

function installedText({ scope, tables, records }: ReturnType<LocalInstance['install']>): string {
    const count = Object.values(records).reduce((sum, number) => sum + number, 0)
    return `Installed ${scope}: ${tables.length} tables, ${count} records.`
}

async function startNodes(trustedCertificates: string[]): Promise<void> {
    const { database, nodes: count } = options
    if (count === 0) return
    const nodes = await keepNodes({ database, trustedCertificates, count, onLog, onDeath: console.error })
    ends.unshift(() => nodes.stop())
    say(count === 1 ? `One process works on ${database}.` : `${count} processes work on ${database}.`)
}

async function runAll(instance: LocalInstance, deployment: string): Promise<RunSummary[]> {
    const runs: RunSummary[] = []
    const integrations = integrationsOf(instance, deployment)
    while (integrations.next()) {
        if (options.full) {
            integrations.setValue('start_time', '')
            integrations.update()
        }
        const name = integrations.getValue('name') ?? ''
        const run = await runIntegration(instance, integrations.getUniqueValue(), {
            ...{ byNodes: options.nodes > 0, bar: hasBar, say },
            ...(options.verbose ? { begun: () => say(`${name} ...`) } : {}),
        })
        runs.push(run)
        say(runLine(name, run))
    }
    return runs
}

async function main(): Promise<boolean> {
    const { port, host, user } = options
    // The port first: what is wrong with it shows before minutes of work, and before the database of another start goes.
    if (!options.once) await assertFreePort(port, host)
    const certificates: string[] = []
    const instance = openInstance(certificates)
    const pages = options.once
        ? undefined
        : await instance.serve({ port, host, ...(user === undefined ? {} : { user }) })
    if (pages) ends.unshift(() => pages.close())
    if (options.build && isBuilt()) say('The application is built already: nothing has changed since.')
    else if (options.build) await stage('Built the application.', build)
    const { connection, simulator } = await source()
    if (simulator) certificates.push(simulator.ca)
    if (pages) {
        const client = instance.oauthClient('npm start', 'admin')
        await stage('Installed the package with now-sdk install.', () => installByClient(pages.url, client))
    } else await stage('', () => instance.install('dist/app'), installedText)
    seedUsers(instance)
    if (pages) say(signInText(pages.url))
    const deployment = configureDeployment(instance, connection)
    await startNodes(certificates)
    await stage(
        '',
        () => healthCheck(instance, deployment),
        (text) => text,
    )
    const runs = await runAll(instance, deployment)
    say(outcomesText(instance))
    if (options.verbose || options.json !== undefined) {
        const tables = tableCounts(instance)
        if (options.verbose) say(tablesText(tables))
        if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify({ runs, tables }, null, 2)}\n`)
    }
    if (pages) {
        // Without nodes this process does what is due, while nobody waits for a page.
        if (options.nodes === 0) setInterval(() => instance.runUntilIdle(), 1000)
        say(
            `Look at ${pages.url}/sn_vulc_result_list.do for the test results, and at ${pages.url}/ for everything (Ctrl+C ends).`,
        )
    }
    return runs.every((run) => run.state === 'complete' && run.substate === 'success')
}

function signInText(url: string): string {
    if (options.user !== undefined) return `The pages are at ${url}/, as ${options.user}.`
    const width = Math.max(...TRIAL_USERS.map(({ name }) => name.length))
    return [
        `The pages are at ${url}/. Sign in with one of these names, which is its password as well:`,
        ...TRIAL_USERS.map(({ name, does }) => `  ${name.padEnd(width)} ${does}`),
    ].join('\n')
}

if (options.help) console.log(USAGE)
else {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(0))
    main().then(
        (complete) => (options.once ? end(complete ? 0 : 1) : undefined),
        (error: unknown) => {
            console.error(error instanceof Error ? error.message : error)
            return end(1)
        },
    )
}
