/** Groups of rows, and what becomes of each. */
import { AGGREGATES, isAggregate, isConditional, MOST_ITEMS, ROW_AGGREGATES } from '../aggregates.ts'
import { bind } from '../bind.ts'
import { type Bound, type Scope } from '../bound.ts'
import { bindArguments } from '../call.ts'
import { KqlError } from '../lex.ts'
import { columnNames, freeName, pathName } from '../names.ts'
import type { Expression, NamedExpression, Operator } from '../nodes.ts'
import type { Transform } from '../table.ts'
import { compare, identityOf, type Column, type Row, type Schema, type Value } from '../values.ts'

/** What is known of a group so far: rows come one after another, and only what is asked of them is kept. */
interface Gathering {
    add: (row: Row) => void
    value: (key: Row) => Value
}

/** A column of the answer, and how it begins in each group. */
interface Answered {
    column: Column
    begin: () => Gathering
}

/** The keys come first. Without keys there is one group, also of no rows. */
export function summarize({ aggregates, by }: Extract<Operator, { kind: 'summarize' }>, scope: Scope): Transform {
    const keys = by.map(({ value }) => key(value, scope))
    const names = columnNames(by)
    const keySchema = keys.map(({ type }, index) => ({ name: names[index] ?? '', type }))
    const taken = new Set(names)
    const answers = aggregates.flatMap((aggregate) => answersOf(aggregate, scope, keySchema, taken))
    const stream = (rows: Iterable<Row>) =>
        groupsOf(rows, keys, answers).map(({ key: values, gathered }) => [
            ...values,
            ...gathered.map(({ value }) => value(values)),
        ])
    return { schema: [...keySchema, ...answers.map(({ column }) => column)], rows: stream, stream }
}

/** Kusto groups by no dynamic value. */
export function key(expression: Expression, scope: Scope): Bound {
    const bound = bind(expression, scope)
    if (bound.type === 'dynamic')
        throw new KqlError('a key is dynamic; tostring() or another cast makes one that can be grouped')
    return bound
}

interface Group {
    key: Row
    gathered: Gathering[]
}

function groupsOf(rows: Iterable<Row>, keys: readonly Bound[], answers: readonly Answered[]): Group[] {
    const begun = (key: Row): Group => ({ key, gathered: answers.map(({ begin }) => begin()) })
    const all = keys.length === 0 ? begun([]) : undefined
    const groups = new Map<string, Group>(all === undefined ? [] : [['', all]])
    for (const row of rows) {
        const group = all ?? groupOf(row, keys, groups, begun)
        for (const { add } of group.gathered) add(row)
    }
    return [...groups.values()]
}

function groupOf(row: Row, keys: readonly Bound[], groups: Map<string, Group>, begun: (key: Row) => Group): Group {
    const values = keys.map((bound) => bound.of(row))
    const id = identityOf(values)
    const group = groups.get(id) ?? begun(values)
    groups.set(id, group)
    return group
}

function answersOf(aggregate: NamedExpression, scope: Scope, keys: Schema, taken: Set<string>): Answered[] {
    const { value } = aggregate
    if (value.kind === 'call' && Object.hasOwn(ROW_AGGREGATES, value.name))
        return ofOneRow(aggregate, value, scope, keys, taken)
    const inner: Bare[] = []
    const outer = withoutAggregates(value, scope, inner)
    if (inner.length === 0) throw new KqlError('summarize needs an aggregate function')
    const schema = [...keys, ...inner.map(({ name, type }) => ({ name, type }))]
    const bound = bind(outer, { schema, now: scope.now })
    const wanted = aggregate.name ?? pathName(value) ?? 'Column1'
    return [
        {
            column: { name: claim(wanted, aggregate.name !== undefined, taken), type: bound.type },
            begin: () => {
                const parts = inner.map(({ begin }) => begin())
                return {
                    add: (row) => {
                        for (const { add } of parts) add(row)
                    },
                    value: (values) => bound.of([...values, ...parts.map(({ value }) => value(values))]),
                }
            },
        },
    ]
}

function claim(name: string, given: boolean, taken: Set<string>): string {
    if (given && taken.has(name)) throw new KqlError(`column ${name} is there already`)
    const free = freeName(name, taken)
    taken.add(free)
    return free
}

/** A call of an aggregate within an expression, under a name that no query can write. */
interface Bare {
    name: string
    type: Bound['type']
    begin: () => Gathering
}

