/** Operators of two tables: join and union. */
import type { Scope } from '../bound.ts'
import { KqlError } from '../lex.ts'
import { freeName } from '../names.ts'
import type { Flavor, JoinKey } from '../nodes.ts'
import { positionOf } from '../bind.ts'
import type { Transform } from '../table.ts'
import { identityOf, isNumeric, missing, type Column, type Row, type Schema } from '../values.ts'

/** A table that is known to its last row. */
export interface Table {
    schema: Schema
    rows: readonly Row[]
}

/** Columns that both sides have come twice, the right one's with a number behind its name. Null fits nothing, not even null. */
export function join(
    flavor: Flavor,
    keys: readonly JoinKey[],
    scope: Scope,
    right: { schema: Schema; rows: () => readonly Row[] },
): Transform {
    const lefts = keys.map((key) => positionOf(key.left, scope))
    const rights = keys.map((key) => positionOf(key.right, { ...scope, schema: right.schema }))
    keys.forEach((key, index) => {
        checkKey(key, scope.schema[lefts[index] ?? 0], right.schema[rights[index] ?? 0])
    })
    const taken = new Set([...scope.schema, ...right.schema].map(({ name }) => name))
    const own = new Set(scope.schema.map(({ name }) => name))
    const added = right.schema.map(({ name, type }) => {
        const free = own.has(name) ? freeName(name, taken) : name
        taken.add(free)
        return { name: free, type }
    })
    return {
        schema: [...scope.schema, ...added],
        rows: (rows) =>
            joined(flavor, { schema: scope.schema, rows }, { schema: added, rows: right.rows() }, lefts, rights),
    }
}

function checkKey({ left, right }: JoinKey, a?: Column, b?: Column): void {
    if (a === undefined || b === undefined) return
    if (a.type === 'dynamic' || b.type === 'dynamic')
        throw new KqlError(`the key ${left} or ${right} of a join is dynamic; tostring() or another cast makes one`)
    if (a.type !== b.type && !(isNumeric(a.type) && isNumeric(b.type)))
        throw new KqlError(`the keys ${left} and ${right} of a join are of types ${a.type} and ${b.type}`)
}

function keyOf(row: Row, places: readonly number[]): string | undefined {
    const values = places.map((place) => row[place] ?? null)
    return values.includes(null) ? undefined : identityOf(values)
}

function joined(flavor: Flavor, left: Table, right: Table, lefts: readonly number[], rights: readonly number[]): Row[] {
    const matches = new Map<string, Row[]>()
    for (const row of right.rows) {
        const key = keyOf(row, rights)
        if (key === undefined) continue
        const same = matches.get(key)
        if (same) same.push(row)
        else matches.set(key, [row])
    }
    const used = new Set<string>()
    const pairs = left.rows.flatMap((row) => {
        const key = keyOf(row, lefts)
        if (flavor === 'innerunique' && (key === undefined || used.has(key))) return []
        if (key !== undefined) used.add(key)
        const same = (key === undefined ? undefined : matches.get(key)) ?? []
        const alone = same.length === 0 && (flavor === 'leftouter' || flavor === 'fullouter')
        return alone ? [[...row, ...emptyRow(right.schema)]] : same.map((other) => [...row, ...other])
    })
    if (flavor !== 'fullouter') return pairs
    const empty = emptyRow(left.schema)
    const others = right.rows.filter((row) => !used.has(keyOf(row, rights) ?? ''))
    return [...pairs, ...others.map((row) => [...empty, ...row])]
}

function emptyRow(schema: Schema): Row {
    return schema.map(({ type }) => missing(type))
}

/** A table of a union, with the name that withsource gives its rows. */
export interface Leg {
    name: string
    schema: Schema
    rows: () => readonly Row[]
}

/** All rows. A column that two tables have with two types comes once per type, under names that say it (Kusto: union-operator). */
export function union(legs: readonly Leg[], inner: boolean, source: string | undefined): Transform {
    const all = legs.flatMap(({ schema }) => schema)
    const distinct = [...new Map(all.map((column) => [identityOf([column.name, column.type]), column])).values()]
    const mixed = new Set(
        distinct.flatMap(({ name, type }) =>
            distinct.some((other) => other.name === name && other.type !== type) ? [name] : [],
        ),
    )
    const shared = ({ name }: Column) => legs.every(({ schema }) => schema.some((column) => column.name === name))
    const columns = inner ? distinct.filter(shared) : distinct
    const named = columns.map(({ name, type }) => ({ name: mixed.has(name) ? `${name}_${type}` : name, type }))
    const placesOf = (schema: Schema) =>
        columns.map(({ name, type }) => schema.findIndex((column) => column.name === name && column.type === type))
    return {
        schema: [...(source === undefined ? [] : [{ name: source, type: 'string' as const }]), ...named],
        rows: () =>
            legs.flatMap(({ name, schema, rows }) => {
                const places = placesOf(schema)
                const before = source === undefined ? [] : [name]
                return rows().map((row) => [
                    ...before,
                    ...places.map((place, index) =>
                        place < 0 ? missing(columns[index]?.type ?? 'dynamic') : (row[place] ?? null),
                    ),
                ])
            }),
    }
}
