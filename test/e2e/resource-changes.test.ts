/** Resources that change while their assessments do not: tags, region, and CIs that are retired. */
import type { IntegrationType } from '../../src/server/vocabulary/names.ts'
import { everyResource } from '../support/builtin-dataset.ts'
import { createWorld, START, untouchables, type World } from '../support/app-world.ts'

const DAY = 86_400_000
const resource = (name: string) => {
    const found = everyResource().find(({ id }) => id.endsWith(`/${name}`))
    if (found === undefined) throw new Error(`no resource ${name}`)
    return found
}

/** Tags and region of the discovered item of a resource, as its form shows them. */
function item(world: World, name: string): { tags: string[]; region: string } {
    const names = new Map(
        world.rows('sn_sec_cmn_host_tag', ['sys_id', 'name']).map((row) => [row['sys_id'], row['name'] ?? '']),
    )
    const [row] = world.rows(
        'sn_sec_cmn_src_ci',
        ['host_tag', 'cloud_region.name'],
        `source_id=${resource(name).id.toLowerCase()}`,
    )
    const ids = (row?.['host_tag'] ?? '').split(',').filter((id) => id !== '')
    return { tags: ids.map((id) => names.get(id) ?? `no tag ${id}`), region: row?.['cloud_region.name'] ?? '' }
}

describe('a resource that changes while its assessments do not', () => {
    let world: World
    let deployment: string
    /** Later than the settling time, and not a day: Last seen stays as it is. */
    const again = (type: IntegrationType, full: boolean) => {
        world.clock.at += 3_600_000
        return world.run(deployment, type, full)
    }

    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso')
        world.run(deployment, 'assessment_metadata')
        world.run(deployment, 'assessment')
    }, 60_000)
    afterAll(() => world.close())

    test('a full pull of what did not change asks for regions and tags once, and stages and writes nothing', () => {
        const before = untouchables(world)
        const delta = again('assessment', false)
        const full = again('assessment', true)
        expect(full).toMatchObject({ substate: 'success', staged: 0, inserted: 0, updated: 0 })
        // One page of rows and one of what is combined: a request for resources each, one for subscriptions, and one that any
        // full pull has more.
        expect(full.requests).toBe(delta.requests + 4)
        expect(untouchables(world)).toEqual(before)
    })

    test('a full pull brings new tags and a new region, and stages nothing', async () => {
        const { id } = resource('web-02')
        const before = item(world, 'web-02')
        await world.simulator.control.setTags(id, { Owner: 'Ops', Tier: 'gold' })
        const moved = { ...resource('shop-1'), location: 'swedencentral' }
        await world.simulator.control.addResource(moved)
        // A delta does not look.
        again('assessment', false)
        expect(item(world, 'web-02')).toEqual(before)
        expect(again('assessment', true)).toMatchObject({ staged: 0, inserted: 0, updated: 0 })
        expect(item(world, 'web-02')).toEqual({ tags: ['Owner:Ops', 'Tier:gold'], region: before.region })
        expect(item(world, 'shop-1').region).toBe('swedencentral')
    })

    test('tags that are removed are cleared, by the weekly pull too', async () => {
        const { id } = resource('web-02')
        await world.simulator.control.setTags(id, {})
        again('comprehensive_assessment', false)
        expect(item(world, 'web-02').tags).toEqual([])
        await world.simulator.control.setTags(id, { Owner: 'Ops' })
        again('comprehensive_assessment', false)
        expect(item(world, 'web-02').tags).toEqual(['Owner:Ops'])
        await world.simulator.control.setTags(id, null)
        again('assessment', true)
        expect(item(world, 'web-02').tags).toEqual([])
    })

    test('what changed once is not written again', () => {
        const before = untouchables(world)
        for (const type of ['assessment', 'comprehensive_assessment'] as const) again(type, true)
        expect(untouchables(world)).toEqual(before)
    })

    test('a resource that can no longer be read keeps its tags', async () => {
        const before = item(world, 'web-03')
        expect(before.tags).not.toEqual([])
        await world.simulator.control.removeResource(resource('web-03').id)
        again('assessment', true)
        expect(item(world, 'web-03')).toEqual(before)
        expect(world.clock.at).toBeLessThan(START + DAY)
    })
})

