/**
 * Save and test: proves one by one what the integrations need, and says what is missing and which Azure role or plan
 * would bring it (azure.md 13.6). A missing role is missing data, not an error, so nothing is taken on trust.
 */
import type { AzureClient } from '../../azure/http/client.ts'
import { CONNECTORS_QUERY } from '../../azure/graph/connectors.ts'
import { graphRows, type Scope } from '../../azure/graph/resource-graph.ts'
import { inventory, SUBSCRIPTIONS_QUERY, type Inventory } from '../../azure/graph/subscriptions.ts'
import { FAILURES, type FailureCode } from '../../vocabulary/failures.ts'
import { textOf } from '../../vocabulary/json.ts'
import { connect, type ConnectPorts } from '../connect.ts'
import type { Deployment } from '../deployment.ts'
import { failed, failedCall, ok, warning, type Check } from './check.ts'
import { GIVE_ROLE as ROLE, rowsOf, scopesOf, type Probe } from './probes.ts'

/** Of an integration, what its checks are about and whether they are worth asking. */
export interface Probed {
    label: string
    probes: readonly Probe[]
    /** Why it cannot run on this instance; its probes are not asked then. */
    missing?: FailureCode
}

/** Runs every check. Never throws for what Azure answers. */
export function validate(ports: ConnectPorts, deployment: Deployment, integrations: readonly Probed[]): Check[] {
    const client = connect(ports, deployment)
    if (client.failure) return [failedCall('Sign in', client.failure), ...notAsked(integrations)]
    const checks: Check[] = [ok('Sign in', `Microsoft Entra ID issued a token for ${deployment.application.audience}.`)]
    const scope = scopeChecks(client.value, deployment)
    checks.push(...scope.checks)
    const { inventory: found } = scope
    if (found === undefined || found.readable.length === 0) return checks
    for (const { label, probes, missing } of integrations) {
        if (missing !== undefined) checks.push(warning(label, FAILURES[missing].sentence, FAILURES[missing].remedy))
        else for (const probe of probes) checks.push(...probe.ask(client.value, found, deployment))
    }
    const scopes = scopesOf(found)
    return [...checks, ...planChecks(client.value, scopes, found), connectorCheck(client.value, scopes)]
}

/** The checks that need a token, when there is none. */
function notAsked(integrations: readonly Probed[]): Check[] {
    const names = integrations
        .filter(({ missing }) => missing === undefined)
        .flatMap(({ probes }) => probes.flatMap(({ checks }) => checks))
    return ['Scope', ...names].map((name) => ({
        name,
        state: 'skipped',
        sentence: 'Needs an access token.',
        remedy: '',
    }))
}

/** Each management group and each subscription that is named is asked for by itself. */
function scopeChecks(client: AzureClient, { selection }: Deployment): { checks: Check[]; inventory?: Inventory } {
    const checks: Check[] = []
    if (selection.from === 'management_groups') {
        for (const group of selection.managementGroupIds) {
            const rows = graphRows(client, SUBSCRIPTIONS_QUERY, 'id', { managementGroups: [group] })
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

/** Defender plans by subscription (azure.md 2.2). */
export const PLANS_QUERY = [
    'securityresources',
    "| where type =~ 'microsoft.security/pricings'",
    '| project id, subscriptionId, plan = name, tier = tostring(properties.pricingTier)',
    '| order by id asc',
].join('\n')

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
    const rows = rowsOf(client, PLANS_QUERY, 'id', scopes)
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
    const rows = rowsOf(client, CONNECTORS_QUERY, 'id', scopes)
    if (rows.failure) return failedCall('Connectors', rows.failure)
    return ok('Connectors', `${rows.value.length} connectors of other clouds (AWS, GCP, DevOps) can be read.`)
}
