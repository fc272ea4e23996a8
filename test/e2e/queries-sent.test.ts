/** What the application really sends: each query is in the list of those that are checked, and Microsoft's parser takes it. */
import { INTEGRATION_TYPES } from '../../src/server/vocabulary/names.ts'
import { REPLACEMENTS } from '../../src/server/vocabulary/replacements.ts'
import {
    assessments,
    combinedAssessments,
    imageAssessments,
    itemsOf,
    type Assessment,
} from '../support/builtin-dataset.ts'
import { kustoDiagnostics } from '../support/kusto-diagnostics.ts'
import { QUERIES, shapeOf, uncounted } from '../support/queries.ts'
import { createWorld, type World } from '../support/app-world.ts'

const LINK =
    'Microsoft.Security/regulatoryComplianceStandards/regulatoryComplianceControls/regulatoryComplianceAssessments'
const CHOICE = 'sn_vul_asc_category_choice'

/** Recommendations that are combined, of more machines than fit into a page. */
function machines(count: number): Assessment[] {
    const [first] = combinedAssessments
    if (first === undefined) throw new Error('the built-in tenant has no combined recommendation')
    return Array.from({ length: count }, (_, index) => {
        const move = (id: string) => id.replace('/web-02', `/more-${index}`)
        return {
            ...first,
            id: move(first.id),
            properties: {
                ...first.properties,
                resourceDetails: {
                    ...first.properties.resourceDetails,
                    Id: move(first.properties.resourceDetails.Id ?? ''),
                },
            },
        }
    })
}

/** Controls that name a whole category, and choices of every kind, one of them looked at before. */
async function categories(world: World): Promise<void> {
    const { control } = world.simulator
    for (const machine of machines(8)) await control.addAssessment(machine)
    const [upgrade] = machines(1)
    if (upgrade !== undefined)
        await control.addAssessment({
            ...upgrade,
            id: upgrade.id.replace(/virtualMachines/i, 'disks'),
            properties: {
                ...upgrade.properties,
                resourceDetails: { Id: upgrade.properties.resourceDetails.Id?.replace(/virtualMachines/i, 'disks') },
                metadata: { displayName: 'Upgrade', recommendationCategory: 'ServiceUpgrade' },
            } as Assessment['properties'],
        })
    const [link] = itemsOf(LINK)
    const name = '00000000-0000-4000-8000-00000000c001'
    if (link !== undefined)
        await control.addResource({
            ...link,
            id: link.id.replace(/[^/]+$/, name),
            name,
            properties: { ...link.properties, assessmentType: 'AssessmentCategory', description: 'SystemUpdate' },
        })
    const choose = (category: string, family: string, choice: string) => {
        const record = world.instance.record(CHOICE)
        record.addQuery('category', category)
        record.addQuery('family', family)
        record.query()
        record.next()
        record.setValue('choice', choice)
        record.update()
        return record.getUniqueValue()
    }
    choose('SystemUpdate', 'machine', 'per_recommendation')
    const counted = choose('ServiceUpgrade', 'other', 'count_only')
    world.instance.runUiAction(CHOICE, counted, 'sn_vul_asc_preview_choice')
}

/** As many recommendations of the customer's own, and standards above all subscriptions, as fill a page. */
async function ofTheirOwn({ simulator: { control } }: World): Promise<void> {
    const [known] = assessments
    if (known === undefined) throw new Error('there is none')
    for (const number of [1, 2, 3]) {
        const name = `c26f134e-10e9-47ed-8f19-00000000003${number}`
        const metadata = { displayName: `Own ${number}`, assessmentType: 'CustomPolicy' }
        const properties = { ...known.properties, metadata } as Assessment['properties']
        await control.addAssessment({ ...known, id: known.id.replace(/[^/]+$/, name), name, properties })
        await control.addResource({
            ...{ id: `/providers/Microsoft.Security/securityStandards/${name}`, name },
            type: 'Microsoft.Security/securityStandards',
            properties: { displayName: `Standard ${number}`, standardType: 'Default' },
        })
    }
}

/** An open assessment under a key that was replaced, and under the key that took its place. */
function replaced(): [old: Assessment, next: Assessment] {
    const [replacement] = REPLACEMENTS
    const known = assessments.find(({ properties }) => properties.status.code === 'Unhealthy')
    if (replacement === undefined || known === undefined) throw new Error('there is none')
    const under = (name: string) => ({ ...known, id: known.id.replace(/[^/]+$/, name), name })
    return [under(replacement.old), under(replacement.new)]
}

/** What lies behind a connector that was made again: the same resource under another id. */
function recreated(): [old: Assessment, next: Assessment] {
    const [name, key] = ['securityentitydata/aws-ec2-instance-i-0c0ffee0', 'c26f134e-10e9-47ed-8f19-000000000021']
    const known = assessments.find(({ id }) => id.includes('/securityConnectors/'))
    if (known === undefined) throw new Error('there is none')
    const behind = (connector: string) => {
        const resource = known.id.replace(/(securityConnectors)\/.*$/, `$1/${connector}/${name}`)
        const additionalData = {
            ...{ ResourceType: 'instance', ResourceProvider: 'ec2', HierarchyId: '123456789012' },
            NativeCloudUniqueIdentifier: 'arn:aws:ec2:eu-west-1:123456789012:instance/i-0c0ffee0',
        }
        const properties = { ...known.properties, resourceDetails: { Source: 'AWS', Id: resource }, additionalData }
        const id = `${resource}/providers/Microsoft.Security/assessments/${key}`
        return { ...known, id, name: key, properties: { ...properties, status: { code: 'Unhealthy' } } } as Assessment
    }
    return [behind('before'), behind('after')]
}

