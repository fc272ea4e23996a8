/** The tenants that chaos happens to, and what changes in each between the two rounds. */
import { builtinTenant, generatedTenant, type SimulatorProcess, type Tenant } from 'defender-simulator'
import { randomOf } from './random.ts'

/** One change at the source. */
export type Mutation =
    | { kind: 'status'; id: string; code: 'Healthy' | 'Unhealthy' }
    | { kind: 'remove'; id: string }
    | { kind: 'tags'; id: string; tags: Record<string, string> }

export interface ChaosTenant {
    name: string
    /** Arguments of the simulator. */
    simulator: string[]
    mutations: Mutation[]
    /** Does the second round pull everything again? Else the Assessment integration pulls what changed. */
    full: boolean
}

export interface TenantSize {
    rows: number
    subscriptions: number
    images: number
}

/** Pages of ARM's lists, so small that there are many. */
const LIST_PAGE = '40'

/** The built-in tenant, and two generated ones of a seed: one that is pulled again as a whole, one by its changes. */
export function chaosTenants(seed: number, { rows, subscriptions, images }: TenantSize): ChaosTenant[] {
    const generated = (number: number, full: boolean): ChaosTenant => {
        const tenantSeed = seed * 10 + number
        // Rows of one finding each: the comparison counts them.
        const tenant = generatedTenant({
            rows,
            subscriptions,
            seed: tenantSeed,
            containerImages: images,
            individual: 0,
        })
        const args = { rows, subscriptions, seed: tenantSeed, 'container-images': images, individual: 0 }
        return {
            name: `generated ${tenantSeed}`,
            simulator: [...Object.entries(args).flatMap(([name, value]) => [`--${name}`, String(value)]), ...COMMON],
            mutations: mutationsOf(tenant, full, tenantSeed),
            full,
        }
    }
    const builtin = {
        name: 'built-in',
        simulator: COMMON,
        mutations: mutationsOf(builtinTenant(), true, seed),
        full: true,
    }
    return [generated(1, false), builtin, generated(2, true)]
}

// Real time would decide when a quota of seconds is spent; being throttled is one of the faults.
const COMMON = ['--quota', '1000000', '--page-size', LIST_PAGE]

/** What a delta does not bring must not change the tables, so passed findings and images go only when all is pulled. */
function mutationsOf(tenant: Tenant, full: boolean, seed: number): Mutation[] {
    const random = randomOf(seed, 'mutations')
    const code = (item: Tenant['assessments'][number]) =>
        (item['properties'] as { status: { code: string } }).status.code
    const isImage = (id: string) => /sha256:/i.test(id)
    const plain = tenant.assessments.filter(({ id }) => !isImage(id))
    const [failed, passed] = ['Unhealthy', 'Healthy'].map((wanted) => plain.filter((item) => code(item) === wanted))
    const images = tenant.assessments.filter(({ id }) => isImage(id))
    // Of those that are left, so that nothing is changed and removed.
    const removed = random.sample(failed ?? [], full ? Math.ceil((failed ?? []).length / 6) : 5)
    if (full) removed.push(...random.sample(passed ?? [], 4), ...random.sample(images, 3))
    const left = plain.filter((item) => !removed.includes(item) && ['Healthy', 'Unhealthy'].includes(code(item)))
    const flipped = random.sample(left, Math.min(12, Math.ceil(left.length / 10)))
    const tagged = random.sample(
        tenant.resources.filter(({ id }) => /\/providers\//i.test(id)),
        6,
    )
    return [
        ...removed.map(({ id }): Mutation => ({ kind: 'remove', id })),
        ...flipped.map((item): Mutation => {
            return { kind: 'status', id: item.id, code: code(item) === 'Healthy' ? 'Unhealthy' : 'Healthy' }
        }),
        ...tagged.map(({ id }): Mutation => ({
            kind: 'tags',
            id,
            tags: { env: 'changed', owner: random.pick(TEAMS) },
        })),
    ]
}

const TEAMS = ['platform', 'payments', 'data']

/** Makes the changes at the source, at a time that statuses carry. */
export async function mutate(
    { control }: SimulatorProcess,
    mutations: readonly Mutation[],
    statusChangeDate: string,
): Promise<void> {
    for (const mutation of mutations) {
        if (mutation.kind === 'remove') await control.removeResource(mutation.id)
        else if (mutation.kind === 'tags') await control.setTags(mutation.id, mutation.tags)
        else await control.setStatus(mutation.id, { code: mutation.code, statusChangeDate })
    }
}
