/** Tests, test groups and citations that are gone: held back like results, approved by the right role, undone. */
import { readFileSync } from 'node:fs'
import { itemsOf } from '../support/builtin-dataset.ts'
import { createWorld, type World } from '../support/app-world.ts'

const CLOSURE = 'sn_vul_asc_closure'
const INITIATIVE = '/providers/microsoft.authorization/policysetdefinitions/'
const BENCHMARK = `${INITIATIVE}cf6b32dd-31cb-4d8d-8e86-8de569e2b6a4`
const PCI = `${INITIATIVE}9336c209-6bdc-43a4-8b61-81423a78c807`

type Type = 'assessment_metadata' | 'policy_definition' | 'compliance_standard'

describe('much that is gone at once', () => {
    let world: World
    let deployment: string

    const pull = (type: Type) => {
        world.clock.at += 86_400_000
        const { substate } = world.run(deployment, type, true)
        world.instance.runUntilIdle()
        expect(substate).toBe('success')
    }
    const pullThrice = (type: Type) => {
        for (let pulls = 0; pulls < 3; pulls += 1) pull(type)
    }
    const closures = (type: Type) =>
        world.rows(CLOSURE, ['number', 'sys_id', 'state', 'count', 'closed'], `type=${type}`)
    const newest = (type: Type) => closures(type).at(-1) ?? {}
    const act = (type: Type, action: string, user = 'configurer') => {
        world.instance.runUiAction(CLOSURE, newest(type)['sys_id'] ?? '', `sn_vul_asc_${action}_closure`, user)
        world.instance.runUntilIdle()
    }
    const offered = (type: Type, user: string) =>
        world.instance.uiActions(CLOSURE, newest(type)['sys_id'] ?? '', user).sort()
    const closedGone = () =>
        world.rows('sn_vul_asc_integration_run', ['number', 'closed_gone'], 'type=policy_definition').at(-1)?.[
            'closed_gone'
        ]

    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso', { initiatives: 'selected', initiative_ids: `${BENCHMARK}\n${PCI}` })
        // Everything waits for approval here; the share is other tests'.
        world.property('sn_vul_asc.closure_number', '0')
        world.instance.createUser('reader', ['sn_vul_asc.read_integration'])
        world.instance.createUser('configurer', ['sn_vul_asc.configure_integration'])
        for (const type of ['policy_definition', 'assessment_metadata', 'compliance_standard'] as const) pull(type)
    }, 60_000)
    afterAll(() => world.close())

    test('tests stay active until an approval, and are active again when it is undone', async () => {
        const unlisted = itemsOf('Microsoft.Security/assessmentMetadata').find(
            (item) => item.properties['displayName'] === 'IoT hubs should log to storage',
        )
        const active = () => world.rows('sn_vulc_test', ['active'], `source_id=${unlisted?.name ?? ''}`)[0]?.['active']
        await world.simulator.control.removeResource(unlisted?.id ?? '')
        pullThrice('assessment_metadata')
        expect(newest('assessment_metadata')).toMatchObject({ state: 'held', count: '1', closed: '0' })
        expect(active()).toBe('true')
        expect(offered('assessment_metadata', 'reader')).toEqual([])
        expect(offered('assessment_metadata', 'configurer')).toEqual([
            'sn_vul_asc_approve_closure',
            'sn_vul_asc_dismiss_closure',
        ])
        // Another deployment's run of the type could be writing the same test just now.
        const importing = world.instance.record('sn_vul_asc_integration_run')
        importing.initialize()
        importing.setValue('type', 'assessment_metadata')
        importing.setValue('state', 'running')
        importing.insert()
        act('assessment_metadata', 'approve')
        expect(newest('assessment_metadata')).toMatchObject({ state: 'closing', closed: '0' })
        expect(active()).toBe('true')
        importing.deleteRecord()
        world.clock.at += 60_000
        world.instance.runUntilIdle()
        expect(newest('assessment_metadata')).toMatchObject({ state: 'closed', closed: '1' })
        expect(active()).toBe('false')
        expect(
            world.rows('sn_vul_asc_finding', ['status', 'absence', 'reason'], `external_id=${unlisted?.name ?? ''}`),
        ).toEqual([
            { status: 'vanished', absence: 'not_listed', reason: expect.stringContaining('full pulls') as string },
        ])
        act('assessment_metadata', 'undo')
        expect(newest('assessment_metadata')).toMatchObject({ state: 'undone' })
        expect(active()).toBe('true')
    }, 60_000)

    test('test groups keep their tests until an approval, and have the same again when it is undone', () => {
        const links = () =>
            world
                .rows('sn_vulc_policy_test', ['policy.source_id', 'test.source_id'])
                .map((link) => JSON.stringify(link))
        const ofBenchmark = () => links().filter((link) => link.includes(BENCHMARK))
        const before = links().sort()
        const record = world.instance.record('sn_vul_asc_deployment')
        record.get(deployment)
        record.setValue('initiative_ids', PCI)
        record.update()
        pullThrice('policy_definition')
        expect(newest('policy_definition')).toMatchObject({ state: 'held' })
        expect(links().sort()).toEqual(before)
        // A decision against it lasts until the next full pull.
        act('policy_definition', 'dismiss')
        expect(links().sort()).toEqual(before)
        pull('policy_definition')
        expect(closures('policy_definition').map((closure) => closure['state'])).toEqual(['dismissed', 'held'])
        act('policy_definition', 'approve')
        expect(ofBenchmark()).toEqual([])
        expect(closedGone()).toBe(newest('policy_definition')['count'])
        act('policy_definition', 'undo')
        expect(links().sort()).toEqual(before)
        expect(closedGone()).toBe('0')
    }, 60_000)

    test('citations stay until an approval, which removes them for good', async () => {
        const { value: links } = JSON.parse(
            readFileSync('packages/defender-simulator/data/regulatoryCompliance.json', 'utf8'),
        ) as { value: { id: string }[] }
        const gone = links.filter(({ id }) => id.includes('A.9.4 (b)/'))
        const citations = () => world.rows('sn_vulc_citation', ['section', 'control.source_id'])
        const before = citations()
        const kept = before.filter((citation) => citation['section'] !== 'A.9.4 (b)')
        expect(kept.length).toBeLessThan(before.length)
        for (const { id } of gone) await world.simulator.control.removeResource(id)
        pullThrice('compliance_standard')
        expect(newest('compliance_standard')).toMatchObject({ state: 'held' })
        expect(citations()).toEqual(before)
        act('compliance_standard', 'approve')
        expect(citations()).toEqual(kept)
        expect(offered('compliance_standard', 'configurer')).toEqual([])
        // They are written again as soon as the source has them again.
        for (const link of gone) await world.simulator.control.addResource(link)
        pull('compliance_standard')
        expect(citations()).toEqual(before)
    }, 60_000)
})
