/**
 * K1, proof by identity: what the source lists twice is one record, and a run over it is complete. What is really lost is
 * still a gap. The data of a case is one answer, so what it has twice is served twice.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWorld, type World } from '../support/app-world.ts'

const GRAPH = 'Microsoft.ResourceGraph/resources'
const SUBSCRIPTION = '/subscriptions/aaaaaaaa-0000-4000-8000-000000000001'
const OTHER = '/subscriptions/bbbbbbbb-0000-4000-8000-000000000002'
const SAYS = 'Azure lists this record more than once'

type Item = { id: string; name: string; type: string; properties?: Record<string, unknown>; [column: string]: unknown }

function itemsOf(name: string): Item[] {
    return (JSON.parse(readFileSync(`test/tenants/cases/${name}.json`, 'utf8')) as { value: Item[] }).value
}

const LISTED_TWICE = itemsOf('resource-listed-twice')
const ASSESSED_TWICE = itemsOf('assessment-listed-twice')
const [METADATA, FIRST] = LISTED_TWICE
const KEY = METADATA?.name ?? ''

/** An assessment like the first one of the cases, on another machine. */
function assessmentOf(machine: string, changes: Record<string, unknown> = {}): Item {
    const resource = `${SUBSCRIPTION}/resourceGroups/rg1/providers/Microsoft.Compute/virtualMachines/${machine}`
    return {
        ...FIRST,
        id: `${resource}/providers/Microsoft.Security/assessments/${KEY}`,
        name: KEY,
        type: 'Microsoft.Security/assessments',
        properties: { ...FIRST?.properties, resourceDetails: { Source: 'Azure', Id: resource }, ...changes },
    }
}

const machines = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, index) => assessmentOf(`${prefix}${index}`))

