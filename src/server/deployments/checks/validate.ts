/**
 * Save and test: proves one by one what the integrations need, and says what is missing and which Azure role or plan
 * would bring it (azure.md 13.6). A missing role is missing data, not an error, so nothing is taken on trust.
 */
import type { AzureClient } from '../../azure/http/client.ts'
import { CONNECTORS_QUERY } from '../../azure/graph/connectors.ts'
import { graphRows, type Scope } from '../../azure/graph/resource-graph.ts'
import {
    batches,
    inventory,
    MAX_SUBSCRIPTIONS,
    SUBSCRIPTIONS_QUERY,
    type Inventory,
} from '../../azure/graph/subscriptions.ts'
import { STANDARDS_QUERY } from '../../integrations/compliance-standard/query.ts'
import { textOf } from '../../vocabulary/json.ts'
import { connect } from '../connect.ts'
import type { Deployment } from '../deployment.ts'
import { failed, failedCall, ok, warning, type Check } from './check.ts'
import {
    GIVE_ROLE as ROLE,
    imageProbe,
    metadataProbes,
    policyProbes,
    resourceProbe,
    rowsOf,
    standardProbes,
} from './probes.ts'
import { ASSESSMENT_COUNT_QUERY, CVE_QUERY, PLANS_QUERY } from './queries.ts'

/** Names of the checks that need a token, in their order; said when there is none. */
const AFTER_SIGN_IN = [
    'Scope',
    'Assessments',
    'Assessment metadata',
    'Custom assessment metadata',
    'Policies',
    'Custom initiatives',
    'Policy assignments',
    'Security standards',
    'Standard assignments',
    'Resources and tags',
]

/** Runs every check. Never throws for what Azure answers. */
export function validate(
    ports: Parameters<typeof connect>[0],
    deployment: Deployment,
    containerResponse: boolean,
): Check[] {
    const client = connect(ports, deployment)
    if (client.failure) {
        const unknown: Check[] = AFTER_SIGN_IN.map((name) => ({
            name,
            state: 'skipped',
            sentence: 'Needs an access token.',
            remedy: '',
        }))
        return [failedCall('Sign in', client.failure), ...unknown]
    }
    const checks: Check[] = [ok('Sign in', `Microsoft Entra ID issued a token for ${deployment.credentials.audience}.`)]
    const scope = scopeChecks(client.value, deployment)
    checks.push(...scope.checks)
    if (scope.inventory === undefined || scope.inventory.readable.length === 0) return checks
    const scopes = batches(scope.inventory.readable, MAX_SUBSCRIPTIONS).map((subscriptions) => ({ subscriptions }))
    checks.push(
        assessmentCheck(client.value, scopes),
        ...metadataProbes(client.value, scopes),
        ...policyProbes(client.value, scope.inventory, deployment),
        ...standardProbes(client.value, scope.inventory),
        resourceProbe(client.value, scopes),
        complianceCheck(client.value, scopes),
        ...planChecks(client.value, scopes, scope.inventory),
        connectorCheck(client.value, scopes),
        ...(containerResponse
            ? [imageProbe(client.value, scopes), cveCheck(client.value)]
            : [
                  warning(
                      'Container images',
                      'Container Vulnerability Response is not installed, so container findings are not imported.',
                      'Install it to import them.',
                  ),
              ]),
    )
    return checks
}

/** Each management group and each subscription that is named is asked for by itself. */
function scopeChecks(client: AzureClient, { selection }: Deployment): { checks: Check[]; inventory?: Inventory } {
    const checks: Check[] = []
    if (selection.from === 'management_groups') {
        for (const group of selection.managementGroupIds) {
            const rows = graphRows(client, SUBSCRIPTIONS_QUERY, { managementGroups: [group] })
            const name = `Management group ${group}`
            if (rows.failure) checks.push(failed(name, 'MDC-615', rows.failure.details))
            else if (rows.value.length === 0)
                checks.push(failed(name, 'MDC-402', '', `${ROLE} on the management group.`))
            else checks.push(ok(name, `${rows.value.length} subscriptions can be read.`))
        }
        if (checks.some((check) => check.state === 'failed')) return { checks }
    }
    const scope = inventory(client, selection)
    if (scope.failure) return { checks: [...checks, failedCall('Scope', scope.failure)] }
    const { readable, unreadable } = scope.value
    for (const subscription of unreadable)
        checks.push(
            failed(
                `Subscription ${subscription}`,
                'MDC-616',
                '',
                `Check the ID. ${ROLE} on /subscriptions/${subscription}.`,
            ),
        )
    if (readable.length === 0)
        checks.push(failed('Scope', 'MDC-402', '', `${ROLE} on the subscriptions or a management group.`))
    else checks.push(ok('Scope', `${readable.length} subscriptions can be read.`))
    return { checks, inventory: scope.value }
}

