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

/** Makes an integration instance for a deployment of some name. Throws when there can be none, or the instance refuses it. */
export function createInstance(name: string): string {
    for (const table of ['sn_sec_int_integration', 'sn_sec_int_impl'] as const)
        if (!hasTable(table)) throw new Error(describe(failure('MDC-603', table)))
    const integration = integrationType()
    if (integration === '') throw new Error(`the integration type ${SOURCE} of this application is gone.`)
    const instance = foreign('sn_sec_int_impl')
    instance.record.initialize()
    return instance.set({ name, integration, active: true }).insert()
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
