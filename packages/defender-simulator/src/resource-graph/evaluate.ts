/** Executes a parsed query over rows. Member access is case-sensitive, as Resource Graph's is. */
import type { Json, JsonObject } from '../tenant/tenant.ts'
import { KqlError } from './lex.ts'
import type { Expression, Operator, Query } from './nodes.ts'

type Value = Json | undefined
type Row = JsonObject

/** Rows of the result, in order. Times inside a query are numbers of milliseconds. */
export function evaluate(query: Query, rows: readonly Row[]): Row[] {
    return query.operators.reduce<Row[]>((current, operator) => apply(operator, current), [...rows])
}

function apply(operator: Operator, rows: Row[]): Row[] {
    switch (operator.kind) {
        case 'where':
            return rows.filter((row) => valueOf(operator.condition, row) === true)
        case 'extend':
            return rows.map((row) =>
                operator.columns.reduce<Row>(
                    (wide, { name, value }) => ({ ...wide, [name]: valueOf(value, wide) ?? null }),
                    row,
                ),
            )
        case 'project':
            return rows.map((row) => pick(operator.columns, row))
        case 'project-away':
            return rows.map((row) =>
                Object.fromEntries(Object.entries(row).filter(([name]) => !operator.names.includes(name))),
            )
        case 'distinct':
            return [
                ...new Map(
                    rows.map((row) => pick(operator.columns, row)).map((row) => [JSON.stringify(row), row]),
                ).values(),
            ]
        case 'summarize':
            return summarize(operator, rows)
        case 'order':
            return [...rows].sort((left, right) => {
                for (const { value, descending } of operator.keys) {
                    const order = compare(valueOf(value, left), valueOf(value, right))
                    if (order !== 0) return descending ? -order : order
                }
                return 0
            })
        case 'take':
            return rows.slice(0, operator.count)
        case 'count':
            return [{ Count: rows.length }]
    }
}

function pick(columns: readonly { name: string; value: Expression }[], row: Row): Row {
    return Object.fromEntries(columns.map(({ name, value }) => [name, valueOf(value, row) ?? null]))
}

function summarize({ aggregates, by }: Extract<Operator, { kind: 'summarize' }>, rows: readonly Row[]): Row[] {
    const groups = new Map<string, { keys: Row; rows: Row[] }>()
    for (const row of rows) {
        const keys = pick(by, row)
        const id = JSON.stringify(keys)
        const group = groups.get(id) ?? { keys, rows: [] }
        group.rows.push(row)
        groups.set(id, group)
    }
    if (by.length === 0 && groups.size === 0) groups.set('', { keys: {}, rows: [] })
    return [...groups.values()].map((group) => ({
        ...group.keys,
        ...Object.fromEntries(aggregates.map(({ name, value }) => [name, aggregate(value, group.rows)])),
    }))
}

function aggregate(expression: Expression, rows: readonly Row[]): Json {
    if (expression.kind !== 'call') throw new KqlError('summarize needs an aggregate function')
    const [argument] = expression.args
    const values = argument === undefined ? [] : rows.map((row) => valueOf(argument, row))
    const present = values.filter((value) => value !== null && value !== undefined)
    const best = (direction: number) =>
        present.reduce<Value>(
            (best, value) => (best === undefined || compare(value, best) * direction > 0 ? value : best),
            undefined,
        ) ?? null
    switch (expression.name) {
        case 'count':
            return rows.length
        case 'countif':
            return values.filter((value) => value === true).length
        case 'dcount':
            return new Set(present.map((value) => JSON.stringify(value))).size
        case 'make_set':
            return [...new Map(present.map((value) => [JSON.stringify(value), value as Json])).values()]
        case 'max':
            return best(1)
        case 'min':
            return best(-1)
        default:
            throw new KqlError(`aggregate ${expression.name} is not in the subset`)
    }
}

