/** Parsed queries. */

export type Expression =
    | { kind: 'literal'; value: string | number | boolean | Date | null }
    | { kind: 'name'; name: string }
    | { kind: 'member'; object: Expression; name: string }
    | { kind: 'index'; object: Expression; index: Expression }
    | { kind: 'call'; name: string; args: Expression[] }
    | { kind: 'binary'; operator: string; left: Expression; right: Expression }
    | { kind: 'in'; not: boolean; ignoreCase: boolean; value: Expression; list: Expression[] }
    | { kind: 'has_any'; value: Expression; list: Expression[] }
    | { kind: 'negate'; value: Expression }

export interface NamedExpression {
    name: string
    value: Expression
}

/** A key of a join: a column of the left rows, and one of the right rows. */
export interface JoinKey {
    left: string
    right: string
}

export type Operator =
    | { kind: 'where'; condition: Expression }
    | { kind: 'extend'; columns: NamedExpression[] }
    | { kind: 'project'; columns: NamedExpression[] }
    | { kind: 'project-away'; names: string[] }
    | { kind: 'distinct'; columns: NamedExpression[] }
    | { kind: 'summarize'; aggregates: NamedExpression[]; by: NamedExpression[] }
    | { kind: 'order'; keys: { value: Expression; descending: boolean }[] }
    | { kind: 'take'; count: number }
    | { kind: 'count' }
    | { kind: 'mv-expand'; columns: (NamedExpression & { cast?: string })[]; limit: number }
    | { kind: 'join'; flavor: 'inner' | 'innerunique' | 'leftouter'; right: Query; keys: JoinKey[] }

export interface Query {
    table: string
    operators: Operator[]
}
