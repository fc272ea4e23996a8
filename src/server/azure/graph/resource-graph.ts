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
 * All rows of a query that is known to be small (an inventory, a plan) and has no two rows alike. Rows that are lost on
 * the way, or hidden behind one that came before, are noticed by the source's own count of different rows: what is built
 * on an incomplete list would look complete.
 */
export function graphRows(client: AzureClient, query: string, scope: Scope, above = false): Outcome<JsonObject[]> {
    const rows = new Map<string, JsonObject>()
    const seen = new Set<string>()
    let skipToken: string | undefined
    for (;;) {
        const page = graphPage(client, query, scope, {
            pageSize: MAX_PAGE_SIZE,
            above,
            ...(skipToken === undefined ? {} : { skipToken }),
        })
        if (page.failure) return page
        for (const row of page.value.rows) rows.set(JSON.stringify(row), row)
        skipToken = page.value.skipToken
        if (skipToken === undefined) {
            const { totalRecords } = page.value
            if (rows.size === totalRecords) return { value: [...rows.values()] }
            return { failure: failure('MDC-307', `${rows.size} of ${totalRecords} rows were received`) }
        }
        if (seen.has(skipToken)) return { failure: failure('MDC-309', 'the skip token came before') }
        seen.add(skipToken)
    }
}
