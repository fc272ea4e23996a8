/** Deployments and their integration instances over GlideRecord. */
import { DECLARED } from '../../integrations/index.ts'
import { FAILURES, type FailureCode } from '../../vocabulary/failures.ts'
import { RUN_AS, TABLE, type IntegrationType } from '../../vocabulary/names.ts'
import { deploymentOf, type Deployment } from '../../deployments/deployment.ts'
import type { Deployments } from '../../deployments/ports.ts'
import { glideProducts } from '../contract/products.ts'
import { glideChoices } from './choices.ts'
import { userByName } from './users.ts'
import { setValues, text } from '../records/values.ts'
import { tell } from '../records/waiting.ts'
import { ownRecord } from '../records/own.ts'

export const glideDeployments: Deployments = {
    read(sysId) {
        const record = ownRecord(TABLE.deployment)
        return record.get(sysId) ? deploymentOf(sysId, (column) => text(record, column), glideChoices()) : undefined
    },
    tell: (sysId, waiting) => tell(TABLE.deployment, sysId, waiting),
    clientSecret(sysId) {
        const record = ownRecord(TABLE.deployment)
        return record.get(sysId) ? (record.getElement('client_secret').getDecryptedValue() ?? '') : ''
    },
    deactivate(sysId) {
        const record = ownRecord(TABLE.deployment)
        if (!record.get(sysId)) return false
        record.setValue('active', false)
        return Boolean(record.update())
    },
}

/** The active deployments, in the order of their names. */
export function activeDeployments(): Deployment[] {
    const found: Deployment[] = []
    const record = ownRecord(TABLE.deployment)
    record.addQuery('active', true)
    record.orderBy('name')
    record.query()
    const choices = glideChoices()
    while (record.next()) found.push(deploymentOf(record.getUniqueValue(), (column) => text(record, column), choices))
    return found
}

/** Has another deployment a name? */
export function isNameTaken(name: string, sysId: string): boolean {
    const record = ownRecord(TABLE.deployment)
    record.addQuery('name', name)
    record.addQuery('sys_id', '!=', sysId)
    record.setLimit(1)
    record.query()
    return record.hasNext()
}

/** Name of the MID server that calls of a deployment go through; '' for none. */
export function midServerOf(deployment: string): string {
    const record = ownRecord(TABLE.deployment)
    return deployment !== '' && record.get(deployment) ? record.getElement('mid_server').getDisplayValue() : ''
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
    'script',
    'conditional',
]

/**
 * Gives a deployment an integration of each type that it lacks, copied from the templates that the app ships. The user
 * is looked up: assumed: the reference of a template may dangle, if an instance does not resolve it when it installs.
 */
export function createIntegrations(deployment: string): void {
    const runAs = userByName(RUN_AS)
    const template = ownRecord(TABLE.integration)
    template.addQuery('template', true)
    template.orderBy('order')
    template.query()
    while (template.next()) {
        const integration = ownRecord(TABLE.integration)
        integration.addQuery('deployment', deployment)
        integration.addQuery('type', text(template, 'type'))
        integration.setLimit(1)
        integration.query()
        if (integration.next()) continue
        const copy = ownRecord(TABLE.integration)
        copy.initialize()
        for (const column of TEMPLATE_COLUMNS) copy.setValue(column, text(template, column))
        const waits = waitsFor(text(template, 'type') as IntegrationType)
        const notice = waits === undefined ? '' : `${FAILURES[waits].sentence} ${FAILURES[waits].remedy}`
        setValues(copy, { deployment, template: false, run_as: runAs, active: waits === undefined, notice })
        copy.insert()
    }
}

/**
 * Activates the integrations that wait for their columns, once this instance has all that they need; returns their names.
 * One that an administrator has switched off says nothing of waiting, and stays.
 */
export function activateChecked(deployment: string): string[] {
    const activated: string[] = []
    const integration = ownRecord(TABLE.integration)
    integration.addQuery('deployment', deployment)
    integration.addQuery('active', false)
    integration.query()
    while (integration.next()) {
        const { product, foreign } = DECLARED.of(text(integration, 'type') as IntegrationType)
        if (product?.unproven === undefined) continue
        if (!text(integration, 'notice').startsWith(FAILURES[product.unproven].sentence)) continue
        const { needed, tables, values } = glideProducts.lacks(foreign)
        if (needed.length + tables.length + values.length > 0) continue
        setValues(integration, { active: true, notice: '' })
        integration.update()
        activated.push(text(integration, 'name'))
    }
    return activated
}

/** Why a new integration does not start active. */
function waitsFor(type: IntegrationType): FailureCode | undefined {
    const { product } = DECLARED.of(type)
    if (product === undefined) return undefined
    return glideProducts.has(product.table) ? product.unproven : product.absent
}
