/** Two deployments over the same subscriptions: one CI and discovered item per resource, findings apart. */
import * as expected from '../support/builtin-tables.ts'
import { createWorld, type World } from '../support/app-world.ts'

const { byKey } = expected
const ALL = [
    'policy_definition',
    'assessment_metadata',
    'compliance_standard',
    'assessment',
    'container_image',
] as const
const [DEVELOPMENT, CONNECTORS] = [2, 3].map((n) => `a1a1a1a1-000${n}-4000-8000-00000000000${n}`)
const inPart = ({ id }: { id: string }) => [DEVELOPMENT, CONNECTORS].includes(id.split('/')[2] ?? '')

describe('two deployments that overlap', () => {
    let world: World
    let whole: string
    let part: string

    beforeAll(async () => {
        world = await createWorld()
        whole = world.deploy('Whole tenant')
        part = world.deploy('Development and connectors', {
            import_findings_from: 'subscriptions',
            subscription_ids: `${DEVELOPMENT ?? ''}, ${CONNECTORS?.toUpperCase() ?? ''}`,
        })
        // Run by run, so that each meets what the other has made.
        for (const type of ALL)
            for (const deployment of [part, whole])
                expect(world.run(deployment, type)).toMatchObject({ state: 'complete', substate: 'success' })
    }, 60_000)
    afterAll(() => world.close())

    test('results are kept apart by integration instance', () => {
        const of = (name: string) =>
            world.rows('sn_vulc_result', ['source_id', 'result'], `integration_instance.name=${name}`)
        const wanted = (list: typeof expected.usable) =>
            list.map((item) => ({
                source_id: expected.resultOf(item).id,
                result: item.properties.status.code === 'Healthy' ? 'passed' : 'failed',
            }))
        const short = (list: Record<string, string>[]) => list.filter((row) => (row['source_id'] ?? '').length < 512)
        expect(byKey(short(of('Whole tenant')))).toEqual(byKey(short(wanted(expected.usable))))
        expect(byKey(short(of('Development and connectors')))).toEqual(
            byKey(short(wanted(expected.usable.filter(inPart)))),
        )
    })

    test('a resource is one discovered item and one CI, which the results of both share', () => {
        const resources = new Set(expected.usable.map(({ id }) => expected.resourceOf(id)))
        const items = world.rows('sn_sec_cmn_src_ci', ['source_id', 'cmdb_ci'])
        expect(items).toHaveLength(resources.size)
        expect(new Set(items.flatMap((item) => item['cmdb_ci'] || [])).size).toBe(
            resources.size - expected.WITHOUT_CI.length,
        )
        expect(new Set(world.rows('sn_vulc_result', ['src_ci']).map((row) => row['src_ci'])).size).toBe(resources.size)
        const results = world.rows('sn_vulc_result', ['cmdb_ci', 'src_ci.cmdb_ci'])
        expect(results.filter((row) => row['cmdb_ci'] !== row['src_ci.cmdb_ci'])).toEqual([])
    })

    test('tags, regions, accounts and providers are right, whoever came last', () => {
        const tags = new Map(
            world.rows('sn_sec_cmn_host_tag', ['sys_id', 'name']).map((row) => [row['sys_id'], row['name'] ?? '']),
        )
        const columns = [
            'source_id',
            'cloud_service_provider.name',
            'cloud_account.name',
            'cloud_region.name',
            'host_tag',
        ]
        const rows = world.rows('sn_sec_cmn_src_ci', columns).map((row) => ({
            ...row,
            host_tag: (row['host_tag'] ?? '')
                .split(',')
                .filter((tag) => tag !== '')
                .map((tag) => tags.get(tag)?.toLowerCase() ?? tag)
                .sort()
                .join(),
        }))
        const short = (list: Record<string, string>[]) => list.filter((row) => (row['source_id'] ?? '').length < 255)
        expect(byKey(short(rows))).toEqual(byKey(short(expected.discoveredItems())))
    })

    test('AWS and GCP resources belong to the account of their connector, not to the subscription', () => {
        const accounts = world
            .rows('sn_sec_cmn_src_ci', ['cloud_account.name'], 'resource_idLIKEsecurityConnectors')
            .map((row) => row['cloud_account.name'])
        expect([...new Set(accounts)].sort()).toEqual(['123456789012', '987654321098'])
    })

    test('tests, test groups, authoritative sources and citations are shared', () => {
        expect(world.rows('sn_vulc_test', ['sys_id'])).toHaveLength(expected.tests.length)
        expect(world.rows('sn_vulc_policy', ['sys_id'])).toHaveLength(expected.testGroups().length + 1)
        expect(world.rows('sn_vulc_auth_src', ['sys_id'])).toHaveLength(expected.standards.length)
        const columns = ['auth_src.source_id', 'section', 'section_name', 'control.source_id']
        expect(byKey(world.rows('sn_vulc_citation', columns))).toEqual(byKey(expected.citations()))
        expect(byKey(world.rows('sn_vulc_policy_test', ['policy.source_id', 'test.source_id']))).toEqual(
            byKey(
                expected
                    .memberships()
                    .map(({ policy, test }) => ({ 'policy.source_id': policy, 'test.source_id': test })),
            ),
        )
    })

    test('images are shared, vulnerable items kept apart', () => {
        const items = (name: string) =>
            world.rows('sn_vul_container_image_vulnerable_item', ['sys_id'], `integration_instance.name=${name}`).length
        expect(items('Whole tenant')).toBe(expected.vulnerableItems().length)
        expect(items('Development and connectors')).toBe(
            expected.unhealthyImages.filter(inPart).flatMap(expected.cvesOf).length,
        )
        const images = world.rows('sn_vul_container_image', ['image_digest']).map((row) => row['image_digest'])
        expect(new Set(images).size).toBe(images.length)
    })

    test('neither closes or changes what the other has, in whatever order they run again', () => {
        const before = world.rows('sn_vulc_result', ['sys_id', 'state', 'sys_updated_on'])
        world.clock.at += 86_400_000
        for (const deployment of [whole, part, part, whole])
            for (const type of ALL)
                expect(world.run(deployment, type, true)).toMatchObject({
                    substate: 'success',
                    inserted: 0,
                    updated: 0,
                })
        expect(world.rows('sn_vulc_result', ['sys_id', 'state', 'sys_updated_on'])).toEqual(before)
    })

    test('a citation stays while one of them has it, and goes when neither does', () => {
        const citations = () => world.rows('sn_vulc_citation', ['section', 'auth_src.source_id', 'control.source_id'])
        const before = citations()
        const leaveDevelopment = (deployment: string, ids: string) => {
            const record = world.instance.record('sn_vul_asc_deployment')
            record.get(deployment)
            record.setValue('import_findings_from', 'subscriptions')
            record.setValue('subscription_ids', ids)
            record.update()
            for (let pulls = 0; pulls < 3; pulls += 1) {
                world.clock.at += 86_400_000
                expect(world.run(deployment, 'compliance_standard')).toMatchObject({ substate: 'success' })
                world.instance.runUntilIdle()
            }
        }
        // How much may go at once is another test's.
        world.property('sn_vul_asc.closure_percent', '100')
        leaveDevelopment(part, CONNECTORS ?? '')
        const gone = world.rows('sn_vul_asc_finding', ['external_id'], `deployment=${part}^status=vanished`)
        expect(gone.filter((finding) => finding['external_id']?.includes('A.9.4 (b)')).length).toBeGreaterThan(0)
        expect(citations()).toEqual(before)
        leaveDevelopment(whole, 'a1a1a1a1-0001-4000-8000-000000000001')
        expect(citations().filter((citation) => citation['section'] === 'A.9.4 (b)')).toEqual([])
    })
})

