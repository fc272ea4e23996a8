/** The deployment that npm start configures: as an admin would by the form. */
import type { GlideRecord, LocalInstance } from 'local-instance'

export interface Connection {
    name: string
    apiUrl: string
    loginUrl: string
    tenantId: string
    clientId: string
    clientSecret: string
}

/** Creates the deployment, or brings its connection up to date; returns its sys_id. */
export function configureDeployment(instance: LocalInstance, connection: Connection): string {
    return instance.asUser('admin', () => {
        allowHosts(instance, [connection.apiUrl, connection.loginUrl])
        const deployment = instance.record('sn_vul_asc_deployment')
        const exists = deployment.get('name', connection.name)
        if (!exists) deployment.initialize()
        deployment.setValue('name', connection.name)
        deployment.setValue('api_url', connection.apiUrl)
        deployment.setValue('login_url', connection.loginUrl)
        deployment.setValue('tenant_id', connection.tenantId)
        deployment.setValue('client_id', connection.clientId)
        deployment.getElement('client_secret').setDisplayValue(connection.clientSecret)
        const sysId = exists ? deployment.update() : deployment.insert()
        if (sysId === null) throw new Error(`the deployment was refused: ${deployment.getLastErrorMessage()}`)
        return sysId
    })
}

/**
 * Runs the Health check, which activates the container integration once its columns are found; says what it found on the
 * instance. What it asks Azure comes later, as an event.
 */
export function healthCheck(instance: LocalInstance, deployment: string): string {
    instance.runUiAction('sn_vul_asc_deployment', deployment, 'sn_vul_asc_health_check')
    const check = instance.record('sn_vul_asc_check')
    check.addQuery('deployment', deployment)
    check.addQuery('kind', 'health')
    check.query()
    const states = new Map<string, number>()
    const failed: string[] = []
    while (check.next()) {
        const state = check.getValue('state') ?? ''
        states.set(state, (states.get(state) ?? 0) + 1)
        if (state === 'failed') failed.push(`  ${check.getValue('name') ?? ''}: ${check.getValue('sentence') ?? ''}`)
    }
    const count = (state: string) => states.get(state) ?? 0
    return [
        `Health check: ${count('ok')} are well, ${count('warning')} warnings, ${failed.length} failed.`,
        ...failed,
    ].join('\n')
}

/** Adds the hosts of URLs to those that deployments may call besides Azure's. */
function allowHosts(instance: LocalInstance, urls: readonly string[]): void {
    const property = instance.record('sys_properties')
    if (!property.get('name', 'sn_vul_asc.allowed_hosts')) throw new Error('the property of allowed hosts is missing')
    const known = (property.getValue('value') ?? '').split(',').filter((host) => host !== '')
    property.setValue(
        'value',
        [...new Set([...known, ...urls.filter((url) => url !== '').map((url) => new URL(url).host)])].join(','),
    )
    property.update()
}

/** The active integrations of a deployment, in their order. */
export function integrationsOf(instance: LocalInstance, deployment: string): GlideRecord {
    const integrations = instance.record('sn_vul_asc_integration')
    integrations.addQuery('deployment', deployment)
    integrations.addQuery('active', 'true')
    integrations.orderBy('order')
    integrations.query()
    return integrations
}
