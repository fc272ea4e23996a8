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
