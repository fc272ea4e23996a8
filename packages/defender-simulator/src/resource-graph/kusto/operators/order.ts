/** Order of rows. */
import { bind } from '../bind.ts'
import type { Bound, Scope } from '../bound.ts'
import { KqlError } from '../lex.ts'
import type { SortKey } from '../nodes.ts'
import type { Transform } from '../table.ts'
import { compare, type Row } from '../values.ts'

/** A key to sort by, and how. */
export interface BoundKey {
    bound: Bound
    descending: boolean
    nullsFirst: boolean
}

/** A key that Kusto can sort by. */
export function sortKey({ value, descending, nullsFirst }: SortKey, scope: Scope): BoundKey {
    const bound = bind(value, scope)
    if (bound.type === 'dynamic')
        throw new KqlError('a key to sort by is dynamic; tostring() or another cast makes one')
    return { bound, descending, nullsFirst }
}

/** Sorts things by the keys of their rows. What is alike stays in its order. */
export function sortedBy<T>(items: readonly T[], keys: readonly BoundKey[], rowOf: (item: T) => Row): T[] {
    return items
        .map((item) => {
            const row = rowOf(item)
            return { item, values: keys.map(({ bound }) => bound.of(row)) }
        })
        .sort((left, right) => comparedBy(keys, left.values, right.values))
        .map(({ item }) => item)
}

/** Nulls come where the key says, whatever its direction. */
function comparedBy(keys: readonly BoundKey[], left: Row, right: Row): number {
    for (const [index, { descending, nullsFirst }] of keys.entries()) {
        const [a, b] = [left[index] ?? null, right[index] ?? null]
        const nulls = nullsFirst ? -1 : 1
        const order =
            a === null || b === null
                ? a === b
                    ? 0
                    : a === null
                      ? nulls
                      : -nulls
                : compare(a, b) * (descending ? -1 : 1)
        if (order !== 0) return order
    }
    return 0
}

/** All rows in order. */
export function order(keys: readonly SortKey[], scope: Scope): Transform {
    const bounds = keys.map((key) => sortKey(key, scope))
    return { schema: scope.schema, rows: (rows) => sortedBy(rows, bounds, (row) => row) }
}
