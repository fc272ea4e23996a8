/** Runs a parsed query: first its columns, then its rows. */
import type { JsonObject } from '../../tenant/tenant.ts'
import { bindCondition } from './bind.ts'
import type { Bound, Scope } from './bound.ts'
import { KqlError } from './lex.ts'
import type { Operator, Query } from './nodes.ts'
import { distinct, everyColumn, extend, project, rename, select } from './operators/columns.ts'
import { expand, parseText } from './operators/expand.ts'
import { order } from './operators/order.ts'
import { summarize } from './operators/summarize.ts'
import { join, union, type Leg } from './operators/tables.ts'
import type { Transform } from './table.ts'
import { missing, wire, type Row, type Schema } from './values.ts'

/** What a query runs over. */
export interface Source {
    /** The columns of a table; undefined for a table that is not there. */
    schema(table: string): Schema | undefined
    /** Rows of a table. */
    rows(table: string): readonly JsonObject[]
    now: Date
    /** Takes operators at the beginning of a query, where it knows a better way. */
    begin?(query: Query): Begun | undefined
}

/** What became of the first operators. */
export interface Begun {
    operators: number
    scope: Scope & { columns: readonly Bound[] }
    /** Rows that hold what the columns of the scope look at, one after another. */
    rows: () => Iterable<Row>
}

/** A table that is not computed yet. */
interface Plan {
    schema: Schema
    rows: () => readonly Row[]
}

/** Rows of the result, in order; throws KqlError for what Kusto would refuse. */
export function evaluate(query: Query, source: Source): JsonObject[] {
    return answered(plan(query, source))
}

/** Rows of a query of which the first operators are taken. Its columns are known before there are rows. */
export function goneOn(query: Query, begun: Begun, source: Source): () => JsonObject[] {
    const behind = planBehind(query, begun, source)
    return () => answered(behind)
}

function answered({ schema, rows }: Plan): JsonObject[] {
    return rows().map((row) => Object.fromEntries(schema.map(({ name }, index) => [name, wire(row[index] ?? null)])))
}

/** The columns of the result. */
export function columnsOf(query: Query, source: Source): Schema {
    return plan(query, source).schema
}

function plan(query: Query, source: Source): Plan {
    const begun = source.begin?.(query)
    if (begun !== undefined) return planBehind(query, begun, source)
    const start: Plan = query.table === undefined ? { schema: [], rows: () => [] } : tableOf(query.table, source)
    return planFrom(0, query, start, source)
}

/** Groups take rows as they come; for every other operator they are written down first. */
function planBehind(query: Query, { operators, scope, rows }: Begun, source: Source): Plan {
    const next = query.operators[operators]
    const grouped =
        next?.kind === 'summarize' || next?.kind === 'distinct' || next?.kind === 'distinct-all'
            ? transform(next, scope, source, undefined)
            : undefined
    const stream = grouped?.stream
    if (grouped !== undefined && stream !== undefined)
        return planFrom(operators + 1, query, { schema: grouped.schema, rows: () => stream(rows()) }, source)
    const { schema, columns } = scope
    const start = { schema, rows: () => Array.from(rows(), (row) => columns.map((column) => column.of(row))) }
    return planFrom(operators, query, start, source)
}

function planFrom(index: number, query: Query, start: Plan, source: Source): Plan {
    return query.operators.slice(index).reduce((before, operator, offset) => {
        const scope = { schema: before.schema, now: source.now }
        const whole = index + offset === 0 ? query.table : 'union_arg0'
        const first = whole === undefined ? undefined : { name: whole, ...before }
        const { schema, rows } = transform(operator, scope, source, first)
        return { schema, rows: () => rows(before.rows()) }
    }, start)
}

function tableOf(table: string, source: Source): Plan {
    const schema = source.schema(table)
    if (schema === undefined) throw new KqlError(`table ${table} is not in the subset`)
    const cells = (row: JsonObject): Row => schema.map(({ name, type }) => row[name] ?? missing(type))
    return { schema, rows: () => source.rows(table).map(cells) }
}

function transform(operator: Operator, scope: Scope, source: Source, left: Leg | undefined): Transform {
    switch (operator.kind) {
        case 'where': {
            const condition = bindCondition(operator.condition, scope)
            return { schema: scope.schema, rows: (rows) => rows.filter((row) => condition.of(row) === true) }
        }
        case 'extend':
            return extend(operator.columns, scope)
        case 'project':
            return project(operator.columns, scope)
        case 'distinct':
            return distinct(operator.columns, scope)
        case 'distinct-all':
            return distinct(everyColumn(scope), scope)
        case 'project-away':
        case 'project-keep':
            return select(operator.names, operator.kind === 'project-keep', scope)
        case 'project-rename':
            return rename(operator, scope)
        case 'summarize':
            return summarize(operator, scope)
        case 'order':
            return order(operator.keys, scope)
        case 'take':
            return { schema: scope.schema, rows: (rows) => rows.slice(0, operator.count) }
        case 'count':
            return { schema: [{ name: 'Count', type: 'long' }], rows: (rows) => [[rows.length]] }
        case 'mv-expand':
            return expand(operator, scope)
        case 'parse':
            return parseText(operator, scope)
        case 'join':
            return join(operator.flavor, operator.keys, scope, plan(operator.right, source))
        case 'union':
            return union(legsOf(operator.legs, source, left), operator.inner, operator.source)
    }
}

/** Assumed: a leg that is no plain table has the name of its place, as the language service calls it. */
function legsOf(legs: readonly Query[], source: Source, left: Leg | undefined): Leg[] {
    const named = legs.map((leg, index) => ({
        name:
            leg.operators.length === 0 && leg.table !== undefined
                ? leg.table
                : `union_arg${index + (left === undefined ? 0 : 1)}`,
        ...plan(leg, source),
    }))
    return left === undefined ? named : [left, ...named]
}
