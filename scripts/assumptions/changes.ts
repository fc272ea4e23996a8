/** What happens in the tenant between the stages of a life. */
import type { SimulatorProcess, Tenant } from 'defender-simulator'

type Item = Tenant['assessments'][number]

export interface Changes {
    /** A day's changes: findings pass and fail, one no longer applies, an image is repaired, tags change. */
    statuses(): Promise<void>
    /** So few that their closure waits for nobody: findings, one with its resource, and one of an image. */
    fewGone(): Promise<void>
    /** A test, a test group, citations, and findings of an image. */
    muchGone(): Promise<void>
    /** What was gone is there again. */
    back(): Promise<void>
}

const TEST = 'IoT hubs should log to storage'
const INITIATIVE = '/policyAssignments/team-rules'
const CONTROL = 'A.9.4 (b)/'
const REPAIRED_IMAGE = '/assessments/2f562345-1f35-458f-8cfb-236964df036a'
const GONE_IMAGE = '/assessments/8d08b139-865a-4371-88ac-0f0322bbdef1'

/** The changes of the built-in tenant; `now` is when the source says that they happened. */
export function changesAtTheSource({ control }: SimulatorProcess, tenant: Tenant, now: () => string): Changes {
    const plain = tenant.assessments.filter(({ id }) => !/sha256:/i.test(id) && id.length < 255 && !/[\^"]/.test(id))
    const inState = (code: string) =>
        plain.filter((item) => (item['properties'] as { status: { code: string } }).status.code === code)
    const [failed, passed] = [inState('Unhealthy'), inState('Healthy')]
    const on = (items: readonly Item[], path: string) => items.filter(({ id }) => id.includes(path))
    const gone = [...on(failed, 'vault-1').slice(0, 1), ...on(failed, 'shop-3').slice(0, 2)]
    const fixed = on(failed, 'data01').slice(0, 2)
    const broken = on(passed, 'vault-2').slice(0, 1)
    const notApplicable = on(failed, 'shop-1').slice(0, 1)
    const image = (end: string) => tenant.assessments.filter(({ id }) => id.endsWith(end))
    const much = [
        ...tenant.metadata.filter((item) => (item['properties'] as { displayName: string }).displayName === TEST),
        ...tenant.policyAssignments.filter(({ id }) => id.endsWith(INITIATIVE)),
        ...tenant.complianceAssessments.filter(({ id }) => id.includes(CONTROL)),
        ...image(GONE_IMAGE),
    ]

    const set = async (items: readonly Item[], code: string) => {
        for (const { id } of items) await control.setStatus(id, { code, statusChangeDate: now() })
    }
    const remove = async (items: readonly Item[]) => {
        for (const { id } of items) await control.removeResource(id)
    }

    return {
        async statuses() {
            await set([...fixed, ...image(REPAIRED_IMAGE)], 'Healthy')
            await set(broken, 'Unhealthy')
            await set(notApplicable, 'NotApplicable')
            for (const { id } of tenant.resources.filter(({ id }) => /virtualMachines\/web-0/i.test(id)))
                await control.setTags(id, { env: 'changed' })
        },
        fewGone: () => remove(gone),
        muchGone: () => remove(much),
        async back() {
            for (const item of [...gone, ...much]) await control.addResource(item)
            await set(image(REPAIRED_IMAGE), 'Unhealthy')
        },
    }
}
