/** A world for an end-to-end test: simulator, instance with a clock of its own, and the built application installed. */
import { startSimulatorProcess, type SimulatorProcess } from 'defender-simulator'
import { LocalInstance, type InstanceOptions, type Message } from 'local-instance'
import { FAILURES } from '../../src/server/vocabulary/failures.ts'
import type { IntegrationType } from '../../src/server/vocabulary/names.ts'
import { leaks } from './canaries.ts'
import { installedCopy } from './installed.ts'

/** Pages of one row spend the request budget many times over; what never ends waits more often. */
const MOST_WAITS = 500

export interface RunResult {
    sys_id: string
    state: string
    substate: string
    error_code: string
    message: string
    retrieved: number
    inserted: number
    updated: number
    unchanged: number
    not_applicable: number
    closed: number
    rejected: number
    refused: number
    ci_refused: number
    staged: number
    repeated: number
    requests: number
    /** What the source says it has, what was seen of it, and whether that agrees. */
    expected: number
    seen: number
    verification: string
    unreadable: string
}

export interface World {
    simulator: SimulatorProcess
    instance: LocalInstance
    clock: { at: number }
    /**
     * Creates a deployment; values override those that reach the simulator. Returns its sys_id. Its integrations run on
     * demand, so that moving the clock starts nothing by itself, unless `scheduled`, and the one of containers is active.
     */
    deploy(name: string, values?: Record<string, string>, scheduled?: boolean): string
    /** Runs a UI action on a deployment and returns the messages that its form shows. */
    onDeployment(deployment: string, action: 'sn_vul_asc_run_all'): Message[]
    /** Presses Save and test, and lets the instance work until the checks have run; returns the messages of the form. */
    saveAndTest(deployment: string): Message[]
    /** sys_id of the integration of a type. */
    integration(deployment: string, type: IntegrationType): string
    /** Lets the instance work, and its clock move to what waits, until no run is going on. */
    settle(): void
    /** Allows hosts besides those of the clouds, as an administrator would: host:port each. */
    allowHosts(...hosts: string[]): void
    /** Executes an integration now and lets the instance work until its run is complete. */
    run(deployment: string, type: IntegrationType, full?: boolean): RunResult
    /** Executes an integration now and leaves it at that; returns the run's sys_id. */
    start(deployment: string, type: IntegrationType, full?: boolean): string
    /** Lets the instance work until a run is complete, moving the clock to what waits. */
    finish(run: string): RunResult
    /** A run as it stands. */
    result(run: string): RunResult
    /** Sets a system property. */
    property(name: string, value: string): void
    /** Values of columns of all rows of a table, in the order of the first column. */
    rows(table: string, columns: string[], query?: string): Record<string, string>[]
    /** Releases everything; throws when the instance has kept the client secret or a token anywhere. */
    close(): Promise<void>
}

export const START = Date.parse('2026-11-23T12:00:00Z')

