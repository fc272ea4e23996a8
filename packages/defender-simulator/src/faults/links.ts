/** Links to the next page as they should not be. Each is what a request gets in place of its own nextLink. */
import type { Request } from '../http.ts'
import { textOf, type Json, type JsonObject } from '../tenant/tenant.ts'
import type { EffectFacts } from './effects.ts'

/** Faults of the link to the next page. */
export const LINK_EFFECTS = {
    emptyNextLink: { says: "The last page says `nextLink: ''`.", from: 'peers.md 10.1' },
    relativeNextLink: { says: 'A link that is no URL at all', from: 'peers.md 10.1, azure-rest-api-specs #21144' },
    foreignNextLink: { says: 'A link to another host', from: 'peers.md 10.1' },
    disguisedNextLink: { says: 'A link whose host only looks like this one', from: 'peers.md 10.1' },
    sameNextLink: { says: 'The link that was just followed', from: 'peers.md 10.1' },
    circularNextLink: { says: 'Links that lead from page to page and back to the first', from: 'peers.md 10.1' },
    unversionedNextLink: { says: 'A link without api-version', from: 'peers.md 10.1, azure-sdk-for-python #24696' },
    nullTokenNextLink: { says: 'A link whose continuation says that there is none', from: 'peers.md 10.1' },
} as const satisfies Record<string, EffectFacts>

export type LinkEffect = keyof typeof LINK_EFFECTS

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
