/** What vanishes and comes back: tests, memberships, last seen, vulnerable items. */
import { imageAssessments, itemsOf, memberOf, type Assessment } from '../support/builtin-dataset.ts'
import { createWorld, type World } from '../support/app-world.ts'

const DAY = 86_400_000
const PRODUCTION = 'a1a1a1a1-0001-4000-8000-000000000001'
const DEVELOPMENT = 'a1a1a1a1-0002-4000-8000-000000000002'
const INITIATIVE = '/providers/microsoft.authorization/policysetdefinitions/'
const BENCHMARK = `${INITIATIVE}cf6b32dd-31cb-4d8d-8e86-8de569e2b6a4`
const PCI = `${INITIATIVE}9336c209-6bdc-43a4-8b61-81423a78c807`

const metadata = itemsOf('Microsoft.Security/assessmentMetadata')
const builtIn = metadata.find((item) => item.properties['displayName'] === 'IoT hubs should log to storage')
const custom = metadata.find((item) => item.properties['displayName'] === 'Naming convention of the platform team')

function change(world: World, table: string, sysId: string, values: Record<string, string>): void {
    const record = world.instance.record(table)
    record.get(sysId)
    for (const [column, value] of Object.entries(values)) record.setValue(column, value)
    record.update()
}

function setProperty(world: World, name: string, value: string): void {
    const [property] = world.rows('sys_properties', ['sys_id'], `name=${name}`)
    change(world, 'sys_properties', property?.['sys_id'] ?? '', { value })
}

const now = (world: World) => new Date(world.clock.at).toISOString().slice(0, 19).replace('T', ' ')
const iso = (world: World) => new Date(world.clock.at).toISOString()
const isActive = (world: World, key = '') => world.rows('sn_vulc_test', ['active'], `source_id=${key}`)[0]?.['active']

describe('metadata that vanishes', () => {
    let world: World
    let deployment: string
    const pull = () => {
        world.clock.at += DAY
        return world.run(deployment, 'assessment_metadata').substate
    }

    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso')
        pull()
    }, 60_000)
    afterAll(() => world.close())

    test('makes its test inactive with the third full pull, and active again when it comes back', async () => {
        const key = builtIn?.name
        await world.simulator.control.removeResource(builtIn?.id ?? '')
        expect([pull(), isActive(world, key)]).toEqual(['success', 'true'])
        expect([pull(), isActive(world, key)]).toEqual(['success', 'true'])
        expect([pull(), isActive(world, key)]).toEqual(['success', 'false'])
        await world.simulator.control.addResource(builtIn as object)
        expect([pull(), isActive(world, key)]).toEqual(['success', 'true'])
        expect(world.rows('sn_vulc_test', ['sys_id'], `source_id=${key ?? ''}`)).toHaveLength(1)
    })

    test('that comes back in between begins to count anew', async () => {
        for (let round = 0; round < 2; round += 1) {
            await world.simulator.control.removeResource(builtIn?.id ?? '')
            pull()
            pull()
            await world.simulator.control.addResource(builtIn as object)
            pull()
        }
        expect(isActive(world, builtIn?.name)).toBe('true')
    })

    test('in a gap does not count, however often', async () => {
        await world.simulator.control.addFault({
            path: 'Microsoft.ResourceGraph/resources',
            body: 'summarize metadata = min',
            effect: 'forbidden',
        })
        for (let round = 0; round < 4; round += 1) expect(pull()).toBe('gaps')
        expect(isActive(world, custom?.name)).toBe('true')
        await world.simulator.control.clearFaults()
        expect(pull()).toBe('success')
    })

    test('of a subscription that cannot be read any more does not count either', async () => {
        change(world, 'sn_vul_asc_deployment', deployment, {
            import_findings_from: 'subscriptions',
            subscription_ids: `${PRODUCTION},${DEVELOPMENT}`,
        })
        await world.simulator.control.setSubscriptionAccess(PRODUCTION, false)
        for (let round = 0; round < 4; round += 1) expect(pull()).toBe('gaps')
        expect(isActive(world, custom?.name)).toBe('true')
        await world.simulator.control.setSubscriptionAccess(PRODUCTION, true)
    })

    test('from one deployment stays while another has it; custom metadata is that of its subscription', () => {
        const other = world.deploy('Production only', {
            import_findings_from: 'subscriptions',
            subscription_ids: PRODUCTION,
        })
        expect(world.run(other, 'assessment_metadata')).toMatchObject({ substate: 'success', inserted: 0 })
        change(world, 'sn_vul_asc_deployment', deployment, { subscription_ids: DEVELOPMENT })
        for (let round = 0; round < 4; round += 1) expect(pull()).toBe('success')
        expect(isActive(world, custom?.name)).toBe('true')
        change(world, 'sn_vul_asc_deployment', other, { subscription_ids: DEVELOPMENT })
        for (let round = 0; round < 3; round += 1) world.run(other, 'assessment_metadata')
        expect(isActive(world, custom?.name)).toBe('false')
    })

    test('as often as the property says', async () => {
        setProperty(world, 'sn_vul_asc.absent_pulls', '1')
        await world.simulator.control.removeResource(builtIn?.id ?? '')
        pull()
        // The other deployment has seen it last.
        const [other] = world.rows('sn_vul_asc_deployment', ['sys_id'], 'name=Production only')
        expect(isActive(world, builtIn?.name)).toBe('true')
        world.run(other?.['sys_id'] ?? '', 'assessment_metadata')
        expect(isActive(world, builtIn?.name)).toBe('false')
    })
})

