/** Everything that happens by chance comes from here: the same seed gives the same chances in the same order. */
import { createHash } from 'node:crypto'

export interface Random {
    /** From 0 up to, not including, `below`. */
    integer(below: number): number
    chance(share: number): boolean
    pick<T>(list: readonly T[]): T
    /** `count` different members, in random order. */
    sample<T>(list: readonly T[], count: number): T[]
}

/** A stream of chances. Different parts of a seed's text give streams that have nothing to do with each other. */
export function randomOf(...seed: (string | number)[]): Random {
    // sfc32 over a digest, so that similar seeds have nothing in common.
    const digest = createHash('sha256').update(seed.join('\n')).digest()
    const state = new Uint32Array([0, 4, 8, 12].map((offset) => digest.readUInt32LE(offset)))
    function share(): number {
        const [a = 0, b = 0, c = 0, d = 0] = state
        const sum = (a + b + d) | 0
        state.set([b ^ (b >>> 9), (c + (c << 3)) | 0, (((c << 21) | (c >>> 11)) + sum) | 0, (d + 1) | 0])
        return (sum >>> 0) / 2 ** 32
    }
    const integer = (below: number) => Math.floor(share() * below)
    return {
        integer,
        chance: (wanted) => share() < wanted,
        pick(list) {
            if (list.length === 0) throw new Error('there is nothing to pick from')
            return list[integer(list.length)] as (typeof list)[number]
        },
        sample(list, count) {
            const left = [...list]
            const taken: (typeof list)[number][] = []
            while (taken.length < count && left.length > 0) taken.push(...left.splice(integer(left.length), 1))
            return taken
        },
    }
}