function assessmentCheck(client: AzureClient, scopes: readonly Scope[]): Check {
    const rows = rowsOf(client, ASSESSMENT_COUNT_QUERY, scopes)
    if (rows.failure) return failedCall('Assessments', rows.failure)
    const count = rows.value.reduce((sum, row) => sum + Number(row['n']), 0)
    if (count > 0) return ok('Assessments', `${count} assessments can be read through Resource Graph.`)
    return warning(
        'Assessments',
        'Resource Graph answers, but there is no assessment.',
        'Turn on Foundational CSPM (or another Defender plan) on the subscriptions; new subscriptions take up to a day.',
    )
}

function complianceCheck(client: AzureClient, scopes: readonly Scope[]): Check {
    const name = 'Standards and controls'
    const rows = rowsOf(client, STANDARDS_QUERY, scopes)
    if (rows.failure) return failedCall(name, rows.failure)
    const standards = new Set(rows.value.map((row) => textOf(row['standard']).toLowerCase()))
    if (standards.size > 0) return ok(name, `${standards.size} standards can be read.`)
    return warning(
        name,
        'There is no regulatory compliance data, so no authoritative sources and citations will be imported.',
        'Assign a standard in Defender for Cloud; all but the Microsoft cloud security benchmark need a paid plan.',
    )
}

/** Plans that decide what there is to import. */
const PLANS: Record<string, string> = {
    cloudposture: 'Defender CSPM',
    containers: 'Defender for Containers',
}

const MISSING_WITHOUT: Record<string, string> = {
    cloudposture: 'recommendations and standards beyond the foundational ones',
    containers: 'container image vulnerabilities',
}

function planChecks(client: AzureClient, scopes: readonly Scope[], { readable }: Inventory): Check[] {
    const rows = rowsOf(client, PLANS_QUERY, scopes)
    if (rows.failure) return [failedCall('Defender plans', rows.failure)]
    return Object.entries(PLANS).map(([plan, label]) => {
        const on = new Set(
            rows.value
                .filter(
                    (row) =>
                        textOf(row['plan']).toLowerCase() === plan && textOf(row['tier']).toLowerCase() === 'standard',
                )
                .map((row) => textOf(row['subscriptionId']).toLowerCase()),
        )
        const off = readable.filter((subscription) => !on.has(subscription))
        const name = `Plan ${label}`
        if (off.length === 0) return ok(name, 'It is on for every subscription.')
        const named = off.slice(0, 5).join(', ') + (off.length > 5 ? ' and others' : '')
        return warning(
            name,
            `It is off on ${off.length} of ${readable.length} subscriptions (${named}): no ${MISSING_WITHOUT[plan] ?? 'data'} from them.`,
            'Turn it on under Defender for Cloud > Environment settings, or expect these findings to be absent.',
        )
    })
}

function connectorCheck(client: AzureClient, scopes: readonly Scope[]): Check {
    const rows = rowsOf(client, CONNECTORS_QUERY, scopes)
    if (rows.failure) return failedCall('Connectors', rows.failure)
    return ok('Connectors', `${rows.value.length} connectors of other clouds (AWS, GCP, DevOps) can be read.`)
}

function cveCheck(client: AzureClient): Check {
    const name = 'CVE details'
    const rows = graphRows(client, CVE_QUERY, {})
    if (rows.failure) return failedCall(name, rows.failure)
    if (rows.value.length > 0) return ok(name, 'They can be read at tenant scope.')
    return warning(
        name,
        'They cannot be read at tenant scope: container findings come without scores and dates.',
        `${ROLE} on the tenant root management group.`,
    )
}
