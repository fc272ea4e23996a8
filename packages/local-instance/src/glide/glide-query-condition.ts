/** GlideQueryCondition (scoped): what addQuery returns, to join further conditions to it. */
import { and, or } from '../query/conditions.ts'
import { canonicalOperator, term } from '../query/parse.ts'
import type { ConditionNode, Term } from '../query/nodes.ts'
import { isScript, scriptOf, type EvaluateValue } from '../query/split.ts'
import { loud, type Support } from '../support/support.ts'

const PAGE = 'c_GlideQueryConditionScopedAPI'

export const support: Support[] = [
    { member: 'GlideQueryCondition.addCondition', evidence: 'documented', source: PAGE },
    { member: 'GlideQueryCondition.addOrCondition', evidence: 'documented', source: PAGE },
    {
        member: 'GlideRecord.addQuery: a value that begins with javascript:',
        evidence: 'assumed',
        source: 'Encoded query strings',
        note: 'Is evaluated, in whatever letter case, as in an encoded query.',
    },
]

/** A condition from the arguments of addQuery, addCondition and addOrCondition: with or without an operator. */
export function conditionOf(evaluate: EvaluateValue, name: string, ...given: readonly unknown[]): Term {
    const [operator, value] = given.length < 2 ? ['=', given[0]] : given
    const canonical = canonicalOperator(String(operator))
    const evaluated = (one: unknown) => {
        const written = text(one)
        return isScript(written) ? evaluate(scriptOf(written)) : written
    }
    return term(name, canonical, Array.isArray(value) ? value.map(evaluated) : evaluated(value))
}

function text(value: unknown): string {
    if (value === null || value === undefined) return ''
    if (typeof value === 'object' && 'getValue' in value)
        return String((value as { getValue(): unknown }).getValue() ?? '')
    return String(value)
}

export class GlideQueryCondition {
    private constructor(
        private readonly siblings: ConditionNode[],
        private node: ConditionNode,
        private readonly evaluate: EvaluateValue,
    ) {}

    /** `node` is replaced in `siblings` as conditions are joined to it. */
    static create(siblings: ConditionNode[], node: ConditionNode, evaluate: EvaluateValue): GlideQueryCondition {
        return loud('GlideQueryCondition', new GlideQueryCondition(siblings, node, evaluate), support)
    }

    addOrCondition(name: string, ...given: [operatorOrValue?: unknown, value?: unknown]): this {
        this.join('or', conditionOf(this.evaluate, name, ...given))
        return this
    }

    addCondition(name: string, ...given: [operatorOrValue?: unknown, value?: unknown]): this {
        this.join('and', conditionOf(this.evaluate, name, ...given))
        return this
    }

    private join(kind: 'and' | 'or', right: Term): void {
        const at = this.siblings.indexOf(this.node)
        const joined = kind === 'and' ? and : or
        this.node = this.node.kind === kind ? joined(...this.node.nodes, right) : joined(this.node, right)
        this.siblings[at] = this.node
    }
}
