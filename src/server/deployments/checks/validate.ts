/**
 * Save and test: proves one by one what the integrations need, and says what is missing and which Azure role or plan
 * would bring it (azure.md 13.6). A missing role is missing data, not an error, so nothing is taken on trust.
 */
import type { AzureClient } from '../../azure/http/client.ts'
import { CONNECTORS_QUERY } from '../../azure/graph/connectors.ts'
import { graphRows, type Scope } from '../../azure/graph/resource-graph.ts'
import { counted, firstFew } from '../../vocabulary/counts.ts'
import {
    inventory,
    isSubscriptionId,
    SUBSCRIPTIONS_QUERY,
    type Inventory,
    type Selection,
} from '../../azure/graph/subscriptions.ts'
import { FAILURES, failureInWords, type FailureCode } from '../../vocabulary/failures.ts'
import { textOf } from '../../vocabulary/json.ts'
import { connect, type ConnectPorts } from '../connect.ts'
import type { Deployment } from '../deployment.ts'
import { failed, failedCall, ok, warning, type Check } from './check.ts'
import { leavingChecks, type LeavingPorts } from './leaving.ts'
import { GIVE_ROLE as ROLE, rowsOf, scopesOf, type Probe } from './probes.ts'

/** Of an integration, what its checks are about and whether they are worth asking. */
export interface Probed {
    label: string
    probes: readonly Probe[]
    /** Why it cannot run on this instance; its probes are not asked then. */
    missing?: FailureCode
}

/** Runs every check. Never throws for what Azure answers. */
export function validate(
    ports: ConnectPorts & LeavingPorts,
    deployment: Deployment,
    integrations: readonly Probed[],
): Check[] {
    const settings = pageSizeChecks(deployment)
    const client = connect(ports, deployment)
    if (client.failure) return [...settings, failedCall('Sign in', client.failure), ...notAsked(integrations)]
    const checks: Check[] = [
        ...settings,
        ok('Sign in', `Microsoft Entra ID issued a token for ${deployment.application.audience}.`),
    ]
    const scope = scopeChecks(client.value, deployment)
    checks.push(...scope.checks)
    const { inventory: found } = scope
    if (found === undefined || found.readable.length === 0) return checks
    checks.push(...leavingChecks(ports, deployment, found))
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
            else checks.push(ok(name, canBeRead(rows.value.length)))
        }
        if (checks.some((check) => check.state === 'failed')) return { checks }
    }
    const scope = inventory(client, selection)
    if (scope.failure) return { checks: [...checks, failedCall('Scope', scope.failure)] }
    const { readable, unreadable } = scope.value
    checks.push(...unreadable.map(unreadableCheck))
    if (readable.length === 0)
        checks.push(failed('Scope', 'MDC-402', '', `${ROLE} on the subscriptions or a management group.`))
    else checks.push(scopeCheck(selection, readable.length))
    return { checks, inventory: scope.value }
}

function canBeRead(subscriptions: number): string {
    return `${counted(subscriptions, 'subscription')} can be read.`
}

/** A choice by IDs without any ID reads everything, which nobody may have meant. */
function scopeCheck({ from, managementGroupIds, subscriptionIds }: Selection, readable: number): Check {
    const ids = { all: ['*'], management_groups: managementGroupIds, subscriptions: subscriptionIds }[from]
    if (ids.length > 0) return ok('Scope', canBeRead(readable))
    return warning(
        'Scope',
        `No IDs given: all ${counted(readable, 'subscription is', 'subscriptions are')} read.`,
        'Enter the IDs, or choose All subscriptions.',
    )
}

/** A subscription that is named and cannot be read, in the spelling of the admin. */
function unreadableCheck(subscription: string): Check {
    const name = `Subscription ${subscription}`
    if (isSubscriptionId(subscription))
        return failed(name, 'MDC-616', '', `Check the ID. ${ROLE} on /subscriptions/${subscription}.`)
    const words = {
        sentence: `${subscription} is not a subscription ID (GUID).`,
        remedy: 'Enter the Subscription ID that the Azure portal shows under Subscriptions, not the name.',
    }
    return failedCall(name, failureInWords('MDC-616', words))
}

/** A page size that a record has which was written past the rule that refuses it. */
function pageSizeChecks({ wrongPageSize = '' }: Deployment): Check[] {
    return wrongPageSize === '' ? [] : [failed('Page size', 'MDC-110', `It is ${wrongPageSize}.`)]
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
        const named = firstFew(off)
        return warning(
            name,
            `It is off on ${off.length} of ${counted(readable.length, 'subscription')} (${named}): no ${MISSING_WITHOUT[plan] ?? 'data'} from them.`,
            'Turn it on under Defender for Cloud > Environment settings, or expect these findings to be absent.',
        )
    })
}

function connectorCheck(client: AzureClient, scopes: readonly Scope[]): Check {
    const rows = rowsOf(client, CONNECTORS_QUERY, 'id', scopes)
    if (rows.failure) return failedCall('Connectors', rows.failure)
    return ok(
        'Connectors',
        `${counted(rows.value.length, 'connector')} of other clouds (AWS, GCP, DevOps) can be read.`,
    )
}
