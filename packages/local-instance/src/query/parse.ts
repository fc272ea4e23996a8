/**
 * Encoded queries: text to nodes. Grammar: groups joined by ^NQ; conditions joined by ^; ^OR joins to the condition before
 * it; then ^ORDERBY, ^ORDERBYDESC, ^GROUPBY and ^EQ ("Encoded query strings"). There is no escape for '^'.
 */
import { UnsupportedError } from '../support/support.ts'
import { and, compare, everything, or } from './conditions.ts'
import type { ConditionNode, QueryNode, Term } from './nodes.ts'

/** Spellings as they occur, longest first, with their canonical form ("Operators available for filters and queries"). */
const OPERATORS: [spelling: string, canonical: string][] = [
    ['GT_OR_EQUALS_FIELD', 'GT_OR_EQUALS_FIELD'],
    ['LT_OR_EQUALS_FIELD', 'LT_OR_EQUALS_FIELD'],
    ['IN_HIERARCHY_DYNAMIC', 'IN_HIERARCHY_DYNAMIC'],
    ['DOES NOT CONTAIN', 'NOT LIKE'],
    ['DOESNOTCONTAIN', 'NOT LIKE'],
    ['IN_HIERARCHY', 'IN_HIERARCHY'],
    ['DOESNOTHAVE', 'DOESNOTHAVE'],
    ['CHANGESFROM', 'CHANGESFROM'],
    ['EMPTYSTRING', 'EMPTYSTRING'],
    ['ISNOTEMPTY', 'ISNOTEMPTY'],
    ['INSTANCEOF', 'INSTANCEOF'],
    ['VALCHANGES', 'VALCHANGES'],
    ['RELATIVEGT', 'RELATIVEGT'],
    ['RELATIVELT', 'RELATIVELT'],
    ['RELATIVEGE', 'RELATIVEGE'],
    ['RELATIVELE', 'RELATIVELE'],
    ['RELATIVEEE', 'RELATIVEEE'],
    ['STARTSWITH', 'STARTSWITH'],
    ['EXCLUDING', 'EXCLUDING'],
    ['CHANGESTO', 'CHANGESTO'],
    ['NOT LIKE', 'NOT LIKE'],
    ['MORETHAN', 'MORETHAN'],
    ['LESSTHAN', 'LESSTHAN'],
    ['GT_FIELD', 'GT_FIELD'],
    ['LT_FIELD', 'LT_FIELD'],
    ['CONTAINS', 'LIKE'],
    ['ENDSWITH', 'ENDSWITH'],
    ['NOTEMPTY', 'ISNOTEMPTY'],
    ['ANYTHING', 'ANYTHING'],
    ['DATEPART', 'DATEPART'],
    ['DYNAMIC', 'DYNAMIC'],
    ['ISEMPTY', 'ISEMPTY'],
    ['BETWEEN', 'BETWEEN'],
    ['NSAMEAS', 'NSAMEAS'],
    ['NOTLIKE', 'NOT LIKE'],
    ['NOT IN', 'NOT IN'],
    ['SAMEAS', 'SAMEAS'],
    ['EMPTY', 'ISEMPTY'],
    ['NOTON', 'NOTON'],
    ['NOTIN', 'NOT IN'],
    ['LIKE', 'LIKE'],
    ['ON', 'ON'],
    ['IN', 'IN'],
    ['!*', 'NOT LIKE'],
    ['!=', '!='],
    ['<=', '<='],
    ['>=', '>='],
    ['=', '='],
    ['<', '<'],
    ['>', '>'],
    ['%', 'ENDSWITH'],
    ['*', 'LIKE'],
]

/** Operators that stand for themselves in addQuery as well. */
const NO_VALUE = new Set(['ISEMPTY', 'ISNOTEMPTY', 'ANYTHING', 'EMPTYSTRING'])
const UNSUPPORTED = new Set([
    'DYNAMIC',
    'IN_HIERARCHY',
    'IN_HIERARCHY_DYNAMIC',
    'DATEPART',
    'DOESNOTHAVE',
    'EXCLUDING',
    'MORETHAN',
    'LESSTHAN',
    'RELATIVEGE',
    'RELATIVELE',
    'RELATIVEEE',
    'VALCHANGES',
    'CHANGESFROM',
    'CHANGESTO',
])