function valueOf(expression: Expression, row: Row): Value {
    switch (expression.kind) {
        case 'literal':
            return expression.value
        case 'name':
            return row[expression.name]
        case 'member': {
            const object = valueOf(expression.object, row)
            return typeof object === 'object' && object !== null && !Array.isArray(object)
                ? object[expression.name]
                : undefined
        }
        case 'index': {
            const list = valueOf(expression.object, row)
            return Array.isArray(list) ? list[expression.index] : undefined
        }
        case 'negate':
            return -Number(valueOf(expression.value, row))
        case 'in': {
            const fold = (value: Value) => (expression.ignoreCase ? text(value).toLowerCase() : text(value))
            const wanted = fold(valueOf(expression.value, row))
            return expression.list.some((item) => fold(valueOf(item, row)) === wanted) !== expression.not
        }
        case 'binary':
            return binary(expression.operator, expression, row)
        case 'call':
            return call(
                expression.name,
                expression.args.map((argument) => valueOf(argument, row)),
            )
    }
}

function binary(operator: string, { left, right }: { left: Expression; right: Expression }, row: Row): Value {
    const a = valueOf(left, row)
    if (operator === 'and') return a === true && valueOf(right, row) === true
    if (operator === 'or') return a === true || valueOf(right, row) === true
    const b = valueOf(right, row)
    const [low, high] = [text(a).toLowerCase(), text(b).toLowerCase()]
    const known = a !== null && a !== undefined && b !== null && b !== undefined
    switch (operator) {
        case '==':
            return text(a) === text(b)
        case '!=':
            return text(a) !== text(b)
        case '=~':
            return low === high
        case '!~':
            return low !== high
        case '<':
            return known && compare(a, b) < 0
        case '<=':
            return known && compare(a, b) <= 0
        case '>':
            return known && compare(a, b) > 0
        case '>=':
            return known && compare(a, b) >= 0
        case 'has':
            return new RegExp(`(^|[^a-z0-9])${high.replace(/[^a-z0-9]/g, '\\$&')}($|[^a-z0-9])`).test(low)
        case 'contains':
            return low.includes(high)
        case 'startswith':
            return low.startsWith(high)
        case 'endswith':
            return low.endsWith(high)
        case '+':
            return Number(a) + Number(b)
        case '-':
            return Number(a) - Number(b)
        case '*':
            return Number(a) * Number(b)
        case '/':
            return Number(a) / Number(b)
        case '%':
            return Number(a) % Number(b)
        default:
            throw new KqlError(`operator ${operator} is not in the subset`)
    }
}

function call(name: string, args: readonly Value[]): Value {
    const [first, second, third] = args
    switch (name) {
        case 'tostring':
            return text(first)
        case 'tolower':
            return text(first).toLowerCase()
        case 'toupper':
            return text(first).toUpperCase()
        case 'toint':
        case 'tolong':
            return Number.isFinite(Number(first)) ? Math.trunc(Number(first)) : null
        case 'todatetime': {
            // Seven fractional digits are more than a JavaScript date takes.
            const time = Date.parse(text(first).replace(/(\.\d{3})\d+/, '$1'))
            return Number.isNaN(time) ? null : time
        }
        case 'isnull':
            return first === null || first === undefined
        case 'isnotnull':
            return first !== null && first !== undefined
        case 'isempty':
            return text(first) === ''
        case 'isnotempty':
            return text(first) !== ''
        case 'not':
            return first !== true
        case 'coalesce':
            return args.find((value) => value !== null && value !== undefined && value !== '') ?? ''
        case 'iff':
            return first === true ? second : third
        case 'strcat':
            return args.map(text).join('')
        case 'strlen':
            return text(first).length
        case 'split':
            return text(first).split(text(second))
        case 'array_length':
            return Array.isArray(first) ? first.length : null
        case 'parse_json':
            try {
                return JSON.parse(text(first)) as Json
            } catch {
                return text(first)
            }
        case 'hash':
            return hash(text(first))
        default:
            throw new KqlError(`function ${name} is not in the subset`)
    }
}

/** FNV-1a: uniform and stable; Azure's own function need not be the same. */
function hash(value: string): number {
    let state = 2166136261
    for (let index = 0; index < value.length; index += 1)
        state = Math.imul(state ^ value.charCodeAt(index), 16777619) >>> 0
    return state
}

function text(value: Value): string {
    if (value === null || value === undefined) return ''
    return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function compare(left: Value, right: Value): number {
    if (typeof left === 'number' && typeof right === 'number') return left - right
    const [a, b] = [text(left), text(right)]
    return a < b ? -1 : a > b ? 1 : 0
}
