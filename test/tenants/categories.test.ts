/** K2 closed lists: what becomes of recommendations, by their category and the family of their resource; azure.md 10.8. */
import { assessments } from '../support/builtin-dataset.ts'
import { createWorld, type World } from '../support/app-world.ts'

const machine =
    assessments.find(({ id }) => id.includes('/virtualMachines/'))?.id.split('/providers/Microsoft.Security/')[0] ?? ''
const subscription = machine.split('/')[2] ?? ''
const CHOICE = 'sn_vul_asc_category_choice'

interface Options {
    resource?: string
    type?: string
    code?: string
    severity?: string
    additionalData?: object
}

/** An individual recommendation, as they have been since March 2026. */
function recommendation(number: number, title: string, category: string, options: Options = {}): { id: string } {
    const {
        resource = machine,
        type = 'microsoft.compute/virtualmachines',
        code = 'Unhealthy',
        severity = 'High',
    } = options
    const name = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
    return {
        id: `${resource}/providers/Microsoft.Security/assessments/${name}`,
        name,
        type: 'Microsoft.Security/assessments',
        subscriptionId: subscription,
        properties: {
            displayName: title,
            resourceDetails: { Source: 'Azure', Id: resource, ResourceType: type, ResourceName: 'vm' },
            status: {
                code,
                statusChangeDate: '2026-11-20T10:00:00.1234567Z',
                firstEvaluationDate: '2026-11-01T10:00:00.1234567Z',
            },
            metadata: {
                displayName: title,
                severity,
                categories: ['Compute'],
                assessmentType: 'DynamicBuiltIn',
                description: 'd',
                remediationDescription: 'r',
                recommendationCategory: category,
            },
            additionalData: options.additionalData ?? {},
        },
    } as { id: string }
}

const OPENSSL = recommendation(120, 'Update Openssl', 'SoftwareUpdate', {
    severity: 'Critical',
    additionalData: {
        SoftwareName: 'Openssl',
        DetectedSoftwareVersions: '["1.0"]',
        FixedVersion: '1.2',
        CvesDetails: '[{"CveId":"CVE-2026-30000"},{"CveId":"CVE-2026-30002"}]',
    },
})
const EDGE = recommendation(121, 'Update Microsoft Edge', 'SoftwareUpdate')
const FULL = true

