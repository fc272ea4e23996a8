/** Why a filter is refused, and which part of it is to blame. */
import type { Platform } from '../../../platform.ts'
import { parseQuery } from '../../../query/parse.ts'
import { validQuery } from '../../../query/valid-query.ts'
import { mayFilterBy } from './filter-columns.ts'
import { filterParts } from './parts.ts'

export interface Refusal {
    reason: string
    /** The wrong part, by where it stands; the whole text when no part is wrong by itself. */
    start: number
    end: number
}

/** What is wrong with a filter; undefined when it can be run. */
export function refusalOf(platform: Platform, table: string, text: string): Refusal | undefined {
    const { conditions, others } = filterParts(text)
    for (const part of [...conditions, ...others]) {
        const reason = reasonOf(platform, table, part.text)
        if (reason !== undefined) return { reason, start: part.start, end: part.start + part.text.length }
    }
    return undefined
}

function reasonOf(platform: Platform, table: string, text: string): string | undefined {
    try {
        const query = parseQuery(text)
        const { conditions, others } = validQuery(platform.dictionary, table, query)
        const [unknown] = [...conditions, ...others]
        if (unknown) return `There is no column ${unknown.path} on ${platform.dictionary.label(unknown.table)}.`
        const { condition } = query
        const path = condition.kind === 'term' ? condition.path : (query.orderBy[0]?.column ?? query.groupBy[0])
        if (path !== undefined && !mayFilterBy(platform, table, path))
            return `Security constraints do not let you filter or sort by ${path}.`
        // Operators and their values are looked at where the condition becomes a statement.
        platform.store.matches(table, condition, {})
        return undefined
    } catch (error) {
        return asSentence(error instanceof Error ? error.message : String(error))
    }
}

function asSentence(text: string): string {
    return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`
}
