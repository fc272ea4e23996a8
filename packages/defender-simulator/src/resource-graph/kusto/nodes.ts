/** Parsed queries. */
import type { ScalarType, Value } from './values.ts'

export type Expression =
    | { kind: 'literal'; type: ScalarType; value: Value }
    | { kind: 'name'; name: string }
    /** Every column: of a comparison, of arg_max, or of take_any. */
    | { kind: 'star' }
    /** `typeof(long)` */
    | { kind: 'type'; type: ScalarType }
    | { kind: 'member'; object: Expression; name: string }
    | { kind: 'index'; object: Expression; index: Expression }
    | { kind: 'call'; name: string; args: Expression[] }
    | { kind: 'binary'; operator: string; left: Expression; right: Expression }
    /** A comparison with a list: `in` and its like, `has_any`, `has_all`. */
    | { kind: 'list'; operator: string; value: Expression; list: Expression[] }
    | { kind: 'between'; not: boolean; value: Expression; low: Expression; high: Expression }
    | { kind: 'negate'; value: Expression }

export interface NamedExpression {
    /** None where the query gives no name: Kusto then makes one. */
    name?: string
    value: Expression
}

/** A key of a join: a column of the left rows, and one of the right rows. */
export interface JoinKey {
    left: string
    right: string
}

export interface SortKey {
    value: Expression
    descending: boolean
    nullsFirst: boolean
}

/** A name of project-away and project-keep; with a star it is the beginning of names. */
export interface NamePattern {
    name: string
    star: boolean
}

/** One step of the pattern of parse. */
export type PatternPart = { text: string } | { column: string; type: ScalarType } | 'anything'

export const FLAVORS = ['inner', 'innerunique', 'leftouter', 'fullouter'] as const
export type Flavor = (typeof FLAVORS)[number]

export interface ExpandedColumn extends NamedExpression {
    type?: ScalarType
}

export type Operator =
    | { kind: 'where'; condition: Expression }
    | { kind: 'extend' | 'project' | 'distinct'; columns: NamedExpression[] }
    | { kind: 'distinct-all' }
    | { kind: 'project-away' | 'project-keep'; names: NamePattern[] }
    | { kind: 'project-rename'; names: { to: string; from: string }[] }
    | { kind: 'summarize'; aggregates: NamedExpression[]; by: NamedExpression[] }
    | { kind: 'order'; keys: SortKey[] }
    | { kind: 'take'; count: number }
    | { kind: 'count' }
    | { kind: 'mv-expand'; columns: ExpandedColumn[]; limit: number; index?: string; pairs: boolean }
    | { kind: 'parse'; source: Expression; pattern: PatternPart[] }
    | { kind: 'join'; flavor: Flavor; right: Query; keys: JoinKey[] }
    | { kind: 'union'; legs: Query[]; inner: boolean; source?: string }

export interface Query {
    /** None where a query begins with a union. */
    table?: string
    operators: Operator[]
}
