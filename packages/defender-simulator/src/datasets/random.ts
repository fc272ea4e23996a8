/** Numbers and ids from a seed. */

/** mulberry32: small, seeded, the same everywhere. Its state only counts, so that a stream can begin anywhere in itself. */
const STEP = 0x6d2b79f5

/** The numbers of a seed, but for so many first ones. */
export function random(seed: number, behind = 0): () => number {
    let state = (seed + Math.imul(behind, STEP)) >>> 0
    return () => {
        state = (state + STEP) >>> 0
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
    }
}

/** Numbers that a GUID takes. */
export const GUID_NUMBERS = 30

/** Hexadecimal digits and GUIDs from such numbers. */
export function guids(next: () => number): { hex(digits: number): string; guid(): string } {
    const hex = (digits: number) => Array.from({ length: digits }, () => Math.floor(next() * 16).toString(16)).join('')
    return { hex, guid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}` }
}