describe('initiatives that are not selected any more', () => {
    let world: World
    let deployment: string
    const pull = () => {
        world.clock.at += DAY
        expect(world.run(deployment, 'policy_definition')).toMatchObject({ substate: 'success' })
        return members(BENCHMARK).length
    }
    const members = (group: string) =>
        world.rows('sn_vulc_policy_test', ['test.short_description'], `policy.source_id=${group}`)

    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso', { initiatives: 'selected', initiative_ids: `${BENCHMARK}\n${PCI}` })
        world.run(deployment, 'policy_definition')
        world.run(deployment, 'assessment_metadata')
    }, 60_000)
    afterAll(() => world.close())

    test('lose their tests with the third pull; tests in no other group go to the one without a policy', () => {
        const both = 'Keys in key vaults should expire'
        const alone = 'Auditing should be on for SQL servers'
        const before = members(BENCHMARK).length
        expect(before).toBeGreaterThan(8)
        change(world, 'sn_vul_asc_deployment', deployment, { initiative_ids: PCI })
        expect([pull(), pull(), pull()]).toEqual([before, before, 0])
        const groups = (test: string) =>
            world.rows('sn_vulc_policy_test', ['policy.source_id'], `test.short_description=${test}`)
        expect(groups(both)).toEqual([{ 'policy.source_id': PCI }])
        expect(groups(alone)).toEqual([{ 'policy.source_id': 'no-policy' }])
        const [shown] = world.rows('sn_vulc_test', ['test_groups'], `short_description=${alone}`)
        const [none] = world.rows('sn_vulc_policy', ['sys_id'], 'source_id=no-policy')
        expect(shown?.['test_groups']).toBe(none?.['sys_id'])
    })

    test('have them again when they are selected again', () => {
        change(world, 'sn_vul_asc_deployment', deployment, { initiative_ids: `${BENCHMARK},${PCI}` })
        expect(pull()).toBeGreaterThan(8)
        expect(
            world.rows(
                'sn_vulc_policy_test',
                ['policy.source_id'],
                'test.short_description=Auditing should be on for SQL servers',
            ),
        ).toEqual([{ 'policy.source_id': BENCHMARK }])
    })
})

