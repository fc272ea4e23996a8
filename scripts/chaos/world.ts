/** An instance with the application and one deployment on a file, from a template that is made once for each tenant. */
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startSimulatorProcess, type SimulatorProcess } from 'defender-simulator'
import { LocalInstance, seededIds, sharedClock, type SharedClock } from 'local-instance'
import { configureDeployment } from '../start/deployment.ts'
import type { ChaosTenant } from './tenants.ts'

export interface World {
    simulator: SimulatorProcess
    /** Looks at the records and does what an admin does; nodes do the work. */
    instance: LocalInstance
    clock: SharedClock
    deployment: string
    database: string
    clockFile: string
    close(): Promise<void>
}

/** Rounds begin at these times, however long the one before took, so that statuses change at the same times everywhere. */
export const ROUND_STARTS = ['2026-11-23T12:00:00Z', '2026-12-07T12:00:00Z'].map((time) => Date.parse(time))

const PAGE_SIZE = '25'
const NAME = 'Chaos'

export interface Template {
    tenant: ChaosTenant
    database: string
}

/** Installs the application once; copies of the file begin where it ends, sys_ids included. */
export function createTemplate(folder: string, tenant: ChaosTenant): Template {
    mkdirSync(folder, { recursive: true })
    const database = join(folder, 'template.db')
    const clockFile = join(folder, 'template.clock')
    writeFileSync(clockFile, String(ROUND_STARTS[0]))
    const instance = new LocalInstance({ database, clock: sharedClock(clockFile), ids: seededIds(tenant.name) })
    instance.install('dist/app')
    const unknown = {
        apiUrl: 'https://unknown',
        loginUrl: 'https://unknown',
        tenantId: '',
        clientId: '',
        clientSecret: '',
    }
    const deployment = configureDeployment(instance, { name: NAME, ...unknown })
    const record = instance.record('sn_vul_asc_deployment')
    record.get(deployment)
    record.setValue('page_size', PAGE_SIZE)
    record.update()
    // What a schedule adds would depend on how long a run took. The container integration waits for a Health check.
    const integrations = instance.record('sn_vul_asc_integration')
    integrations.addQuery('deployment', deployment)
    integrations.query()
    while (integrations.next()) {
        integrations.setValue('active', 'true')
        integrations.setValue('notice', '')
        integrations.setValue('run_type', 'on_demand')
        integrations.update()
    }
    instance.close()
    return { tenant, database }
}

/** A copy of the template, connected to a simulator of its own. */
export async function createWorld(
    template: Template,
    folder: string,
    { seed, stepSeconds }: { seed: string; stepSeconds: number },
): Promise<World> {
    mkdirSync(folder, { recursive: true })
    const database = join(folder, 'instance.db')
    const clockFile = join(folder, 'clock')
    copyDatabase(template.database, database)
    writeFileSync(clockFile, String(ROUND_STARTS[0]))
    const clock = sharedClock(clockFile)
    const simulator = await startSimulatorProcess(template.tenant.simulator)
    const ids = seededIds(`${seed} admin`)
    const instance = new LocalInstance({ database, clock, ids, trustedCertificates: [simulator.ca] })
    const { url, tenantId, clientId, clientSecret } = simulator
    const connection = { name: NAME, apiUrl: url, loginUrl: url, tenantId, clientId, clientSecret }
    const deployment = configureDeployment(instance, connection)
    const property = instance.record('sys_properties')
    property.get('name', 'sn_vul_asc.step_seconds')
    property.setValue('value', String(stepSeconds))
    property.update()
    return {
        simulator,
        instance,
        clock,
        deployment,
        database,
        clockFile,
        async close() {
            instance.close()
            await simulator.stop()
            rmSync(folder, { recursive: true, force: true })
        },
    }
}

/** The file, and the log of what is not in it yet. */
function copyDatabase(from: string, to: string): void {
    for (const part of ['', '-wal']) if (existsSync(from + part)) copyFileSync(from + part, to + part)
}
