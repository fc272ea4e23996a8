/** Answers queries from what is kept beside the rows. What it answers is what the plain evaluator would. */
import type { Json, JsonObject, Tenant } from '../../tenant/tenant.ts'
import { evaluate, goneOn, type Begun, type Source } from '../kusto/evaluate.ts'
import type { Query } from '../kusto/nodes.ts'
import { wire, type Row } from '../kusto/values.ts'
import type { Scope } from '../scope.ts'
import { Content, tableParts, tableRows, tableSchema } from '../tables.ts'
import { SEARCH } from './candidates.ts'
import { SubscriptionNumbers } from './facts.ts'
import { narrowingOf } from './narrowing.ts'
import { tableColumns } from './record.ts'
import { rowPlan, type Conjunct, type RowPlan } from './row-plan.ts'
import { orderOf, select, type Selection } from './select.ts'

/** Rows of a result, made when a page asks for them. They stay what they were when it was computed. */
export interface Result {
    length: number
    /** How much it holds: rows, or the cells of rows that are made already. */
    weight: number
    page: (from: number, to: number) => JsonObject[]
    /** The first row whose id in lower case is behind a text; of a result in that order. */
    placeBehind: (text: string) => number
}

/** A query that nothing is wrong with. */
export interface Prepared {
    run: () => Result
    /**
     * Where a query only asks for what lies behind an id in the result of another one: that id. It is the other query that
     * runs, and its result will do for every id.
     */
    after?: string
    /** What stands for the query that runs. */
    identity: string
}

interface Begin extends Begun {
    plan: RowPlan
    select: (plan: RowPlan) => Selection
}

export class Engine {
    /** Rows that were looked at, for conditions, orders and pages. */
    looked = 0
    private readonly subscriptions = new SubscriptionNumbers()
    private content: { of: Content; version: number } | undefined

    constructor(
        private readonly tenant: Tenant,
        private readonly now: () => number,
        private readonly search = SEARCH,
    ) {}

    /** Throws KqlError for what Kusto would refuse; but what only a row makes wrong is found when it runs. */
    prepare(query: Query, scope: Scope): Prepared {
        const now = new Date(this.now())
        const begin = (inner: Query) => this.begin(inner, scope, now)
        const source: Source = {
            schema: tableSchema,
            rows: (table) => tableRows(this.tenant, table, scope),
            now,
            begin,
        }
        const begun = begin(query)
        if (begun?.operators === query.operators.length) {
            const { plan } = begun
            const keyset = keysetOf(plan)
            if (keyset === undefined) return { run: () => this.selected(begun, plan), identity: identityOf(query) }
            const { conjunct, after } = keyset
            const whole = { ...plan, conjuncts: plan.conjuncts.filter((other) => other !== conjunct) }
            return { run: () => this.selected(begun, whole), after, identity: identityOf(query, conjunct) }
        }
        const rows = begun === undefined ? () => evaluate(query, source) : goneOn(query, begun, source)
        return { run: () => written(rows()), identity: identityOf(query) }
    }

    private begin(query: Query, scope: Scope, now: Date): Begin | undefined {
        const { table, operators } = query
        const schema = table === undefined ? undefined : tableSchema(table)
        if (table === undefined || schema === undefined) return undefined
        const plan = rowPlan(operators, { schema, columns: tableColumns(this.contentNow()), now })
        const { subscriptions, search } = this
        const workings = { subscriptions, search, looked: () => (this.looked += 1) }
        const selected = (wanted: RowPlan) => select(wanted, tableParts(this.tenant, table, scope), workings)
        const rows = () => this.records(selected(plan))
        return { operators: plan.operators, scope: plan.scope, plan, select: selected, rows }
    }

    private *records(selection: Selection): Generator<Row> {
        for (let place = 0; place < selection.length; place += 1) {
            this.looked += 1
            yield selection.record(place)
        }
    }

    private selected({ scope: { schema, columns }, select: make }: Begin, plan: RowPlan): Result {
        const selection = make(plan)
        const { length } = selection
        const cells = columns.map((column, index) => ({ column, name: schema[index]?.name ?? '' }))
        const answered = (place: number): JsonObject => {
            this.looked += 1
            const record = selection.record(place)
            // JSON of the tenant is never changed, so it needs no copy.
            const cell = ({ column }: (typeof cells)[number]): Json =>
                column.json === true ? (column.of(record) as Json) : wire(column.of(record))
            return Object.fromEntries(cells.map((each) => [each.name, cell(each)]))
        }
        return {
            length,
            weight: length,
            page: (from, to) =>
                Array.from({ length: Math.max(0, Math.min(to, length) - from) }, (_, index) => answered(from + index)),
            placeBehind: (text) => selection.placeBehind(text),
        }
    }

    private contentNow(): Content {
        const { version } = this.tenant
        if (this.content?.version !== version) this.content = { of: new Content(this.tenant), version }
        return this.content.of
    }
}

function written(rows: readonly JsonObject[]): Result {
    return {
        length: rows.length,
        weight: rows.length * Object.keys(rows[0] ?? {}).length,
        page: (from, to) => rows.slice(from, to),
        placeBehind: () => 0,
    }
}

/** The one condition that takes what lies behind an id, of a query in the order of ids. */
function keysetOf(plan: RowPlan): { conjunct: Conjunct; after: string } | undefined {
    if (orderOf(plan) !== 'key' || plan.limit !== Infinity) return undefined
    const found = plan.conjuncts.flatMap((conjunct) => {
        const narrowing = narrowingOf(conjunct)
        const isOne = narrowing?.kind === 'key' && narrowing.side === '>' && !narrowing.with
        return isOne ? [{ conjunct, after: narrowing.text }] : []
    })
    return found.length === 1 ? found[0] : undefined
}

/** A query as text, but for a condition. */
function identityOf({ table, operators }: Query, without?: Conjunct): string {
    const left = operators.filter((operator) => operator.kind !== 'where' || operator.condition !== without?.expression)
    return JSON.stringify([table, left], (_name, value: unknown) => {
        if (typeof value === 'bigint') return String(value)
        return value === without?.expression ? 'behind' : value
    })
}
