/** mv-expand and parse. */
import { bind } from '../bind.ts'
import type { Scope } from '../bound.ts'
import { KqlError } from '../lex.ts'
import { columnNames } from '../names.ts'
import type { Operator, PatternPart } from '../nodes.ts'
import { escaped, regex } from '../regex.ts'
import type { Transform } from '../table.ts'
import {
    bagOf,
    cast,
    convert,
    isList,
    missing,
    text,
    type Column,
    type Row,
    type ScalarType,
    type Value,
} from '../values.ts'

/** Lists in parallel, the shorter ones filled with null. Null is one row, an empty list none; what is over the limit goes without a word. */
export function expand(
    { columns, limit, index, pairs }: Extract<Operator, { kind: 'mv-expand' }>,
    scope: Scope,
): Transform {
    const names = columnNames(columns)
    const bounds = columns.map(({ value }) => bind(value, scope))
    const flat = bounds.find(({ type }) => type !== 'dynamic')
    if (flat !== undefined) throw new KqlError(`mv-expand expands dynamic values, not ${flat.type}`)
    const types = columns.map(({ type = 'dynamic' }): ScalarType => type)
    const { schema, put } = placed(scope, [
        ...names.map((name, at) => ({ name, type: types[at] ?? 'dynamic' })),
        ...(index === undefined ? [] : [{ name: index, type: 'long' as const }]),
    ])
    return {
        schema,
        rows: (rows) =>
            rows.flatMap((row) => {
                const lists = bounds.map((bound) => itemsOf(bound.of(row), pairs))
                const length = Math.min(limit, Math.max(...lists.map((list) => list.length)))
                return Array.from({ length }, (_, at) =>
                    put(row, [...lists.map((list, of) => cast(list[at] ?? null, types[of] ?? 'dynamic')), at]),
                )
            }),
    }
}

function itemsOf(value: Value, pairs: boolean): readonly Value[] {
    if (isList(value)) return value
    const bag = bagOf(value)
    if (bag === undefined) return [value]
    return Object.entries(bag).map(([name, member]): Value => (pairs ? [name, member] : { [name]: member }))
}

/** Columns in the place of those with their names, or behind the others. */
function placed(
    { schema: before }: Scope,
    columns: readonly Column[],
): { schema: Column[]; put: (row: Row, values: readonly Value[]) => Row } {
    const schema = [...before]
    const places = columns.map((column) => {
        const known = schema.findIndex(({ name }) => name === column.name)
        const place = known < 0 ? schema.length : known
        schema[place] = column
        return place
    })
    const put = (row: Row, values: readonly Value[]) => {
        const wide = [...row]
        places.forEach((place, index) => (wide[place] = values[index] ?? null))
        return wide
    }
    return { schema, put }
}

/** Numbers that parse takes from the middle of a text. */
const PATTERNS: Partial<Record<ScalarType, string>> = {
    int: '\\s*([-+]?\\d+)\\s*',
    long: '\\s*([-+]?\\d+)\\s*',
    real: '\\s*([-+]?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?)\\s*',
    bool: '\\s*(true|false)\\s*',
}

/** Columns from a text that fits the whole pattern; where it does not, or one is not of its type, they are missing (Kusto: parse-operator). */
export function parseText({ source, pattern }: Extract<Operator, { kind: 'parse' }>, scope: Scope): Transform {
    const columns = pattern.flatMap((part) =>
        typeof part === 'object' && 'column' in part ? [{ name: part.column, type: part.type }] : [],
    )
    const bound = bind(source, scope)
    const expression = regex(`^${pattern.map(patternText).join('')}$`, 's')
    const { schema, put } = placed(scope, columns)
    return {
        schema,
        rows: (rows) =>
            rows.map((row) => {
                const found = expression.exec(text(bound.of(row)))
                const values = columns.map(({ type }, index) => (found ? convert(found[index + 1] ?? '', type) : null))
                const fits = found !== null && values.every((value) => value !== null)
                return put(row, fits ? values : columns.map(({ type }) => missing(type)))
            }),
    }
}

function patternText(part: PatternPart): string {
    if (part === 'anything') return '.*?'
    return 'text' in part ? escaped(part.text) : (PATTERNS[part.type] ?? '(.*?)')
}
