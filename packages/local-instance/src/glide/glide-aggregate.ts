/** GlideAggregate (scoped): grouped counts and sums. */
import type { Platform } from '../platform.ts'
import type { ConditionNode, QueryNode } from '../query/nodes.ts'
import { parseQuery, term } from '../query/parse.ts'
import { printQuery } from '../query/print.ts'
import { loud, type Support } from '../support/support.ts'
import { conditionOf, GlideQueryCondition } from './glide-query-condition.ts'

const PAGE = 'c_GlideAggregateScopedAPI'

export const support: Support[] = [
    'addAggregate',
    'addEncodedQuery',
    'addNotNullQuery',
    'addNullQuery',
    'addQuery',
    'getAggregate',
    'getEncodedQuery',
    'getRowCount',
    'getTableName',
    'getValue',
    'groupBy',
    'hasNext',
    'next',
    'query',
].map((name) => ({ member: `GlideAggregate.${name}`, evidence: 'documented', source: PAGE }))

const FUNCTIONS = new Set(['COUNT', 'SUM', 'MIN', 'MAX', 'AVG', 'COUNT_DISTINCT'])

export class GlideAggregate {
    private readonly conditions: ConditionNode[] = []
    private readonly aggregates: { fn: string; column?: string }[] = []
    private readonly groups: string[] = []
    private rows: { groups: (string | null)[]; values: (string | null)[] }[] = []
    private position = -1

    private constructor(
        private readonly platform: Platform,
        private readonly table: string,
    ) {
        platform.dictionary.columns(table)
    }

    static create(platform: Platform, table: string): GlideAggregate {
        return loud('GlideAggregate', new GlideAggregate(platform, table), support)
    }

    addQuery(name: string, operatorOrValue?: unknown, value?: unknown): GlideQueryCondition {
        return this.add(conditionOf(name, operatorOrValue, value, arguments.length))
    }

    addNullQuery(name: string): GlideQueryCondition {
        return this.add(term(name, 'ISEMPTY', ''))
    }

    addNotNullQuery(name: string): GlideQueryCondition {
        return this.add(term(name, 'ISNOTEMPTY', ''))
    }

    addEncodedQuery(query: string): void {
        const parsed = parseQuery(query)
        this.conditions.push(parsed.condition)
        this.groups.push(...parsed.groupBy)
    }

    /** COUNT of a column without groupBy groups by that column, as the documented example shows. */
    addAggregate(fn: string, column?: string): void {
        const name = fn.toUpperCase()
        if (!FUNCTIONS.has(name)) throw new TypeError(`unknown aggregate ${fn}`)
        this.aggregates.push(column === undefined || column === null ? { fn: name } : { fn: name, column })
    }

    groupBy(column: string): void {
        this.groups.push(column)
    }

    query(): void {
        this.rows = this.platform.store.aggregate(this.table, this.node(), this.aggregates, this.effectiveGroups())
        this.position = -1
    }

    next(): boolean {
        this.position += 1
        return this.position < this.rows.length
    }

    hasNext(): boolean {
        return this.position + 1 < this.rows.length
    }

    getAggregate(fn: string, column?: string): string {
        const index = this.aggregates.findIndex(
            (entry) => entry.fn === fn.toUpperCase() && (entry.column ?? '') === (column ?? ''),
        )
        return this.rows[this.position]?.values[index] ?? ''
    }

    getValue(column: string): string | null {
        return this.rows[this.position]?.groups[this.effectiveGroups().indexOf(column)] ?? null
    }

    getRowCount(): number {
        return this.rows.length
    }

    getTableName(): string {
        return this.table
    }

    getEncodedQuery(): string {
        return printQuery({
            ...this.node(),
            orderBy: this.groups.map((column) => ({ column, descending: false })),
            groupBy: this.groups,
        })
    }

    private effectiveGroups(): string[] {
        if (this.groups.length > 0) return this.groups
        return this.aggregates.flatMap((entry) =>
            entry.fn === 'COUNT' && entry.column !== undefined ? [entry.column] : [],
        )
    }

    private node(): QueryNode {
        return { condition: { kind: 'and', nodes: this.conditions }, orderBy: [], groupBy: [] }
    }

    private add(node: ConditionNode): GlideQueryCondition {
        this.conditions.push(node)
        return GlideQueryCondition.create(this.conditions, node)
    }
}