describe('two deployments that import at the same time', () => {
    let world: World
    let runs: string[]
    const turns: string[] = []

    beforeAll(async () => {
        world = await createWorld()
        // Pages of different sizes, each a step of its own: neither meets only what the other has finished.
        world.property('sn_vul_asc.step_seconds', '0')
        const deployments = [world.deploy('One', { page_size: '7' }), world.deploy('Other', { page_size: '11' })]
        runs = deployments.map((deployment) => world.start(deployment, 'assessment'))
        const pagesOf = (run: string) =>
            world
                .rows('sn_vul_asc_integration_process', ['pages'], `run=${run}`)
                .reduce((n, row) => n + Number(row['pages']), 0)
        const pages = runs.map(() => 0)
        for (let steps = 0; steps < 500 && runs.some((run) => world.result(run).state !== 'complete'); steps += 1) {
            if (!world.instance.step()) world.clock.at = Math.max(world.clock.at, world.instance.nextEvent() ?? 0)
            runs.forEach((run, index) => {
                const now = pagesOf(run)
                if (now > (pages[index] ?? 0)) turns.push(run)
                pages[index] = now
            })
        }
    }, 60_000)
    afterAll(() => world.close())

    test('take turns, page by page, and both succeed', () => {
        const changes = turns.filter((run, index) => index > 0 && run !== turns[index - 1])
        expect(changes.length).toBeGreaterThan(5)
        for (const run of runs)
            expect(world.result(run)).toMatchObject({ state: 'complete', substate: 'success', verification: 'agrees' })
    })

    test('end with one CI, one discovered item and one host tag each, and with results of their own', () => {
        const resources = new Set(expected.usable.map(({ id }) => expected.resourceOf(id)))
        const items = world.rows('sn_sec_cmn_src_ci', ['source_id', 'cmdb_ci'])
        expect(items).toHaveLength(resources.size)
        expect(new Set(items.map((item) => item['source_id'])).size).toBe(resources.size)
        expect(new Set(items.flatMap((item) => item['cmdb_ci'] || [])).size).toBe(
            resources.size - expected.WITHOUT_CI.length,
        )
        const objects = world.rows('cmdb_ci_cmp_resource', ['object_id']).map((row) => row['object_id']?.toLowerCase())
        expect(new Set(objects).size).toBe(objects.length)
        const tags = world.rows('sn_sec_cmn_host_tag', ['name']).map((row) => row['name']?.toLowerCase())
        expect(new Set(tags).size).toBe(tags.length)
        for (const name of ['One', 'Other'])
            expect(world.rows('sn_vulc_result', ['sys_id'], `integration_instance.name=${name}`)).toHaveLength(
                expected.usable.length,
            )
        const results = world.rows('sn_vulc_result', ['cmdb_ci', 'src_ci.cmdb_ci'])
        expect(results.filter((row) => row['cmdb_ci'] !== row['src_ci.cmdb_ci'])).toEqual([])
    })
})
