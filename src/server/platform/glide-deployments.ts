/** Deployments and their integration instances over GlideRecord. */
import { GlideRecord } from '@servicenow/glide'
import { FAILURES } from '../failures.ts'
import { SOURCE, TABLE } from '../names.ts'
import { deploymentOf } from '../runs/deployment.ts'
import type { Deployments } from '../runs/ports.ts'
import { glideProducts } from './glide-products.ts'
import { setValues, text } from './glide-values.ts'

export const glideDeployments: Deployments = {
    read(sysId) {
        const record = new GlideRecord(TABLE.deployment)
        if (!record.get(sysId)) return undefined
        const secret = record.getElement('client_secret').getDecryptedValue() ?? ''
        return deploymentOf(sysId, secret, (column) => text(record, column))
    },
}

/** Name of the MID server that calls of a deployment go through; '' for none. */
export function midServerOf(deployment: string): string {
    const record = new GlideRecord(TABLE.deployment)
    return record.get(deployment) ? record.getElement('mid_server').getDisplayValue() : ''
}

/** The integration instance of a deployment: a row of sn_sec_int_impl under the integration type that the app ships. */
export function createInstance(name: string): string {
    const type = new GlideRecord('sn_sec_int_integration')
    if (!type.get('name', SOURCE)) return ''
    const instance = new GlideRecord('sn_sec_int_impl')
    instance.initialize()
    setValues(instance, { name, integration: type.getUniqueValue(), active: true })
    return instance.insert() ?? ''
}

/**
 * Columns that an integration takes from its template. Schedule fields come from sysauto. Its script runs in the scope
 * of its record and calls a script include that no other scope may; assumed: an insert alone does not set the scope.
 */
const TEMPLATE_COLUMNS = [
    'sys_scope',
    'sys_package',
    'name',
    'type',
    'order',
    'run_type',
    'run_time',
    'run_dayofweek',
    'run_period',
    'run_as',
    'script',
    'conditional',
]

/** Gives a deployment an integration of each type that it lacks, copied from the templates that the app ships. */
export function createIntegrations(deployment: string): void {
    const template = new GlideRecord(TABLE.integration)
    template.addQuery('template', true)
    template.orderBy('order')
    template.query()
    while (template.next()) {
        const integration = new GlideRecord(TABLE.integration)
        integration.addQuery('deployment', deployment)
        integration.addQuery('type', text(template, 'type'))
        integration.setLimit(1)
        integration.query()
        if (integration.next()) continue
        const copy = new GlideRecord(TABLE.integration)
        copy.initialize()
        for (const column of TEMPLATE_COLUMNS) copy.setValue(column, text(template, column))
        const usable = text(template, 'type') !== 'container_images' || glideProducts.containerResponse()
        const notice = usable ? '' : FAILURES['MDC-405'].sentence + ' ' + FAILURES['MDC-405'].remedy
        setValues(copy, { deployment, template: false, active: usable, notice })
        copy.insert()
    }
}