/** The application is installed already; in `database`, a new file of the caller's, it is installed now. close() releases all. */
export async function createWorld(
    simulatorArgs: string[] = ['--quota', '1000'],
    { database, ...kind }: Pick<InstanceOptions, 'with' | 'without' | 'database'> = {},
): Promise<World> {
    const simulator = await startSimulatorProcess(simulatorArgs)
    const clock = { at: START }
    const copy = database === undefined ? installedCopy(kind, START) : undefined
    const instance = new LocalInstance({
        clock: { now: () => clock.at },
        trustedCertificates: [simulator.ca],
        database: database ?? copy?.database ?? '',
        ...kind,
    })
    if (database !== undefined) instance.install('dist/app')

    function rows(table: string, columns: string[], query = ''): Record<string, string>[] {
        const record = instance.record(table)
        if (query !== '') record.addEncodedQuery(query)
        record.orderBy(columns[0] ?? 'sys_id')
        record.query()
        const found: Record<string, string>[] = []
        while (record.next())
            found.push(Object.fromEntries(columns.map((column) => [column, record.getElement(column).toString()])))
        return found
    }

    function integration(deployment: string, type: IntegrationType): string {
        const [found] = rows('sn_vul_asc_integration', ['sys_id'], `deployment=${deployment}^type=${type}`)
        return found?.['sys_id'] ?? ''
    }

    function settle(): void {
        for (let waits = 0; ; waits += 1) {
            instance.runUntilIdle()
            const [going] = rows('sn_vul_asc_integration_run', ['state', 'type'], 'stateINready,running')
            if (going === undefined) return
            const due = instance.nextEvent()
            if (due === undefined || waits > MOST_WAITS)
                throw new Error(`the run of ${going['type'] ?? ''} stands still in ${going['state'] ?? ''}`)
            clock.at = Math.max(clock.at, due)
        }
    }

    function allowHosts(...hosts: string[]): void {
        const property = instance.record('sys_properties')
        property.get('name', 'sn_vul_asc.allowed_hosts')
        const known = (property.getValue('value') ?? '').split(',').filter((host) => host !== '')
        property.setValue('value', [...new Set([...known, ...hosts])].join(','))
        property.update()
    }

    return {
        simulator,
        instance,
        clock,
        rows,
        deploy(name, values = {}, scheduled = false) {
            const deployment = instance.record('sn_vul_asc_deployment')
            deployment.initialize()
            const { url, tenantId, clientId, clientSecret } = simulator
            const all = {
                name,
                api_url: url,
                login_url: url,
                tenant_id: tenantId,
                client_id: clientId,
                client_secret: clientSecret,
                ...values,
            }
            for (const [column, value] of Object.entries(all)) deployment.setValue(column, value)
            allowHosts(new URL(all.api_url).host, new URL(all.login_url).host)
            const sysId = deployment.insert() ?? ''
            const integrations = instance.record('sn_vul_asc_integration')
            integrations.addQuery('deployment', sysId)
            integrations.query()
            while (integrations.next()) {
                if (!scheduled) integrations.setValue('run_type', 'on_demand')
                // What waits for a check that this instance is known to pass.
                if (integrations.getValue('notice')?.startsWith(FAILURES['MDC-415'].sentence)) {
                    integrations.setValue('active', true)
                    integrations.setValue('notice', '')
                }
                integrations.update()
            }
            return sysId
        },
        onDeployment: (deployment, action) => instance.runUiAction('sn_vul_asc_deployment', deployment, action),
        saveAndTest(deployment) {
            const messages = instance.runUiAction('sn_vul_asc_deployment', deployment, 'sn_vul_asc_save_and_test')
            instance.runUntilIdle()
            return messages
        },
        integration,
        settle,
        allowHosts,
        run: (deployment, type, full) => finish(start(deployment, type, full)),
        start,
        finish,
        result,
        property(name, value) {
            const property = instance.record('sys_properties')
            property.get('name', name)
            property.setValue('name', name)
            property.setValue('value', value)
            property.update()
        },
        async close() {
            const leaked = await leaks(instance, simulator).finally(async () => {
                instance.close()
                copy?.remove()
                await simulator.stop()
            })
            if (leaked.length > 0) throw new Error(`the instance has stored of a secret or token: ${leaked.join(' ')}`)
        },
    }

    function start(deployment: string, type: IntegrationType, full = false): string {
        const integrationId = integration(deployment, type)
        if (full) {
            const record = instance.record('sn_vul_asc_integration')
            record.get(integrationId)
            record.setValue('start_time', '')
            record.update()
        }
        const messages = instance.runUiAction('sn_vul_asc_integration', integrationId, 'sn_vul_asc_execute_now')
        if (messages.some((message) => message.kind === 'error'))
            throw new Error(messages.map((message) => message.text).join('\n'))
        const run = instance.record('sn_vul_asc_integration_run')
        run.addQuery('integration', integrationId)
        run.addQuery('state', '!=', 'complete')
        run.query()
        run.next()
        return run.getUniqueValue()
    }

    function finish(run: string): RunResult {
        for (let waits = 0; ; waits += 1) {
            instance.runUntilIdle()
            const found = result(run)
            if (found.state === 'complete') return found
            const due = instance.nextEvent()
            if (due === undefined || waits > MOST_WAITS) throw new Error(`the run stands still in ${found.state}`)
            clock.at = Math.max(clock.at, due)
        }
    }

    function result(sysId: string): RunResult {
        const run = instance.record('sn_vul_asc_integration_run')
        run.get(sysId)
        const value = (column: string) => run.getValue(column) ?? ''
        const count = (column: string) => Number(value(column))
        return {
            sys_id: sysId,
            state: value('state'),
            substate: value('substate'),
            error_code: value('error_code'),
            message: value('message'),
            retrieved: count('retrieved'),
            inserted: count('inserted'),
            updated: count('updated'),
            unchanged: count('unchanged'),
            not_applicable: count('not_applicable'),
            closed: count('closed'),
            rejected: count('rejected'),
            refused: count('refused'),
            ci_refused: count('ci_refused'),
            staged: count('staged'),
            repeated: count('repeated'),
            requests: count('requests'),
            expected: count('expected'),
            seen: count('seen'),
            verification: value('verification'),
            unreadable: value('unreadable'),
        }
    }
}

/** Whole rows of the tables that a second run must not touch, system columns included. */
export function untouchables(world: World): Record<string, Record<string, string>[]> {
    const snapshot: Record<string, Record<string, string>[]> = {}
    for (const table of [
        'sn_vulc_policy',
        'sn_vulc_policy_test',
        'sn_vulc_test',
        'sn_vulc_auth_src',
        'sn_vulc_citation',
        'sn_vulc_result',
        'sn_vulc_result_history',
        'sn_sec_cmn_src_ci',
        'sn_sec_cmn_host_tag',
        'cmdb_ci',
        'cmdb_rel_ci',
        'sys_object_source',
        'sn_vul_container_image',
        'sn_vul_container_image_package',
        'sn_vul_container_image_findings',
        'sn_vul_container_image_vulnerable_item',
        'sn_vul_entry',
        'sn_vul_asc_group_member',
    ]) {
        const record = world.instance.record(table)
        const columns = record.getElements().map((element) => element.getName())
        snapshot[table] = world.rows(table, ['sys_id', ...columns.filter((column) => column !== 'sys_id')])
    }
    return snapshot
}
