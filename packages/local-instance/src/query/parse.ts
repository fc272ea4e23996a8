/**
 * Encoded queries: text to nodes. Grammar: groups joined by ^NQ; conditions joined by ^; ^OR joins to the condition before
 * it; then ^ORDERBY, ^ORDERBYDESC, ^GROUPBY and ^EQ ("Encoded query strings").
 */
import { UnsupportedError } from '../support/support.ts'
import { and, compare, everything, or } from './conditions.ts'
import type { ConditionNode, QueryNode, Term } from './nodes.ts'
import { splitConditions, type EvaluateValue } from './split.ts'

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
    ['MATCH_PAT', 'MATCH_PAT'],
    ['MATCH_RGX', 'MATCH_RGX'],
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
const NO_VALUE = new Set(['ISEMPTY', 'ISNOTEMPTY', 'ANYTHING', 'EMPTYSTRING', 'VALCHANGES'])
const LISTS = new Set(['IN', 'NOT IN'])
const RANGES = new Set(['BETWEEN', 'ON', 'NOTON', 'RELATIVEGT', 'RELATIVELT'])
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
    'MATCH_PAT',
    'MATCH_RGX',
])

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
    if (LISTS.has(operator)) return compare(path, operator, ...value.split(',').map((part) => part.trim()))
    return compare(path, operator, ...(RANGES.has(operator) ? value.split('@') : [value]))
}

/** Parses encoded text. An empty one matches everything. */
export function parseQuery(text: string, evaluate: EvaluateValue = noScripts): QueryNode {
    const query: QueryNode = { condition: everything, orderBy: [], groupBy: [] }
    const groups: ConditionNode[][] = [[]]
    for (const written of splitConditions(text, evaluate, opensValue)) {
        if (written.startsWith('NQ')) groups.push([])
        const nodes = groups.at(-1) ?? []
        const part = written.startsWith('NQ') ? written.slice(2) : written
        if (part === '' || part === 'EQ') continue
        if (/^(RLQUERY|ENDRLQUERY|JOIN)/.test(part)) throw new UnsupportedError('Encoded query RLQUERY and JOIN')
        if (part.startsWith('ORDERBYDESC')) query.orderBy.push({ column: part.slice(11), descending: true })
        else if (part.startsWith('ORDERBY')) query.orderBy.push({ column: part.slice(7), descending: false })
        else if (part.startsWith('GROUPBY')) query.groupBy.push(part.slice(7))
        else if (part.startsWith('OR')) join(nodes, condition(part.slice(2)))
        else nodes.push(condition(part))
    }
    const found = groups.filter((nodes) => nodes.length > 0).map((nodes) => joined(nodes, and))
    if (found.length > 0) query.condition = joined(found, or)
    return query
}

/** The only one, or all of them. */
function joined(nodes: readonly ConditionNode[], group: (...nodes: ConditionNode[]) => ConditionNode): ConditionNode {
    const [first, ...others] = nodes
    return first !== undefined && others.length === 0 ? first : group(...nodes)
}

function join(nodes: ConditionNode[], right: ConditionNode): void {
    const left = nodes.pop()
    if (left === undefined) nodes.push(right)
    else if (left.kind === 'or') nodes.push(or(...left.nodes, right))
    else nodes.push(or(left, right))
}

/** A condition as text, cut into its parts. */
function dissect(text: string): { path?: string; operator?: string; value: string } {
    const path = /^(sys_tags\.[0-9a-f]{32}|123TEXT(?:QUERY|INDEXGROUP)321|[a-z0-9_.]+)/.exec(text)?.[0]
    if (path === undefined) return { value: text }
    const rest = text.slice(path.length)
    const [spelling, operator] = OPERATORS.find(([name]) => rest.startsWith(name)) ?? []
    if (spelling === undefined || operator === undefined) return { path, value: rest }
    return { path, operator, value: rest.slice(spelling.length) }
}

/** May a value begin after this text? After an operator, and after the '@' of a range. */
function opensValue(text: string): boolean {
    const { operator, value } = dissect(text.replace(/^(NQ)?(OR)?/, ''))
    return operator !== undefined && (value === '' || (RANGES.has(operator) && value.endsWith('@')))
}

function condition(text: string): Term {
    const { path, operator, value } = dissect(text)
    if (path === undefined) throw new QuerySyntaxError(`no column in "${text}"`)
    if (path.startsWith('123TEXT')) throw new UnsupportedError(`Encoded query ${path}`)
    if (operator === undefined) throw new QuerySyntaxError(`no operator in "${text}"`)
    const parsed = term(path, operator, value)
    if (path.startsWith('sys_tags.')) throw new UnsupportedError('Encoded query sys_tags')
    return parsed
}

function noScripts(script: string): string {
    throw new UnsupportedError(`javascript: value in a query outside a script (${script})`)
}
