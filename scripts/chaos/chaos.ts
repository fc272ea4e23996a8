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

/** What the tenants of a seed lead to without faults, each found out when it is first asked for. */
export interface References {
    readonly tenants: number
    of(tenant: number): Promise<Reference>
    remove(): void
}

/** The references of a seed; what they need is kept until `remove`. */
export function referencesOf(seed: number, size: TenantSize): References {
    const folder = mkdtempSync(join(tmpdir(), 'chaos-tenants-'))
    const tenants = chaosTenants(seed, size)
    const known = new Map<number, Promise<Reference>>()
    return {
        tenants: tenants.length,
        of(index) {
            const tenant = tenants[index]
            if (!tenant) throw new Error('there is no tenant')
            const place = join(folder, `tenant-${index}`)
            const reference = known.get(index) ?? referenceOf(createTemplate(place, tenant), place)
            known.set(index, reference)
            return reference
        },
        remove: () => rmSync(folder, { recursive: true, force: true }),
    }
}

/** Carries out the runs of a seed. */
export async function chaos(options: ChaosOptions): Promise<ChaosResult[]> {
    const references = referencesOf(options.seed, options)
    try {
        return await chaosAgainst(references, options)
    } finally {
        references.remove()
    }
}

/** Against references that are at hand. Runs share nothing, so that as many go on at once as there are processors. */
export async function chaosAgainst(
    references: References,
    { seed, runs, from, nodes, together = false, onResult }: Omit<ChaosOptions, keyof TenantSize>,
): Promise<ChaosResult[]> {
    const folder = mkdtempSync(join(tmpdir(), 'chaos-'))
    const results: ChaosResult[] = []
    let next = from

    async function lane(): Promise<void> {
        while (next < from + runs) {
            const number = next
            next += 1
            const known = await references.of(number % references.tenants)
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
