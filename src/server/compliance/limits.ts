/** Lengths of foreign columns that identities are written to. assumed: the dictionaries are not public (product.md 3.2, 4.1). */
export const LENGTH = {
    testSourceId: 512,
    resultSourceId: 512,
    discoveredItemSourceId: 255,
    /** Of test groups and authoritative sources. */
    otherSourceId: 255,
    hostTag: 255,
    section: 255,
    sectionName: 1000,
    objectId: 512,
    shortText: 255,
    /** IBM's application cuts actual values here as well (product.md 3.3). */
    longText: 3000,
} as const

/**
 * An identity that fits a column: the text itself, or its beginning and the digest of the whole, so that two long ids
 * never become one. Deterministic.
 */
export function boundedIdentity(text: string, max: number, digest: (text: string) => string): string {
    if (text.length <= max) return text
    const tail = `#${digest(text)}`
    return text.slice(0, max - tail.length) + tail
}

/** Text cut to a length, with an ellipsis that shows it. */
export function cut(text: string, max: number): string {
    return text.length <= max ? text : `${text.slice(0, max - 1)}…`
}
