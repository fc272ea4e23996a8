/** The integration type that this application ships, and the integration instances of its deployments. */
import { describe, failure } from '../../vocabulary/failures.ts'
import { SOURCE, TABLE } from '../../vocabulary/names.ts'
import { foreign, hasTable } from '../records/foreign.ts'
import { ownRecord } from '../records/own.ts'
import { text } from '../records/values.ts'

/** `id` of the record in src/fluent/application: another product may ship a type of the same name. */
const TYPE_ID = 'sn_vul_asc'

/** sys_id of the integration type; '' when it is gone. */
export function integrationType(): string {
    const type = foreign('sn_sec_int_integration')
    // Where it cannot be asked for, runs are refused; the deployment itself can be saved and checked.
    if (type.name('id') === undefined) return ''
    return type.where('id', '=', TYPE_ID).limit(1).query().next() ? type.sysId : ''
}

/** sys_ids of all integration instances of this application. */
export function ownInstances(): string[] {
    const type = integrationType()
    if (type === '') return []
    const instances: string[] = []
    const instance = foreign('sn_sec_int_impl').where('integration', '=', type).query()
    while (instance.next()) instances.push(instance.sysId)
    return instances
}

/**
 * The integration instance for a deployment of some name: one of that name that no deployment uses any more, else a new
 * one. Results and items are keyed by it (product.md 3.3), so a deployment that is made again finds what it had imported.
 * Throws when there can be none, or the instance refuses it.
 */
export function createInstance(name: string): string {
    for (const table of ['sn_sec_int_integration', 'sn_sec_int_impl'] as const)
        if (!hasTable(table)) throw new Error(describe(failure('MDC-603', table)))
    const integration = integrationType()
    if (integration === '') throw new Error(`the integration type ${SOURCE} of this application is gone.`)
    const left = leftInstance(integration, name)
    if (left !== undefined) return left
    const instance = foreign('sn_sec_int_impl')
    instance.record.initialize()
    return instance.set({ name, integration, active: true }).insert()
}

/** An instance of this application with a name, the oldest, that no deployment uses. */
function leftInstance(integration: string, name: string): string | undefined {
    const instance = foreign('sn_sec_int_impl').where('integration', '=', integration)
    instance.record.orderBy('sys_created_on')
    instance.query()
    while (instance.next()) {
        if (instance.text('name') !== name) continue
        const user = ownRecord(TABLE.deployment)
        if (!user.get('integration_instance', instance.sysId)) return instance.sysId
    }
    return undefined
}

/** Does a deployment lack an integration instance? */
export function lacksInstance(deployment: string): boolean {
    const record = ownRecord(TABLE.deployment)
    return record.get(deployment) && text(record, 'integration_instance') === ''
}

/** Gives an integration instance to a deployment that lacks one. Throws as `createInstance` does. */
export function giveInstance(deployment: string): void {
    const record = ownRecord(TABLE.deployment)
    if (!record.get(deployment)) return
    record.setValue('integration_instance', createInstance(text(record, 'name')))
    record.update()
}
