/** What happens in one chaos run, decided before it begins. */
import type { Effect, Fault } from 'defender-simulator'
import { CATALOGUE, KINDS, TARGETS, type Target } from './faults.ts'
import { randomOf, type Random } from './random.ts'

/** How many requests of each target, and how many writes, a round took without faults. */
export interface RoundWork {
    requests: Record<Target, number>
    writes: number
}

export interface PlannedFault extends Fault {
    target: Target
}

export interface RoundPlan {
    faults: PlannedFault[]
    /** The writes at which nodes are killed: the first is of the first node that starts with it, and so on. */
    kills: number[]
}

export interface ChaosPlan {
    seed: string
    nodes: number
    together: boolean
    /** The property step_seconds: 0 hands on by event after each page. */
    stepSeconds: number
    rounds: RoundPlan[]
}

/** Kinds that are dealt to each run, besides those that chance adds. */
const KINDS_PER_RUN = 6
const MAX_KILLS = 2

/** The plan of the run of a number. Kinds go round, so that few runs have all of them. */
export function planOf(
    seed: number,
    number: number,
    cluster: Pick<ChaosPlan, 'nodes' | 'together'>,
    work: readonly RoundWork[],
): ChaosPlan {
    const random = randomOf(seed, 'plan', number)
    const rounds = work.map((round) => ({ faults: [] as PlannedFault[], kills: killsOf(random, round, cluster.nodes) }))
    for (const effect of [...kindsOf(seed, number), ...random.sample(KINDS, random.integer(3))]) {
        const { round, ...fault } = faultOf(random, effect, work)
        rounds[round]?.faults.push(fault)
    }
    return { seed: `${seed}/${number}`, ...cluster, stepSeconds: random.chance(0.7) ? 0 : 20, rounds }
}

function kindsOf(seed: number, number: number): Effect[] {
    return Array.from({ length: KINDS_PER_RUN }, (_, index) => {
        const place = number * KINDS_PER_RUN + index
        const deck = randomOf(seed, 'deck', Math.floor(place / KINDS.length)).sample(KINDS, KINDS.length)
        return deck[place % KINDS.length] as Effect
    })
}

function killsOf(random: Random, { writes }: RoundWork, nodes: number): number[] {
    const count = random.integer(MAX_KILLS + 1)
    // Nodes share the writes, and so do those that come after one that was killed.
    const share = Math.max(1, Math.floor(writes / (count + nodes)))
    return Array.from({ length: count }, () => 1 + random.integer(share))
}

/** A fault of a kind in a round that has requests for it. */
function faultOf(random: Random, effect: Effect, work: readonly RoundWork[]): PlannedFault & { round: number } {
    const possible = work.flatMap(({ requests }, round) =>
        CATALOGUE[effect].flatMap((target) =>
            requests[target] > 0 ? [{ round, target, requests: requests[target] }] : [],
        ),
    )
    if (possible.length === 0) throw new Error(`no request of this tenant can meet ${effect}`)
    const { round, target, requests } = random.pick(possible)
    return {
        round,
        target,
        ...TARGETS[target],
        effect,
        after: random.integer(requests),
        // More than max_attempts now and then, so that something fails for good.
        times: random.pick([1, 1, 1, 2, 3, 7]),
        ...(effect === 'slowBody' ? { ms: 30 } : {}),
    }
}
