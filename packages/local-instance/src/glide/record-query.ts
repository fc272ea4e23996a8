/** The query that a GlideRecord, or a GlideAggregate, builds up: conditions, order, window. */
import type { Platform, Queried } from '../platform.ts'
import { and } from '../query/conditions.ts'
import type { ConditionNode, QueryNode } from '../query/nodes.ts'
import { parseQuery, QuerySyntaxError, term } from '../query/parse.ts'
import { printQuery } from '../query/print.ts'
import type { EvaluateValue } from '../query/split.ts'
import { checkedQuery } from './checked-query.ts'
import { conditionOf, GlideQueryCondition } from './glide-query-condition.ts'

export class RecordQuery {
    protected conditions: ConditionNode[] = []
    /** Of GROUPBY in encoded queries; GlideAggregate alone heeds them. */
    protected groups: string[] = []
    protected order: { column: string; descending: boolean }[] = []
    /** Do business rules run? */
    protected workflow = true
    /** Do rules look at what is queried? Not where a reference leads. */
    protected restricts = true
    protected window: { first: number; last: number } | undefined
    /** Methods as scripts have got them: a script that sets forty columns asks for the same one forty times. */
    readonly methods = new Map<string, unknown>()

    constructor(
        protected readonly platform: Platform,
        protected readonly table: string,
    ) {}

    addQuery(name: string, ...given: [operatorOrValue?: unknown, value?: unknown]): GlideQueryCondition {
        if (given.length > 0) return this.add(conditionOf(this.evaluator(), name, ...given))
        this.addEncodedQuery(name)
        return this.joinable(this.conditions, this.conditions.at(-1) ?? and())
    }

    addEncodedQuery(query: string): void {
        const parsed = parseQuery(query, this.evaluator())
        if (parsed.condition.kind !== 'and' || parsed.condition.nodes.length > 0) this.conditions.push(parsed.condition)
        this.order.push(...parsed.orderBy)
        this.groups.push(...parsed.groupBy)
    }

    addActiveQuery(): GlideQueryCondition {
        return this.add(term('active', '=', 'true'))
    }

    addNullQuery(name: string): GlideQueryCondition {
        return this.add(term(name, 'ISEMPTY', ''))
    }

    addNotNullQuery(name: string): GlideQueryCondition {
        return this.add(term(name, 'ISNOTEMPTY', ''))
    }

    addJoinQuery(table: string, primaryField = 'sys_id', joinField?: string): GlideQueryCondition {
        const columns = this.platform.dictionary.columns(table)
        const found =
            joinField ??
            [...columns.values()].find(
                (column) =>
                    column.reference !== undefined && this.platform.dictionary.isA(this.table, column.reference),
            )?.name
        if (found === undefined) throw new QuerySyntaxError(`${table} has no reference to ${this.table}`)
        const always = and()
        const inner = and(always)
        this.conditions.push({ kind: 'subquery', path: primaryField, table, column: found, query: inner })
        return this.joinable(inner.nodes, always)
    }

    orderBy(column: string): void {
        this.order.push({ column, descending: false })
    }

    orderByDesc(column: string): void {
        this.order.push({ column, descending: true })
    }

    // What a GlideRecord asks is not checked against access controls anyway, so the system's queries are the plain ones.

    addSystemQuery(name: string, operator: unknown, value: unknown): GlideQueryCondition {
        return this.addQuery(name, operator, value)
    }

    addSystemEncodedQuery(query: string): void {
        this.addEncodedQuery(query)
    }

    addSystemOrderBy(column: string): void {
        this.orderBy(column)
    }

    addSystemOrderByDesc(column: string): void {
        this.orderByDesc(column)
    }

    /** Is the syntax right? An empty query is none. */
    isValidEncodedQuery(query: string): boolean {
        try {
            // Scripts in the query are not run to find out.
            parseQuery(query, () => '')
        } catch (error) {
            if (error instanceof QuerySyntaxError) return false
            throw error
        }
        return query !== ''
    }

    /** Rows are always counted in full here, however long the list of sys_ids. */
    disableSysIdInOptimization(): void {}

    /** Counting costs nothing here: the rows are in memory. */
    setNoCount(): void {}

    setLimit(rows: number): void {
        this.window = { first: 0, last: rows }
    }

    chooseWindow(first: number, last: number): void {
        this.window = { first, last }
    }

    getEncodedQuery(): string {
        return printQuery(this.queryNode())
    }

    getTableName(): string {
        return this.table
    }

    protected queryNode(): QueryNode {
        return { condition: and(...this.conditions), orderBy: this.order, groupBy: [] }
    }

    /** Is there a rule that looks at what is queried? */
    protected isRestricted(): boolean {
        return this.restricts && this.workflow && this.platform.rules.applies('query', this.table)
    }

    /** The query, with the conditions that business rules add to it: `seen` is what they see of it. */
    protected restrictedQuery(seen: Queried, query: () => QueryNode = () => this.queryNode()): QueryNode {
        if (this.isRestricted()) this.platform.rules.query(seen)
        return checkedQuery(this.platform, this.table, query())
    }

    /** Evaluates values that begin with javascript:. */
    private evaluator(): EvaluateValue {
        return (script) => String(this.platform.scripts.evaluate(script, { scope: 'global', name: 'query value' }))
    }

    private add(node: ConditionNode): GlideQueryCondition {
        this.conditions.push(node)
        return this.joinable(this.conditions, node)
    }

    private joinable(siblings: ConditionNode[], node: ConditionNode): GlideQueryCondition {
        return GlideQueryCondition.create(siblings, node, this.evaluator())
    }
}
