/** GlideQueryCondition (scoped): what addQuery returns, to join further conditions to it. */
import { and, or } from '../query/conditions.ts'
import { canonicalOperator, term } from '../query/parse.ts'
import type { ConditionNode, Term } from '../query/nodes.ts'
import { loud, UnsupportedError, type Support } from '../support/support.ts'

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

export const SCRIPT = 'javascript:'

/** Is a value evaluated before the query runs? */
export function isScript(value: string): boolean {
    return value.slice(0, SCRIPT.length).toLowerCase() === SCRIPT
}

/** A condition from the arguments of addQuery, addCondition and addOrCondition. */
export function conditionOf(name: string, operatorOrValue: unknown, value: unknown, count: number): Term {
    if (count < 3) return term(name, '=', text(operatorOrValue))
    const operator = canonicalOperator(String(operatorOrValue))
    return term(name, operator, Array.isArray(value) ? value.map(text) : text(value))
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
    ) {}

    /** `node` is replaced in `siblings` as conditions are joined to it. */
    static create(siblings: ConditionNode[], node: ConditionNode): GlideQueryCondition {
        return loud('GlideQueryCondition', new GlideQueryCondition(siblings, node), support)
    }

    addOrCondition(name: string, operatorOrValue?: unknown, value?: unknown): this {
        this.join('or', conditionOf(name, operatorOrValue, value, arguments.length))
        return this
    }

    addCondition(name: string, operatorOrValue?: unknown, value?: unknown): this {
        this.join('and', conditionOf(name, operatorOrValue, value, arguments.length))
        return this
    }

    private join(kind: 'and' | 'or', right: Term): void {
        if (right.values.some(isScript)) throw new UnsupportedError('GlideQueryCondition: javascript: value')
        const at = this.siblings.indexOf(this.node)
        const joined = kind === 'and' ? and : or
        this.node = this.node.kind === kind ? joined(...this.node.nodes, right) : joined(this.node, right)
        this.siblings[at] = this.node
    }
}
