/** What the platform does with a query of a script before it runs: the invalid part is dropped. */
import type { Platform } from '../platform.ts'
import { nothing } from '../query/conditions.ts'
import type { QueryNode } from '../query/nodes.ts'
import { validQuery, type UnknownPath } from '../query/valid-query.ts'

/**
 * "the invalid part of the query condition is dropped, and the results are based on the valid part of the query, which may
 * return all records" (c_GlideQueryConditionScopedAPI). With this property true there are no rows then
 * (r_AvailableSystemProperties).
 */
const NO_ROWS = 'glide.invalid_query.returns_no_rows'

/** The query that runs instead of the one that a script has built up. Each part that is dropped is logged. */
export function checkedQuery(platform: Platform, table: string, asked: QueryNode): QueryNode {
    const { query, conditions, others } = validQuery(platform.dictionary, table, asked)
    const none = conditions.length > 0 && platform.property(NO_ROWS) === 'true'
    const fate = none ? 'the query returns no rows' : 'the condition is dropped from the query'
    for (const unknown of conditions) warn(platform, unknown, fate)
    // assumed: no page says what becomes of an order or a group by an unknown column.
    for (const unknown of others) warn(platform, unknown, 'no order or group by it')
    return none ? { ...query, condition: nothing } : query
}

function warn({ log }: Platform, { table, path }: UnknownPath, fate: string): void {
    log.write('warn', 'query', `Invalid query: ${table} has no column ${path}; ${fate}`)
}
