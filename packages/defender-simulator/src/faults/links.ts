/** Links to the next page as they should not be. Each is what a request gets in place of its own nextLink. */
import type { Request } from '../http.ts'
import { textOf, type Json, type JsonObject } from '../tenant/tenant.ts'

/** Where each is from: peers.md 10.1. */
export type LinkEffect =
    /** The last page says nextLink: ''. */
    | 'emptyNextLink'
    /** No URL at all, as azure-rest-api-specs #21144 reports. */
    | 'relativeNextLink'
    /** A link to another host. */
    | 'foreignNextLink'
    /** A link whose host only looks like this one. */
    | 'disguisedNextLink'
    /** The link that was just followed. */
    | 'sameNextLink'
    /** Links that lead from page to page and back to the first. */
    | 'circularNextLink'
    /** A link without api-version, as azure-sdk-for-python #24696 reports. */
    | 'unversionedNextLink'
    /** A link whose continuation says that there is none. */
    | 'nullTokenNextLink'

const CIRCLE = 3

/** The nextLink under a fault; undefined leaves it out. */
export function spoiledLink(effect: LinkEffect, request: Request, { nextLink }: JsonObject): Json | undefined {
    const own = ownUrl(request)
    switch (effect) {
        case 'emptyNextLink':
            return ''
        case 'relativeNextLink':
            return '_dynamic'
        case 'foreignNextLink':
            return 'https://attacker.example/collect'
        case 'disguisedNextLink':
            return `${request.origin}@attacker.example/collect`
        case 'sameNextLink':
            return own.toString()
        case 'circularNextLink':
            own.searchParams.set('circle', String((Number(own.searchParams.get('circle') ?? 0) % CIRCLE) + 1))
            return own.toString()
        case 'unversionedNextLink': {
            if (textOf(nextLink) === '') return nextLink
            const link = new URL(textOf(nextLink))
            link.searchParams.delete('api-version')
            return link.toString()
        }
        case 'nullTokenNextLink':
            own.searchParams.set('$skiptoken', '{"token":null}')
            return own.toString()
    }
}

/** The URL of a request, with what marks the pages of a fault. */
export function ownUrl(request: Request): URL {
    const url = new URL(`${request.origin}${encodeURI(request.path)}`)
    for (const [name, value] of request.query) url.searchParams.append(name, value)
    return url
}
