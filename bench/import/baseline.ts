/** Runs the plain importer on an instance of its own, as a job of a node. */
import { join } from 'node:path'
import type { SimulatorProcess } from 'defender-simulator'
import { LocalInstance, startNode } from 'local-instance'
import { baselineScript } from './baseline-script.ts'
import { since, workOf } from './node-work.ts'
import type { Measured } from './report.ts'

/** Every assessment with the columns that an importer needs. */
export const ALL_ASSESSMENTS = [
    'securityresources',
    "| where type =~ 'microsoft.security/assessments'",
    '| project id, key = name, resource = tostring(properties.resourceDetails.Id), code = tostring(properties.status.code),',
    '    cause = tostring(properties.status.cause), displayName = tostring(properties.displayName), properties',
    '| order by id asc',
].join('\n')

const EVENT = 'x_bench.import'
const WATCH_MS = 100

/** Imports so many rows. */
export async function runBaseline(folder: string, simulator: SimulatorProcess, rows: number): Promise<Measured> {
    const database = join(folder, 'plain.db')
    const trustedCertificates = [simulator.ca]
    const instance = new LocalInstance({ database, trustedCertificates })
    const node = await startNode({ database, trustedCertificates })
    try {
        const { url, tenantId, clientId, clientSecret } = simulator
        const script = baselineScript({ url, tenantId, clientId, clientSecret, query: ALL_ASSESSMENTS, rows })
        insert(instance, 'sysevent_register', { event_name: EVENT })
        insert(instance, 'sysevent_script_action', { name: EVENT, event_name: EVENT, active: 'true', script })
        const before = await workOf([node])
        const begun = performance.now()
        instance.evaluate(`gs.eventQueue('${EVENT}', null, '', '')`)
        while (!instance.idle()) await new Promise((done) => setTimeout(done, WATCH_MS))
        const seconds = (performance.now() - begun) / 1000
        const { executed: _, ...work } = since(before, await workOf([node]))
        const done = count(instance, 'sn_vulc_result')
        // Rows that the source lists twice are one result.
        if (done < rows * 0.95 || done > rows)
            throw new Error(`the plain importer made ${done} results of ${rows} rows; see syslog`)
        return { phase: 'plain importer', rows, seconds, ...work }
    } finally {
        await node.stop()
        instance.close()
    }
}

function insert(instance: LocalInstance, table: string, values: Record<string, string>): void {
    const record = instance.record(table)
    record.initialize()
    for (const [name, value] of Object.entries(values)) record.setValue(name, value)
    if (record.insert() === null) throw new Error(`${table}: ${record.getLastErrorMessage()}`)
}

function count(instance: LocalInstance, table: string): number {
    const record = instance.record(table)
    record.query()
    return record.getRowCount()
}
