/** Executes a parsed query over rows. */
import type { JsonObject } from '../tenant/tenant.ts'
import { aggregate } from './aggregates.ts'
import { valueOf } from './evaluate-expression.ts'
import { callFunction } from './functions.ts'
import { KqlError } from './lex.ts'
import type { Expression, NamedExpression, Operator, Query } from './nodes.ts'
import { compare, identityOf, isPresent, wireRow, type Row, type Value } from './values.ts'

/** What a query runs over. */
export interface Source {
    /** Rows of a table. */
    rows(table: string): readonly JsonObject[]
    now: Date
}

/** Rows of the result, in order. */
export function evaluate(query: Query, source: Source): JsonObject[] {
    return run(query, source).map(wireRow)
}

function run(query: Query, source: Source): Row[] {
    return query.operators.reduce<Row[]>(
        (rows, operator) => apply(operator, rows, source),
        [...source.rows(query.table)],
    )
}

function apply(operator: Operator, rows: Row[], source: Source): Row[] {
    const { now } = source
    switch (operator.kind) {
        case 'where':
            return rows.filter((row) => valueOf(operator.condition, row, now) === true)
        case 'extend':
            return rows.map((row) =>
                operator.columns.reduce<Row>(
                    (wide, { name, value }) => ({ ...wide, [name]: valueOf(value, wide, now) ?? null }),
                    row,
                ),
            )
        case 'project':
            return rows.map((row) => pick(operator.columns, row, now))
        case 'project-away':
            return rows.map((row) =>
                Object.fromEntries(Object.entries(row).filter(([name]) => !operator.names.includes(name))),
            )
        case 'distinct':
            return [
                ...new Map(
                    rows.map((row) => pick(operator.columns, row, now)).map((row) => [JSON.stringify(row), row]),
                ).values(),
            ]
        case 'summarize':
            return summarize(operator, rows, now)
        case 'order':
            return [...rows].sort((left, right) => {
                for (const { value, descending } of operator.keys) {
                    const order = compare(valueOf(value, left, now), valueOf(value, right, now))
                    if (order !== 0) return descending ? -order : order
                }
                return 0
            })
        case 'take':
            return rows.slice(0, operator.count)
        case 'count':
            return [{ Count: rows.length }]
        case 'mv-expand':
            return rows.flatMap((row) => expand(operator, row, now))
        case 'join':
            return join(operator, rows, run(operator.right, source))
    }
}

function pick(columns: readonly NamedExpression[], row: Row, now: Date): Row {
    return Object.fromEntries(columns.map(({ name, value }) => [name, valueOf(value, row, now) ?? null]))
}

function summarize({ aggregates, by }: Extract<Operator, { kind: 'summarize' }>, rows: Row[], now: Date): Row[] {
    const groups = new Map<string, { keys: Row; rows: Row[] }>()
    for (const row of rows) {
        const keys = pick(by, row, now)
        const id = JSON.stringify(keys)
        const group = groups.get(id) ?? { keys, rows: [] }
        group.rows.push(row)
        groups.set(id, group)
    }
    if (by.length === 0 && groups.size === 0) groups.set('', { keys: {}, rows: [] })
    return [...groups.values()].map((group) => ({
        ...group.keys,
        ...Object.fromEntries(
            aggregates.map(({ name, value }) => [name, aggregate(...argumentsOf(value, group.rows, now))]),
        ),
    }))
}

function argumentsOf(expression: Expression, rows: readonly Row[], now: Date): [name: string, values: Value[]] {
    if (expression.kind !== 'call') throw new KqlError('summarize needs an aggregate function')
    const [argument] = expression.args
    return [expression.name, rows.map((row) => (argument === undefined ? true : valueOf(argument, row, now)))]
}

/** Lists in parallel, the shorter ones filled with null. Null is one row, an empty list none; what is over the limit goes without a word. */
function expand({ columns, limit }: Extract<Operator, { kind: 'mv-expand' }>, row: Row, now: Date): Row[] {
    const lists = columns.map(({ name, value, cast }) => {
        const items = itemsOf(valueOf(value, row, now))
        return { name, items: cast === undefined ? items : items.map((item) => callFunction(cast, [item], now)) }
    })
    const length = Math.min(limit, Math.max(...lists.map(({ items }) => items.length)))
    return Array.from({ length }, (_, index) => ({
        ...row,
        ...Object.fromEntries(lists.map(({ name, items }) => [name, items[index] ?? null])),
    }))
}

function itemsOf(value: Value): Value[] {
    if (Array.isArray(value)) return value
    if (!isPresent(value)) return [null]
    return typeof value === 'object' && !(value instanceof Date)
        ? Object.entries(value).map(([name, member]) => ({ [name]: member }))
        : [value]
}

/** Columns that both sides have come twice, the right one's with a 1 behind its name. */
function join({ flavor, keys }: Extract<Operator, { kind: 'join' }>, left: Row[], right: Row[]): Row[] {
    const keyOf = (row: Row, side: 'left' | 'right') => keys.map((key) => identityOf(row[key[side]])).join()
    const matches = new Map<string, Row[]>()
    for (const row of right) {
        const key = keyOf(row, 'right')
        const same = matches.get(key)
        if (same) same.push(row)
        else matches.set(key, [row])
    }
    const unique = new Map(left.map((row) => [keyOf(row, 'left'), row] as const).reverse())
    const columns = new Set(left.flatMap((row) => Object.keys(row)))
    const rightColumns = [...new Set(right.flatMap((row) => Object.keys(row)))]
    const named = (row: Row) =>
        Object.fromEntries(
            rightColumns.map((name) => [columns.has(name) ? `${name}1` : name, row[name] ?? null] as const),
        )
    return left.flatMap((row) => {
        const key = keyOf(row, 'left')
        if (flavor === 'innerunique' && unique.get(key) !== row) return []
        const same = matches.get(key) ?? (flavor === 'leftouter' ? [{}] : [])
        return same.map((other) => ({ ...row, ...named(other) }))
    })
}
