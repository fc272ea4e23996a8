/**
 * The rows of one kind. Each has a slot, which it keeps while it changes. A generated row is only a number until somebody
 * looks at it. What is looked for often is kept beside the rows, in vectors and orders over the slots, made when they are
 * first asked for. Resources are never changed, only replaced: who keeps one, or its number, keeps it as it was.
 */
import { RowOrder } from './row-order.ts'
import type { Resource } from './tenant.ts'

/** A row itself, or its number. */
export type Stored = Resource | number

/** Makes rows by their numbers, always the same ones. */
export interface RowSource {
    readonly count: number
    row(number: number): Resource
    /** The id alone, for the less it costs. */
    idOf(number: number): string
}

/** A number that a row has, or its id alone. */
export type RowFact = { of(resource: Resource): number } | { ofId(id: string): number }

/** Texts of rows that there are orders of: the id, and the id in lower case. */
export type OrderedText = 'id' | 'key'

interface Vector {
    values: Float64Array
    known: number
}

export class Rows {
    private slots: Stored[]
    private readonly source: RowSource | undefined
    /** Slots of removed rows: these stay in their places, or the orders would be made anew. */
    private readonly gone = new Set<number>()
    private readonly vectors = new Map<RowFact, Vector>()
    private readonly orders = new Map<OrderedText, RowOrder>()

    /** Of a list that is kept, also where more is added to it; or of a source. */
    constructor(rows: Resource[] | RowSource = []) {
        if (Array.isArray(rows)) {
            this.slots = rows
            return
        }
        this.source = rows
        this.slots = []
        for (let number = 0; number < rows.count; number += 1) this.slots.push(number)
    }

    /** How many rows there are. */
    get size(): number {
        return this.slots.length - this.gone.size
    }

    /** One more than the last slot. */
    get end(): number {
        return this.slots.length
    }

    /** What is in a slot; undefined where a row was removed. */
    stored(slot: number): Stored | undefined {
        return this.gone.has(slot) ? undefined : this.slots[slot]
    }

    /** The row that something stands for. */
    resource(stored: Stored): Resource {
        if (typeof stored !== 'number') return stored
        if (this.source === undefined) throw new Error(`nothing makes the row ${stored}`)
        return this.source.row(stored)
    }

    /** All rows: the list itself where it is one, else made anew. */
    list(): Resource[] {
        const slots: unknown[] = this.slots
        return this.source === undefined && this.gone.size === 0 ? (slots as Resource[]) : [...this]
    }

    *[Symbol.iterator](): Generator<Resource> {
        for (const [slot, stored] of this.slots.entries()) if (!this.gone.has(slot)) yield this.resource(stored)
    }

    /** The ids of all rows. */
    *ids(): Generator<string> {
        for (const [slot, stored] of this.slots.entries()) if (!this.gone.has(slot)) yield this.idOf(stored)
    }

    /** The slots of an id, in whatever letter case: a tenant may hold one twice. */
    slotsOf(id: string): number[] {
        const order = this.order('key')
        const key = id.toLowerCase()
        const found = order.slots.subarray(order.placeFrom(key), order.placeBehind(key))
        return [...found].filter((slot) => !this.gone.has(slot))
    }

    /** Rows whose ids begin with a text that is in lower case. */
    beginningWith(text: string): Resource[] {
        const order = this.order('key')
        // No id has the last of all characters.
        const slots = order.slots.slice(order.placeFrom(text), order.placeFrom(`${text}\uffff`)).sort()
        return [...slots].flatMap((slot) => {
            const stored = this.stored(slot)
            return stored === undefined ? [] : [this.resource(stored)]
        })
    }

    /** A fact of each slot, also of a removed one. There may be more numbers than slots. */
    vector(fact: RowFact): Float64Array {
        const vector = this.vectors.get(fact) ?? { values: new Float64Array(0), known: 0 }
        this.vectors.set(fact, vector)
        const { length } = this.slots
        if (vector.values.length < length) {
            const larger = new Float64Array(vector.known === 0 ? length : length * 2)
            larger.set(vector.values.subarray(0, vector.known))
            vector.values = larger
        }
        for (; vector.known < length; vector.known += 1) {
            vector.values[vector.known] = this.factOf(this.slots[vector.known] ?? 0, fact)
        }
        return vector.values
    }

    /** The order by a text. Removed rows keep their places in it. */
    order(text: OrderedText): RowOrder {
        const order = this.orders.get(text) ?? new RowOrder((slot) => this.textOf(slot, text))
        this.orders.set(text, order)
        order.extend(this.slots.length)
        return order
    }

    push(resource: Resource): void {
        this.slots.push(resource)
    }

    /** Another resource in the place of one, of the same id but for letter case. */
    replace(slot: number, resource: Resource): void {
        const before = this.slots[slot]
        if (before !== undefined && this.idOf(before) !== resource.id) this.orders.delete('id')
        this.slots[slot] = resource
        for (const [fact, vector] of this.vectors)
            if (slot < vector.known) vector.values[slot] = this.factOf(resource, fact)
    }

    /** Takes rows out. Where most rows are gone, the rest is set down anew, in other slots. */
    remove(slots: readonly number[]): void {
        for (const slot of slots) this.gone.add(slot)
        if (this.gone.size <= this.slots.length / 2) return
        this.slots = this.slots.filter((_stored, at) => !this.gone.has(at))
        this.gone.clear()
        this.vectors.clear()
        this.orders.clear()
    }

    private factOf(stored: Stored, fact: RowFact): number {
        return 'of' in fact ? fact.of(this.resource(stored)) : fact.ofId(this.idOf(stored))
    }

    /** The id of what something stands for. */
    idOf(stored: Stored): string {
        if (typeof stored !== 'number') return stored.id
        return this.source?.idOf(stored) ?? this.resource(stored).id
    }

    private textOf(slot: number, text: OrderedText): string {
        const id = this.idOf(this.slots[slot] ?? 0)
        return text === 'key' ? id.toLowerCase() : id
    }
}
