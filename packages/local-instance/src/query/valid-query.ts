/** The part of a query that names columns which exist. */
import type { Dictionary } from '../platform.ts'
import { everything } from './conditions.ts'
import type { ConditionNode, QueryNode, SubqueryNode, Term } from './nodes.ts'
import { pathEnd } from './path.ts'

/** A column, or a dot-walk to one, that the table does not have. */
export interface UnknownPath {
    table: string
    path: string
}

export interface ValidQuery {
    query: QueryNode
    /** Of conditions that were dropped. */
    conditions: UnknownPath[]
    /** Of orders and groups that were dropped. */
    others: UnknownPath[]
}

/** Operators whose value is a column. */
const FIELD_OPERATORS = new Set([
    'SAMEAS',
    'NSAMEAS',
    'GT_FIELD',
    'LT_FIELD',
    'GT_OR_EQUALS_FIELD',
    'LT_OR_EQUALS_FIELD',
])

/** Drops what names a column that is not there: a condition from the group that it is joined to, an order, a group. */
export function validQuery(dictionary: Dictionary, table: string, query: QueryNode): ValidQuery {
    const validator = new Validator(dictionary)
    const condition = validator.condition(table, query.condition) ?? everything
    const others: UnknownPath[] = []
    const exists = (path: string) => {
        const found = pathEnd(dictionary, table, path) !== undefined
        if (!found) others.push({ table, path })
        return found
    }
    return {
        query: {
            condition,
            orderBy: query.orderBy.filter(({ column }) => exists(column)),
            groupBy: query.groupBy.filter(exists),
        },
        conditions: validator.unknown,
        others,
    }
}

class Validator {
    readonly unknown: UnknownPath[] = []

    constructor(private readonly dictionary: Dictionary) {}

    condition(table: string, node: ConditionNode): ConditionNode | undefined {
        if (node.kind === 'term') return this.term(table, node)
        if (node.kind === 'subquery') return this.subquery(table, node)
        const nodes = node.nodes.map((child) => this.condition(table, child)).filter((child) => child !== undefined)
        // A group that has lost all its conditions is dropped from its own group in turn.
        return nodes.length === 0 && node.nodes.length > 0 ? undefined : { kind: node.kind, nodes }
    }

    private term(table: string, node: Term): Term | undefined {
        const end = pathEnd(this.dictionary, table, node.path)
        if (end === undefined) return this.drop(table, node.path)
        const [other = ''] = node.values
        // A part of a date (created_onSAMEASclosed@day) is refused where the query is run.
        if (!FIELD_OPERATORS.has(node.operator) || other.includes('@')) return node
        return this.dictionary.column(end.table, other) ? node : this.drop(end.table, other)
    }

    private subquery(table: string, node: SubqueryNode): SubqueryNode | undefined {
        if (pathEnd(this.dictionary, table, node.path) === undefined) return this.drop(table, node.path)
        if (pathEnd(this.dictionary, node.table, node.column) === undefined) return this.drop(node.table, node.column)
        return { ...node, query: this.condition(node.table, node.query) ?? everything }
    }

    private drop(table: string, path: string): undefined {
        this.unknown.push({ table, path })
    }
}
