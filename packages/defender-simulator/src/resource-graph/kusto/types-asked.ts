/** Which types of resources a query asks for. */
import type { Expression, Operator, Query } from './nodes.ts'

/** Types that a condition compares with `type`, in lower case: `type =~ 'a'` and `type in~ ('a', 'b')`. */
export function typesAsked({ operators }: Query): string[] {
    return [...new Set(operators.flatMap(ofOperator))]
}

function ofOperator(operator: Operator): string[] {
    if (operator.kind === 'where') return ofCondition(operator.condition)
    if (operator.kind === 'join') return typesAsked(operator.right)
    return operator.kind === 'union' ? operator.legs.flatMap(typesAsked) : []
}

function ofCondition(condition: Expression): string[] {
    if (condition.kind === 'list')
        return condition.operator === 'in' || condition.operator === 'in~' ? named(condition.value, condition.list) : []
    if (condition.kind !== 'binary') return []
    const { operator, left, right } = condition
    if (operator === 'and' || operator === 'or') return [...ofCondition(left), ...ofCondition(right)]
    return operator === '==' || operator === '=~' ? named(left, [right]) : []
}

/** `type` and `tolower(type)` stand for the type. */
function named(value: Expression, words: readonly Expression[]): string[] {
    const [only] = value.kind === 'call' ? value.args : [value]
    if (only?.kind !== 'name' || only.name !== 'type') return []
    return words.flatMap((word) =>
        word.kind === 'literal' && typeof word.value === 'string' ? [word.value.toLowerCase()] : [],
    )
}
