/** The order of many rows by a text of theirs, kept without the texts: they would be larger than the rows. */

/** Rows by their places in an order. Rows of one text stand in the order of their slots. */
export class RowOrder {
    /** The place of each slot. */
    places: Int32Array = new Int32Array(0)
    /** The first place of the same text, for each place. */
    first: Int32Array = new Int32Array(0)

    private sequence: Sequence = { slots: new Int32Array(0), tied: new Uint8Array(0) }

    constructor(private readonly textOf: (slot: number) => string) {}

    /** Takes in the slots up to a count: all of them in one go, or a few new ones between those that are there. */
    extend(count: number): void {
        const known = this.sequence.slots.length
        if (known === count) return
        const added = sorted(
            Array.from({ length: count - known }, (_, index) => known + index),
            this.textOf,
        )
        this.sequence = known === 0 ? added : this.merged(added.slots)
        const { slots, tied } = this.sequence
        this.places = new Int32Array(count)
        this.first = new Int32Array(count)
        let run = 0
        for (let place = 0; place < count; place += 1) {
            if (tied[place] === 0) run = place
            this.first[place] = run
            this.places[slots[place] ?? 0] = place
        }
    }

    /** The slot at each place. */
    get slots(): Int32Array {
        return this.sequence.slots
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
    private merged(added: Int32Array): Sequence {
        const { slots, tied } = this.sequence
        const length = slots.length + added.length
        const result = { slots: new Int32Array(length), tied: new Uint8Array(length) }
        let [from, to] = [0, 0]
        const take = (until: number) => {
            result.slots.set(slots.subarray(from, until), to)
            result.tied.set(tied.subarray(from, until), to)
            to += until - from
            from = until
        }
        for (const slot of added) {
            const text = this.textOf(slot)
            take(this.placeBehind(text))
            result.slots[to] = slot
            result.tied[to] = Number(to > 0 && this.textOf(result.slots[to - 1] ?? 0) === text)
            to += 1
        }
        take(slots.length)
        return result
    }
}

/** Slots in order, and which of them have the text of the one before. */
interface Sequence {
    slots: Int32Array
    tied: Uint8Array
}

/**
 * Slots by their texts. What begins alike up to the third slash, such as a subscription, is sorted by itself: so only its
 * texts are in memory at a time. No such beginning is the beginning of another one, so the order is that of whole texts.
 */
function sorted(slots: readonly number[], textOf: (slot: number) => string): Sequence {
    const groups = new Map<string, number[]>()
    for (const slot of slots) {
        const text = textOf(slot)
        const end = text.indexOf('/', text.indexOf('/', 1) + 1)
        const name = end > 1 ? text.slice(0, end + 1) : text
        const group = groups.get(name)
        if (group === undefined) groups.set(name, [slot])
        else group.push(slot)
    }
    const result = { slots: new Int32Array(slots.length), tied: new Uint8Array(slots.length) }
    let at = 0
    for (const name of [...groups.keys()].sort()) {
        const members = (groups.get(name) ?? []).map((slot) => ({ slot, text: textOf(slot) }))
        members.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.slot - b.slot))
        for (const [index, { slot, text }] of members.entries()) {
            result.slots[at] = slot
            result.tied[at] = Number(index > 0 && members[index - 1]?.text === text)
            at += 1
        }
    }
    return result
}
