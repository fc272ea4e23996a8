/** Which subscriptions a deployment covers, and which it names but cannot read. */
import type { Outcome } from '../../vocabulary/outcome.ts'
import { batches } from '../../vocabulary/batches.ts'
import type { AzureClient } from '../http/client.ts'
import { textOf } from '../../vocabulary/json.ts'
import { graphRows, type Scope } from './resource-graph.ts'

/** Resource Graph accepts at most 1,000 subscriptions in one request (azure.md 4.1). */
export const MAX_SUBSCRIPTIONS = 1000

export const SUBSCRIPTIONS_QUERY = [
    'resourcecontainers',
    "| where type =~ 'microsoft.resources/subscriptions'",
    '| project id, subscriptionId, name, state = tostring(properties.state)',
    '| order by id asc',
].join('\n')

/** What the configuration asks for. */
export interface Selection {
    from: 'all' | 'management_groups' | 'subscriptions'
    managementGroupIds: string[]
    subscriptionIds: string[]
}

export interface Inventory {
    /** Readable subscriptions, in lower case, sorted. */
    readable: string[]
    /**
     * Asked for by id, but not readable: a missing role looks like this (azure.md 13.6). As the admin has spelled them,
     * so also what is no subscription ID at all.
     */
    unreadable: string[]
}

/** Azure's subscription IDs are GUIDs; everything else is refused without asking. */
export function isSubscriptionId(id: string): boolean {
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
}

/** Lists what can be read of what is selected. A selection by groups or ids that is empty selects everything. */
export function inventory(client: AzureClient, selection: Selection): Outcome<Inventory> {
    const asked = askedFor(selection)
    const readable: string[] = []
    for (const scope of scopesOf(selection, asked)) {
        const rows = graphRows(client, SUBSCRIPTIONS_QUERY, 'id', scope)
        if (rows.failure) {
            // A batch of which nothing is readable answers 403: that is "unreadable", not the end of the run.
            if (rows.failure.code === 'MDC-302' && scope.subscriptions !== undefined) continue
            return rows
        }
        readable.push(...rows.value.map((row) => textOf(row['subscriptionId'])))
    }
    const found = unique(readable)
    const missing = asked.filter((id) => !found.includes(id))
    return { value: { readable: found, unreadable: missing.map((id) => spelled(selection, id)) } }
}

/** An id as the admin has typed it. */
function spelled({ subscriptionIds }: Selection, id: string): string {
    return subscriptionIds.find((typed) => typed.trim().toLowerCase() === id) ?? id
}

/** Subscriptions that the configuration names, in lower case; empty when it names none. */
export function askedFor(selection: Selection): string[] {
    return selection.from === 'subscriptions' ? unique(selection.subscriptionIds) : []
}

function scopesOf(selection: Selection, asked: string[]): Scope[] {
    if (selection.from === 'management_groups' && selection.managementGroupIds.length > 0) {
        return [{ managementGroups: selection.managementGroupIds }]
    }
    if (asked.length === 0) return [{}]
    // Where none of them is an ID nothing is asked: without a list Azure would answer with all subscriptions.
    return batches(asked.filter(isSubscriptionId), MAX_SUBSCRIPTIONS).map((subscriptions) => ({ subscriptions }))
}

function unique(ids: string[]): string[] {
    return [...new Set(ids.map((id) => id.trim().toLowerCase()).filter((id) => id !== ''))].sort()
}