describe('a CI that is retired', () => {
    let world: World
    let deployment: string
    const [vm, other] = ['web-02', 'web-03'].map((name) => resource(name).id)
    const insert = (values: Record<string, string>) => {
        const ci = world.instance.record('cmdb_ci_vm_instance')
        ci.initialize()
        for (const [column, value] of Object.entries(values)) ci.setValue(column, value)
        return ci.insert() ?? ''
    }
    const retire = (sysId: string) => {
        const ci = world.instance.record('cmdb_ci')
        ci.get(sysId)
        ci.setValue('install_status', '7')
        ci.update()
    }
    const placeOf = (id: string | undefined) =>
        world.rows(
            'sn_sec_cmn_src_ci',
            ['cmdb_ci', 'cmdb_ci_class', 'matching_type', 'ci_lookup_rule.name', 'state'],
            `source_id=${id?.toLowerCase() ?? ''}`,
        )[0]
    const full = () => {
        world.clock.at += 3_600_000
        return world.run(deployment, 'assessment', true)
    }
    let old: string
    let successor: string

    beforeAll(async () => {
        world = await createWorld()
        old = insert({ name: 'web-02', object_id: vm ?? '' })
        deployment = world.deploy('Contoso')
        world.run(deployment, 'assessment')
    }, 60_000)
    afterAll(() => world.close())

    test('gives its discovered item and results to the CI that a rule finds now', () => {
        expect(placeOf(vm)).toMatchObject({ cmdb_ci: old, cmdb_ci_class: 'cmdb_ci_vm_instance' })
        const results = world.rows('sn_vulc_result', ['sys_id'], `cmdb_ci=${old}`).length
        expect(results).toBeGreaterThan(0)
        retire(old)
        successor = insert({ name: 'web-02 rebuilt', object_id: vm ?? '' })
        expect(full()).toMatchObject({ substate: 'success', staged: 0, inserted: 0, updated: 0 })
        expect(placeOf(vm)).toEqual({
            cmdb_ci: successor,
            cmdb_ci_class: 'cmdb_ci_vm_instance',
            matching_type: 'matched_by_cilookup',
            'ci_lookup_rule.name': 'Resource ID',
            state: 'matched',
        })
        expect(world.rows('sn_vulc_result', ['sys_id'], `cmdb_ci=${old}`)).toEqual([])
        expect(world.rows('sn_vulc_result', ['sys_id'], `cmdb_ci=${successor}`)).toHaveLength(results)
        expect(world.rows('sn_vul_asc_finding', ['sys_id'], `cmdb_ci=${old}`)).toEqual([])
    })

    test('and when no rule finds one, to one that is created', () => {
        const created = placeOf(other)?.['cmdb_ci'] ?? ''
        retire(successor)
        expect(full()).toMatchObject({ substate: 'success', staged: 0 })
        const place = placeOf(vm)
        expect(place).toMatchObject({
            cmdb_ci_class: 'cmdb_ci_cmp_resource',
            matching_type: 'created_by_ire',
            'ci_lookup_rule.name': '',
            state: 'matched',
        })
        expect(world.rows('sn_vulc_result', ['sys_id'], `cmdb_ci=${successor}`)).toEqual([])
        // Nobody else has moved, and one that is created and retired stays: the engine knows no other.
        expect(placeOf(other)).toMatchObject({ cmdb_ci: created })
        retire(place?.['cmdb_ci'] ?? '')
        full()
        const before = untouchables(world)
        full()
        expect(untouchables(world)).toEqual(before)
        expect(placeOf(vm)).toEqual(place)
    })
})