describe('K1 proof by identity', () => {
    const worlds: World[] = []
    const folders: string[] = []

    async function worldOf(items: readonly Item[], args: string[] = []): Promise<World> {
        const folder = mkdtempSync(join(tmpdir(), 'tenant-'))
        folders.push(folder)
        writeFileSync(join(folder, 'tenant.json'), JSON.stringify({ value: items }))
        const world = await createWorld(['--quota', '1000', '--dataset', folder, ...args])
        worlds.push(world)
        return world
    }
    afterEach(async () => {
        for (const world of worlds.splice(0)) await world.close()
        for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
    })

    const notices = (world: World, run: string) =>
        (world.rows('sn_vul_asc_integration_run', ['notice'], `sys_id=${run}`)[0]?.['notice'] ?? '')
            .split('\n')
            .filter((line) => line.startsWith(SAYS))
    const results = (world: World) => world.rows('sn_vulc_result', ['source_id', 'state', 'active'])

    test.each([
        ['counted', []],
        ['not counted', ['--uncounted-copies']],
    ])(
        'K1 proof by identity: a resource listed twice by the source still gives all 31 results (%s in its total)',
        async (_what, args) => {
            const world = await worldOf([...LISTED_TWICE, ...machines('many', 28)], args)
            const deployment = world.deploy('Contoso')
            world.run(deployment, 'assessment_metadata')
            const run = world.run(deployment, 'assessment')
            expect(run).toMatchObject({ substate: 'success', verification: 'agrees', inserted: 31, message: '' })
            expect(results(world)).toHaveLength(31)
            const [twice = ''] = LISTED_TWICE.filter(({ type }) => type.endsWith('/extensions')).map(({ id }) => id)
            expect(notices(world, run.sys_id)).toEqual([expect.stringContaining(twice.toLowerCase())])
            const [item] = world.rows(
                'sn_sec_cmn_src_ci',
                ['source_id', 'cloud_region.name'],
                'source_idLIKEextensions',
            )
            expect(item?.['cloud_region.name']).toBe('westeurope')
            expect(world.rows('sn_sec_cmn_host_tag', ['name'])).toEqual([{ name: 'a:1' }])
        },
        60_000,
    )

    test('K1 proof by identity: an assessment listed in two letter cases is one result, and what is gone is closed', async () => {
        const world = await worldOf(ASSESSED_TWICE)
        const deployment = world.deploy('Contoso')
        world.run(deployment, 'assessment_metadata')
        const first = world.run(deployment, 'assessment')
        expect(first).toMatchObject({
            substate: 'success',
            verification: 'agrees',
            retrieved: 13,
            seen: 12,
            repeated: 1,
        })
        expect(results(world)).toHaveLength(12)
        expect(notices(world, first.sys_id)).toEqual([expect.stringMatching(/vm-case/)])
        const gone = ASSESSED_TWICE.find(({ id }) => id.includes('vm-gone'))?.id ?? ''
        await world.simulator.control.removeAssessment(gone)
        world.clock.at += 86_400_000
        expect(world.run(deployment, 'assessment', true)).toMatchObject({
            substate: 'success',
            inserted: 0,
            updated: 0,
        })
        world.instance.runUntilIdle()
        expect(results(world).filter((result) => result['state'] === '3')).toMatchObject([{ source_id: gone }])
    }, 60_000)

    test('K1 proof by identity: images listed twice, alike and in two letter cases, change nothing', async () => {
        const images = ASSESSED_TWICE.filter(({ id }) => id.includes('securityentitydata'))
        const [image] = images
        const again = image === undefined ? [] : [image, { ...image, id: image.id.replace('/rg1/', '/RG1/') }]
        const world = await worldOf([...ASSESSED_TWICE, ...again])
        const deployment = world.deploy('Contoso', { page_size: '1' })
        const run = world.run(deployment, 'container_image')
        expect(run).toMatchObject({ substate: 'success', verification: 'agrees', retrieved: 4, seen: 2, repeated: 2 })
        expect(world.run(deployment, 'container_image', true)).toMatchObject({ substate: 'success', updated: 0 })
    }, 60_000)

    test('K1 proof by identity: of two different copies the one that changed last counts, time after time', async () => {
        const status = (code: string, day: string) => ({
            status: { code, statusChangeDate: `2026-11-${day}T10:00:00Z`, firstEvaluationDate: '2026-11-01T10:00:00Z' },
        })
        const world = await worldOf([
            METADATA ?? assessmentOf('none'),
            assessmentOf('a', status('Unhealthy', '02')),
            assessmentOf('a', status('Healthy', '20')),
            assessmentOf('A', status('Unhealthy', '10')),
            assessmentOf('b', { status: { code: 'Unhealthy' } }),
            // Without a status it would be rejected.
            assessmentOf('b', { status: {} }),
        ])
        const deployment = world.deploy('Contoso', { page_size: '1' })
        world.run(deployment, 'assessment_metadata')
        expect(world.run(deployment, 'assessment')).toMatchObject({ substate: 'success', repeated: 3, seen: 2 })
        expect(world.rows('sn_vulc_result', ['result'])).toMatchObject([{ result: 'failed' }, { result: 'passed' }])
        expect(world.run(deployment, 'assessment', true)).toMatchObject({ unchanged: 5, updated: 0, inserted: 0 })
    }, 60_000)

    test('K1 proof by identity: a row lost beside one that is listed twice is still a gap, and nothing is closed', async () => {
        const world = await worldOf(ASSESSED_TWICE)
        const { control } = world.simulator
        const deployment = world.deploy('Contoso', { page_size: '4' })
        world.run(deployment, 'assessment')
        const before = results(world)
        const [first = ''] = ASSESSED_TWICE.filter(({ id }) => id.includes('/s0/')).map(({ id }) => id)
        for (const fault of [
            { effect: 'dropPage' },
            // The last row of the page before comes again, and hides one.
            { effect: 'movedRow', row: { id: first, key: first.toLowerCase() } },
        ] as const) {
            world.clock.at += 86_400_000
            await control.addFault({ path: GRAPH, body: 'statusChangeDate.*skipToken', times: 1, ...fault })
            const run = world.run(deployment, 'assessment', true)
            await control.clearFaults()
            world.instance.runUntilIdle()
            expect([fault.effect, run]).toMatchObject([fault.effect, { substate: 'gaps', verification: 'differs' }])
            expect(run.message).toContain('The source says that it has')
            expect(results(world)).toEqual(before)
        }
        expect(world.rows('sn_vul_asc_closure', ['state'])).toEqual([])
    }, 60_000)

    test('K1 proof by identity: a link told in two wordings, and in two letter cases, is one citation', async () => {
        const standard = (subscription: string, control: string, wording: string): Item[] => {
            const top = `${subscription}/providers/Microsoft.Security/regulatoryComplianceStandards/PCI`
            const below = `${top}/regulatoryComplianceControls/${control}`
            const type = 'Microsoft.Security/regulatoryComplianceStandards'
            const controls = `${type}/regulatoryComplianceControls`
            return [
                { id: top, name: 'PCI', type, properties: { state: 'Failed' } },
                { id: below, name: control, type: controls, properties: { description: `Title ${wording}` } },
                {
                    id: `${below}/regulatoryComplianceAssessments/${KEY}`,
                    name: KEY,
                    type: `${controls}/regulatoryComplianceAssessments`,
                    properties: { description: wording, state: 'Failed', assessmentType: 'Assessment' },
                },
            ]
        }
        const world = await worldOf([
            ...(METADATA === undefined ? [] : [METADATA]),
            ...standard(SUBSCRIPTION, 'PV.6', 'Plain'),
            ...standard(OTHER, 'pv.6', 'Plain, told otherwise'),
        ])
        const deployment = world.deploy('Contoso')
        world.run(deployment, 'assessment_metadata')
        const run = world.run(deployment, 'compliance_standard')
        expect(run).toMatchObject({ substate: 'success', verification: 'agrees', rejected: 0 })
        expect(notices(world, run.sys_id)).toEqual([])
        expect(world.rows('sn_vulc_citation', ['section', 'control.source_id'])).toEqual([
            { section: 'PV.6', 'control.source_id': KEY },
        ])
        expect(world.run(deployment, 'compliance_standard', true)).toMatchObject({ inserted: 0, updated: 0 })
    }, 60_000)

    test('K1 proof by identity: whatever the size of a page and the order of rows, the tables are the same', async () => {
        const copies = [assessmentOf('m3'), assessmentOf('M5'), assessmentOf('m7', { displayName: 'Told otherwise' })]
        const items = [...LISTED_TWICE, ...machines('m', 12), ...copies, ...ASSESSED_TWICE.slice(1)]
        const tables: Record<string, string[]> = {
            sn_vulc_result: ['source_id', 'result', 'state', 'control.source_id', 'cmdb_ci.name'],
            sn_sec_cmn_src_ci: ['source_id', 'cmdb_ci.name', 'cloud_region.name'],
            sn_vulc_test: ['source_id', 'short_description'],
            sn_vul_asc_finding: ['external_id', 'status', 'fingerprint'],
            sn_vul_container_image_vulnerable_item: ['short_description', 'state'],
        }
        const found: unknown[] = []
        for (const [page, order] of [
            ['1', items],
            ['7', [...items].reverse()],
            ['1000', [...items.slice(9), ...items.slice(0, 9)]],
        ] as const) {
            const world = await worldOf(order)
            const deployment = world.deploy('Contoso', { page_size: page })
            const runs = (['assessment_metadata', 'assessment', 'container_image'] as const).map((type) => {
                const { substate, verification, retrieved, repeated, seen } = world.run(deployment, type)
                return { substate, verification, retrieved, repeated, seen }
            })
            const rows = Object.entries(tables).map(([table, columns]) =>
                world
                    .rows(table, columns)
                    .map((row) => JSON.stringify(row))
                    .sort(),
            )
            found.push({ runs, rows })
        }
        expect(found[0]).toMatchObject({ runs: [{}, { substate: 'success', repeated: 4 }, { substate: 'success' }] })
        expect(found[1]).toEqual(found[0])
        expect(found[2]).toEqual(found[0])
    }, 120_000)
})
