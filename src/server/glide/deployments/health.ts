/** What the Health check asks the instance. assumed: that a scoped application may read these platform tables. */
import { gs, type GlideRecord } from '@servicenow/glide'
import type { HealthIntegration, HealthPorts, ScheduledJob } from '../../deployments/checks/health.ts'
import type { ColumnOf, TableName } from '../../contract/index.ts'
import { SOURCE, TABLE } from '../../vocabulary/names.ts'
import { DECLARED } from '../../integrations/index.ts'
import { leftOpenBy, openOf } from '../../runs/closures/retirement.ts'
import { glideLedger } from '../findings/ledger.ts'
import { glideIntegrations, integrationRecord } from '../runs/runs.ts'
import { glideDeployments } from './deployments.ts'
import { namedRecord } from '../records/admin-table.ts'
import { foreign, hasTable, type Values } from '../records/foreign.ts'
import type { Refusal } from '../../findings/ports.ts'
import { glideClock } from '../basics.ts'
import { hasLookupRules } from './first-records.ts'
import { lacksInstance } from './instances.ts'
import { countBy } from '../records/count.ts'
import { usesOwnQueue } from '../runs/events.ts'
import { ruleProblem } from '../../cmdb/lookup.ts'
import { glideLookupRules } from '../cmdb/lookup-rules.ts'
import { glideProducts, missingValues } from '../contract/products.ts'
import { text } from '../records/values.ts'
import { ownRecord } from '../records/own.ts'

/** The Health check of one deployment. */
export function glideHealth(deployment: string): HealthPorts {
    return {
        hasTable: (table) => hasTable(table as TableName),
        hasColumn: (table, column) => namedRecord(table).isValidField(column),
        hasScript: (scope, name) => exists('sys_script_include', { api_name: `${scope}.${name}`, active: 'true' }),
        hasRole: (name) => exists('sys_user_role', { name }),
        hasPrivilege,
        hasChoice: (table, column, value) =>
            exists('sys_choice', { name: table, element: column, value, inactive: 'false' }),
        missingValues: (table, column, values) => missingValues(table as TableName, column, values),
        criticalities() {
            const row = foreign('sn_vulc_test_criticality_map')
            // Where the column is missing the check of the table says so.
            if (!row.record.isValid() || row.name('source') === undefined) return 0
            row.where('source', '=', SOURCE).query()
            return row.record.getRowCount()
        },
        versions,
        user(name) {
            const user = foreign('sys_user').where('user_name', '=', name).limit(1).query()
            if (!user.next()) return undefined
            return { active: user.text('active') === '1', roles: rolesOf(user.sysId) }
        },
        hasIdentificationRule(classes) {
            const rule = foreign('cmdb_identifier')
            return rule
                .where('applies_to', 'IN', classes.join(','))
                .where('active', '=', 'true')
                .limit(1)
                .query()
                .next()
        },
        // Where a column is missing the check of the table says so.
        hasLookupRules: () => !canAskRules() || hasLookupRules(),
        lookupRules: () =>
            (canAskRules() ? glideLookupRules.rules() : []).map((rule) => ({
                name: rule.name,
                problem: ruleProblem(glideLookupRules, rule),
            })),
        ownQueue: usesOwnQueue,
        watchdog() {
            const job = foreign('sysauto_script')
                .where('name', '=', WATCHDOG)
                .where('active', '=', 'true')
                .limit(1)
                .query()
            return job.next() ? scheduleOf(job.record) : undefined
        },
        refusals: (refusal) => refusalsOf(deployment, refusal),
        configuration: () => ({
            active: glideDeployments.read(deployment)?.active === true,
            open: openOf(OPEN_PORTS, deployment),
        }),
        hasInstance: () => !lacksInstance(deployment),
        integrations: () => integrationsOf(deployment),
        clock: glideClock,
    }
}

