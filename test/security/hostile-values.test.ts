/** Values from Azure are data: no query is changed by one, and none is run as a script. */
import { INTEGRATION_TYPES } from '../../src/server/vocabulary/names.ts'
import { createWorld, type World } from '../support/app-world.ts'

const SUBSCRIPTION = '/subscriptions/a1a1a1a1-0001-4000-8000-000000000001'
const AWS =
    '/subscriptions/a1a1a1a1-0003-4000-8000-000000000003/resourcegroups/rg-connectors/providers/Microsoft.Security/securityConnectors/aws-prod/securityentitydata'
const DIGEST = `sha256:${'ab'.repeat(32)}`
const UNHEALTHY = {
    code: 'Unhealthy',
    statusChangeDate: '2026-11-05T09:30:15.7654321Z',
    firstEvaluationDate: '2026-11-05T09:30:15.7654321Z',
}

/** A value that sets a property of its own when the platform runs it. */
const script = (where: string) => `javascript:gs.setProperty('sn_vul_asc.ran.${where}', 'yes')`

/** Values that change an encoded query when they are concatenated into one. */
const QUERIES = ['^NQactive=true', '^ORsys_idISNOTEMPTY', '^ORDERBYname', '^', 'a,b', "' OR 1=1 --", '@']

/** A key, and one that a query for several keys would take for two. */
const PLAIN = 'plain-a'
const COMMA = 'plain-a,plain-b'

