/** The integration type that this application ships, and the integration instances of its deployments. */
import { foreign } from '../records/foreign.ts'

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

/** Makes an integration instance for a deployment; '' without the integration type. */
export function createInstance(name: string): string {
    const integration = integrationType()
    if (integration === '') return ''
    const instance = foreign('sn_sec_int_impl')
    instance.record.initialize()
    return instance.set({ name, integration, active: true }).insert()
}
