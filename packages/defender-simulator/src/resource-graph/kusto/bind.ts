/** Finds what the names of an expression mean and what types its parts have; refuses what Kusto would refuse. */
import { ARITHMETIC, bindArithmetic, bindNegation } from './arithmetic.ts'
import { computed, constant, type Bound, type Scope } from './bound.ts'
import { bindCall } from './call.ts'
import { bindBetween, bindComparison, bindList } from './comparisons.ts'
import { KqlError } from './lex.ts'
import { operandsOf, type Expression } from './nodes.ts'
import { bagOf, isList, type Value } from './values.ts'

/** An expression over the rows of a scope. */
export function bind(expression: Expression, scope: Scope): Bound {
    switch (expression.kind) {
        case 'literal':
            return constant(expression.type, expression.value)
        case 'name':
            return column(expression.name, scope)
        case 'member': {
            const object = dynamic(expression.object, scope, `.${expression.name}`)
            return member(object, expression.name)
        }
        case 'index':
            return indexed(expression, scope)
        case 'call':
            return bindCall(expression, scope, bind)
        case 'binary':
            return binary(expression, scope)
        case 'list':
            return bindList(
                expression.operator,
                bind(expression.value, scope),
                expression.list.map((item) => bind(item, scope)),
            )
        case 'between':
            return bindBetween(
                expression.not,
                bind(expression.value, scope),
                bind(expression.low, scope),
                bind(expression.high, scope),
            )
        case 'negate':
            return bindNegation(bind(expression.value, scope))
        case 'star':
            throw new KqlError('* has no meaning here')
        case 'type':
            throw new KqlError('typeof has no meaning here')
    }
}

/** A condition: what is no bool is refused, and null counts as false. */
export function bindCondition(expression: Expression, scope: Scope): Bound {
    const bound = bind(expression, scope)
    if (bound.type !== 'bool') throw new KqlError(`a condition must be a bool, not ${bound.type}; tobool() makes one`)
    return bound
}

/** The place of a column. */
export function positionOf(name: string, { schema }: Scope): number {
    const position = schema.findIndex((candidate) => candidate.name === name)
    if (position < 0) throw new KqlError(`column ${name} is not known`)
    return position
}

function column(name: string, scope: Scope): Bound {
    const position = positionOf(name, scope)
    const known = scope.columns?.[position]
    if (known !== undefined) return known
    return { type: scope.schema[position]?.type ?? 'dynamic', constant: false, of: (row) => row[position] ?? null }
}

function dynamic(expression: Expression, scope: Scope, access: string): Bound {
    const bound = bind(expression, scope)
    if (bound.type !== 'dynamic') throw new KqlError(`${access} is not defined for ${bound.type}`)
    return bound
}

function member(object: Bound, name: string): Bound {
    const { member: cheaper = (row) => memberOf(object.of(row), name) } = object
    const bound = computed('dynamic', [object], (row) => cheaper(row, name))
    return object.json === true ? { ...bound, json: true } : bound
}

/** Letter case counts (azure.md 4.5). */
export function memberOf(value: Value, name: string): Value {
    const bag = bagOf(value)
    return bag !== undefined && Object.hasOwn(bag, name) ? (bag[name] ?? null) : null
}

function indexed(expression: Extract<Expression, { kind: 'index' }>, scope: Scope): Bound {
    const object = dynamic(expression.object, scope, '[]')
    const index = bind(expression.index, scope)
    return computed('dynamic', [object, index], (row) => {
        const [container, at] = [object.of(row), index.of(row)]
        if (typeof at === 'string') return memberOf(container, at)
        return isList(container) && typeof at === 'number' ? (container.at(at) ?? null) : null
    })
}

function binary(expression: Extract<Expression, { kind: 'binary' }>, scope: Scope): Bound {
    const { operator, left, right } = expression
    if (operator === 'and' || operator === 'or')
        return logic(
            operator,
            operandsOf(expression).map((part) => bind(part, scope)),
        )
    if (left.kind === 'star') return anyColumn(operator, right, scope)
    const [a, b] = [bind(left, scope), bind(right, scope)]
    return ARITHMETIC.includes(operator) ? bindArithmetic(operator, a, b) : bindComparison(operator, a, b)
}

/** False makes `and` false and true makes `or` true, else null makes null (Kusto: null-values). */
function logic(operator: 'and' | 'or', parts: readonly Bound[]): Bound {
    const other = parts.find(({ type }) => type !== 'bool' && type !== 'dynamic')
    if (other !== undefined) throw new KqlError(`operator ${operator} is not defined for ${other.type}`)
    const decisive = operator === 'or'
    return computed('bool', parts, (row) => {
        let unknown = false
        for (const part of parts) {
            const value = part.of(row)
            if (value === decisive) return decisive
            unknown ||= typeof value !== 'boolean'
        }
        return unknown ? null : !decisive
    })
}

/** `* contains 'x'`: any column that can be compared so (Kusto: where-operator). */
function anyColumn(operator: string, right: Expression, scope: Scope): Bound {
    const value = bind(right, scope)
    const fitting = scope.schema.flatMap(({ name, type }) =>
        type === value.type || type === 'dynamic' ? [bindComparison(operator, column(name, scope), value)] : [],
    )
    if (fitting.length === 0) throw new KqlError(`no column can be compared with a ${value.type}`)
    return computed('bool', fitting, (row) => fitting.some((comparison) => comparison.of(row) === true))
}
