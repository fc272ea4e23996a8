/** Lives once undisturbed and once for each assumption, and judges every life. */
import { MOST_DANGEROUS, allAssumptions, type Assumption } from './assumptions.ts'
import { liveAll, type Lived } from './pool.ts'
import { undisturbedVerdict, verdictOf, type Verdict } from './verdict.ts'

export interface Tried {
    /** The instance as it is assumed to be. */
    undisturbed: Verdict
    verdicts: Verdict[]
    /** Of the undisturbed life. */
    seconds: number
}

/**
 * The assumptions of these names, all when there are none; `short` takes the most dangerous, `documented` those as well
 * that a page of the documentation stands for and that are only written.
 */
export function chosen(names: readonly string[], { short = false, documented = false } = {}): Assumption[] {
    const all = allAssumptions()
    const wanted = short ? MOST_DANGEROUS : names
    const unknown = wanted.filter((name) => !all.some((assumption) => assumption.name === name))
    if (unknown.length > 0) throw new Error(`there is no assumption ${unknown.join(', ')}`)
    if (wanted.length === 0) return all.filter((assumption) => documented || assumption.documented !== true)
    return all.filter(({ name }) => wanted.includes(name))
}

/** Tries assumptions; `onVerdict` is called with each as it is known, in no order. */
export async function tryAssumptions(
    names: readonly string[],
    onVerdict: (verdict: Verdict) => void = () => undefined,
): Promise<Tried> {
    const lives = new Map<number, Lived>()
    const verdicts = new Map<string, Verdict>()
    const judge = () => {
        const undisturbed = lives.get(0)
        if (undisturbed === undefined || 'ended' in undisturbed) return
        for (const [index, lived] of lives) {
            const name = names[index - 1]
            if (name === undefined || verdicts.has(name)) continue
            const verdict = verdictOf(name, lived, undisturbed)
            verdicts.set(name, verdict)
            onVerdict(verdict)
        }
    }
    await liveAll([[], ...names.map((name) => [name])], (index, lived) => {
        lives.set(index, lived)
        judge()
    })
    const undisturbed = lives.get(0)
    if (undisturbed === undefined || 'ended' in undisturbed)
        throw new Error(`the undisturbed life: ${undisturbed?.ended ?? 'there is none'}`)
    return {
        undisturbed: undisturbedVerdict(undisturbed),
        verdicts: names.flatMap((name) => verdicts.get(name) ?? []),
        seconds: undisturbed.seconds,
    }
}
