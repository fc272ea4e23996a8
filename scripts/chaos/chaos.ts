/** Many chaos runs over few tenants. */
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { planOf } from './plan.ts'
import { chaosRun, referenceOf, type ChaosResult, type Reference } from './run.ts'
import { chaosTenants, type TenantSize } from './tenants.ts'
import { createTemplate } from './world.ts'

export interface ChaosOptions extends TenantSize {
    seed: number
    runs: number
    /** Number of the first run: a run of a seed is the same, whichever others there are. */
    from: number
    nodes: number
    /** Nodes work at the same time instead of in turns; what chance decides stays the same, the order of steps does not. */
    together?: boolean
    onResult?: (result: ChaosResult) => void
}

/** Carries out the runs of a seed. Runs share nothing, so that as many go on at once as there are processors. */
export async function chaos(options: ChaosOptions): Promise<ChaosResult[]> {
    const { seed, runs, from, nodes, together = false, onResult } = options
    const folder = mkdtempSync(join(tmpdir(), 'chaos-'))
    const tenants = chaosTenants(seed, options)
    const references = new Map<number, Promise<Reference>>()
    const results: ChaosResult[] = []
    let next = from

    function reference(index: number): Promise<Reference> {
        const tenant = tenants[index]
        if (!tenant) throw new Error('there is no tenant')
        const place = join(folder, `tenant-${index}`)
        const known = references.get(index) ?? referenceOf(createTemplate(place, tenant), place)
        references.set(index, known)
        return known
    }

    async function lane(): Promise<void> {
        while (next < from + runs) {
            const number = next
            next += 1
            const known = await reference(number % tenants.length)
            const work = known.rounds.map((round) => round.work)
            const plan = planOf(seed, number, { nodes, together }, work)
            const result = await chaosRun(known, plan, join(folder, `run-${number}`))
            results.push(result)
            onResult?.(result)
        }
    }

    try {
        await Promise.all(Array.from({ length: Math.min(runs, availableParallelism()) }, lane))
    } finally {
        rmSync(folder, { recursive: true, force: true })
    }
    return results
}
