/** The built-in tenant, from Execute Now to whole tables. Expectations come from the dataset's files, not from the app. */
import { assessments, itemsOf, memberOf, singleAssessments } from '../support/builtin-dataset.ts'
import { resultOf, WITHOUT_CI } from '../support/builtin-tables.ts'
import { expectReason } from '../support/invariants.ts'
import { createWorld, untouchables, type World } from '../support/app-world.ts'

const byCode = (code: string) => assessments.filter((assessment) => assessment.properties.status.code === code)
const PROVIDER = /\/providers\/microsoft\.security\/assessments\/[^/]+$/i
const resourceOf = (id: string) => id.replace(PROVIDER, '').toLowerCase()
const usable = [...byCode('Healthy'), ...byCode('Unhealthy')].filter((assessment) => PROVIDER.test(assessment.id))

describe('the built-in tenant', () => {
    let world: World
    let deployment: string

    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso')
    }, 60_000)
    afterAll(() => world.close())

    test('assessment metadata becomes tests', () => {
        const run = world.run(deployment, 'assessment_metadata')
        const listed = itemsOf('Microsoft.Security/assessmentMetadata')
        const known = new Set(listed.map((item) => item.name))
        const carried = singleAssessments.filter(
            ({ name, properties }) => !known.has(name) && memberOf(properties, 'metadata') !== undefined,
        )
        const metadata = [...listed, ...new Map(carried.map((item) => [item.name, item])).values()]
        expect(run).toMatchObject({
            state: 'complete',
            substate: 'success',
            retrieved: metadata.length,
            inserted: metadata.length,
            rejected: 0,
        })
        const expected = metadata
            .map((item) => ({ source_id: item.name, short_description: item.properties['displayName'] }))
            .sort((a, b) => (a.source_id < b.source_id ? -1 : 1))
        expect(world.rows('sn_vulc_test', ['source_id', 'short_description'])).toEqual(expected)
    })

    test('HTML in descriptions becomes text', () => {
        const [test] = world.rows(
            'sn_vulc_test',
            ['description', 'remediation'],
            'short_description=Diagnostic logs should be on',
        )
        expect(test).toEqual({
            description: 'Turn on logs & keep them.\nSee the guide (https://learn.example/logs).',
            remediation: 'To turn on logs:\n1. Open Diagnostic settings\n2. Add a setting',
        })
    })

    test('assessments become results on configuration items', () => {
        const run = world.run(deployment, 'assessment')
        expect(run).toMatchObject({
            state: 'complete',
            substate: 'success',
            retrieved: assessments.length,
            inserted: usable.length,
            updated: 0,
            not_applicable: byCode('NotApplicable').length,
            rejected: 2,
        })
        const actual = world.rows('sn_vulc_result', [
            'control.source_id',
            'src_ci.source_id',
            'result',
            'state',
            'resolution',
        ])
        const key = (row: Record<string, string>) => JSON.stringify(row)
        const expected = usable.map((assessment) => {
            const passed = assessment.properties.status.code === 'Healthy'
            return {
                'control.source_id': resultOf(assessment).test,
                'src_ci.source_id': resourceOf(assessment.id),
                result: passed ? 'passed' : 'failed',
                state: passed ? '3' : '1',
                resolution: passed ? '4' : '',
            }
        })
        // The one id that is longer than its column is stored cut, with a digest; every other as it is.
        const short = (rows: Record<string, string>[]) =>
            rows
                .filter((row) => (row['src_ci.source_id']?.length ?? 0) < 255)
                .map(key)
                .sort()
        expect(short(actual)).toEqual(short(expected))
        expect(actual).toHaveLength(expected.length)
    })

    test('every resource has one discovered item and one CI, however its id is spelled', () => {
        const resources = new Set(usable.map((assessment) => resourceOf(assessment.id)))
        expect(world.rows('sn_sec_cmn_src_ci', ['source_id', 'state'])).toHaveLength(resources.size)
        const cis = world.rows('sn_sec_cmn_src_ci', ['cmdb_ci'], 'state=matched').map((row) => row['cmdb_ci'])
        expect(new Set(cis).size).toBe(resources.size - WITHOUT_CI.length)
    })

    test('what is no asset of a cloud has no CI, and says why', () => {
        const unmatched = world.rows(
            'sn_sec_cmn_src_ci',
            ['source_id', 'cmdb_ci', 'additional_information'],
            'state=unmatched',
        )
        expect(unmatched.map((row) => WITHOUT_CI.find((part) => row['source_id']?.includes(part)))).toEqual(WITHOUT_CI)
        for (const row of unmatched) {
            expect(row['cmdb_ci']).toBe('')
            expect(row['additional_information']).toMatch(/^(By the CI policy|It has no place in the CMDB)\. /)
        }
        const reasons = world.rows('sn_vul_asc_finding', ['reason'], 'discovered_item.state=unmatched')
        expect(reasons.map((row) => row['reason']).filter((reason) => reason === '')).toEqual([])
    })

    test('every created CI has one relation to its datacenter', () => {
        const created = world.rows('cmdb_ci_cmp_resource', ['sys_id'])
        const relations = world.rows(
            'cmdb_rel_ci',
            ['parent', 'child.sys_class_name', 'type.name'],
            'parent.sys_class_name=cmdb_ci_cmp_resource',
        )
        expect(relations.map((relation) => relation['parent']).sort()).toEqual(created.map((ci) => ci['sys_id']).sort())
        expect(new Set(relations.map((relation) => relation['type.name']))).toEqual(new Set(['Hosted on::Hosts']))
        expect(
            relations.filter(
                (relation) => !/^cmdb_ci_(azure|aws|google)_datacenter$/.test(relation['child.sys_class_name'] ?? ''),
            ),
        ).toEqual([])
    })

    test('a category whose recommendations are one result has a test of its own', () => {
        expect(
            world.rows(
                'sn_vulc_test',
                ['short_description', 'description', 'remediation', 'source_criticality', 'source_sub_category'],
                'source_id=category-softwareupdate-machine',
            ),
        ).toEqual([
            {
                short_description: 'Software updates on machines',
                description:
                    'Software updates on machines: all recommendations of the category SoftwareUpdate, as one result for each resource. Failed while one of them is open.',
                remediation: 'Open the resource in Defender for Cloud; each of its recommendations says what to do.',
                source_criticality: 'High',
                source_sub_category: 'BuiltIn',
            },
        ])
    })

    test('rejected records say why and what to do', () => {
        const reasons = world.rows('sn_vul_asc_finding', ['reason', 'external_id'], 'status=rejected')
        expect(reasons).toHaveLength(2)
        const said = reasons.map(({ reason = '' }) => reason).sort()
        expectReason(said[0], 'unknown_status')
        expect(said[0]).toMatch(/^Azure sent the status Degraded, /)
        expectReason(said[1], 'no_resource_id')
    })

    test('a second full run changes nothing (CC 30.3.4)', () => {
        const before = untouchables(world)
        world.clock.at += 3_600_000
        expect(world.run(deployment, 'assessment_metadata', true)).toMatchObject({
            substate: 'success',
            inserted: 0,
            updated: 0,
            rejected: 0,
        })
        expect(world.run(deployment, 'assessment', true)).toMatchObject({
            substate: 'success',
            retrieved: assessments.length,
            inserted: 0,
            updated: 0,
            unchanged: usable.length,
            not_applicable: byCode('NotApplicable').length,
            rejected: 2,
        })
        expect(untouchables(world)).toEqual(before)
    })
})