describe('hostile values', () => {
    let world: World
    let deployment: string
    const assessKey = (resource: string, name: string) => {
        const id = `${AWS}/keys-${resource}`
        return world.simulator.control.addAssessment({
            id: `${id}/providers/Microsoft.Security/assessments/${name}`,
            name,
            properties: { status: UNHEALTHY, resourceDetails: { Source: 'AWS', Id: id }, displayName: `Key ${name}` },
        })
    }
    const first: Record<string, object> = {}

    beforeAll(async () => {
        world = await createWorld()
        const { control } = world.simulator
        await control.setTenantReader(true)
        const key = (name: string) => `/providers/Microsoft.Security/assessments/${name}`
        const assess = (resource: string, name: string, properties: object) =>
            control.addAssessment({ id: resource + key(name), name, properties: { status: UNHEALTHY, ...properties } })

        // A resource whose name, cut out of its id, is a script; a test whose key and title are.
        const vm = `${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/${script('name')}`
        await assess(vm, script('key'), {
            resourceDetails: { Source: 'Azure', Id: vm },
            displayName: script('display_name'),
            status: { ...UNHEALTHY, description: script('description') },
        })
        for (const name of [PLAIN, COMMA]) await assessKey('first', name)
        // Everything that a connector says about a resource.
        const entity = `${AWS}/hostile`
        await assess(entity, '11111111-2222-4333-8444-555555555555', {
            resourceDetails: { Source: 'AWS', Id: entity },
            displayName: 'Hostile',
            additionalData: {
                Region: script('region'),
                HierarchyId: script('account'),
                ResourceProvider: script('provider'),
                ResourceType: script('type'),
                ResourceName: script('resource_name'),
                NativeCloudUniqueIdentifier: script('native_id'),
                __Tags__: JSON.stringify({
                    javascript: script('tag').slice('javascript:'.length),
                    [script('tag_key')]: '',
                    JavaScript: script('tag_value'),
                }),
            },
        })
        for (const [index, query] of QUERIES.entries()) {
            const resource = `${AWS}/query-${index}`
            await assess(resource, '11111111-2222-4333-8444-555555555555', {
                resourceDetails: { Source: 'AWS', Id: resource },
                displayName: 'Hostile',
                additionalData: {
                    Region: query,
                    HierarchyId: query,
                    ResourceProvider: 'S3',
                    ResourceType: 'bucket',
                    ResourceName: query,
                    NativeCloudUniqueIdentifier: `arn:aws:s3:::${query}`,
                    __Tags__: JSON.stringify({ [query]: query }),
                },
            })
        }
        await control.addResource({
            type: 'Microsoft.Security/assessmentMetadata',
            id: `/providers/Microsoft.Security/assessmentMetadata/${script('metadata')}`,
            name: script('metadata'),
            properties: {
                displayName: script('title'),
                assessmentType: 'BuiltIn',
                severity: 'High',
                policyDefinitionId: script('policy'),
                description: script('text'),
                categories: [script('category')],
            },
        })
        const standard = `${SUBSCRIPTION}/providers/Microsoft.Security/regulatoryComplianceStandards/${script('standard')}`
        await control.addResource({
            type: 'Microsoft.Security/regulatoryComplianceStandards',
            id: standard,
            name: script('standard'),
            properties: { state: 'Failed' },
        })
        const CONTROL = 'Microsoft.Security/regulatoryComplianceStandards/regulatoryComplianceControls'
        const ofStandard = `${SUBSCRIPTION}/providers/Microsoft.Security/regulatoryComplianceStandards/PCI DSS 4/regulatoryComplianceControls/${script('control')}`
        await control.addResource({
            type: CONTROL,
            id: ofStandard,
            name: script('control'),
            properties: { state: 'Failed', description: script('control_title') },
        })
        await control.addResource({
            type: `${CONTROL}/regulatoryComplianceAssessments`,
            id: `${ofStandard}/regulatoryComplianceAssessments/${script('key')}`,
            name: script('key'),
            properties: { state: 'Failed', description: script('link') },
        })
        const image = `${SUBSCRIPTION}/resourcegroups/rg/providers/microsoft.containerregistry/registries/hostile/images`
        await assess(image, '66666666-2222-4333-8444-555555555555', {
            displayName: script('finding'),
            resourceDetails: {
                Source: 'Azure',
                ResourceType: '.containerimage',
                ResourceName: `${script('image')}@${DIGEST}`,
                Id: image,
            },
            metadata: {
                displayName: script('finding'),
                severity: 'High',
                recommendationCategory: 'SoftwareUpdate',
                categories: ['Container'],
            },
            additionalData: {
                SoftwareName: script('package'),
                PackageType: script('package_type'),
                DetectedSoftwareVersions: JSON.stringify([script('version')]),
                CvesDetails: JSON.stringify([{ CveId: script('cve'), Severity: 'High' }]),
            },
            resourceAdditionalData: JSON.stringify({
                Digest: DIGEST,
                ImageUri: `${script('image')}@${DIGEST}`,
                RepositoryDetails: { RepositoryName: script('repository'), RegistryHost: script('registry') },
            }),
        })

        deployment = world.deploy('Contoso')
        for (const type of INTEGRATION_TYPES) first[type] = world.run(deployment, type, true)
    }, 120_000)
    afterAll(() => world.close())

    test('no script of a value was run', () => {
        expect(world.rows('sys_properties', ['name'], 'nameSTARTSWITHsn_vul_asc.ran')).toEqual([])
    })

    test.each(INTEGRATION_TYPES)('%s is complete, and a second run finds what the first one wrote', (type) => {
        expect(first[type]).toMatchObject({ state: 'complete', substate: 'success' })
        const again = world.run(deployment, type, true)
        expect(again).toMatchObject({ state: 'complete', substate: 'success', inserted: 0, updated: 0 })
        expect(world.rows('sys_properties', ['name'], 'nameSTARTSWITHsn_vul_asc.ran')).toEqual([])
    })

    test('each value was stored once, with a space that keeps it from being run', () => {
        const hostile = [
            ['sn_sec_cmn_region', 'name', 'region'],
            ['sn_sec_cmn_cloud_account', 'name', 'account'],
            ['sn_sec_cmn_src_ci', 'resource_name', 'name'],
            ['sn_sec_cmn_src_ci', 'resource_name', 'resource_name'],
            ['sn_vulc_test', 'source_id', 'key'],
            ['sn_vulc_test', 'source_id', 'metadata'],
            ['sn_sec_cmn_host_tag', 'name', 'tag'],
            ['sn_vulc_citation', 'section', 'control'],
        ] as const
        for (const [table, column, where] of hostile) {
            const rows = world.rows(table, [column], `${column}LIKEsn_vul_asc.ran.${where}'`)
            expect([table, where, rows.length]).toEqual([table, where, 1])
            expect(rows[0]?.[column]).toMatch(/^javascript :/)
        }
    })

    test.each(QUERIES)('%j arrives as it is, once', (query) => {
        const names = world
            .rows('sn_sec_cmn_src_ci', ['resource_name'], 'resource_idLIKEquery-')
            .map((row) => row['resource_name'])
        expect(names.filter((name) => name === query)).toHaveLength(1)
        const regions = world.rows('sn_sec_cmn_region', ['name']).filter(({ name }) => name === query.toLowerCase())
        expect(regions).toHaveLength(1)
    })

    test('a key with a comma is one key: its test is found again, and no other for it', async () => {
        const tests = () => world.rows('sn_vulc_test', ['source_id', 'sys_id'], `source_idSTARTSWITH${PLAIN}`)
        const known = tests()
        expect(known.map((row) => row['source_id'])).toEqual([PLAIN, COMMA])
        const spent: number[] = []
        for (const key of [PLAIN, COMMA]) {
            world.clock.at += 86_400_000
            await assessKey(`second-${spent.length}`, key)
            await world.simulator.control.clearRequests()
            expect(world.run(deployment, 'assessment', true)).toMatchObject({ substate: 'success', inserted: 1 })
            spent.push((await world.simulator.control.requests()).length)
            const results = world.rows('sn_vulc_result', ['control'], `control.source_id=${key}`)
            const test = known.find((row) => row['source_id'] === key)?.['sys_id'] ?? ''
            expect(results).toEqual([{ control: test }, { control: test }])
        }
        // One that was not found would be asked for at the source.
        expect(spent[1]).toBe(spent[0])
        expect(tests()).toEqual(known)
    })

    test('a text with control characters is one line of the log, without them', () => {
        const hostile = 'nowhere\u001b[2K\u0085error\u0008forged'
        const other = world.deploy('Hostile', { import_findings_from: 'subscriptions', subscription_ids: hostile })
        const before = world.rows('syslog', ['sys_id']).length
        expect(world.run(other, 'assessment_metadata')).toMatchObject({ substate: 'failed', error_code: 'MDC-402' })
        const lines = world.rows('syslog', ['message'], 'messageLIKEnowhere').map((row) => row['message'] ?? '')
        expect(lines).toHaveLength(world.rows('syslog', ['sys_id']).length - before)
        expect(lines).toHaveLength(1)
        expect(lines[0]).toContain('nowhere [2K error forged')
    })
})