describe('the comprehensive integration', () => {
    let world: World
    let deployment: string
    const result = (name: string, test: string) =>
        world.rows(
            'sn_vulc_result',
            ['sys_id', 'state', 'result', 'last_seen', 'resolution'],
            `src_ci.resource_name=${name}^control.short_description=${test}`,
        )[0] ?? {}
    const FAILING = ['web-03', 'Virtual machines should encrypt their disks'] as const
    const PASSED = ['web-03', 'System updates should be installed on machines'] as const

    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso')
        for (const type of ['assessment_metadata', 'assessment'] as const) world.run(deployment, type)
    }, 60_000)
    afterAll(() => world.close())

    test('moves Last seen of unchanged failures and of nothing that passed', () => {
        const first = now(world)
        world.clock.at += 7 * DAY
        expect(world.run(deployment, 'comprehensive_assessment')).toMatchObject({ substate: 'success', updated: 0 })
        expect(result(...FAILING)).toMatchObject({ result: 'failed', last_seen: now(world) })
        expect(result(...PASSED)).toMatchObject({ result: 'passed', last_seen: first })
    })

    test('reopens a resolved result that is seen again (state Resolved)', () => {
        const { sys_id: id = '' } = result(...FAILING)
        world.clock.at += DAY
        change(world, 'sn_vulc_result', id, { state: '101', resolution: '4', resolution_date: now(world) })
        world.clock.at += DAY
        world.run(deployment, 'comprehensive_assessment')
        expect(result(...FAILING)).toEqual({
            sys_id: id,
            state: '1',
            result: 'failed',
            last_seen: now(world),
            resolution: '',
        })
    })

    test('finds a failure that the delta has missed', async () => {
        world.run(deployment, 'assessment')
        world.clock.at += DAY
        const id = `/subscriptions/${DEVELOPMENT}/resourceGroups/rg-web/providers/Microsoft.Compute/virtualMachines/web-03/providers/Microsoft.Security/assessments/e5c5e6da-e38b-484e-8cf0-bd1fb0efac03`
        // Its date lies before the window: it reached the index late.
        await world.simulator.control.setStatus(id, { code: 'Unhealthy', statusChangeDate: '2026-11-20T00:00:00Z' })
        world.run(deployment, 'assessment')
        expect(result(...PASSED)).toMatchObject({ result: 'passed' })
        expect(world.run(deployment, 'comprehensive_assessment')).toMatchObject({ updated: 1 })
        expect(result(...PASSED)).toMatchObject({ result: 'failed', state: '1' })
    })

    test('looks back as far as the property says', () => {
        setProperty(world, 'sn_vul_asc.comprehensive_days', '7')
        const { last_seen: before } = result(...FAILING)
        world.clock.at += 30 * DAY
        expect(world.run(deployment, 'comprehensive_assessment')).toMatchObject({ substate: 'success' })
        expect(result(...FAILING)['last_seen']).toBe(before)
    })
})