const OPEN_PORTS = {
    declared: DECLARED,
    ledger: glideLedger,
    products: glideProducts,
    integrations: glideIntegrations,
}

/** More than one product has: a plugin, its store application, and what either left behind. */
const PACKAGES = 20

/** Name of the scheduled job in src/fluent/runs/watchdog.now.ts. */
export const WATCHDOG = 'Microsoft Defender for Cloud: watchdog of runs'

function hasPrivilege(target: string, operation: string): boolean {
    const privilege = foreign('sys_scope_privilege')
    if (!privilege.record.isValid()) return false
    privilege
        .where('source_scope.scope', '=', gs.getCurrentScopeName())
        .where('target_name', '=', target)
        .where('operation', '=', operation)
        .where('status', '=', 'allowed')
    return privilege.limit(1).query().next()
}

function versions(ids: readonly string[]): string[] {
    const found: string[] = []
    // Store applications and plugins both extend it.
    const product = foreign('sys_package')
    product.where('source', 'IN', ids.join(',')).where('active', '=', 'true').limit(PACKAGES).query()
    while (product.next()) found.push(product.text('version'))
    return found.filter((version) => version !== '')
}

function exists<T extends TableName>(table: T, values: Values<T>): boolean {
    const record = foreign(table)
    const columns = Object.keys(values) as ColumnOf<T>[]
    // What cannot be asked is not there, as far as this check can tell.
    if (!record.record.isValid() || columns.some((column) => record.name(column) === undefined)) return false
    for (const column of columns) record.whereThere(column, String(values[column]))
    return record.limit(1).query().next()
}

function canAskRules(): boolean {
    const { tables, needed } = glideProducts.lacks(['sn_sec_cmn_ci_lookup_rule', 'sn_sec_int_integration'])
    return tables.length + needed.length === 0
}

function refusalsOf(deployment: string, refusal: Refusal): { count: number; reason: string } {
    const counts = countBy(
        TABLE.finding,
        [
            ['deployment', '=', deployment],
            ['refusal', '=', refusal],
        ],
        'refusal',
    )
    const finding = ownRecord(TABLE.finding)
    finding.addQuery('deployment', deployment)
    finding.addQuery('refusal', refusal)
    finding.orderByDesc('sys_updated_on')
    finding.setLimit(1)
    finding.query()
    return { count: counts.get(refusal) ?? 0, reason: finding.next() ? text(finding, 'reason') : '' }
}

function scheduleOf(job: GlideRecord): ScheduledJob {
    const onDemand = text(job, 'run_type') === 'on_demand'
    const item = foreign('sys_trigger').where('document_key', '=', job.getUniqueValue()).limit(1).query()
    if (!item.next()) return { onDemand }
    return { onDemand, item: { state: item.text('state'), next: item.text('next_action') } }
}

function rolesOf(user: string): string[] {
    const roles: string[] = []
    const granted = foreign('sys_user_has_role').where('user', '=', user).query()
    while (granted.next()) roles.push(granted.walked('role.name'))
    return roles
}

function integrationsOf(deployment: string): HealthIntegration[] {
    const found: HealthIntegration[] = []
    const integration = ownRecord(TABLE.integration)
    integration.addQuery('deployment', deployment)
    integration.orderBy('order')
    integration.query()
    while (integration.next()) {
        found.push({
            name: text(integration, 'name'),
            type: text(integration, 'type'),
            active: text(integration, 'active') === '1',
            runAs: integration.getElement('run_as.user_name').toString(),
            notice: text(integration, 'notice'),
            leftOpen: text(integration, 'active') === '1' ? '' : leftOpenBy(OPEN_PORTS, integrationRecord(integration)),
            schedule: scheduleOf(integration),
            lastSubstate: integration.getElement('last_run.substate').toString(),
            lastCode: integration.getElement('last_run.error_code').toString(),
            lastMessage: integration.getElement('last_run.message').toString(),
        })
    }
    return found
}