/** The expression with its aggregates as columns: what is left may be any expression of them and the keys. */
function withoutAggregates(expression: Expression, scope: Scope, inner: Bare[]): Expression {
    const within = (part: Expression) => withoutAggregates(part, scope, inner)
    switch (expression.kind) {
        case 'call': {
            if (!isAggregate(expression.name)) return { ...expression, args: expression.args.map(within) }
            const name = ` ${inner.length}`
            inner.push({ name, ...aggregateOf(expression, scope) })
            return { kind: 'name', name }
        }
        case 'binary':
            return { ...expression, left: within(expression.left), right: within(expression.right) }
        case 'member':
            return { ...expression, object: within(expression.object) }
        case 'index':
            return { ...expression, object: within(expression.object), index: within(expression.index) }
        case 'negate':
            return { ...expression, value: within(expression.value) }
        default:
            return expression
    }
}

function aggregateOf({ name, args }: Extract<Expression, { kind: 'call' }>, scope: Scope): Omit<Bare, 'name'> {
    const known = AGGREGATES[name]
    if (known === undefined) throw new KqlError(`aggregate ${name} gives more than one value`)
    const given = bindArguments(
        name,
        known.args,
        undefined,
        args.map((argument) => bind(argument, scope)),
    )
    const condition = isConditional(name) ? given.at(-1) : undefined
    const [value, second] = given
    const limited = condition === undefined && second !== undefined
    if (limited && !second.constant) throw new KqlError(`the last argument of ${name} must be the same for all rows`)
    const most = limited ? Number(second.of([])) : MOST_ITEMS
    const type = value?.type ?? 'long'
    return {
        type: typeof known.result === 'function' ? known.result(type) : known.result,
        begin: () => {
            const values: Value[] = []
            return {
                add: (row) => {
                    if (condition === undefined || condition.of(row) === true)
                        values.push(value === undefined ? true : value.of(row))
                },
                value: () =>
                    known.of(
                        values,
                        values.filter((item) => item !== null),
                        most,
                    ),
            }
        },
    }
}

/** take_any, arg_max and arg_min: values of one row of the group. Of a star the keys are left out. */
function ofOneRow(
    { name }: NamedExpression,
    call: Extract<Expression, { kind: 'call' }>,
    scope: Scope,
    keys: Schema,
    taken: Set<string>,
): Answered[] {
    const [best] = call.args
    const known = [...keys.map((column) => column.name), ...(best?.kind === 'name' ? [best.name] : [])]
    const columns = call.args.flatMap((argument): Expression[] =>
        argument.kind !== 'star'
            ? [argument]
            : scope.schema
                  .filter((column) => !known.includes(column.name))
                  .map((column) => ({ kind: 'name', name: column.name })),
    )
    const [first] = columns
    if (first === undefined) throw new KqlError(`aggregate ${call.name} takes ${ROW_AGGREGATES[call.name]?.args ?? ''}`)
    const least = call.name === 'arg_min'
    const pick = call.name === 'take_any' ? anyRow(columns, scope) : extremeRow(first, least ? -1 : 1, scope)
    return columns.map((expression, index) => {
        const bound = bind(expression, scope)
        const made =
            pathName(expression) ?? (call.name === 'take_any' ? `any_arg${index}` : `${least ? 'min' : 'max'}_`)
        const given = index === 0 ? name : undefined
        return {
            column: { name: claim(given ?? made, given !== undefined, taken), type: bound.type },
            begin: () => {
                const best = pick()
                return {
                    add: best.add,
                    value: () => {
                        const row = best.row()
                        return row === undefined ? null : bound.of(row)
                    },
                }
            },
        }
    })
}

/** Chooses one of the rows that it is given. */
type Pick = () => { add: (row: Row) => void; row: () => Row | undefined }

/** Of one column a value that is there is preferred (Kusto: take-any-aggregation-function). */
function anyRow(columns: readonly Expression[], scope: Scope): Pick {
    const [only] = columns
    const bound = columns.length > 1 || only === undefined ? undefined : bind(only, scope)
    const isThere = (row: Row) => {
        const value = bound?.of(row)
        return value !== null && value !== ''
    }
    return () => {
        let best: { row: Row; there: boolean } | undefined
        return {
            add: (row) => {
                if (best === undefined || (!best.there && isThere(row))) best = { row, there: isThere(row) }
            },
            row: () => best?.row,
        }
    }
}

function extremeRow(expression: Expression, direction: 1 | -1, scope: Scope): Pick {
    const bound = key(expression, scope)
    return () => {
        let best: { row: Row; value: Value } | undefined
        return {
            add: (row) => {
                const value = bound.of(row)
                if (
                    best === undefined ||
                    (value !== null && (best.value === null || compare(value, best.value) * direction > 0))
                )
                    best = { row, value }
            },
            row: () => best?.row,
        }
    }
}
