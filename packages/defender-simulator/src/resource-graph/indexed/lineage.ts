/** What the names of an expression stand for, back to the columns of the table. */
import type { Expression } from '../kusto/nodes.ts'
import type { Schema } from '../kusto/values.ts'

/** An expression with the meaning of its names. */
export interface Traced {
    expression: Expression
    lineage: Lineage
}

export class Lineage {
    private constructor(
        private readonly own: ReadonlyMap<string, Expression>,
        private readonly before: Lineage | undefined,
    ) {}

    /** That of a table, where each name is a column of it. */
    static ofTable(): Lineage {
        return new Lineage(new Map(), undefined)
    }

    /** With some columns more, or others in their places. Those that an operator leaves out no expression names. */
    with(columns: ReadonlyMap<string, Expression>): Lineage {
        return new Lineage(columns, this)
    }

    /** What an expression is when it is a name that an operator before has given. */
    trace(expression: Expression): Traced {
        if (expression.kind !== 'name' || this.before === undefined) return { expression, lineage: this }
        return this.before.trace(this.own.get(expression.name) ?? expression)
    }
}

/** Columns by their names, of expressions in the same order. */
export function named(schema: Schema, expressions: readonly Expression[]): Map<string, Expression> {
    return new Map(expressions.map((expression, index) => [schema[index]?.name ?? '', expression]))
}
