/** ARM list operations: `{ value: [...], nextLink }`; azure.md 3.5. */
import { failure } from '../failures.ts'
import type { Outcome } from '../platform/ports.ts'
import { originOf, type AzureClient } from './client.ts'
import { textOf } from '../json.ts'

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
    const nextLink = textOf(result.value['nextLink'])
    if (nextLink === '') return { value: { items } }
    // Refused together with its page: a link that is kept would be refused again by every retry.
    if (originOf(nextLink) !== originOf(client.apiUrl))
        return { failure: failure('MDC-204', `nextLink points to ${originOf(nextLink) || 'no host'}`) }
    if (nextLink === url) return { failure: failure('MDC-309', 'nextLink is the page itself') }
    return { value: { items, nextLink } }
}
