/** What the Health check asks the instance. assumed: that a scoped application may read these platform tables. */
import { GlideRecord, gs } from '@servicenow/glide'
import type { HealthIntegration, HealthPorts, ScheduledJob } from '../deployments/health.ts'
import { TABLE } from '../names.ts'
import { glideClock } from './glide-basics.ts'
import { glideLookupRules } from './glide-lookup-rules.ts'
import { text } from './glide-values.ts'

/** The Health check of one deployment. */
export function glideHealth(deployment: string): HealthPorts {
    return {
        hasTable: (table) => new GlideRecord(table).isValid(),
        hasColumn(table, column) {
            const record = new GlideRecord(table)
            return record.isValid() && record.isValidField(column)
        },
        hasScript: (scope, name) => exists('sys_script_include', { api_name: `${scope}.${name}`, active: 'true' }),
        hasRole: (name) => exists('sys_user_role', { name }),
        hasPrivilege: (target, operation) =>
            exists('sys_scope_privilege', {
                'source_scope.scope': gs.getCurrentScopeName(),
                target_name: target,
                operation,
                status: 'allowed',
            }),
        hasChoice: (table, column, value) =>
            exists('sys_choice', { name: table, element: column, value, inactive: 'false' }),
        versions(ids) {
            const found: string[] = []
            // Store applications and plugins both extend it.
            const product = new GlideRecord('sys_package')
            product.addQuery('source', 'IN', ids.join(','))
            product.addQuery('active', true)
            product.setLimit(PACKAGES)
            product.query()
            while (product.next()) found.push(text(product, 'version'))
            return found.filter((version) => version !== '')
        },
        user(name) {
            const user = new GlideRecord('sys_user')
            if (!user.get('user_name', name)) return undefined
            return { active: text(user, 'active') === '1', roles: rolesOf(user.getUniqueValue()) }
        },
        hasIdentificationRule(classes) {
            const rule = new GlideRecord('cmdb_identifier')
            rule.addQuery('applies_to', 'IN', classes.join(','))
            rule.addQuery('active', true)
            rule.setLimit(1)
            rule.query()
            return rule.next()
        },
        lookupRules: () => glideLookupRules.rules().length,
        watchdog() {
            const job = new GlideRecord('sysauto_script')
            job.addQuery('name', WATCHDOG)
            job.addQuery('active', true)
            job.setLimit(1)
            job.query()
            return job.next() ? scheduleOf(job) : undefined
        },
        integrations: () => integrationsOf(deployment),
        clock: glideClock,
    }
}

/** More than one product has: a plugin, its store application, and what either left behind. */
const PACKAGES = 20

/** Name of the scheduled job in src/fluent/runs/watchdog.now.ts. */
const WATCHDOG = 'Microsoft Defender for Cloud: watchdog of runs'

function exists(table: string, conditions: Record<string, string>): boolean {
    const record = new GlideRecord(table)
    if (!record.isValid()) return false
    for (const [column, value] of Object.entries(conditions)) record.addQuery(column, value)
    record.setLimit(1)
    record.query()
    return record.next()
}

function scheduleOf(job: GlideRecord): ScheduledJob {
    const onDemand = text(job, 'run_type') === 'on_demand'
    const item = new GlideRecord('sys_trigger')
    item.addQuery('document_key', job.getUniqueValue())
    item.setLimit(1)
    item.query()
    if (!item.next()) return { onDemand }
    return { onDemand, item: { state: text(item, 'state'), next: text(item, 'next_action') } }
}

function rolesOf(user: string): string[] {
    const roles: string[] = []
    const granted = new GlideRecord('sys_user_has_role')
    granted.addQuery('user', user)
    granted.query()
    while (granted.next()) roles.push(granted.getElement('role.name').toString())
    return roles
}

function integrationsOf(deployment: string): HealthIntegration[] {
    const found: HealthIntegration[] = []
    const integration = new GlideRecord(TABLE.integration)
    integration.addQuery('deployment', deployment)
    integration.orderBy('order')
    integration.query()
    while (integration.next()) {
        found.push({
            name: text(integration, 'name'),
            active: text(integration, 'active') === '1',
            runAs: integration.getElement('run_as.user_name').toString(),
            notice: text(integration, 'notice'),
            schedule: scheduleOf(integration),
            lastSubstate: integration.getElement('last_run.substate').toString(),
            lastMessage: integration.getElement('last_run.message').toString(),
        })
    }
    return found
}