/** Evaluates a value that begins with 'javascript:'. */
export type EvaluateValue = (script: string) => string

/** Thrown for text that is no encoded query. */
export class QuerySyntaxError extends Error {
    override readonly name = 'QuerySyntaxError'
}

/** The canonical operator of addQuery's second argument or of encoded text. */
export function canonicalOperator(spelling: string): string {
    const wanted = spelling.trim().toUpperCase()
    const found = OPERATORS.find(([name]) => name === wanted)
    if (!found) throw new QuerySyntaxError(`unknown operator "${spelling}"`)
    return found[1]
}

/** A condition from its parts. Lists and ranges may come as text or as an array (whose members may hold commas). */
export function term(path: string, operator: string, value: string | readonly string[]): Term {
    if (UNSUPPORTED.has(operator)) throw new UnsupportedError(`Query operator ${operator}`)
    if (NO_VALUE.has(operator)) return compare(path, operator)
    if (typeof value !== 'string') return compare(path, operator, ...value)
    const separator =
        operator === 'IN' || operator === 'NOT IN'
            ? ','
            : /^(BETWEEN|ON|NOTON|RELATIVEGT|RELATIVELT)$/.test(operator)
              ? '@'
              : undefined
    const values = separator === undefined ? [value] : value.split(separator)
    return compare(path, operator, ...(separator === ',' ? values.map((part) => part.trim()) : values))
}

/** Parses encoded text. An empty one matches everything. */
export function parseQuery(text: string, evaluate: EvaluateValue = noScripts): QueryNode {
    const query: QueryNode = { condition: everything, orderBy: [], groupBy: [] }
    const groups: ConditionNode[] = []
    for (const group of text.split('^NQ')) {
        const nodes: ConditionNode[] = []
        for (const part of splitConditions(group)) {
            if (part === '' || part === 'EQ') continue
            if (part.startsWith('ORDERBYDESC')) query.orderBy.push({ column: part.slice(11), descending: true })
            else if (part.startsWith('ORDERBY')) query.orderBy.push({ column: part.slice(7), descending: false })
            else if (part.startsWith('GROUPBY')) query.groupBy.push(part.slice(7))
            else if (part.startsWith('OR')) join(nodes, condition(part.slice(2), evaluate))
            else nodes.push(condition(part, evaluate))
        }
        if (nodes.length > 0) groups.push(nodes.length === 1 && nodes[0] ? nodes[0] : and(...nodes))
    }
    if (groups.length === 1 && groups[0]) query.condition = groups[0]
    else if (groups.length > 1) query.condition = or(...groups)
    return query
}

/** Splits at '^', but keeps related-list subqueries whole. */
function splitConditions(group: string): string[] {
    if (/(^|\^)(RLQUERY|JOIN)/.test(group)) throw new UnsupportedError('Encoded query RLQUERY and JOIN')
    return group.split('^')
}

function join(nodes: ConditionNode[], right: ConditionNode): void {
    const left = nodes.pop()
    if (left === undefined) nodes.push(right)
    else if (left.kind === 'or') nodes.push(or(...left.nodes, right))
    else nodes.push(or(left, right))
}

function condition(text: string, evaluate: EvaluateValue): Term {
    const path = /^(sys_tags\.[0-9a-f]{32}|123TEXT(?:QUERY|INDEXGROUP)321|[a-z0-9_.]+)/.exec(text)?.[0]
    if (path === undefined) throw new QuerySyntaxError(`no column in "${text}"`)
    if (path.startsWith('123TEXT')) throw new UnsupportedError(`Encoded query ${path}`)
    const rest = text.slice(path.length)
    const operator = OPERATORS.find(([spelling]) => rest.startsWith(spelling))
    if (!operator) throw new QuerySyntaxError(`no operator in "${text}"`)
    const value = rest.slice(operator[0].length)
    const evaluated = value.replace(/javascript:[^@]*/g, (script) => evaluate(script.slice('javascript:'.length)))
    const parsed = term(path, operator[1], evaluated)
    if (path.startsWith('sys_tags.')) throw new UnsupportedError('Encoded query sys_tags')
    return parsed
}

function noScripts(script: string): string {
    throw new UnsupportedError(`javascript: value in a query outside a script (${script})`)
}
