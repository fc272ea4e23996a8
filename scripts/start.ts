/** npm start: build, simulator, local instance, install, configure, run the integrations, summary. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { ignoredText, startSimulatorProcess, type SimulatorProcess } from 'defender-simulator'
import { LocalInstance, startNode } from 'local-instance'
import { configureDeployment, healthCheck, integrationsOf, type Connection } from './start/deployment.ts'
import { startOptions, USAGE, type StartOptions } from './start/options.ts'
import { runIntegration, type RunSummary } from './start/run.ts'
import { summaryText, tableCounts } from './start/summary.ts'

const options = ((): StartOptions => {
    try {
        return startOptions(process.argv.slice(2), process.env)
    } catch (error) {
        console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
        process.exit(1)
    }
})()

function build(): void {
    console.log('Building the application ...')
    const result = spawnSync('npx', ['--no-install', 'now-sdk', 'build'], { encoding: 'utf8' })
    if (result.status !== 0) throw new Error(`now-sdk build failed:\n${result.stdout}${result.stderr}`)
}

/** What the deployment reads: the real Defender for Cloud, or a simulator that is started for it. */
async function source(): Promise<{ connection: Connection; simulator?: SimulatorProcess }> {
    if (options.azure) return { connection: options.azure }
    const simulator = await startSimulatorProcess(options.simulator)
    const { url, tenantId, clientId, clientSecret, counts, ignored } = simulator
    console.log(
        `Defender simulator at ${url}: ${counts.subscriptions} subscriptions, ${counts.assessments} assessments, ${counts.metadata} metadata items.`,
    )
    if (Object.keys(ignored).length > 0) console.log(`Of the dataset it does not serve: ${ignoredText(ignored)}.`)
    const connection = { name: 'Defender simulator', apiUrl: url, loginUrl: url, tenantId, clientId, clientSecret }
    return { connection, simulator }
}

async function main(): Promise<boolean> {
    if (options.build) build()
    const { connection, simulator } = await source()
    const instance = new LocalInstance({
        database: options.database,
        trustedCertificates: simulator ? [simulator.ca] : [],
        onLog: (level, source, message) => {
            if (level === 'error' || level === 'warn') console.error(`${level} ${source}: ${message}`)
        },
    })
    const report = instance.install('dist/app')
    const records = Object.values(report.records).reduce((sum, count) => sum + count, 0)
    console.log(`Installed ${report.scope}: ${report.tables.length} tables, ${records} records.`)
    const deployment = configureDeployment(instance, connection)
    console.log(healthCheck(instance, deployment))

    const nodes = await Promise.all(
        Array.from({ length: options.nodes }, () =>
            startNode({ database: options.database, trustedCertificates: simulator ? [simulator.ca] : [] }),
        ),
    )
    if (nodes.length > 0) console.log(`${nodes.length} nodes work on ${options.database}.`)

    const runs: RunSummary[] = []
    const integrations = integrationsOf(instance, deployment)
    while (integrations.next()) {
        if (options.full) {
            integrations.setValue('start_time', '')
            integrations.update()
        }
        runs.push(await runIntegration(instance, integrations.getUniqueValue(), nodes.length > 0))
    }
    const tables = tableCounts(instance)
    console.log(summaryText(runs, tables))
    if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify({ runs, tables }, null, 2)}\n`)
    const complete = runs.every((run) => run.state === 'complete' && run.substate === 'success')
    if (options.once) {
        for (const node of nodes) await node.stop()
        instance.close()
        await simulator?.stop()
        return complete
    }
    const pages = await instance.serve({ port: options.port, user: 'admin' })
    console.log(
        `Look at ${pages.url}/sn_vulc_result_list.do for the test results, and at ${pages.url}/ for everything (Ctrl+C ends).`,
    )
    // From here on scheduled jobs and events run when they are due.
    if (nodes.length === 0) setInterval(() => instance.runUntilIdle(), 1000)
    return complete
}

main().then(
    (complete) => {
        if (options.once) process.exit(complete ? 0 : 1)
    },
    (error: unknown) => {
        console.error(error instanceof Error ? error.message : error)
        process.exit(1)
    },
)
