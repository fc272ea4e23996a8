/** What a client may ask for: its query under the caller's access controls. */
import type { Column, Platform } from '../platform.ts'
import type { ConditionNode, QueryNode } from '../query/nodes.ts'
import { parseQuery, QuerySyntaxError } from '../query/parse.ts'
import { RequestError } from '../web/request-error.ts'
import { isSecret } from './values.ts'

/** Scripts that only tell a date or the user. Any other could do what the caller may not. */
const HARMLESS =
    /^gs\.(beginningOf|endOf|daysAgo|hoursAgo|minutesAgo|monthsAgo|quartersAgo|yearsAgo|dateGenerate|now|getUserID|getUserName)\w*\([\w\s'",:.-]*\)/

/** Reads a query; throws for one that cannot be read, or that asks what the caller may not know. */
export function readQuery(platform: Platform, table: string, text: string): QueryNode {
    if (
        !text
            .split('javascript:')
            .slice(1)
            .every((script) => HARMLESS.test(script))
    )
        throw new RequestError(400, 'A query of a client may run no script but those of dates and the user')
    const query = parsed(platform, text)
    const orders = query.orderBy.map(({ column }): [string, string] => [table, column])
    if (![...pathsOf(query.condition, table), ...orders].every(([of, path]) => mayAsk(platform, of, path)))
        throw new RequestError(
            403,
            'Insufficient rights to query records',
            'Field(s) present in the query do not have permission to be read',
        )
    return query
}

function parsed(platform: Platform, text: string): QueryNode {
    const evaluate = (script: string) =>
        String(platform.scripts.evaluate(script, { scope: 'global', name: 'query value' }))
    try {
        return parseQuery(text, evaluate)
    } catch (error) {
        if (error instanceof QuerySyntaxError) throw new RequestError(400, error.message)
        throw error
    }
}

/** What a condition looks at, with the table that it is of. */
function pathsOf(node: ConditionNode, table: string): [table: string, path: string][] {
    if (node.kind === 'term') {
        const others = node.operator.includes('SAMEAS') || node.operator.includes('FIELD') ? node.values : []
        return [node.path, ...others].map((path) => [table, path])
    }
    if (node.kind === 'subquery')
        return [[table, node.path], [node.table, node.column], ...pathsOf(node.query, node.table)]
    return node.nodes.flatMap((inner) => pathsOf(inner, table))
}

/** Column by column along a path: what may not be read must not be guessed by asking for it either. */
function mayAsk({ dictionary, access }: Platform, table: string, path: string): boolean {
    let current: string | undefined = table
    for (const name of path.split('.')) {
        const known: boolean = current !== undefined && dictionary.has(current)
        const column: Column | undefined = known ? dictionary.column(current ?? '', name) : undefined
        if (current === undefined || column === undefined) return true
        if (isSecret(column) || !access.allows('read', current, undefined, name)) return false
        current = column.reference
    }
    return true
}
