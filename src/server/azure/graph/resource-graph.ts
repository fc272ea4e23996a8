/** Azure Resource Graph: the bulk reader; azure.md 4.1, 4.2 and 4.4. */
import { failure } from '../../vocabulary/failures.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { AzureClient } from '../http/client.ts'
import { objectOf, textOf, type JsonObject } from '../../vocabulary/json.ts'

const API_VERSION = '2022-10-01'

/** Largest page that Resource Graph allows. */
export const MAX_PAGE_SIZE = 1000

/** What a query covers. Empty means everything that the principal can read. */
export interface Scope {
    subscriptions?: string[]
    managementGroups?: string[]
}

export interface GraphPage {
    rows: JsonObject[]
    /** Present while there is more; never read `resultTruncated`, which is wrong in the wild. */
    skipToken?: string
    /** Rows of the whole query at this moment. */
    totalRecords: number
}

export interface PageOptions {
    pageSize: number
    skipToken?: string
    /** Also what is defined above the scope: assignments at a management group apply to the subscriptions below it. */
    above?: boolean
}

/** One page of a query. The token is bound to the same query, scope and page size. */
export function graphPage(client: AzureClient, query: string, scope: Scope, options: PageOptions): Outcome<GraphPage> {
    const result = client.post(
        `${client.apiUrl}/providers/Microsoft.ResourceGraph/resources?api-version=${API_VERSION}`,
        {
            ...scope,
            query,
            options: {
                resultFormat: 'objectArray',
                $top: options.pageSize,
                ...(options.skipToken === undefined ? {} : { $skipToken: options.skipToken }),
                ...(options.above === true ? { authorizationScopeFilter: 'AtScopeAboveAndBelow' } : {}),
            },
        },
    )
    if (result.failure) return result
    const { data, totalRecords } = result.value
    if (!Array.isArray(data)) return { failure: failure('MDC-307', 'the query answer has no data member') }
    const skipToken = textOf(result.value['$skipToken'])
    if (skipToken !== '' && skipToken === options.skipToken)
        return { failure: failure('MDC-309', 'the skip token repeats') }
    const page = {
        rows: data.map(objectOf),
        totalRecords: typeof totalRecords === 'number' ? totalRecords : data.length,
    }
    return { value: skipToken === '' ? page : { ...page, skipToken } }
}

/**
 * All rows of a query that is known to be small (an inventory, a plan), one for each value of the column `identity`, in
 * whatever letter case: the source lists some records twice (azure.md 4.8), and the first one counts. What is
 * built on an incomplete list would look complete, so rows that are lost on the way, or hidden behind one that came
 * before, fail the list (see isComplete).
 */
export function graphRows(
    client: AzureClient,
    query: string,
    identity: string,
    scope: Scope,
    above = false,
): Outcome<JsonObject[]> {
    const rows: JsonObject[] = []
    const seen = new Set<string>()
    const tokens = new Set<string>()
    let skipToken: string | undefined
    for (;;) {
        const page = graphPage(client, query, scope, {
            pageSize: MAX_PAGE_SIZE,
            above,
            ...(skipToken === undefined ? {} : { skipToken }),
        })
        if (page.failure) return page
        rows.push(...firstOfEach(client, page.value.rows, identity, seen))
        skipToken = page.value.skipToken
        if (skipToken === undefined) {
            const { totalRecords } = page.value
            const complete = isComplete(rows.length, totalRecords, () =>
                graphCount(client, { query, identity, scope, above }, 'identities'),
            )
            if (complete.failure) return complete
            if (complete.value) return { value: rows }
            return { failure: failure('MDC-307', `${rows.length} of ${totalRecords} rows were received`) }
        }
        if (tokens.has(skipToken)) return { failure: failure('MDC-309', 'the skip token came before') }
        tokens.add(skipToken)
    }
}

/**
 * Are these all of the source's records? Where the source lists one twice, its count of rows is larger than what can be
 * received of different ones; only then it is asked how many different ones it has.
 */
function isComplete(different: number, totalRecords: number, identities: () => Outcome<number>): Outcome<boolean> {
    if (different === totalRecords) return { value: true }
    const counted = identities()
    return counted.failure ? counted : { value: counted.value === different }
}

/**
 * Of rows that have the same identity, in whatever letter case, the first one. Those in `seen` have come before. A row
 * without an identity is one of its own. What is left out is noted on the client by its id.
 */
export function firstOfEach(
    client: AzureClient,
    rows: readonly JsonObject[],
    identity: string,
    seen: Set<string>,
): JsonObject[] {
    return rows.filter((row) => {
        const key = textOf(row[identity]).toLowerCase()
        if (key === '') return true
        if (!seen.has(key)) {
            seen.add(key)
            return true
        }
        // What has no id is no record, but a fact that several records have.
        const id = textOf(row['id'])
        if (id !== '') client.copies.add(id.toLowerCase())
        return false
    })
}

/** A query whose rows can be counted. `identity` is a column of it. */
export interface Countable {
    query: string
    identity: string
    scope: Scope
    above?: boolean
}

/**
 * How many rows a query has at this moment, or how many different identities. Counted and not estimated, as `dcount` does
 * with large numbers (azure.md 4.8).
 */
export function graphCount(
    client: AzureClient,
    { query, identity, scope, above = false }: Countable,
    of: CountOf,
): Outcome<number> {
    const asked = of === 'rows' ? query : identitiesQuery(query, identity)
    const page = graphPage(client, asked, scope, { pageSize: 1, above })
    if (page.failure || of === 'rows') return page.failure ? page : { value: page.value.totalRecords }
    const count = page.value.rows[0]?.['Count']
    if (typeof count === 'number') return { value: count }
    return { failure: failure('MDC-307', 'the query answer has no count') }
}

export type CountOf = 'rows' | 'identities'

/** How many different identities a query has. */
export function identitiesQuery(query: string, identity: string): string {
    return [query, `| project identity = tolower(tostring(${identity}))`, '| distinct identity', '| count'].join('\n')
}
