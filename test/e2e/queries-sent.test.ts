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

/** An open assessment under a key that was replaced, and under the key that took its place. */
function replaced(): [old: Assessment, next: Assessment] {
    const [replacement] = REPLACEMENTS
    const known = assessments.find(({ properties }) => properties.status.code === 'Unhealthy')
    if (replacement === undefined || known === undefined) throw new Error('there is none')
    const under = (name: string) => ({ ...known, id: known.id.replace(/[^/]+$/, name), name })
    return [under(replacement.old), under(replacement.new)]
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
        const [old, next] = replaced()
        await control.addAssessment(old)
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
