/**
 * What the probes of Save and test are made of. Each kind of data that an integration reads is asked for by itself, as
 * cheaply as it can be, because a principal may read one kind and not another (azure.md 13.6).
 */
import { listPage } from '../../azure/http/arm-list.ts'
import type { AzureClient } from '../../azure/http/client.ts'
import { graphPage, graphRows, type Scope } from '../../azure/graph/resource-graph.ts'
import { MAX_SUBSCRIPTIONS, type Inventory } from '../../azure/graph/subscriptions.ts'
import { batches } from '../../vocabulary/batches.ts'
import type { Failure } from '../../vocabulary/failures.ts'
import type { JsonObject } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Deployment } from '../deployment.ts'
import { failedCall, ok, type Check } from './check.ts'

/** What Save and test asks Azure for, because an integration will. */
export interface Probe {
    /** Names of the checks that it makes, in their order, besides those that only some settings ask for. */
    checks: readonly string[]
    /** Actions of Azure that the app registration needs for it; azure.md 13.6 has the roles that include them. */
    permissions: readonly string[]
    /** Never throws for what Azure answers. */
    ask(client: AzureClient, inventory: Inventory, deployment: Deployment): Check[]
}

export const GIVE_ROLE = 'Give the app registration the role Security Reader'

/** Subscriptions and connectors that are asked one by one; a form does not wait for a thousand. */
const MAX_ASKED = 10

/** The scopes of queries over all subscriptions that can be read. */
export function scopesOf({ readable }: Inventory): Scope[] {
    return batches(readable, MAX_SUBSCRIPTIONS).map((subscriptions) => ({ subscriptions }))
}

/** All rows of a query over several scopes, in each of them one for each value of the column `identity`. */
export function rowsOf(
    client: AzureClient,
    query: string,
    identity: string,
    scopes: readonly Scope[],
): Outcome<JsonObject[]> {
    const rows: JsonObject[] = []
    for (const scope of scopes) {
        const part = graphRows(client, query, identity, scope)
        if (part.failure) return part
        rows.push(...part.value)
    }
    return { value: rows }
}

/** Asks for a list at each scope ('' is the tenant), and says which of them refuse. */
export function listProbe(client: AzureClient, name: string, scopes: readonly string[], path: string): Check {
    const asked = scopes.slice(0, MAX_ASKED)
    const problems: { scope: string; problem: Failure }[] = []
    for (const scope of asked) {
        const page = listPage(client, client.apiUrl + encodeURI(scope) + path)
        if (page.failure) problems.push({ scope, problem: page.failure })
    }
    const [first] = problems
    if (first !== undefined)
        return refused(
            name,
            first.problem,
            `${GIVE_ROLE} on ${problems.map(({ scope }) => scope || 'a subscription or management group').join(', ')}.`,
        )
    if (asked.length < scopes.length)
        return ok(
            name,
            `The lists of the first ${asked.length} of ${scopes.length} subscriptions and connectors can be read.`,
        )
    return ok(name, asked.length === 1 ? 'The list can be read.' : `All ${asked.length} lists can be read.`)
}

export function countProbe(
    client: AzureClient,
    name: string,
    query: string,
    scopes: readonly Scope[],
    judge: (count: number) => Check,
): Check {
    let count = 0
    for (const scope of scopes) {
        const page = graphPage(client, query, scope, { pageSize: 1, above: true })
        if (page.failure) return failedCall(name, page.failure)
        count += page.value.totalRecords
    }
    return judge(count)
}

/** A call that Azure does not allow, with the role that would allow it; any other failure has its own remedy. */
export function refused(name: string, problem: Failure, remedy: string): Check {
    return failedCall(name, problem, problem.code === 'MDC-302' ? remedy : undefined)
}
