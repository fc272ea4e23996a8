/** ARM list operations: `{ value: [...], nextLink }`; azure.md 3.5. */
import { failure } from '../../vocabulary/failures.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { originOf, type AzureClient } from './client.ts'
import { textOf } from '../../vocabulary/json.ts'

export interface ListPage {
    items: unknown[]
    /** Absolute and opaque; followed verbatim. Absent on the last page. */
    nextLink?: string
}

/** One page of a list. An empty page with a link is legal and is not the end. */
export function listPage(client: AzureClient, url: string): Outcome<ListPage> {
    const result = client.get(url)
    if (result.failure) return result
    const items = result.value['value']
    if (!Array.isArray(items)) return { failure: failure('MDC-307', 'the list has no value member') }
    const link = textOf(result.value['nextLink']).trim()
    if (link === '' || NO_TOKEN.test(link)) return { value: { items } }
    // A link that is no URL ('_dynamic' by itself, azure-rest-api-specs #21144) cannot be followed, nor be the end.
    if (!/^https?:/i.test(link)) return { failure: failure('MDC-307', 'the nextLink of the list is no URL') }
    // Refused together with its page: a link that is kept would be refused again by every retry.
    if (originOf(link) !== originOf(client.apiUrl))
        return { failure: failure('MDC-204', `nextLink points to ${originOf(link) || 'no valid host'}`) }
    const nextLink = versioned(link, url)
    if (nextLink === url) return { failure: failure('MDC-309', 'nextLink is the page itself') }
    return { value: { items, nextLink } }
}

/** All items of a list that is known to be short. */
export function listAll(client: AzureClient, url: string): Outcome<unknown[]> {
    const items: unknown[] = []
    const seen = new Set<string>()
    for (let next: string | undefined = url; next !== undefined;) {
        if (seen.has(next)) return { failure: failure('MDC-309', 'the nextLink of the list came before') }
        seen.add(next)
        const page: Outcome<ListPage> = listPage(client, next)
        if (page.failure) return page
        items.push(...page.value.items)
        next = page.value.nextLink
    }
    return { value: items }
}

/** A link whose continuation says that there is none leads back to the first page. */
const NO_TOKEN = /("|%22)token("|%22)(:|%3A)(\s|%20|\+)*null/i

/**
 * A link is followed as it is, except that ARM refuses a request without api-version and some of its links lack one
 * (azure-sdk-for-python #24696): then the version that the page itself was asked for in is the only right one.
 */
function versioned(link: string, url: string): string {
    if (/[?&]api-version=[^&#]/i.test(link)) return link
    const version = /[?&](api-version=[^&#]+)/i.exec(url)?.[1]
    return version === undefined ? link : `${link}${link.includes('?') ? '&' : '?'}${version}`
}
