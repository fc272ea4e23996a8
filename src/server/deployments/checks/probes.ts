/**
 * Probes of Save and test: each kind of data that an integration reads is asked for by itself, as cheaply as it can be,
 * because a principal may read one kind and not another (azure.md 13.6).
 */
import { listPage } from '../../azure/http/arm-list.ts'
import type { AzureClient } from '../../azure/http/client.ts'
import { graphPage, graphRows, type Scope } from '../../azure/graph/resource-graph.ts'
import type { Inventory } from '../../azure/graph/subscriptions.ts'
import { CUSTOM_SUBSCRIPTIONS_QUERY } from '../../integrations/assessment-metadata/index.ts'
import { IMAGE_COUNT_QUERY } from '../../integrations/container-image/query.ts'
import { policyScopes, standardScopes } from '../../integrations/policy-definition/index.ts'
import { ASSIGNED_INITIATIVES_QUERY, CUSTOM_INITIATIVES_QUERY } from '../../integrations/policy-definition/query.ts'
import type { Failure } from '../../vocabulary/failures.ts'
import { textOf, type JsonObject } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Deployment } from '../deployment.ts'
import { failed, failedCall, ok, warning, type Check } from './check.ts'
import { RESOURCE_QUERY } from './queries.ts'

export const GIVE_ROLE = 'Give the app registration the role Security Reader'

/** Subscriptions and connectors that are asked one by one; a form does not wait for a thousand. */
const MAX_ASKED = 10

/** All rows of a query over several scopes. */
export function rowsOf(client: AzureClient, query: string, scopes: readonly Scope[]): Outcome<JsonObject[]> {
    const rows: JsonObject[] = []
    for (const scope of scopes) {
        const part = graphRows(client, query, scope)
        if (part.failure) return part
        rows.push(...part.value)
    }
    return { value: rows }
}

/** The built-in list of metadata, and the lists of subscriptions that have metadata of their own in use. */
export function metadataProbes(client: AzureClient, scopes: readonly Scope[]): Check[] {
    const path = '/providers/Microsoft.Security/assessmentMetadata?api-version=2021-06-01'
    const name = 'Custom assessment metadata'
    const rows = rowsOf(client, CUSTOM_SUBSCRIPTIONS_QUERY, scopes)
    const subscriptions = rows.failure ? [] : rows.value.map((row) => textOf(row['subscriptionId']))
    return [
        listProbe(client, 'Assessment metadata', [''], path),
        rows.failure
            ? failedCall(name, rows.failure)
            : subscriptions.length === 0
              ? ok(name, 'No assessment uses metadata of your own.')
              : listProbe(
                    client,
                    name,
                    subscriptions.map((id) => `/subscriptions/${id}`),
                    path,
                ),
    ]
}

/** Built-in initiatives, those of the customer's own, and what is assigned. */
export function policyProbes(client: AzureClient, inventory: Inventory, deployment: Deployment): Check[] {
    const scopes = policyScopes(inventory, deployment.selection)
    return [
        listProbe(
            client,
            'Policies',
            [''],
            '/providers/Microsoft.Authorization/policySetDefinitions?api-version=2023-04-01&$top=1',
        ),
        countProbe(client, 'Custom initiatives', CUSTOM_INITIATIVES_QUERY, scopes, (count) =>
            ok('Custom initiatives', count === 0 ? 'There is none that can be read.' : `${count} can be read.`),
        ),
        countProbe(client, 'Policy assignments', ASSIGNED_INITIATIVES_QUERY, scopes, (count) =>
            count > 0 || deployment.initiatives.from !== 'assigned'
                ? ok('Policy assignments', `${count} assigned initiatives can be read.`)
                : warning(
                      'Policy assignments',
                      'No assigned initiative can be read, so only security standards will become test groups.',
                      `${GIVE_ROLE} on the management groups where initiatives are assigned, or choose other initiatives.`,
                  ),
        ),
    ]
}

/** Security standards and their assignments are lists of each subscription and connector by itself. */
export function standardProbes(client: AzureClient, inventory: Inventory): Check[] {
    const scopes = standardScopes(client, inventory)
    if (scopes.failure) return [failedCall('Security standards', scopes.failure)]
    return [
        ['Security standards', 'securityStandards'],
        ['Standard assignments', 'standardAssignments'],
    ].map(([name = '', type = '']) =>
        listProbe(client, name, scopes.value, `/providers/Microsoft.Security/${type}?api-version=2024-08-01`),
    )
}

/** Resources, whose tags and regions discovered items get. */
export function resourceProbe(client: AzureClient, scopes: readonly Scope[]): Check {
    const name = 'Resources and tags'
    const remedy =
        'Give the app registration the role Reader on the subscriptions: Security Reader need not see the resources themselves.'
    const rows = rowsOf(client, RESOURCE_QUERY, scopes)
    if (rows.failure) return refused(name, rows.failure, remedy)
    if (rows.value.length > 0) return ok(name, 'They can be read.')
    return warning(name, 'No resource can be read: discovered items come without tags and regions.', remedy)
}

/** Rows of container images, one an image and package. */
export function imageProbe(client: AzureClient, scopes: readonly Scope[]): Check {
    const name = 'Container image findings'
    const rows = rowsOf(client, IMAGE_COUNT_QUERY, scopes)
    if (rows.failure) return failedCall(name, rows.failure)
    const count = rows.value.reduce((sum, row) => sum + Number(row['n']), 0)
    if (count > 0) return ok(name, `${count} can be read.`)
    return warning(
        name,
        'There is none that can be read.',
        `${GIVE_ROLE} on the subscriptions of the registries, and turn on Defender for Containers or Defender CSPM there.`,
    )
}

/** Asks for a list at each scope ('' is the tenant), and says which of them refuse. */
function listProbe(client: AzureClient, name: string, scopes: readonly string[], path: string): Check {
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

function countProbe(
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
function refused(name: string, problem: Failure, remedy: string): Check {
    if (problem.code !== 'MDC-302') return failedCall(name, problem)
    return failed(name, problem.code, problem.details, remedy)
}
