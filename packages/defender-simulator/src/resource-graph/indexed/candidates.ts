/** Where to look for rows: at few ids, in few subscriptions, in a share of all ids, along an order, or everywhere. */
import type { OrderedText, Rows } from '../../tenant/rows.ts'
import type { Part } from '../tables.ts'
import { HASH } from './facts.ts'
import type { Narrowing } from './narrowing.ts'

/** Slots to look at, all of them without; and the text that they are in order of. */
export interface Candidates {
    slots?: Int32Array
    by?: OrderedText
}

/** Rows that are passed by in the time that one subscription is searched in. */
export const SEARCH = 3000

/**
 * What is left to look at when some things are known of the rows. `wanted` is the order that they are needed in; `search`
 * says from how many rows on a subscription is searched for.
 */
export function candidates(
    part: Part,
    narrowings: readonly Narrowing[],
    wanted: OrderedText | undefined,
    search: number,
): Candidates {
    const { rows } = part
    const ids = narrowings.find((narrowing) => narrowing.kind === 'ids')
    if (ids !== undefined) return { slots: Int32Array.from(new Set(ids.ids.flatMap((id) => rows.slotsOf(id)))).sort() }
    const bucket = narrowings.find((narrowing) => narrowing.kind === 'bucket')
    const found =
        bucket === undefined ? inSubscriptions(part, narrowings, search) : bucketOf(rows, bucket.of, bucket.index)
    if (found !== undefined) return wanted === 'key' ? { slots: found, by: 'key' } : { slots: found.slice().sort() }
    if (wanted === undefined) return {}
    const [from, to] = wanted === 'key' ? rangeOf(rows, narrowings) : [0, rows.end]
    return { slots: rows.order(wanted).slots.subarray(from, to), by: wanted }
}

/** The places of the order by key that conditions leave. */
export function rangeOf(rows: Rows, narrowings: readonly Narrowing[]): [from: number, to: number] {
    const order = rows.order('key')
    let [from, to] = [0, rows.end]
    for (const narrowing of narrowings) {
        if (narrowing.kind !== 'key') continue
        const { side, text } = narrowing
        const isBehind = (side === '>') !== narrowing.with
        const place = isBehind ? order.placeBehind(text) : order.placeFrom(text)
        if (side === '>') from = Math.max(from, place)
        else to = Math.min(to, place)
    }
    return [from, Math.max(from, to)]
}

/** The ids of a subscription stand together: those that begin with it, and by chance others whose name begins so. */
function inSubscriptions(
    { rows, subscriptions }: Part,
    narrowings: readonly Narrowing[],
    search: number,
): Int32Array | undefined {
    const sets = narrowings.flatMap((narrowing) => (narrowing.kind === 'subscription' ? [narrowing.words] : []))
    const [smallest] = [...sets, ...(subscriptions === undefined ? [] : [subscriptions])].sort(
        (a, b) => a.size - b.size,
    )
    if (smallest === undefined || smallest.has('') || smallest.size * search > rows.end) return undefined
    const order = rows.order('key')
    const ranges = [...smallest].sort().map((name) => {
        const from = order.placeFrom(`/subscriptions/${name}`)
        // What follows a name is a slash, and '0' is the character behind that.
        return [from, order.placeFrom(`/subscriptions/${name}0`)] as const
    })
    const length = ranges.reduce((sum, [from, to]) => sum + to - from, 0)
    const slots = new Int32Array(length)
    let [at, end] = [0, 0]
    for (const [from, to] of ranges) {
        // A name that another one begins with lies in the range of that.
        const rest = order.slots.subarray(Math.max(from, end), Math.max(to, end))
        slots.set(rest, at)
        at += rest.length
        end = Math.max(end, to)
    }
    return slots.subarray(0, at)
}

/** Slots by the remainder of their hash, each remainder in the order of the keys. */
interface Buckets {
    starts: Int32Array
    slots: Int32Array
}

/** Divisions that are kept of a table: a run asks for one after another part of the same. */
const KEPT_DIVISIONS = 4
const divisions = new WeakMap<Int32Array, Map<number, Buckets>>()

function bucketOf(rows: Rows, of: number, index: number): Int32Array {
    if (index < 0 || index >= of) return new Int32Array(0)
    const { slots } = rows.order('key')
    const known = divisions.get(slots) ?? new Map<number, Buckets>()
    divisions.set(slots, known)
    const buckets = known.get(of) ?? divided(slots, rows.vector(HASH), of)
    known.set(of, buckets)
    if (known.size > KEPT_DIVISIONS) for (const oldest of [...known.keys()].slice(0, 1)) known.delete(oldest)
    return buckets.slots.subarray(buckets.starts[index], buckets.starts[index + 1])
}

function divided(ordered: Int32Array, hashes: Float64Array, of: number): Buckets {
    const starts = new Int32Array(of + 1)
    const remainder = (slot: number) => (hashes[slot] ?? 0) % of
    for (const slot of ordered) starts[remainder(slot) + 1] = (starts[remainder(slot) + 1] ?? 0) + 1
    for (let index = 0; index < of; index += 1) starts[index + 1] = (starts[index + 1] ?? 0) + (starts[index] ?? 0)
    const next = starts.slice()
    const slots = new Int32Array(ordered.length)
    for (const slot of ordered) {
        const at = next[remainder(slot)] ?? 0
        slots[at] = slot
        next[remainder(slot)] = at + 1
    }
    return { starts, slots }
}
