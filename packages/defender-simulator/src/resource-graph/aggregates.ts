/** Aggregate functions of `summarize`. */
import { KqlError } from './lex.ts'
import { compare, identityOf, isPresent, type Value } from './values.ts'

type Present = Exclude<Value, null | undefined>

interface Aggregate {
    /** What the function takes. */
    args: string
    /** What Azure does otherwise. */
    differs?: string
    /** One value of the argument per row, and those of them that are there. */
    of: (values: readonly Value[], present: readonly Present[]) => Value
}

const first: Aggregate['of'] = (_values, present) => present[0] ?? null

/** The aggregates of the subset. */
export const AGGREGATES: Readonly<Record<string, Aggregate>> = {
    count: { args: '()', of: (values) => values.length },
    countif: { args: '(condition)', of: (values) => values.filter((value) => value === true).length },
    dcount: {
        args: '(value)',
        differs: 'Counts exactly; Azure estimates large counts.',
        of: (_values, present) => new Set(present.map(identityOf)).size,
    },
    make_set: {
        args: '(value)',
        differs: 'No limit to its size.',
        of: (_values, present) => [...new Map(present.map((value) => [identityOf(value), value])).values()] as Value,
    },
    sum: {
        args: '(value)',
        of: (_values, present) => present.reduce<number>((sum, value) => sum + Number(value), 0),
    },
    take_any: { args: '(value)', differs: 'The first one.', of: first },
    any: { args: '(value)', differs: 'The first one.', of: first },
    max: { args: '(value)', of: (_values, present) => best(present, 1) },
    min: { args: '(value)', of: (_values, present) => best(present, -1) },
}

/** Whether an aggregate function is in the subset. */
export function isAggregate(name: string): boolean {
    return Object.hasOwn(AGGREGATES, name)
}

/** The aggregate of a group: one value of its argument per row. */
export function aggregate(name: string, values: readonly Value[]): Value {
    const known = isAggregate(name) ? AGGREGATES[name] : undefined
    if (known === undefined) throw new KqlError(`aggregate ${name} is not in the subset`)
    return known.of(values, values.filter(isPresent))
}

function best(values: readonly Value[], direction: 1 | -1): Value {
    let found: Value = null
    for (const value of values) if (found === null || compare(value, found) * direction > 0) found = value
    return found
}
