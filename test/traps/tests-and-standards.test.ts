/**
 * peers.md 10.8 to 10.11: names, metadata, standards and exemptions change or are missing. Handled by
 * src/server/compliance (test-record.ts, tests-on-the-fly.ts), azure/graph/embedded-metadata.ts,
 * integrations/compliance-standards and integrations/assessment/apply.ts.
 */
import { assessments, itemsOf, type Item } from '../support/builtin-dataset.ts'
import { createWorld, type World } from '../support/app-world.ts'

const TEST = ['source_id', 'short_description', 'source_criticality', 'source_sub_category']
const failing = assessments.find(
    ({ id, properties }) => properties.status.code === 'Unhealthy' && id.includes('/virtualMachines/web-02/'),
)
const [listed] = itemsOf('Microsoft.Security/assessmentMetadata')
const RESOURCE = failing?.id.slice(0, failing.id.toLowerCase().indexOf('/providers/microsoft.security')) ?? ''

describe('tests and standards', () => {
    let world: World
    let deployment: string
    const tests = (query: string) => world.rows('sn_vulc_test', TEST, query)
    const results = (key: string) =>
        world.rows(
            'sn_vulc_result',
            ['result', 'state', 'resolution', 'control.short_description'],
            `control.source_id=${key}`,
        )
    const stamp = () => `${new Date(world.clock.at).toISOString().slice(0, 19)}.1234567Z`
    const add = (key: string, properties: object = {}) =>
        world.simulator.control.addAssessment({
            id: `${RESOURCE}/providers/Microsoft.Security/assessments/${key}`,
            name: key,
            properties: {
                displayName: `Rule ${key}`,
                resourceDetails: { Source: 'Azure', Id: RESOURCE },
                status: { code: 'Unhealthy', statusChangeDate: stamp(), firstEvaluationDate: stamp() },
                ...properties,
            },
        })
    const pull = (...types: ('assessment' | 'assessment_metadata' | 'compliance_standard')[]) => {
        world.clock.at += 7_200_000
        return types.map((type) => world.run(deployment, type))
    }

    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso')
        for (const type of ['assessment_metadata', 'compliance_standard', 'assessment'] as const)
            world.run(deployment, type)
    }, 60_000)
    afterAll(() => world.close())

    test('trap 8: another display name of the same key is the same test', async () => {
        const before = tests('')
        const properties = { ...listed?.properties, displayName: 'A new name' }
        await world.simulator.control.addResource({ ...listed, properties })
        expect(pull('assessment_metadata')[0]).toMatchObject({ substate: 'success', inserted: 0, updated: 1 })
        expect(tests('')).toHaveLength(before.length)
        expect(tests(`source_id=${listed?.name ?? ''}`)[0]).toMatchObject({ short_description: 'A new name' })
    })

    test('trap 8: the same display name with other keys is other tests, and other results', async () => {
        await add('aaaa0001-0000-4000-8000-000000000001', { displayName: 'The same name' })
        await add('aaaa0002-0000-4000-8000-000000000002', { displayName: 'The same name' })
        pull('assessment')
        expect(tests('short_description=The same name').map((test) => test['source_id'])).toEqual([
            'aaaa0001-0000-4000-8000-000000000001',
            'aaaa0002-0000-4000-8000-000000000002',
        ])
        expect(results('aaaa0001-0000-4000-8000-000000000001')).toHaveLength(1)
        expect(results('aaaa0002-0000-4000-8000-000000000002')).toHaveLength(1)
    })

    test('trap 9: an assessment without any metadata gets a test of its own words', async () => {
        await add('aaaa0003-0000-4000-8000-000000000003')
        expect(pull('assessment')[0]).toMatchObject({ substate: 'success', inserted: 1 })
        expect(tests('source_id=aaaa0003-0000-4000-8000-000000000003')).toEqual([
            {
                source_id: 'aaaa0003-0000-4000-8000-000000000003',
                short_description: 'Rule aaaa0003-0000-4000-8000-000000000003',
                source_criticality: '',
                source_sub_category: '',
            },
        ])
    })

    test('trap 9: without a name the key is one', async () => {
        await add('aaaa0004-0000-4000-8000-000000000004', { displayName: null })
        pull('assessment')
        expect(tests('source_id=aaaa0004-0000-4000-8000-000000000004')[0]).toMatchObject({
            short_description: 'aaaa0004-0000-4000-8000-000000000004',
        })
    })

    test.each([
        ['a severity that is missing', { assessmentType: 'BuiltIn' }, '', 'BuiltIn'],
        [
            'a severity that nobody knows',
            { severity: 'Apocalyptic', assessmentType: 'BuiltIn' },
            'Apocalyptic',
            'BuiltIn',
        ],
        ['a type that is new', { severity: 'Low', assessmentType: 'Preview2027' }, 'Low', 'Preview2027'],
    ])('trap 9: %s is kept as it is', async (what, metadata, source_criticality, source_sub_category) => {
        const key = `bbbb0001-0000-4000-8000-${Buffer.from(what).toString('hex').slice(-12)}`
        await add(key, { metadata: { displayName: what, ...metadata } })
        expect(pull('assessment')[0]).toMatchObject({ substate: 'success', inserted: 1 })
        expect(tests(`source_id=${key}`)).toEqual([
            { source_id: key, short_description: what, source_criticality, source_sub_category },
        ])
    })

    test('trap 9: metadata that comes later completes the test and keeps its results', async () => {
        const key = 'aaaa0003-0000-4000-8000-000000000003'
        const before = results(key)
        await world.simulator.control.addResource({
            id: `/providers/Microsoft.Security/assessmentMetadata/${key}`,
            name: key,
            type: 'Microsoft.Security/assessmentMetadata',
            properties: { displayName: 'Now it has a name', severity: 'High', assessmentType: 'BuiltIn' },
        })
        pull('assessment_metadata')
        expect(tests(`source_id=${key}`)).toEqual([
            {
                source_id: key,
                short_description: 'Now it has a name',
                source_criticality: 'High',
                source_sub_category: 'BuiltIn',
            },
        ])
        expect(results(key)).toEqual(
            before.map((row) => ({ ...row, 'control.short_description': 'Now it has a name' })),
        )
    })

    const citations = (standard: string) =>
        world.rows(
            'sn_vulc_citation',
            ['section', 'section_name', 'control.source_id'],
            `auth_src.source_id=${standard}`,
        )
    const standard = async (name: string, controls: Record<string, { state: string; keys: string[] }>) => {
        const base = `/subscriptions/a1a1a1a1-0001-4000-8000-000000000001/providers/Microsoft.Security/regulatoryComplianceStandards/${name}`
        const put = (id: string, type: string, properties: Item['properties']) =>
            world.simulator.control.addResource({
                id,
                name: id.slice(id.lastIndexOf('/') + 1),
                type: `Microsoft.Security/${type}`,
                properties,
            } satisfies Item)
        await put(base, 'regulatoryComplianceStandards', { state: 'Failed' })
        for (const [control, { state, keys }] of Object.entries(controls)) {
            const id = `${base}/regulatoryComplianceControls/${control}`
            await put(id, 'regulatoryComplianceStandards/regulatoryComplianceControls', {
                state,
                description: `About ${control}`,
            })
            for (const key of keys)
                await put(
                    `${id}/regulatoryComplianceAssessments/${key}`,
                    'regulatoryComplianceStandards/regulatoryComplianceControls/regulatoryComplianceAssessments',
                    { state: 'Skipped', description: `Link of ${control}` },
                )
        }
    }

    test('trap 10: two versions of a standard, parentheses, custom ones: each for itself', async () => {
        const key = listed?.name ?? ''
        await standard('Custom-(Beta) 1.0', { 'A.1 (a)': { state: 'Failed', keys: [key] } })
        await standard('Custom-(Beta) 2.0', { 'A.1 (a)': { state: 'Passed', keys: [key] } })
        expect(pull('compliance_standard')[0]).toMatchObject({
            substate: 'success',
            rejected: 0,
            verification: 'agrees',
        })
        for (const version of ['1.0', '2.0'])
            expect(citations(`Custom-(Beta) ${version}`)).toEqual([
                { section: 'A.1 (a)', section_name: 'About A.1 (a)', 'control.source_id': key },
            ])
    })

    test('trap 10: controls without assessments, unsupported or skipped ones, and states that are new', async () => {
        const key = listed?.name ?? ''
        await standard('States', {
            '1': { state: 'Unsupported', keys: [] },
            '2': { state: 'Skipped', keys: [key] },
            '3': { state: 'Unheard-of', keys: [key] },
        })
        expect(pull('compliance_standard')[0]).toMatchObject({ substate: 'success', rejected: 0 })
        // A citation links a test to a section: where there is no test there is none.
        expect(citations('States').map((row) => row['section'])).toEqual(['2', '3'])
    })

    test('trap 11: an exemption closes the result, and its end between two runs opens it again', async () => {
        if (failing === undefined) throw new Error('a failing assessment')
        const result = () =>
            world.rows('sn_vulc_result', ['result', 'state', 'resolution', 'close_notes'], `source_id=${failing.id}`)[0]
        for (const description of ['Mitigated', 'Waiver', 'Exempted at management group mg-production']) {
            await world.simulator.control.setStatus(failing.id, {
                code: 'NotApplicable',
                cause: 'Exempt',
                description,
                statusChangeDate: stamp(),
            })
            expect(pull('assessment')[0]).toMatchObject({ closed: 1 })
            expect(result()).toMatchObject({
                state: '3',
                resolution: '3',
                close_notes: `Not applicable: Exempt: ${description}`,
            })
            await world.simulator.control.setStatus(failing.id, {
                code: 'Unhealthy',
                cause: '',
                description: '',
                statusChangeDate: stamp(),
            })
            pull('assessment')
            expect(result()).toMatchObject({ result: 'failed', state: '1', resolution: '', close_notes: '' })
        }
    })
})
