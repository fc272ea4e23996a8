/** Expressions whose names and types are known: what is left to do is to compute. */
import type { Expression } from './nodes.ts'
import type { Row, ScalarType, Schema, Value } from './values.ts'

export interface Bound {
    type: ScalarType
    /** The same for each row. */
    constant: boolean
    of: (row: Row) => Value
    /** A member of it, where that costs less than the whole. */
    member?: (row: Row, name: string) => Value
    /** Is it JSON as it came, without times? */
    json?: true
}

/** What the names of an expression mean. */
export interface Scope {
    schema: Schema
    /** Where the columns are, when a row does not hold their values one by one. */
    columns?: readonly Bound[]
    /** The time of the query. */
    now: Date
}

export type Bind = (expression: Expression, scope: Scope) => Bound

/** A value that no row changes. */
export function constant(type: ScalarType, value: Value): Bound {
    return { type, constant: true, of: () => value }
}

/** A value of others; computed once where none of them depends on the row. */
export function computed(type: ScalarType, from: readonly Bound[], of: (row: Row) => Value): Bound {
    return from.every((part) => part.constant) ? lazily(type, of) : { type, constant: false, of }
}

/** Computed when it is first asked for: a branch that no row takes must not fail. */
function lazily(type: ScalarType, of: (row: Row) => Value): Bound {
    let known: { value: Value } | undefined
    return { type, constant: true, of: (row) => (known ??= { value: of(row) }).value }
}
