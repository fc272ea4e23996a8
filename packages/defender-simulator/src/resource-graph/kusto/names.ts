/** The names that Kusto gives columns without one; Microsoft's language service is the measure (test/simulator). */
import { AGGREGATES } from './aggregates.ts'
import { FUNCTIONS } from './functions/index.ts'
import type { Expression, NamedExpression } from './nodes.ts'

/** `properties.status.code` is `properties_status_code`, also behind tostring(); undefined where there is no such name. */
export function pathName(expression: Expression): string | undefined {
    switch (expression.kind) {
        case 'name':
            return expression.name
        case 'member':
            return joined(expression.object, expression.name)
        case 'index': {
            const { index } = expression
            return joined(expression.object, index.kind === 'literal' ? String(index.value) : '')
        }
        case 'call':
            return callName(expression)
        default:
            return undefined
    }
}

function joined(object: Expression, name: string): string {
    const before = pathName(object)
    return before === undefined ? name : `${before}_${name}`
}

function callName({ name, args: [first] }: Extract<Expression, { kind: 'call' }>): string | undefined {
    const path = first === undefined ? undefined : pathName(first)
    if (Object.hasOwn(AGGREGATES, name)) return `${AGGREGATES[name]?.prefix ?? name}_${path ?? ''}`
    const naming = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name]?.naming : undefined
    if (naming === 'both') return `${name}_${path ?? ''}`
    return naming === 'argument' ? path : undefined
}

/** A name that is not taken: with a number behind it where it is. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
    if (!taken.has(wanted)) return wanted
    for (let count = 1; ; count += 1) if (!taken.has(`${wanted}${count}`)) return `${wanted}${count}`
}

/** The names of columns: those that the query gives, and Kusto's own for the others. Nameless ones stay clear of what is there. */
export function columnNames(columns: readonly NamedExpression[], existing: readonly string[] = []): string[] {
    const used = new Set(columns.flatMap(({ name }) => (name === undefined ? [] : [name])))
    return columns.map(({ name, value }) => {
        if (name !== undefined) return name
        const path = pathName(value)
        const made = path === undefined ? nameless(new Set([...used, ...existing])) : freeName(path, used)
        used.add(made)
        return made
    })
}

/** `Column1` and so on, for what has no other name. */
function nameless(taken: ReadonlySet<string>): string {
    for (let count = 1; ; count += 1) if (!taken.has(`Column${count}`)) return `Column${count}`
}
