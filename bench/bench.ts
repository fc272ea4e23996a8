/**
 * npm run bench: how fast assessments are imported, beside Microsoft's own client that only pulls them, and beside a
 * plain importer that uses the same APIs row by row. Everything on the same generated tenant, in one run.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSimulatorProcess, type SimulatorProcess } from 'defender-simulator'
import { LocalInstance, startNode, type NodeProcess } from 'local-instance'
import { configureDeployment, healthCheck } from '../scripts/start/deployment.ts'
import { runIntegration, type RunSummary } from '../scripts/start/run.ts'
import { ALL_ASSESSMENTS, runBaseline } from './import/baseline.ts'
import { byCause } from './import/causes.ts'
import { since, workOf } from './import/node-work.ts'
import { benchOptions, USAGE, type BenchOptions } from './import/options.ts'
import { tableOf, type Measured } from './import/report.ts'
import { rawPull } from './raw-pull.ts'

/** Of the rows that a day changes: one of so many. */
const CHANGED = 100
/** Inside the window of a delta: it ends five minutes before now, and overlaps the one before by an hour. */
const CHANGED_AGO_MS = 600_000
const NO_QUOTA = 1_000_000
/** Integrations that come before the assessments, and are not measured by the row. */
const BEFORE = ['policy_definition', 'assessment_metadata', 'compliance_standard']

interface World {
    simulator: SimulatorProcess
    instance: LocalInstance
    nodes: NodeProcess[]
    deployment: string
}

const say = (line: string) => console.log(line)

async function main(options: BenchOptions): Promise<void> {
    const { rows, subscriptions, nodes, quota, delaySeconds } = options
    const folder = mkdtempSync(join(tmpdir(), 'bench-'))
    const simulator = await startSimulatorProcess(['--rows', String(rows), '--subscriptions', String(subscriptions), '--quota', String(quota ? 15 : NO_QUOTA)]) // prettier-ignore
    try {
        say(`${rows} assessments in ${subscriptions} subscriptions; ${nodes} nodes; ${quota ? "Azure's quota" : 'no quota'}; ${cpus().length} cores, ${cpus()[0]?.model ?? ''}.`) // prettier-ignore
        if (delaySeconds > 0) await simulator.control.addFault({ path: 'ResourceGraph', effect: 'slowBody', ms: delaySeconds * 1000 }) // prettier-ignore
        const measured: Measured[] = []
        const add = (one: Measured) => {
            measured.push(one)
            say(`  ${one.phase}: ${one.rows} rows in ${one.seconds.toFixed(1)} s, ${(one.rows / one.seconds).toFixed(0)} a second, ${one.requests} requests`) // prettier-ignore
        }
        add(await raw(simulator))
        const world = await open(folder, simulator, nodes)
        try {
            await phases(world, options, add)
        } finally {
            await Promise.all(world.nodes.map((node) => node.stop()))
            world.instance.close()
        }
        if (options.baselineRows > 0) add(await runBaseline(folder, simulator, options.baselineRows))
        say(`\n${tableOf(measured)}`)
        if (options.json !== undefined) writeFileSync(options.json, JSON.stringify({ options, cores: cpus().length, model: cpus()[0]?.model, date: new Date().toISOString(), measured }, undefined, 4)) // prettier-ignore
    } finally {
        await simulator.stop()
        rmSync(folder, { recursive: true, force: true })
    }
}

/** (a) What the source gives at most. */
async function raw(simulator: SimulatorProcess): Promise<Measured> {
    const before = process.cpuUsage()
    const { rows, requests, seconds } = await rawPull(simulator, ALL_ASSESSMENTS)
    const { user, system } = process.cpuUsage(before)
    return { phase: 'raw pull', rows, seconds, requests, cpuSeconds: (user + system) / 1e6 }
}

/** An instance with the application, a deployment that reads the simulator, and nodes that work on it. */
async function open(folder: string, simulator: SimulatorProcess, count: number): Promise<World> {
    const database = join(folder, 'instance.db')
    const trustedCertificates = [simulator.ca]
    const instance = new LocalInstance({ database, trustedCertificates })
    instance.install('dist/app')
    const { url, tenantId, clientId, clientSecret } = simulator
    const deployment = configureDeployment(instance, { name: 'Bench', apiUrl: url, loginUrl: url, tenantId, clientId, clientSecret }) // prettier-ignore
    healthCheck(instance, deployment)
    const nodes = await Promise.all(Array.from({ length: count }, () => startNode({ database, trustedCertificates })))
    return { simulator, instance, nodes, deployment }
}

async function phases(world: World, { rows }: BenchOptions, add: (one: Measured) => void): Promise<void> {
    for (const type of BEFORE) add(await phase(world, `before: ${type}`, type, true))
    add(await phase(world, 'cold import', 'assessment', true))
    add(await phase(world, 'unchanged import', 'assessment', true))
    const statusChangeDate = new Date(Date.now() - CHANGED_AGO_MS).toISOString()
    await world.simulator.control.changeEvery(CHANGED, { statusChangeDate })
    add(await phase(world, `a day: ${Math.ceil(rows / CHANGED)} changed`, 'assessment', false))
    add(await phase(world, 'comprehensive run', 'comprehensive_assessment', true))
}

/** One run of an integration by the nodes; `full` leaves its Start time out. */
async function phase(
    { instance, nodes, deployment }: World,
    name: string,
    type: string,
    full: boolean,
): Promise<Measured> {
    const integration = instance.record('sn_vul_asc_integration')
    integration.addQuery('deployment', deployment)
    integration.addQuery('type', type)
    integration.query()
    if (!integration.next()) throw new Error(`there is no integration of type ${type}`)
    if (full) {
        integration.setValue('start_time', '')
        integration.update()
    }
    const before = await workOf(nodes)
    const begun = performance.now()
    const run = await runIntegration(instance, integration.getUniqueValue(), { byNodes: true })
    const seconds = (performance.now() - begun) / 1000
    await instance.whenIdle()
    const work = since(before, await workOf(nodes))
    if (run.substate !== 'success') throw new Error(`${name}: ${run.substate} ${run.message}`)
    return { phase: name, ...countsOf(run), seconds, ...work, causes: Object.fromEntries(byCause(work.executed)) }
}

function countsOf({ retrieved, staged, inserted, updated, unchanged }: RunSummary) {
    return { rows: retrieved, staged, inserted, updated, unchanged }
}

const options = ((): BenchOptions | undefined => {
    try {
        return benchOptions(process.argv.slice(2))
    } catch (error) {
        console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
        process.exit(1)
    }
})()
if (options === undefined) console.log(USAGE)
else void main(options)
