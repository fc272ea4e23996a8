/** Aggregate functions of `summarize`. */
import { KqlError } from './lex.ts'
import { compare, identityOf, isPresent, type Value } from './values.ts'

const AGGREGATES = ['count', 'countif', 'dcount', 'make_set', 'sum', 'take_any', 'any', 'max', 'min']

/** Whether an aggregate function is in the subset. */
export function isAggregate(name: string): boolean {
    return AGGREGATES.includes(name)
}

/** The aggregate of a group: one value of its argument per row. */
export function aggregate(name: string, values: readonly Value[]): Value {
    const present = values.filter(isPresent)
    switch (name) {
        case 'count':
            return values.length
        case 'countif':
            return values.filter((value) => value === true).length
        case 'dcount':
            return new Set(present.map(identityOf)).size
        case 'make_set':
            return [...new Map(present.map((value) => [identityOf(value), value])).values()] as Value
        case 'sum':
            return present.reduce<number>((sum, value) => sum + Number(value), 0)
        case 'take_any':
        case 'any':
            return present[0] ?? null
        case 'max':
            return best(present, 1)
        case 'min':
            return best(present, -1)
        default:
            throw new KqlError(`aggregate ${name} is not in the subset`)
    }
}

function best(values: readonly Value[], direction: 1 | -1): Value {
    let found: Value = null
    for (const value of values) if (found === null || compare(value, found) * direction > 0) found = value
    return found
}
