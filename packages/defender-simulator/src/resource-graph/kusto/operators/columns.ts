/** Operators that change columns: extend, project and its kin, distinct, parse, mv-expand. */
import { bind } from '../bind.ts'
import type { Bound, Scope } from '../bound.ts'
import { KqlError } from '../lex.ts'
import { columnNames } from '../names.ts'
import type { NamedExpression, NamePattern, Operator } from '../nodes.ts'
import { positionOf } from '../bind.ts'
import type { Transform } from '../table.ts'
import { identityOf, type Row, type Schema } from '../values.ts'
import { key } from './summarize.ts'

/** Columns and what is in them. */
export interface Columns {
    schema: Schema
    bounds: readonly Bound[]
}

/** New columns behind the others; one of a name that is there takes its place. `places` are those of the new ones. */
export function extendedColumns(columns: readonly NamedExpression[], scope: Scope): Columns & { places: number[] } {
    const names = columnNames(
        columns,
        scope.schema.map(({ name }) => name),
    )
    refuseTwice(names)
    const bounds = columns.map(({ value }) => bind(value, scope))
    const schema = [...scope.schema]
    const places = bounds.map(({ type }, index) => {
        const name = names[index] ?? ''
        const known = schema.findIndex((column) => column.name === name)
        const place = known < 0 ? schema.length : known
        schema[place] = { name, type }
        return place
    })
    return { schema, bounds, places }
}

/** Values are of the row before. */
export function extend(columns: readonly NamedExpression[], scope: Scope): Transform {
    const { schema, bounds, places } = extendedColumns(columns, scope)
    return {
        schema,
        rows: (rows) =>
            rows.map((row) => {
                const wide = [...row]
                bounds.forEach((bound, index) => (wide[places[index] ?? 0] = bound.of(row)))
                return wide
            }),
    }
}

/** Assumed: a name that Kusto makes itself and that is taken gets a number; two that the query gives are refused. */
export function projectedColumns(columns: readonly NamedExpression[], scope: Scope): Columns {
    const names = columnNames(
        columns.map((column) => (column.value.kind === 'name' ? { name: column.value.name, ...column } : column)),
    )
    refuseTwice(names)
    const bounds = columns.map(({ value }) => bind(value, scope))
    return { schema: bounds.map(({ type }, index) => ({ name: names[index] ?? '', type })), bounds }
}

/** Columns of expressions. */
export function project(columns: readonly NamedExpression[], scope: Scope): Transform {
    const { schema, bounds } = projectedColumns(columns, scope)
    return { schema, rows: (rows) => rows.map((row) => bounds.map((bound) => bound.of(row))) }
}

function refuseTwice(names: readonly string[]): void {
    const twice = names.find((name, index) => names.indexOf(name) !== index)
    if (twice !== undefined) throw new KqlError(`column ${twice} is there already`)
}

/** Kusto makes nothing dynamic distinct. */
export function distinct(columns: readonly NamedExpression[], scope: Scope): Transform {
    columns.forEach(({ value }) => key(value, scope))
    const { schema, bounds } = projectedColumns(columns, scope)
    const stream = (rows: Iterable<Row>) => {
        const different = new Map<string, Row>()
        for (const row of rows) {
            const values = bounds.map((bound) => bound.of(row))
            different.set(identityOf(values), values)
        }
        return [...different.values()]
    }
    return { schema, rows: stream, stream }
}

/** The columns of a table as expressions. */
export function everyColumn({ schema }: Scope): NamedExpression[] {
    return schema.map(({ name }) => ({ value: { kind: 'name', name } }))
}

/** The places of the columns that are left; their order stays. */
export function keptPlaces(names: readonly NamePattern[], keep: boolean, scope: Scope): number[] {
    for (const { name, star } of names) if (!star) positionOf(name, scope)
    const meant = (column: string) => names.some(({ name, star }) => (star ? column.startsWith(name) : column === name))
    return scope.schema.flatMap(({ name }, index) => (meant(name) === keep ? [index] : []))
}

/** Leaves out columns, or everything else. */
export function select(names: readonly NamePattern[], keep: boolean, scope: Scope): Transform {
    const kept = keptPlaces(names, keep, scope)
    const { schema } = scope
    const take = <T>(items: readonly T[], otherwise: T): T[] => kept.map((index) => items[index] ?? otherwise)
    return {
        schema: kept.flatMap((index) => schema[index] ?? []),
        rows: (rows) => rows.map((row: Row) => take(row, null)),
    }
}

/** Other names in the same places. */
export function renamedSchema({ names }: Extract<Operator, { kind: 'project-rename' }>, scope: Scope): Schema {
    for (const { from } of names) positionOf(from, scope)
    const schema = scope.schema.map(({ name, type }) => ({
        name: names.find(({ from }) => from === name)?.to ?? name,
        type,
    }))
    refuseTwice(schema.map(({ name }) => name))
    return schema
}

/** Rows stay as they are. */
export function rename(operator: Extract<Operator, { kind: 'project-rename' }>, scope: Scope): Transform {
    return { schema: renamedSchema(operator, scope), rows: (rows) => rows }
}
