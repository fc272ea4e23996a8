/** A tenant on which people work, for the tests of what goes on when Azure gives it another id. */
import { createWorld, type World } from './app-world.ts'
import { assessments } from './builtin-dataset.ts'

const subscription = assessments.find(({ id }) => id.includes('/virtualMachines/'))?.id.split('/')[2] ?? ''
const RESULT = 'sn_vulc_result'
export const FINDING = 'sn_vul_asc_finding'
const USER = 'a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1'
const GROUP = 'b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2'
export const DEFERRED = { state: '12', ignore_expiration_dt_tm: '2027-01-01 00:00:00', defer_count: '1' }
export const ASSIGNED = { assigned_to: USER, assignment_group: GROUP }

/** A machine of the first subscription. */
export const machine = (name: string) =>
    `/subscriptions/${subscription}/resourceGroups/rg-continuity/providers/Microsoft.Compute/virtualMachines/${name}`
export const idOf = (resource: string, key: string) => `${resource}/providers/Microsoft.Security/assessments/${key}`

interface Options {
    code?: string
    first?: string
    properties?: object
}

/** An open assessment of a resource. */
export function assessment(resource: string, key: string, options: Options = {}): { id: string } {
    const { code = 'Unhealthy', first = '2026-10-01T10:00:00.1234567Z', properties = {} } = options
    return {
        id: idOf(resource, key),
        name: key,
        type: 'Microsoft.Security/assessments',
        subscriptionId: resource.split('/')[2],
        properties: {
            displayName: `Title of ${key}`,
            resourceDetails: { Source: 'Azure', Id: resource },
            status: { code, statusChangeDate: '2026-11-20T10:00:00.1234567Z', firstEvaluationDate: first },
            metadata: {
                displayName: `Title of ${key}`,
                severity: 'High',
                categories: ['Compute'],
                assessmentType: 'BuiltIn',
                description: 'd',
                remediationDescription: `remediation of ${key}`,
            },
            additionalData: {},
            ...properties,
        },
    } as { id: string }
}

/** A tenant whose first full pull has been imported, and what the tests do with it. */
export class Tenant {
    readonly deployment: string

    constructor(
        readonly world: World,
        values: Record<string, string> = {},
    ) {
        this.deployment = world.deploy('Contoso', values)
    }

    full() {
        this.world.clock.at += 3_600_000
        const run = this.world.run(this.deployment, 'assessment', true)
        this.world.settle()
        return run
    }

    async add(...rows: { id: string }[]): Promise<void> {
        for (const row of rows) await this.world.simulator.control.addAssessment(row)
    }

    async remove(...rows: { id: string }[]): Promise<void> {
        for (const { id } of rows) await this.world.simulator.control.removeAssessment(id)
    }

    result(id: string): Record<string, string> | undefined {
        const columns = [
            ...['sys_id', 'source_id', 'control.source_id', 'display', 'result', 'state', 'first_seen'],
            ...['assigned_to', 'assignment_group', 'ignore_expiration_dt_tm', 'defer_count', 'close_notes'],
            ...['src_ci', 'cmdb_ci', 'remediation'],
        ]
        return this.world.rows(RESULT, columns, `source_id=${id}`)[0]
    }

    finding(id: string): Record<string, string> | undefined {
        const columns = ['sys_id', 'status', 'test_result', 'reason', 'predecessor.external_id', 'first_seen']
        return this.world.rows(FINDING, columns, `external_id=${id}`)[0]
    }

    /** Somebody works on a result. */
    change(id: string, values: Record<string, string>): void {
        const record = this.world.instance.record(RESULT)
        record.get(this.result(id)?.['sys_id'] ?? '')
        for (const [column, value] of Object.entries(values)) record.setValue(column, value)
        record.update()
    }

    notice(run: { sys_id: string }): string {
        return this.world.rows('sn_vul_asc_integration_run', ['notice'], `sys_id=${run.sys_id}`)[0]?.['notice'] ?? ''
    }
}

export async function openTenant(values: Record<string, string> = {}): Promise<Tenant> {
    const world = await createWorld()
    const tenant = new Tenant(world, values)
    world.run(tenant.deployment, 'assessment_metadata')
    return tenant
}