/** A machine that was moved, with its resource at both places. */
function moved(): { assessment: Assessment; resource: object & { id: string } }[] {
    const known = assessments.find(({ id }) => /rg-web\/.*\/virtualMachines\//i.test(id))
    if (known === undefined) throw new Error('there is none')
    const key = 'c26f134e-10e9-47ed-8f19-000000000022'
    return ['rg-before', 'rg-after'].map((group) => {
        const id = known.id.replace(
            /(\/resourceGroups)\/.*$/i,
            `$1/${group}/providers/Microsoft.Compute/virtualMachines/m`,
        )
        const vmId = '0f3c8d2a-1b4e-4c5d-8e9f-a0b1c2d3e4f5'
        const properties = { ...known.properties, resourceDetails: { Source: 'Azure', Id: id } }
        const assessmentId = `${id}/providers/Microsoft.Security/assessments/${key}`
        return {
            resource: {
                ...{ id, name: 'm', type: 'Microsoft.Compute/virtualMachines', location: 'westeurope' },
                properties: { vmId },
            },
            assessment: {
                ...known,
                id: assessmentId,
                name: key,
                properties: { ...properties, status: { code: 'Unhealthy' } },
            },
        }
    })
}

describe('the queries of every integration', () => {
    let world: World
    let sent: string[]

    beforeAll(async () => {
        world = await createWorld()
        const { control } = world.simulator
        const deployment = world.deploy('Contoso', { page_size: '3' })
        world.saveAndTest(deployment)
        await categories(world)
        await ofTheirOwn(world)
        const [old, next] = replaced()
        await control.addAssessment(old)
        const [before, after] = recreated()
        await control.addAssessment(before)
        const [here, there] = moved()
        if (here === undefined || there === undefined) throw new Error('there are two places')
        await control.addResource(here.resource)
        await control.addAssessment(here.assessment)
        const everything = (full: boolean) => {
            for (const type of INTEGRATION_TYPES) world.run(deployment, type, full)
        }
        everything(true)
        // A token that the source no longer moves: the run goes on behind a key.
        const stuck = () =>
            control.addFault({
                path: 'ResourceGraph',
                body: 'order by key.*skipToken',
                effect: 'repeatedToken',
                times: 1,
            })
        const statusChangeDate = new Date(world.clock.at).toISOString()
        for (const { id, properties } of [...assessments.slice(0, 20), ...machines(8), ...imageAssessments])
            await control.setStatus(id, { code: properties.status.code, statusChangeDate })
        for (const full of [false, true])
            for (const type of ['assessment', 'comprehensive_assessment', 'container_image'] as const) {
                world.clock.at += 2 * 3_600_000
                if (type === 'comprehensive_assessment')
                    world.property('sn_vul_asc.comprehensive_days', full ? '0' : '3650')
                await stuck()
                world.run(deployment, type, full)
                await control.clearFaults()
            }
        const all = world.deploy('Contoso, every initiative', { initiatives: 'all' })
        world.run(all, 'policy_definition')
        // Gone: a full pull asks for them by id.
        for (const { id } of [...assessments.slice(0, 2), ...machines(2), ...imageAssessments.slice(0, 2)])
            await control.removeAssessment(id)
        // Replaced: a new row asks whether the one that it goes on from is still there.
        await control.removeAssessment(old.id)
        await control.addAssessment(next)
        // Made again, and moved: it asks as well what else has the same native id.
        await control.removeAssessment(before.id)
        await control.addAssessment(after)
        await control.removeResource(here.resource.id)
        await control.removeAssessment(here.assessment.id)
        await control.addResource(there.resource)
        await control.addAssessment(there.assessment)
        world.clock.at += 2 * 3_600_000
        everything(true)
        sent = [...new Set((await control.requests()).flatMap(({ query }) => (query === undefined ? [] : [query])))]
    }, 240_000)
    afterAll(() => world.close())

    test('are in the list', () => {
        const known = new Set(QUERIES.map(([, query]) => shapeOf(query)))
        expect(sent.map((query) => shapeOf(uncounted(query))).filter((shape) => !known.has(shape))).toEqual([])
    })

    test('parse without diagnostics', () => {
        const diagnose = kustoDiagnostics()
        expect(sent.filter((query) => diagnose(query).length > 0)).toEqual([])
    })

    test('are all of those in the list, but for the parts of more images than this tenant has', () => {
        const shapes = new Set(sent.map(shapeOf))
        const never = QUERIES.filter(([, query]) => !shapes.has(shapeOf(query))).map(([name]) => name)
        expect(never.filter((name) => !name.startsWith('a part of the images'))).toEqual([])
        expect(never).toHaveLength(4)
    })
})
