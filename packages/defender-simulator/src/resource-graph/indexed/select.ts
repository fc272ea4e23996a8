/** The rows of a plan, in their order. Only those are looked at of which what is kept beside the rows does not say enough. */
import { KINDS, type KindFacts } from '../../tenant/kinds.ts'
import type { OrderedText, Rows, Stored } from '../../tenant/rows.ts'
import { sortedBy } from '../kusto/operators/order.ts'
import type { Row } from '../kusto/values.ts'
import type { Part } from '../tables.ts'
import { candidates, rangeOf } from './candidates.ts'
import { DATES, HASH, type SubscriptionNumbers } from './facts.ts'
import { narrowingOf, textFact, type Narrowing } from './narrowing.ts'
import { kindNumber, recordOf } from './record.ts'
import type { Conjunct, RowPlan } from './row-plan.ts'

/** What a selection works with. */
export interface Workings {
    subscriptions: SubscriptionNumbers
    /** Is told of each row that is looked at. */
    looked: () => void
    /** From how many rows on a subscription is searched for. */
    search: number
}

/** Rows of a result. They stay what they were, whatever becomes of the tenant. */
export class Selection {
    constructor(
        private readonly parts: readonly Part[],
        private readonly stored: readonly Stored[],
        /** The part of each row; all are of the first one without. */
        private readonly partOf?: Uint8Array,
    ) {}

    get length(): number {
        return this.stored.length
    }

    /** The record of the row at a place. */
    record(place: number): Row {
        const { part, stored } = this.at(place)
        return recordOf(part.rows.resource(stored), kindNumber(part.kind))
    }

    /** The first place whose id in lower case is behind a text, in a selection in the order of these. */
    placeBehind(text: string): number {
        let [low, high] = [0, this.length]
        while (low < high) {
            const middle = (low + high) >> 1
            const { part, stored } = this.at(middle)
            if (part.rows.idOf(stored).toLowerCase() > text) high = middle
            else low = middle + 1
        }
        return low
    }

    private at(place: number): { part: Part; stored: Stored } {
        const part = this.parts[this.partOf?.[place] ?? 0]
        const stored = this.stored[place]
        if (part === undefined || stored === undefined) throw new Error(`there is no row at ${place}`)
        return { part, stored }
    }
}

interface Known extends Conjunct {
    narrowing: Narrowing | undefined
}

/** What was found in a part; with `runs`, which tell rows of one text, where it came in the order of the first key. */
interface Gathered {
    part: Part
    stored: Stored[]
    runs?: number[]
}

/** The rows of a plan among the parts of a table. */
export function select(plan: RowPlan, parts: readonly Part[], workings: Workings): Selection {
    const conjuncts = plan.conjuncts.map((conjunct): Known => ({ ...conjunct, narrowing: narrowingOf(conjunct) }))
    const by = orderOf(plan)
    const most = plan.keys.length === 0 ? plan.limit : Infinity
    const gathered = parts
        .filter((part) => mayHold(part, conjuncts))
        .map((part) => gather(part, conjuncts, by, most, workings))
        .filter(({ stored }) => stored.length > 0)
    const [first, ...more] = gathered
    const needsSort = plan.keys.length > 0 && (more.length > 0 || first?.runs === undefined)
    if (first === undefined) return new Selection([], [])
    if (needsSort || more.length > 0) return joined(gathered, plan, workings)
    if (plan.keys.length > 1) sortRuns(first, plan, workings)
    if (first.stored.length > plan.limit) first.stored.length = plan.limit
    return new Selection([first.part], first.stored)
}

/** The text by which rows are to be in order first. */
export function orderOf({ keys: [first] }: RowPlan): OrderedText | undefined {
    if (first === undefined || first.descending) return undefined
    const fact = textFact(first.lineage, first.expression)
    return fact === 'id' || fact === 'key' ? fact : undefined
}

/** Whether a part has rows of the types that are asked for. */
function mayHold({ kind, rows }: Part, conjuncts: readonly Known[]): boolean {
    const { type }: KindFacts = KINDS[kind]
    const types = conjuncts.flatMap(({ narrowing }) => (narrowing?.kind === 'type' ? [narrowing.words] : []))
    return rows.size > 0 && (type === undefined || types.every((words) => words.has(type.toLowerCase())))
}

