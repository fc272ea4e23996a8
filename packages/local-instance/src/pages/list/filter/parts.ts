/** Encoded text cut into its conditions, each where it stands: what a filter shows, changes and marks one by one. */

/** How a condition is joined to what is before it; `group` begins a new group. */
export type Join = 'and' | 'or' | 'group'

export interface Part {
    join: Join
    /** The condition alone, as encoded text. */
    text: string
    /** Where it begins in the whole text. */
    start: number
}

export interface FilterParts {
    conditions: Part[]
    /** Orders and groups, which are no conditions. */
    others: Part[]
}

const NO_CONDITION = /^(ORDERBY|GROUPBY|EQ$)/

/** Cuts at each caret; two carets are one of a value. */
export function filterParts(text: string): FilterParts {
    const parts: FilterParts = { conditions: [], others: [] }
    for (const match of text.matchAll(/(?:\^\^|[^^])+/g)) {
        const [written, join] = joined(match[0])
        const part = { join, text: written, start: match.index + match[0].length - written.length }
        if (written !== '') parts[NO_CONDITION.test(written) ? 'others' : 'conditions'].push(part)
    }
    const [first] = parts.conditions
    if (first) first.join = 'and'
    return parts
}

function joined(text: string): [rest: string, join: Join] {
    if (text.startsWith('NQ')) return [text.slice(2), 'group']
    if (text.startsWith('OR') && !text.startsWith('ORDERBY')) return [text.slice(2), 'or']
    return [text, 'and']
}

/** The conditions as encoded text, with orders and groups after them. */
export function printParts(conditions: readonly Pick<Part, 'join' | 'text'>[], others: readonly Part[] = []): string {
    const marks: Record<Join, string> = { and: '^', or: '^OR', group: '^NQ' }
    const printed = conditions.map(({ join, text }, index) => (index === 0 ? text : marks[join] + text)).join('')
    return [printed, ...others.map(({ text }) => text)].filter((text) => text !== '').join('^')
}

/** Conditions that are shown as one: each with those that may hold instead. Of several groups there is one alone. */
export function clauses(conditions: readonly Part[]): Part[][] {
    if (conditions.some(({ join }) => join === 'group')) return [[...conditions]]
    const found: Part[][] = []
    for (const part of conditions) {
        if (part.join === 'or') found.at(-1)?.push(part)
        else found.push([part])
    }
    return found
}
