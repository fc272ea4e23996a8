/** A real tenant, as recorded. The recordings are no part of this repository; without them these tests say so and skip. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createWorld, untouchables, type World } from '../support/app-world.ts'

const FOLDER = '../shared/azure-data/recorded'
const present = existsSync(FOLDER)
if (!present) process.stderr.write(`skipped: ${FOLDER} is absent, so the recorded tenant was not imported\n`)
// The only reason to skip: data that may not be committed is not there.
const withRecordings = present ? describe : describe.skip

interface Initiative {
    id: string
    name: string
    /** A display name is optional. */
    properties: { displayName?: string; policyDefinitions: { policyDefinitionId: string }[] }
}

interface Metadata {
    name: string
    properties: { displayName: string; policyDefinitionId?: string }
}

function recorded<T>(file: string): { value: T[] } {
    return JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as { value: T[] }
}

/** Every id in the recorded answers on regulatory compliance, however they are nested. */
function complianceIds(): string[] {
    return readdirSync(FOLDER)
        .filter((name) => name.startsWith('regulatoryCompliance'))
        .flatMap((name) => [...readFileSync(`${FOLDER}/${name}`, 'utf8').matchAll(/"id": ?"([^"]+)"/g)])
        .map(([, id = '']) => id)
}

withRecordings('the recorded tenant', () => {
    let world: World
    let deployment: string

    beforeAll(async () => {
        world = await createWorld(['--quota', '1000', '--dataset', FOLDER])
        deployment = world.deploy('Recorded')
    }, 60_000)
    afterAll(() => world.close())

    test('304 tests', () => {
        expect(world.run(deployment, 'assessment_metadata')).toMatchObject({
            substate: 'success',
            inserted: 304,
            rejected: 0,
        })
        expect(world.rows('sn_vulc_test', ['source_id'])).toHaveLength(304)
    })

    test('their names are plain text, as recorded', () => {
        const { value } = recorded<Metadata>('assessmentMetadata-arm-2020-12.json')
        const wanted = value.map(({ properties }) => properties.displayName.replace(/\s+/g, ' ').trim())
        const names = world.rows('sn_vulc_test', ['short_description']).map((row) => row['short_description'] ?? '')
        expect(names.sort()).toEqual(wanted.sort())
    })

    test('150 results, 49 not applicable, and the same keys and verdicts as recorded', () => {
        expect(world.run(deployment, 'assessment')).toMatchObject({
            substate: 'success',
            retrieved: 199,
            inserted: 150,
            not_applicable: 49,
            rejected: 0,
        })
        const { value } = JSON.parse(readFileSync(`${FOLDER}/assessments-arm-azure-2020-12.json`, 'utf8')) as {
            value: { id: string; name: string; properties: { status: { code: string } } }[]
        }
        const expected = value
            .filter((assessment) => assessment.properties.status.code !== 'NotApplicable')
            .map(
                (assessment) =>
                    `${assessment.id} ${assessment.properties.status.code === 'Healthy' ? 'passed 3' : 'failed 1'}`,
            )
        const actual = world
            .rows('sn_vulc_result', ['source_id', 'result', 'state'])
            .map((row) => `${row['source_id'] ?? ''} ${row['result'] ?? ''} ${row['state'] ?? ''}`)
        expect(actual.sort()).toEqual(expected.sort())
    })

    test('with all initiatives, 120 test groups', () => {
        const [row] = world.rows('sn_vul_asc_deployment', ['sys_id'])
        const record = world.instance.record('sn_vul_asc_deployment')
        record.get(row?.['sys_id'] ?? '')
        record.setValue('initiatives', 'all')
        record.update()
        expect(world.run(deployment, 'policy_definition')).toMatchObject({
            substate: 'success',
            inserted: 120,
            rejected: 0,
        })
        const { value } = recorded<Initiative>('policySetDefinitions-arm-list-2023.json')
        const wanted = value.map(({ id, name, properties }) => `${id.toLowerCase()} ${properties.displayName ?? name}`)
        const groups = world.rows('sn_vulc_policy', ['source_id', 'short_description'], 'source_id!=no-policy')
        expect(groups.map((group) => `${group['source_id'] ?? ''} ${group['short_description'] ?? ''}`).sort()).toEqual(
            wanted.sort(),
        )
    })

    test('tests are in the groups that have their policy, in whatever letter case', () => {
        const { value: initiatives } = recorded<Initiative>('policySetDefinitions-arm-list-2023.json')
        const { value: metadata } = recorded<Metadata>('assessmentMetadata-arm-2020-12.json')
        const wanted = metadata.flatMap(({ name, properties }) => {
            const policy = (properties.policyDefinitionId ?? '').toLowerCase()
            const groups = initiatives.filter(({ properties: { policyDefinitions } }) =>
                policyDefinitions.some((member) => member.policyDefinitionId.toLowerCase() === policy),
            )
            return groups.length === 0 ? [`${name} no-policy`] : groups.map(({ id }) => `${name} ${id.toLowerCase()}`)
        })
        const actual = world
            .rows('sn_vulc_policy_test', ['test.source_id', 'policy.source_id'])
            .map((link) => `${link['test.source_id'] ?? ''} ${link['policy.source_id'] ?? ''}`)
        expect(actual.sort()).toEqual([...new Set(wanted)].sort())
    })

    test('4 authoritative sources, and each recorded pair of control and assessment one citation on its test', () => {
        expect(world.run(deployment, 'compliance_standard')).toMatchObject({ substate: 'success', rejected: 0 })
        const pairs = complianceIds().flatMap((id) => {
            const [, standard, control, key] =
                /regulatoryComplianceStandards\/([^/]+)\/regulatoryComplianceControls\/([^/]+)\/regulatoryComplianceAssessments\/([^/]+)$/i.exec(
                    id,
                ) ?? []
            return key === undefined ? [] : [`${standard ?? ''} | ${control ?? ''} | ${key.toLowerCase()}`]
        })
        expect(pairs.length).toBeGreaterThan(0)
        expect(world.rows('sn_vulc_auth_src', ['source_id'])).toHaveLength(4)
        const citations = world
            .rows('sn_vulc_citation', ['auth_src.source_id', 'section', 'control.source_id'])
            .map(
                (row) =>
                    `${row['auth_src.source_id'] ?? ''} | ${row['section'] ?? ''} | ${row['control.source_id'] ?? ''}`,
            )
        expect(citations.sort()).toEqual([...new Set(pairs)].sort())
    })

    test('a second full run retrieves everything and writes nothing', () => {
        const before = untouchables(world)
        world.clock.at += 86_400_000
        expect(world.run(deployment, 'assessment_metadata', true)).toMatchObject({
            retrieved: 304,
            inserted: 0,
            updated: 0,
            unchanged: 304,
        })
        expect(world.run(deployment, 'assessment', true)).toMatchObject({
            retrieved: 199,
            inserted: 0,
            updated: 0,
            unchanged: 150,
            not_applicable: 49,
        })
        for (const type of ['policy_definition', 'compliance_standard'] as const)
            expect(world.run(deployment, type, true)).toMatchObject({ substate: 'success', inserted: 0, updated: 0 })
        expect(untouchables(world)).toEqual(before)
    })
})
