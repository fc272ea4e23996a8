/** A world for an end-to-end test: simulator, instance with a clock of its own, and the built application installed. */
import { startSimulatorProcess, type SimulatorProcess } from 'defender-simulator'
import { LocalInstance } from 'local-instance'
import type { IntegrationType } from '../../src/server/names.ts'

export interface RunResult {
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
}

export interface World {
    simulator: SimulatorProcess
    instance: LocalInstance
    clock: { at: number }
    /** Creates a deployment; values override those that reach the simulator. Returns its sys_id. */
    deploy(name: string, values?: Record<string, string>): string
    /** Allows hosts besides those of the clouds, as an administrator would: host:port each. */
    allowHosts(...hosts: string[]): void
    /** Executes an integration now and lets the instance work until its run is complete. */
    run(deployment: string, type: IntegrationType, full?: boolean): RunResult
    /** Values of columns of all rows of a table, in the order of the first column. */
    rows(table: string, columns: string[], query?: string): Record<string, string>[]
    close(): Promise<void>
}

export const START = Date.parse('2026-11-23T12:00:00Z')

/** Everything is released by close(). The database is a file, or in memory. */
export async function createWorld(
    simulatorArgs: string[] = ['--quota', '1000'],
    database = ':memory:',
): Promise<World> {
    const simulator = await startSimulatorProcess(simulatorArgs)
    const clock = { at: START }
    const instance = new LocalInstance({
        database,
        clock: { now: () => clock.at },
        trustedCertificates: [simulator.ca],
    })
    instance.install('dist/app')

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
        deploy(name, values = {}) {
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
            return deployment.insert() ?? ''
        },
        allowHosts,
        run(deployment, type, full = false) {
            const integration = instance.record('sn_vul_asc_integration')
            integration.addQuery('deployment', deployment)
            integration.addQuery('type', type)
            integration.query()
            integration.next()
            if (full) {
                integration.setValue('start_time', '')
                integration.update()
            }
            const messages = instance.runUiAction(
                'sn_vul_asc_integration',
                integration.getUniqueValue(),
                'sn_vul_asc_execute_now',
            )
            if (messages.some((message) => message.kind === 'error'))
                throw new Error(messages.map((message) => message.text).join('\n'))
            const run = instance.record('sn_vul_asc_integration_run')
            run.addQuery('integration', integration.getUniqueValue())
            run.addQuery('state', '!=', 'complete')
            run.query()
            run.next()
            const sysId = run.getUniqueValue()
            for (let waits = 0; ; waits += 1) {
                instance.runUntilIdle()
                run.get(sysId)
                if (run.getValue('state') === 'complete') break
                const due = instance.nextEvent()
                if (due === undefined || waits > 50)
                    throw new Error(`the run stands still in ${run.getValue('state') ?? ''}`)
                clock.at = Math.max(clock.at, due)
            }
            const value = (column: string) => run.getValue(column) ?? ''
            const count = (column: string) => Number(value(column))
            return {
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
            }
        },
        async close() {
            instance.close()
            await simulator.stop()
        },
    }
}

/** Whole rows of the tables that a second run must not touch, system columns included. */
export function untouchables(world: World): Record<string, Record<string, string>[]> {
    const snapshot: Record<string, Record<string, string>[]> = {}
    for (const table of [
        'sn_vulc_test',
        'sn_vulc_result',
        'sn_sec_cmn_src_ci',
        'cmdb_ci',
        'cmdb_rel_ci',
        'sys_object_source',
    ]) {
        const record = world.instance.record(table)
        const columns = record.getElements().map((element) => element.getName())
        snapshot[table] = world.rows(table, ['sys_id', ...columns.filter((column) => column !== 'sys_id')])
    }
    return snapshot
}
