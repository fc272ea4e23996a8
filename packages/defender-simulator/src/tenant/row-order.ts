/** The order of many rows by a text of theirs, kept without the texts: they would be larger than the rows. */

/** Rows by their places in an order. Rows of one text stand in the order of their slots. */
export class RowOrder {
    /** The slot at each place. */
    slots: Int32Array = new Int32Array(0)
    /** The place of each slot. */
    places: Int32Array = new Int32Array(0)
    /** The first place of the same text, for each place. */
    first: Int32Array = new Int32Array(0)

    constructor(private readonly textOf: (slot: number) => string) {}

    /** Takes in the slots up to a count: all of them in one go, or a few new ones between those that are there. */
    extend(count: number): void {
        const known = this.slots.length
        if (known === count) return
        const added = sorted(
            Array.from({ length: count - known }, (_, index) => known + index),
            this.textOf,
        )
        this.slots = known === 0 ? added : this.merged(added)
        this.number()
    }

    /** The first place whose text is not before a text. */
    placeFrom(text: string): number {
        return this.find((own) => own >= text)
    }

    /** The first place whose text is behind a text. */
    placeBehind(text: string): number {
        return this.find((own) => own > text)
    }

    private find(fits: (text: string) => boolean): number {
        let [low, high] = [0, this.slots.length]
        while (low < high) {
            const middle = (low + high) >> 1
            if (fits(this.textOf(this.slots[middle] ?? 0))) high = middle
            else low = middle + 1
        }
        return low
    }

    /** New slots are larger than old ones, so they come behind those of the same text. */
    private merged(added: Int32Array): Int32Array {
        const result = new Int32Array(this.slots.length + added.length)
        let [from, to] = [0, 0]
        for (const slot of added) {
            const until = this.placeBehind(this.textOf(slot))
            result.set(this.slots.subarray(from, until), to)
            to += until - from
            result[to] = slot
            to += 1
            from = until
        }
        result.set(this.slots.subarray(from), to)
        return result
    }

    private number(): void {
        const { slots, textOf } = this
        this.places = new Int32Array(slots.length)
        this.first = new Int32Array(slots.length)
        let [before, run]: [string | undefined, number] = [undefined, 0]
        for (const [place, slot] of slots.entries()) {
            this.places[slot] = place
            const text = textOf(slot)
            if (text !== before) [before, run] = [text, place]
            this.first[place] = run
        }
    }
}

/**
 * Slots by their texts. What begins alike up to the third slash, such as a subscription, is sorted by itself: so only its
 * texts are in memory at a time. No such beginning is the beginning of another one, so the order is that of whole texts.
 */
function sorted(slots: readonly number[], textOf: (slot: number) => string): Int32Array {
    const groups = new Map<string, number[]>()
    for (const slot of slots) {
        const name = /^\/[^/]*\/[^/]*\//.exec(textOf(slot))?.[0]
        const key = name ?? textOf(slot)
        const group = groups.get(key)
        if (group === undefined) groups.set(key, [slot])
        else group.push(slot)
    }
    const result = new Int32Array(slots.length)
    let at = 0
    for (const name of [...groups.keys()].sort()) {
        const members = (groups.get(name) ?? []).map((slot) => ({ slot, text: textOf(slot) }))
        members.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.slot - b.slot))
        for (const { slot } of members) {
            result[at] = slot
            at += 1
        }
    }
    return result
}