describe('K2 closed lists: one result for each machine and category', () => {
    let world: World
    let deployment: string

    beforeAll(async () => {
        world = await createWorld()
        for (const row of [
            OPENSSL,
            EDGE,
            recommendation(122, 'Configure audit', 'HostMisconfigurations'),
            recommendation(123, 'Secret in a script', 'ExposedSecrets', {
                severity: 'Low',
                additionalData: { DetectedSoftwareVersions: 'hunter2' },
            }),
            recommendation(124, 'Something new', 'QuantumUpdate'),
            recommendation(125, 'Fix the pipeline', 'CodeVulnerabilities'),
        ])
            await world.simulator.control.addAssessment(row)
        deployment = world.deploy('Contoso')
        world.run(deployment, 'assessment_metadata')
    }, 60_000)
    afterAll(() => world.close())

    const results = (query = '') =>
        world.rows('sn_vulc_result', ['source_id', 'display', 'result', 'state', 'actual_values', 'assigned_to'], query)
    const software = () =>
        results(`source_id=${machine}/providers/Microsoft.Security/assessments/category-softwareupdate-machine`)
    const tests = () => world.rows('sn_vulc_test', ['short_description'], `source_idLIKE0000-4000-8000-0000000001`)

    test('the run ends with success, and says what is only counted and which word it does not know', () => {
        const run = world.run(deployment, 'assessment', FULL)
        expect(run).toMatchObject({ substate: 'success', verification: 'agrees' })
        expect(run.message).toBe(
            '2 records were rejected (no_resource_id 1, unknown_status 1).\n2 records were left out (category_counted 1, unknown_category 1).\nRun Reasons has examples.\n2 words of Azure are not known: see Unknown Words.',
        )
        expect(
            world.rows(
                'sn_vul_asc_run_reason',
                ['code', 'outcome', 'count', 'examples'],
                `run=${run.sys_id}^outcome=excluded`,
            ),
        ).toEqual([
            {
                code: 'category_counted',
                outcome: 'excluded',
                count: '1',
                examples: expect.stringMatching(/0125$/) as string,
            },
            {
                code: 'unknown_category',
                outcome: 'excluded',
                count: '1',
                examples: expect.stringMatching(/0124$/) as string,
            },
        ])
        expect(world.rows('sn_vul_asc_unknown_word', ['word', 'kind', 'count', 'deployment'], 'kind=category')).toEqual(
            [{ word: 'QuantumUpdate', kind: 'category', count: '1', deployment }],
        )
    })

    test('two packages of a machine are one failed result, with versions and CVE ids', () => {
        expect(software()).toEqual([
            expect.objectContaining({
                source_id: `${machine}/providers/Microsoft.Security/assessments/category-softwareupdate-machine`,
                display: 'Software updates on machines',
                result: 'failed',
                state: '1',
                actual_values:
                    '2 open recommendations: 1 critical, 1 high.\nUpdate Microsoft Edge\nUpdate Openssl (installed 1.0, fixed in 1.2)\nCVEs: CVE-2026-30000, CVE-2026-30002',
            }),
        ])
        expect(tests().map(({ short_description }) => short_description)).toEqual(['Configure audit'])
    })

    test('of a secret only its title is written', () => {
        expect(results('source_idENDSWITHcategory-exposedsecrets-machine')).toEqual([
            expect.objectContaining({ actual_values: '1 open recommendation: 1 low.\nSecret in a script' }),
        ])
        expect(JSON.stringify(results())).not.toContain('hunter2')
    })

    test('a second run of everything changes nothing', () => {
        expect(world.run(deployment, 'assessment', FULL)).toMatchObject({
            substate: 'success',
            inserted: 0,
            updated: 0,
        })
        expect(world.rows('sn_vul_asc_unknown_word', ['count'], 'kind=category')).toEqual([{ count: '1' }])
    })

    test('a fixed package leaves the text, and the last one closes the result as fixed', async () => {
        await world.simulator.control.removeAssessment(OPENSSL.id)
        expect(world.run(deployment, 'assessment', FULL)).toMatchObject({ updated: 1 })
        expect(software()).toEqual([
            expect.objectContaining({ actual_values: '1 open recommendation: 1 high.\nUpdate Microsoft Edge' }),
        ])
        await world.simulator.control.removeAssessment(EDGE.id)
        world.run(deployment, 'assessment', FULL)
        world.settle()
        expect(software()).toEqual([expect.objectContaining({ state: '3', result: 'passed' })])
        expect(
            world.rows(
                'sn_vul_asc_finding',
                ['absence', 'status'],
                `external_id=${machine}/providers/Microsoft.Security/assessments/category-softwareupdate-machine`,
            ),
        ).toEqual([{ absence: 'fixed', status: 'vanished' }])
        await world.simulator.control.addAssessment(EDGE)
        world.run(deployment, 'assessment', FULL)
        expect(software()).toEqual([expect.objectContaining({ state: '1', result: 'failed' })])
    })

    function choose(category: string, family: string, choice: string): void {
        const record = world.instance.record(CHOICE)
        record.addEncodedQuery(`category=${category}^family=${family}`)
        record.query()
        record.next()
        record.setValue('choice', choice)
        record.update()
    }

    test('a changed choice matches its preview, closes what is told in another way, and takes it up again', () => {
        const [cell] = world.rows(CHOICE, ['sys_id'], 'category=SoftwareUpdate^family=machine')
        world.instance.runUiAction(CHOICE, cell?.['sys_id'] ?? '', 'sn_vul_asc_preview_choice')
        const [{ preview = '' } = {}] = world.rows(CHOICE, ['preview'], 'category=SoftwareUpdate^family=machine')
        expect(preview).toBe(
            [
                'Contoso: 2 recommendations, 2 of them open, on 2 resources.',
                'One result per recommendation: 2 results, 2 of them failed.',
                'One result per resource and category: 2 results, 2 of them failed.',
                'Count only: no result. What is open now is closed as left out, behind the limit for closures.',
                'Off: no result. What is open now is closed as left out, behind the limit for closures.',
            ].join('\n'),
        )
        const assigned = world.instance.record('sn_vulc_result')
        assigned.addEncodedQuery(
            `source_id=${machine}/providers/Microsoft.Security/assessments/category-softwareupdate-machine`,
        )
        assigned.query()
        assigned.next()
        assigned.setValue('assigned_to', '6816f79cc0a8016401c5a33be04be441')
        assigned.update()

        choose('SoftwareUpdate', 'machine', 'per_recommendation')
        world.run(deployment, 'assessment', FULL)
        world.settle()
        expect(software()).toEqual([expect.objectContaining({ state: '3', result: 'failed' })])
        expect(results('source_idENDSWITH000000000121')).toEqual([
            expect.objectContaining({ result: 'failed', state: '1' }),
        ])

        choose('SoftwareUpdate', 'machine', 'per_resource')
        world.run(deployment, 'assessment', FULL)
        world.settle()
        expect(software()).toEqual([
            expect.objectContaining({ state: '1', result: 'failed', assigned_to: '6816f79cc0a8016401c5a33be04be441' }),
        ])
        expect(results('source_idENDSWITH000000000121')).toEqual([expect.objectContaining({ state: '3' })])
    })

    test('a choice that its cell cannot have is refused', () => {
        choose('SystemUpdate', 'machine', 'vulnerable_items')
        expect(world.rows(CHOICE, ['choice'], 'category=SystemUpdate^family=machine')).toEqual([
            { choice: 'per_resource' },
        ])
    })
})