function gather(
    part: Part,
    conjuncts: readonly Known[],
    wanted: OrderedText | undefined,
    most: number,
    workings: Workings,
): Gathered {
    const { kind, rows } = part
    // Groups have properties of their own making, which no date is kept of.
    const narrowings = conjuncts.flatMap(({ narrowing }) =>
        narrowing === undefined || (narrowing.kind === 'dates' && kind === 'managementGroups') ? [] : [narrowing],
    )
    const { slots, by } = candidates(part, narrowings, wanted, workings.search)
    const passes = testOf(part, narrowings, workings.subscriptions)
    const accepts = acceptance(part, conjuncts, workings)
    const order = by === undefined ? undefined : rows.order(by)
    const [stored, runs]: [Stored[], number[]] = [[], []]
    const end = slots === undefined ? rows.end : slots.length
    for (let index = 0; index < end && stored.length < most; index += 1) {
        const slot = slots === undefined ? index : (slots[index] ?? 0)
        if (!passes(slot)) continue
        const found = rows.stored(slot)
        if (found === undefined || !accepts(found)) continue
        stored.push(found)
        if (order !== undefined) runs.push(order.first[order.places[slot] ?? 0] ?? 0)
    }
    return order === undefined ? { part, stored } : { part, stored, runs }
}

/** What has to be asked of the row itself. */
function acceptance(
    { kind, rows, sees }: Part,
    conjuncts: readonly Known[],
    { looked }: Workings,
): (stored: Stored) => boolean {
    const typed = (KINDS[kind] as KindFacts).type !== undefined
    const left = conjuncts.filter(({ narrowing }) => narrowing?.exact !== true || (narrowing.kind === 'type' && !typed))
    if (sees === undefined && left.length === 0) return () => true
    const number = kindNumber(kind)
    return (stored) => {
        looked()
        const resource = rows.resource(stored)
        if (sees?.(resource) === false) return false
        const record = recordOf(resource, number)
        return left.every(({ bound }) => bound.of(record) === true)
    }
}

type Test = (slot: number) => boolean

/** What is asked of what is kept beside a row. */
function testOf(part: Part, narrowings: readonly Narrowing[], numbers: SubscriptionNumbers): Test {
    const { rows } = part
    const tests = ofSubscription(part, narrowings, numbers)
    if (narrowings.some((narrowing) => narrowing.kind === 'key')) {
        const { places } = rows.order('key')
        const [from, to] = rangeOf(rows, narrowings)
        tests.push((slot) => (places[slot] ?? 0) >= from && (places[slot] ?? 0) < to)
    }
    for (const narrowing of narrowings) {
        if (narrowing.kind === 'dates') tests.push(narrowing.test((name) => rows.vector(DATES[name])))
        if (narrowing.kind === 'bucket') tests.push(ofBucket(rows, narrowing))
    }
    const [first, ...more] = tests
    if (first === undefined) return () => true
    return more.length === 0 ? first : (slot) => tests.every((test) => test(slot))
}

function ofSubscription(
    { rows, subscriptions }: Part,
    narrowings: readonly Narrowing[],
    numbers: SubscriptionNumbers,
): Test[] {
    const wanted = narrowings.flatMap((narrowing) => (narrowing.kind === 'subscription' ? [narrowing.words] : []))
    if (subscriptions === undefined && wanted.length === 0) return []
    const values = rows.vector(numbers)
    const passing = numbers.passing(
        (subscription) =>
            subscriptions?.has(subscription) !== false && wanted.every((words) => words.has(subscription)),
    )
    return passing === undefined ? [] : [(slot) => passing[values[slot] ?? 0] === 1]
}

function ofBucket(rows: Rows, { of, index }: Extract<Narrowing, { kind: 'bucket' }>): Test {
    const hashes = rows.vector(HASH)
    return (slot) => (hashes[slot] ?? 0) % of === index
}

/** Rows of several parts, or in an order that nothing is kept of. */
function joined(gathered: readonly Gathered[], { keys, limit }: RowPlan, { looked }: Workings): Selection {
    const parts = gathered.map(({ part }) => part)
    const all = gathered.flatMap(({ part, stored }, index) =>
        stored.map((item) => ({ part, number: index, stored: item })),
    )
    const rowOf = ({ part, stored }: (typeof all)[number]) => {
        looked()
        return recordOf(part.rows.resource(stored), kindNumber(part.kind))
    }
    const found = (keys.length === 0 ? all : sortedBy(all, keys, rowOf)).slice(0, limit)
    return new Selection(
        parts,
        found.map(({ stored }) => stored),
        Uint8Array.from(found, ({ number }) => number),
    )
}

/** Rows that came in the order of the first key only have to be compared where that is the same. */
function sortRuns({ part, stored, runs = [] }: Gathered, { keys }: RowPlan, { looked }: Workings): void {
    const kind = kindNumber(part.kind)
    const rowOf = (item: Stored) => {
        looked()
        return recordOf(part.rows.resource(item), kind)
    }
    for (let from = 0; from < stored.length;) {
        let to = from + 1
        while (to < stored.length && runs[to] === runs[from]) to += 1
        if (to - from > 1)
            for (const [index, item] of sortedBy(stored.slice(from, to), keys.slice(1), rowOf).entries())
                stored[from + index] = item
        from = to
    }
}