describe('vulnerabilities of images', () => {
    let world: World
    let deployment: string
    const IMAGE = imageAssessments.filter(({ id }) => id.includes('repositories-shop-web-'))
    const LIBSSL = IMAGE.find(({ properties }) => properties.displayName === 'Update libssl3') as Assessment
    const COLUMNS = ['sys_id', 'package.name', 'vulnerability.id', 'state', 'substate', 'active']
    const items = () =>
        world
            .rows(
                'sn_vul_container_image_vulnerable_item',
                COLUMNS,
                'discovered_container_image.image_nameSTARTSWITHshop/web',
            )
            .map((item) => ({ ...item, name: `${item['package.name'] ?? ''} ${item['vulnerability.id'] ?? ''}` }))
    const states = () =>
        Object.fromEntries(items().map((item) => [item.name, (item as Record<string, string>)['state']]))
    const pull = (full = true) => world.run(deployment, 'container_image', full)
    const setCves = (item: Assessment, cves: string[]) =>
        world.simulator.control.updateAssessment(item.id, {
            additionalData: {
                CvesDetails: JSON.stringify(cves.map((CveId) => ({ CveId, Severity: 'High', FixedVersion: '2.0.1' }))),
                ScannersDetails: JSON.stringify({ mdvm: { CvesIds: cves } }),
            },
        })

    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso')
        pull()
    }, 60_000)
    afterAll(() => world.close())

    test('begin open', () => {
        expect(states()).toEqual({
            'libssl3 CVE-2026-1001': '1',
            'libssl3 CVE-2026-1002': '1',
            'ssl-tools CVE-2026-1001': '1',
        })
    })

    test('a CVE that disappears from its row is closed as fixed, and that one alone', async () => {
        await setCves(LIBSSL, ['CVE-2026-1001'])
        world.clock.at += DAY
        expect(pull()).toMatchObject({ substate: 'success', inserted: 0, updated: 1 })
        expect(states()).toEqual({
            'libssl3 CVE-2026-1001': '1',
            'libssl3 CVE-2026-1002': '3',
            'ssl-tools CVE-2026-1001': '1',
        })
        expect(items().find((item) => item.name === 'libssl3 CVE-2026-1002')).toMatchObject({
            substate: '4',
            active: 'false',
        })
    })

    test('and open again when it is back: the same item', async () => {
        const before = items()
            .map((item) => (item as Record<string, string>)['sys_id'])
            .sort()
        await setCves(LIBSSL, ['CVE-2026-1001', 'CVE-2026-1002'])
        world.clock.at += DAY
        expect(pull()).toMatchObject({ inserted: 0, updated: 1 })
        expect(new Set(Object.values(states()))).toEqual(new Set(['1']))
        expect(
            items()
                .map((item) => (item as Record<string, string>)['sys_id'])
                .sort(),
        ).toEqual(before)
    })

    test('with a Start time only rows that changed since are pulled', async () => {
        world.clock.at += DAY
        expect(pull(false)).toMatchObject({ substate: 'success', retrieved: 0 })
        await world.simulator.control.setStatus(LIBSSL.id, { code: 'Unhealthy', statusChangeDate: iso(world) })
        world.clock.at += DAY
        expect(pull(false)).toMatchObject({ substate: 'success', retrieved: 1 })
    })

    test('an image that is healthy has none open', async () => {
        world.clock.at += DAY
        for (const item of IMAGE)
            await world.simulator.control.setStatus(item.id, { code: 'Healthy', statusChangeDate: iso(world) })
        world.clock.at += DAY
        expect(pull(false)).toMatchObject({ substate: 'success', inserted: 0 })
        expect(new Set(Object.values(states()))).toEqual(new Set(['3']))
        const others = world.rows(
            'sn_vul_container_image_vulnerable_item',
            ['state'],
            'discovered_container_image.image_nameNOT LIKEshop/web',
        )
        expect(new Set(others.map((item) => item['state']))).toEqual(new Set(['1']))
    })

    test('two packages of one name on an image do not close each other', async () => {
        const twin = LIBSSL.id.replace(LIBSSL.name, '99999999-0000-4000-8000-000000000001')
        await world.simulator.control.addAssessment({
            ...LIBSSL,
            id: twin,
            name: twin.split('/').pop(),
            properties: {
                ...LIBSSL.properties,
                additionalData: {
                    ...(memberOf(LIBSSL.properties, 'additionalData') as object),
                    PackageType: 'DevPackage',
                    DetectedSoftwareVersions: '["1.1.1"]',
                    CvesDetails: JSON.stringify([{ CveId: 'CVE-2026-1003' }]),
                    ScannersDetails: '{}',
                },
            },
        })
        await world.simulator.control.setStatus(LIBSSL.id, { code: 'Unhealthy', statusChangeDate: iso(world) })
        pull()
        expect(states()).toMatchObject({
            'libssl3 CVE-2026-1001': '1',
            'libssl3 CVE-2026-1002': '1',
            'libssl3 CVE-2026-1003': '1',
        })
    })

    test('every seventh day everything is pulled, so that what is gone is noticed', async () => {
        const other = await createWorld()
        try {
            const daily = other.deploy('Daily')
            other.run(daily, 'container_image', true)
            const gone = imageAssessments.find(({ properties }) => properties.status.code === 'Unhealthy')
            await other.simulator.control.removeAssessment(gone?.id ?? '')
            const open = () => other.rows('sn_vul_container_image_vulnerable_item', ['sys_id'], 'state=1').length
            const before = open()
            for (let day = 1; day <= 7; day += 1) {
                expect([day, open()]).toEqual([day, before])
                // Some seconds before the day is full, as schedules are.
                other.clock.at += DAY - 5000
                expect(other.run(daily, 'container_image').substate).toBe('success')
                other.instance.runUntilIdle()
            }
            expect(open()).toBeLessThan(before)
            const [run] = other.rows('sn_vul_asc_integration_run', ['closed_gone'], 'closed_gone>0')
            expect(run).toEqual({ closed_gone: '1' })
        } finally {
            await other.close()
        }
    }, 60_000)

    test('details that can be read only later still arrive', async () => {
        const other = await createWorld()
        try {
            await other.simulator.control.setTenantReader(false)
            const late = other.deploy('Late')
            other.run(late, 'container_image')
            await other.simulator.control.setTenantReader(true)
            other.clock.at += DAY
            other.run(late, 'container_image', true)
            expect(
                other.rows('sn_vul_entry', ['source_severity', 'v3_base_score', 'summary'], 'id=CVE-2026-1006'),
            ).toEqual([{ source_severity: 'Medium', v3_base_score: '6.1', summary: 'Description of CVE-2026-1006.' }])
            expect(
                other.rows('sn_vul_container_image_vulnerable_item', ['state'], 'vulnerability.id=CVE-2026-1004'),
            ).toEqual([{ state: '3' }])
        } finally {
            await other.close()
        }
    })
})
