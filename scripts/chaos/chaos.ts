/** Many chaos runs over few tenants. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
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
    onResult?: (result: ChaosResult) => void
}

/** Carries out the runs of a seed one after another. */
export async function chaos(options: ChaosOptions): Promise<ChaosResult[]> {
    const { seed, runs, from, nodes, onResult } = options
    const folder = mkdtempSync(join(tmpdir(), 'chaos-'))
    const tenants = chaosTenants(seed, options)
    const references = new Map<number, Reference>()
    const results: ChaosResult[] = []
    try {
        for (let number = from; number < from + runs; number += 1) {
            const index = number % tenants.length
            const tenant = tenants[index]
            if (!tenant) throw new Error('there is no tenant')
            const place = join(folder, `tenant-${index}`)
            const reference = references.get(index) ?? (await referenceOf(createTemplate(place, tenant), place))
            references.set(index, reference)
            const work = reference.rounds.map((round) => round.work)
            const result = await chaosRun(reference, planOf(seed, number, nodes, work), join(folder, `run-${number}`))
            results.push(result)
            onResult?.(result)
        }
    } finally {
        rmSync(folder, { recursive: true, force: true })
    }
    return results
}
