/** GlideAggregate (scoped): grouped counts and sums. */
import type { Platform } from '../platform.ts'
import { pathEnd } from '../query/path.ts'
import { printQuery } from '../query/print.ts'
import { loud, UnsupportedError, type Support } from '../support/support.ts'
import { RecordQuery } from './record-query.ts'

const PAGE = 'c_GlideAggregateScopedAPI'

const MEMBERS = [
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
    'setAggregateWorkflow',
]

export const support: Support[] = [
    ...MEMBERS.map((name): Support => ({ member: `GlideAggregate.${name}`, evidence: 'documented', source: PAGE })),
    {
        member: 'GlideAggregate: aggregates',
        evidence: 'documented',
        source: PAGE,
        note: 'AVG, COUNT, COUNT_DISTINCT, GROUP_CONCAT, GROUP_CONCAT_DISTINCT, MAX, MIN, STDDEV and SUM. The decimals of AVG and STDDEV differ from page to page. FX currencies are aggregated when there is one.',
    },
    {
        member: 'GlideAggregate: undefined as a column',
        evidence: 'assumed',
        source: 'A count with an explicit second argument',
        note: 'Is no column.',
    },
    {
        member: 'GlideAggregate: an aggregate of an unknown column',
        evidence: 'assumed',
        source: PAGE,
        note: 'Is empty; a group by one is dropped. Both are logged.',
    },
]

const FUNCTIONS = new Set([
    'COUNT',
    'SUM',
    'MIN',
    'MAX',
    'AVG',
    'COUNT_DISTINCT',
    'GROUP_CONCAT',
    'GROUP_CONCAT_DISTINCT',
    'STDDEV',
])

export class GlideAggregate extends RecordQuery {
    private readonly aggregates: { fn: string; column?: string }[] = []
    /** Those of columns that exist, in the order of the values of a row. */
    private counted: { fn: string; column?: string }[] = []
    private grouped: readonly string[] = []
    private rows: { groups: (string | null)[]; values: (string | null)[] }[] = []
    private position = -1
    private self: GlideAggregate = this

    private constructor(platform: Platform, table: string) {
        super(platform, table)
        this.workflow = false
        platform.dictionary.columns(table)
    }

    static create(platform: Platform, table: string): GlideAggregate {
        const aggregate = new GlideAggregate(platform, table)
        aggregate.self = loud('GlideAggregate', aggregate, support)
        return aggregate.self
    }

    /** "Activates or deactivates the running of business rules for aggregate queries. Default: false". */
    setAggregateWorkflow(workflow: boolean): void {
        this.workflow = workflow
    }

    /** COUNT of a column without groupBy groups by that column, as the documented example shows. */
    addAggregate(fn: string, ...given: [column?: string]): void {
        const name = fn.toUpperCase()
        if (!FUNCTIONS.has(name)) throw new UnsupportedError(`GlideAggregate.addAggregate of ${fn}`)
        const column = this.columnOf(given)
        this.aggregates.push(column === undefined ? { fn: name } : { fn: name, column })
    }

    groupBy(column: string): void {
        this.groups.push(column)
    }

    query(): void {
        const { dictionary, log, store } = this.platform
        const exists = ({ column }: { column?: string }) =>
            column === undefined || pathEnd(dictionary, this.table, column) !== undefined
        for (const { column = '' } of this.aggregates.filter((one) => !exists(one)))
            log.write('warn', 'query', `Invalid query: ${this.table} has no column ${column}; no aggregate of it`)
        this.counted = this.aggregates.filter(exists)
        const query = this.restrictedQuery(this.self, () => ({
            ...this.queryNode(),
            orderBy: [],
            groupBy: this.effectiveGroups(),
        }))
        this.grouped = query.groupBy
        const nothing = this.counted.length + this.grouped.length === 0
        this.rows = nothing
            ? [{ groups: [], values: [] }]
            : store.aggregate(this.table, query.condition, this.counted, this.grouped)
        this.position = -1
    }

    next(): boolean {
        this.position += 1
        return this.position < this.rows.length
    }

    hasNext(): boolean {
        return this.position + 1 < this.rows.length
    }

    getAggregate(fn: string, ...given: [column?: string]): string {
        const column = this.columnOf(given)
        const index = this.counted.findIndex((entry) => entry.fn === fn.toUpperCase() && entry.column === column)
        return this.rows[this.position]?.values[index] ?? ''
    }

    /** Null for what is no group of the result; of an empty group it is an empty text, as the page's example prints it. */
    getValue(column: string): string | null {
        const group = this.rows[this.position]?.groups[this.grouped.indexOf(column)]
        return group === undefined ? null : (group ?? '')
    }

    getRowCount(): number {
        return this.rows.length
    }

    override getEncodedQuery(): string {
        return printQuery({
            ...this.queryNode(),
            orderBy: this.groups.map((column) => ({ column, descending: false })),
            groupBy: this.groups,
        })
    }

    /** The second argument; an empty one is none, and so is undefined unless the instance differs. */
    private columnOf(given: readonly [column?: string]): string | undefined {
        if (given.length > 0 && this.platform.differs.is('aggregate-takes-undefined')) return String(given[0])
        return given[0] === undefined || given[0] === null || given[0] === '' ? undefined : given[0]
    }

    private effectiveGroups(): string[] {
        if (this.groups.length > 0) return this.groups
        return this.aggregates.flatMap((entry) =>
            entry.fn === 'COUNT' && entry.column !== undefined ? [entry.column] : [],
        )
    }
}
