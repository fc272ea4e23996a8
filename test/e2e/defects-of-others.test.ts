/** Defects that comparable integrations had, one test each; the title names where it happened. */
import { assessments, itemsOf, type Assessment } from '../support/builtin-dataset.ts'
import { metadataCount } from '../support/builtin-tables.ts'
import { createWorld, untouchables, type World } from '../support/app-world.ts'

const AWS = '/subscriptions/a1a1a1a1-0003-4000-8000-000000000003/resourcegroups/rg-connectors/providers/Microsoft.Security/securityConnectors/aws-prod' // prettier-ignore
const WEB_02 = '/subscriptions/a1a1a1a1-0001-4000-8000-000000000001/resourceGroups/rg-web/providers/Microsoft.Compute/virtualMachines/web-02' // prettier-ignore
const assessmentId = (resource: string, key: string) => `${resource}/providers/Microsoft.Security/assessments/${key}`
const glide = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')

const RDS = '2716b664-c8ff-4605-8b38-093bd5253b10'
const EC2 = 'd88319df-a5d2-44f0-89b4-284149886c59'
const FINDINGS = '3305602a-7b81-4f98-81ef-301a63b69270'
const NETWORK = 'd5854356-3a18-457e-8d14-1e98c7a936f8'

/** An RDS instance as its assessment describes it. */
function database(connector: string, account: string, name: string): object {
    const resource = `${connector}/securityentitydata/aws-rds-dbinstance-${name}-us-east-1`
    return {
        id: assessmentId(resource, RDS),
        name: RDS,
        properties: {
            displayName: 'RDS instances should not be public',
            resourceDetails: { Source: 'AWS', Id: resource },
            status: { code: 'Unhealthy', statusChangeDate: '2026-11-20T00:00:00Z' },
            additionalData: {
                Region: 'us-east-1',
                HierarchyId: account,
                ResourceProvider: 'RDS',
                ResourceType: 'dbinstance',
                ResourceName: name,
                NativeCloudUniqueIdentifier: `arn:aws:rds:us-east-1:${account}:db:${name}`,
                __Tags__: '{}',
            },
        },
    }
}

describe('defects of comparable integrations', () => {
    let world: World
    let deployment: string
    const items = (columns: string[], query = '') => world.rows('sn_sec_cmn_src_ci', columns, query)
    const results = (columns: string[], query = '') => world.rows('sn_vulc_result', columns, query)
    const pull = (full = true) =>
        expect(world.run(deployment, 'assessment', full)).toMatchObject({ substate: 'success' })

    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso')
        world.run(deployment, 'assessment_metadata')
        world.run(deployment, 'assessment')
    }, 60_000)
    afterAll(() => world.close())

    test('host tags are references, not JSON (Wiz 32.1.3)', () => {
        const tags = new Set(world.rows('sn_sec_cmn_host_tag', ['sys_id']).map((row) => row['sys_id']))
        const used = items(['host_tag']).flatMap((row) =>
            (row['host_tag'] ?? '').split(',').filter((tag) => tag !== ''),
        )
        expect(used.length).toBeGreaterThan(50)
        expect(used.filter((tag) => !tags.has(tag))).toEqual([])
    })

    test('a description is more than a link (Wiz 32.1.3)', () => {
        const rows = results(['display', 'description'])
        expect(rows.filter((row) => !(row['description'] ?? '').startsWith(row['display'] ?? '-'))).toEqual([])
        // One result for several recommendations has no page of its own there.
        const own = rows.filter((row) => row['display'] !== 'Software updates on machines')
        expect(own).toHaveLength(rows.length - 1)
        expect(own.filter((row) => !/\nhttps:\/\/portal\.azure\.com\//.test(row['description'] ?? ''))).toEqual([])
    })

    test('a resource without type, region and name is not skipped (Wiz 32.0.3)', () => {
        expect(
            results(
                ['control.source_id', 'result', 'src_ci.cloud_account.name', 'src_ci.state'],
                'src_ci.resource_idLIKEi-0fff11111',
            ),
        ).toEqual([
            {
                'control.source_id': FINDINGS,
                result: 'failed',
                'src_ci.cloud_account.name': '123456789012',
                'src_ci.state': 'matched',
            },
        ])
    })

    test('a resource without an id of its cloud falls back to its Azure id (Wiz 32.0.3)', async () => {
        const resource = `${AWS}/securityentitydata/aws-ec2-instance-i-0null-eu-west-1`
        await world.simulator.control.addAssessment({
            id: assessmentId(resource, EC2),
            name: EC2,
            properties: {
                displayName: 'EC2 instances should be managed by Systems Manager',
                resourceDetails: { Source: 'AWS', Id: resource },
                status: { code: 'Unhealthy' },
                additionalData: {
                    Region: null,
                    HierarchyId: null,
                    ResourceProvider: 'EC2',
                    ResourceType: 'instance',
                    ResourceName: 'i-0null',
                    NativeCloudUniqueIdentifier: null,
                    __Tags__: null,
                },
            },
        })
        pull()
        expect(
            items(['resource_name', 'cmdb_ci.object_id', 'cloud_account.name', 'host_tag'], 'resource_name=i-0null'),
        ).toEqual([
            {
                resource_name: 'i-0null',
                'cmdb_ci.object_id': resource,
                'cloud_account.name': '123456789012',
                host_tag: '',
            },
        ])
    })

    test('the scan dates of cloud assets are the non-infra ones (Wiz 1.0.13)', () => {
        const columns = [
            'non_infra_last_scan_date',
            'non_infra_last_comp_scan_date',
            'last_scan_date',
            'last_comp_scan_date',
        ]
        const rows = items(columns)
        expect(
            rows.filter((row) => row['non_infra_last_scan_date'] === '' || row['non_infra_last_comp_scan_date'] === ''),
        ).toEqual([])
        expect(rows.filter((row) => row['last_scan_date'] !== '' || row['last_comp_scan_date'] !== '')).toEqual([])
        // A run scans for compliance and nothing else, so both are its time: swapped they would be the same.
        world.clock.at += 86_400_000
        world.run(deployment, 'comprehensive_assessment')
        const seen = items(columns, 'non_infra_last_scan_date>=2026-11-24 00:00:00')
        expect(seen.length).toBeGreaterThan(10)
        expect(seen.filter((row) => row['non_infra_last_comp_scan_date'] !== row['non_infra_last_scan_date'])).toEqual(
            [],
        )
    })

    test('a delta begins where the window of the last run ended, not where its last change was (Wiz 1.0.13, AWS Security Hub)', async () => {
        const startTime = () =>
            world.rows(
                'sn_vul_asc_integration',
                ['start_time'],
                `sys_id=${world.integration(deployment, 'assessment')}`,
            )[0]?.['start_time']
        const undated = assessments.filter(({ properties }) => properties.status.statusChangeDate === undefined).length
        world.clock.at += 86_400_000
        const before = world.clock.at
        pull(false)
        expect(startTime()).toBe(glide(before - 300_000))
        // A change that the source tells late, older than the newest one that was seen: the overlap brings it.
        const changed = assessments.find(
            ({ id, properties }) => properties.status.code === 'Unhealthy' && id.includes('vault-1'),
        )
        await world.simulator.control.setStatus(changed?.id ?? '', {
            code: 'Healthy',
            statusChangeDate: new Date(before - 1_800_000).toISOString(),
        })
        world.clock.at += 3_600_000
        const run = world.run(deployment, 'assessment')
        expect(run.retrieved).toBeLessThan(assessments.length / 2)
        expect(run.retrieved).toBeGreaterThanOrEqual(1 + undated)
        expect(results(['result'], `source_id=${changed?.id ?? ''}`)).toEqual([{ result: 'passed' }])
        // Nothing has changed since: the time moves all the same.
        const quiet = world.clock.at + 86_400_000
        world.clock.at = quiet
        pull(false)
        expect(startTime()).toBe(glide(quiet - 300_000))
    })

    test.each([
        ['2026-11-01T10:00:00Z', '2026-11-01 10:00:00'],
        ['2026-11-01T10:00:00.1Z', '2026-11-01 10:00:00'],
        ['2026-11-01T10:00:00.1234567Z', '2026-11-01 10:00:00'],
        ['2026-11-01T12:00:00+02:00', '2026-11-01 10:00:00'],
        ['2026-11-01T10:00:00', '2026-11-01 10:00:00'],
    ])('a date as %s is understood (Wiz 1.0.16)', async (text, wanted) => {
        await world.simulator.control.addAssessment({
            id: assessmentId(`${WEB_02}-${text.length}`, NETWORK),
            name: NETWORK,
            properties: {
                displayName: 'Subnets should have a network security group',
                resourceDetails: { Source: 'Azure', Id: `${WEB_02}-${text.length}` },
                status: { code: 'Unhealthy', statusChangeDate: text, firstEvaluationDate: text },
            },
        })
        pull()
        expect(results(['first_seen'], `src_ci.resource_name=web-02-${text.length}`)).toEqual([{ first_seen: wanted }])
    })

    test('resources without tags, in each form of that, have their results (TVM 2.2.1)', () => {
        for (const name of ['vault-1', 'data02', 'edge', '0f0f0f']) {
            expect({ name, found: results(['sys_id'], `src_ci.resource_name=${name}`).length > 0 }).toEqual({
                name,
                found: true,
            })
            expect(items(['host_tag'], `resource_name=${name}`)[0]?.['host_tag']).toBe('')
        }
    })

    test('nothing that is missing is written as a word (TVM 2.6.6)', () => {
        for (const table of ['sn_sec_cmn_src_ci', 'sn_vulc_result', 'sn_vulc_test', 'cmdb_ci_cmp_resource']) {
            const columns = world.instance
                .record(table)
                .getElements()
                .map((element) => element.getName())
            const words = world
                .rows(table, columns)
                .flatMap((row) => Object.entries(row))
                .filter(([, value]) => /^(undefined|null|NaN|\[object Object\])$/.test(value))
            expect({ table, words }).toEqual({ table, words: [] })
        }
    })

    test('long texts arrive whole (TVM 2.3.5, Wiz 1.1.1)', async () => {
        const description = `Begin ${'0123456789'.repeat(3000)} end`
        await world.simulator.control.addResource({
            id: '/providers/Microsoft.Security/assessmentMetadata/00000000-0000-4000-8000-00000000000a',
            name: '00000000-0000-4000-8000-00000000000a',
            type: 'Microsoft.Security/assessmentMetadata',
            properties: { displayName: 'Long', description, assessmentType: 'BuiltIn', severity: 'Low' },
        })
        expect(world.run(deployment, 'assessment_metadata')).toMatchObject({ substate: 'success', inserted: 1 })
        expect(world.rows('sn_vulc_test', ['description'], 'short_description=Long')).toEqual([{ description }])
    })

    test('ids of 1,500 characters stay apart from others that begin the same (peers: long ids)', async () => {
        const long = assessments.find(({ id }) => id.length > 1000) as Assessment
        const twin = `${long.id.split('/providers/Microsoft.Security/')[0] ?? ''}y`
        const before = items(['source_id']).length
        await world.simulator.control.addAssessment({ ...long, id: assessmentId(twin, long.name) })
        pull()
        expect(items(['source_id'])).toHaveLength(before + 1)
        expect(results(['src_ci', 'cmdb_ci', 'source_id'], 'src_ci.resource_nameLIKElong-xxx')).toHaveLength(2)
        for (const column of ['src_ci', 'cmdb_ci', 'source_id'])
            expect(new Set(results([column], 'src_ci.resource_nameLIKElong-xxx').map((row) => row[column])).size).toBe(
                2,
            )
    })

    test('the same name in two accounts is two CIs, also on the next runs (Prisma Cloud 2.4.1)', async () => {
        const other = AWS.replace('aws-prod', 'aws-test')
        await world.simulator.control.addResource({
            id: other,
            name: 'aws-test',
            type: 'Microsoft.Security/securityConnectors',
            location: 'westeurope',
            properties: { hierarchyIdentifier: '210987654321', environmentName: 'AWS' },
        })
        await world.simulator.control.addAssessment(database(AWS, '123456789012', 'ledger'))
        pull()
        await world.simulator.control.addAssessment(database(other, '210987654321', 'ledger'))
        pull()
        const rows = () =>
            items(
                ['cloud_account.name', 'cmdb_ci', 'cmdb_ci.object_id'],
                'resource_name=ledger^cloud_resource_type.name=AWS::RDS::DBInstance',
            )
        expect(
            rows()
                .map((row) => row['cloud_account.name'])
                .sort(),
        ).toEqual(['123456789012', '210987654321'])
        expect(new Set(rows().map((row) => row['cmdb_ci'])).size).toBe(2)
        const before = rows()
        for (const account of ['123456789012', '210987654321'])
            await world.simulator.control.setStatus(
                assessmentId(
                    `${account === '123456789012' ? AWS : other}/securityentitydata/aws-rds-dbinstance-ledger-us-east-1`,
                    RDS,
                ),
                { code: 'Healthy' },
            )
        pull()
        expect(rows()).toEqual(before)
    })

    test('a row that says nothing of its resource does not overwrite what others said (Wiz: overwritten)', async () => {
        const columns = ['resource_name', 'cloud_resource_type.name', 'cloud_region.name', 'cmdb_ci', 'host_tag']
        const before = items(columns, 'resource_idLIKEi-0abc12345')
        expect(before).toMatchObject([{ resource_name: 'i-0abc12345' }])
        const resource = `${AWS}/securityentitydata/aws-ec2-instance-i-0abc12345-us-east-1`
        world.clock.at += 7_200_000
        await world.simulator.control.setStatus(assessmentId(resource, FINDINGS), {
            code: 'Healthy',
            statusChangeDate: new Date(world.clock.at).toISOString(),
        })
        world.clock.at += 7_200_000
        pull(false)
        expect(results(['result'], `source_id=${assessmentId(resource, FINDINGS)}`)).toEqual([{ result: 'passed' }])
        expect(items(columns, 'resource_idLIKEi-0abc12345')).toEqual(before)
    })

    test('a CI that was created from such a row gets its name from the next one that has it', async () => {
        const resource = `${AWS}/securityentitydata/aws-ec2-instance-i-0late-eu-west-1`
        const said = (key: string, additionalData: object) => ({
            id: assessmentId(resource, key),
            name: key,
            properties: {
                displayName: 'A recommendation',
                resourceDetails: { Source: 'AWS', Id: resource },
                status: { code: 'Unhealthy' },
                additionalData,
            },
        })
        await world.simulator.control.addAssessment(said(FINDINGS, { subAssessmentsLink: '/somewhere' }))
        pull()
        const [before] = items(['cmdb_ci', 'cmdb_ci.name'], `resource_id=${resource}`)
        expect(before?.['cmdb_ci.name']).toBe('aws-ec2-instance-i-0late-eu-west-1')
        const native = 'arn:aws:ec2:eu-west-1:123456789012:instance/i-0late'
        await world.simulator.control.addAssessment(
            said(EC2, {
                Region: 'eu-west-1',
                HierarchyId: '123456789012',
                ResourceProvider: 'EC2',
                ResourceType: 'instance',
                ResourceName: 'i-0late',
                NativeCloudUniqueIdentifier: native,
            }),
        )
        pull()
        expect(
            items(['resource_name', 'cmdb_ci', 'cmdb_ci.name', 'cmdb_ci.object_id'], `resource_id=${resource}`),
        ).toEqual([
            {
                resource_name: 'i-0late',
                cmdb_ci: before?.['cmdb_ci'],
                'cmdb_ci.name': 'i-0late',
                'cmdb_ci.object_id': 'i-0late',
            },
        ])
    })

    test('one display name under two keys is two tests (Prowler #10718, Tenable: uniqueness of tests)', () => {
        const name = 'Endpoint protection should be installed'
        const keys = itemsOf('Microsoft.Security/assessmentMetadata').filter(
            (item) => item.properties['displayName'] === name,
        )
        expect(
            world.rows('sn_vulc_test', ['source_id'], `short_description=${name}`).map((row) => row['source_id']),
        ).toEqual(keys.map((item) => item.name).sort())
        expect(
            results(['result'], `control.short_description=${name}`)
                .map((row) => row['result'])
                .sort(),
        ).toEqual(['failed', 'passed'])
    })

    test('a changed display name under one key is the same test (peers: checks of a name)', async () => {
        const metadata = itemsOf('Microsoft.Security/assessmentMetadata').find((item) => item.name === NETWORK)
        const [before] = world.rows('sn_vulc_test', ['sys_id'], `source_id=${NETWORK}`)
        await world.simulator.control.addResource({
            ...metadata,
            properties: { ...metadata?.properties, displayName: 'Renamed' },
        })
        expect(world.run(deployment, 'assessment_metadata')).toMatchObject({ inserted: 0, updated: 1 })
        expect(world.rows('sn_vulc_test', ['sys_id', 'short_description'], `source_id=${NETWORK}`)).toEqual([
            { sys_id: before?.['sys_id'], short_description: 'Renamed' },
        ])
    })

    test('one key on Azure and on premises is one test with results of both (peers: same key, two sources)', () => {
        const providers = results(
            ['control', 'src_ci.cloud_service_provider.name'],
            'control.short_description=Machines should run the monitoring agent',
        )
        expect(new Set(providers.map((row) => row['control'])).size).toBe(1)
        expect(new Set(providers.map((row) => row['src_ci.cloud_service_provider.name']))).toEqual(
            new Set(['Azure', '']),
        )
    })

    test('ids in another letter case change nothing (CloudQuery #10779, terraform-provider-azurerm #22070 and #10653, clouditor #1333, Prowler #10395, Service Graph Connector 1.17)', async () => {
        const before = untouchables(world)
        for (const item of assessments.filter(({ id }) => id.includes('/virtualMachines/web-0')).slice(0, 6)) {
            await world.simulator.control.removeAssessment(item.id)
            await world.simulator.control.addAssessment({
                ...item,
                id: item.id.toUpperCase(),
                name: item.name.toUpperCase(),
                properties: {
                    ...item.properties,
                    resourceDetails: { Source: 'Azure', Id: item.properties.resourceDetails.Id?.toUpperCase() },
                },
            })
        }
        pull()
        const after = untouchables(world)
        for (const table of Object.keys(after)) {
            const ids = (rows: Record<string, string>[] = []) => rows.map((row) => row['sys_id'])
            expect({ table, ids: ids(after[table]) }).toEqual({ table, ids: ids(before[table]) })
        }
    })

    test('deferred results stay deferred while they fail (CC 14.11.2, Prisma Cloud 2.6.0)', async () => {
        const id =
            assessments.find(({ id, properties }) => properties.status.code === 'Unhealthy' && id.includes('vault-2'))
                ?.id ?? ''
        const result = world.instance.record('sn_vulc_result')
        result.get('source_id', id)
        result.setValue('state', '12')
        result.update()
        world.clock.at += 86_400_000
        await world.simulator.control.updateAssessment(id, { status: { description: 'Still failing' } })
        pull()
        world.run(deployment, 'comprehensive_assessment')
        expect(results(['state', 'last_seen', 'actual_values'], `source_id=${id}`)).toEqual([
            { state: '12', last_seen: glide(world.clock.at), actual_values: 'Still failing' },
        ])
    })

    test('no result and no discovered item is there twice (Prisma Cloud 2.7.0, CC 30.5.6, Wiz: missing assets)', () => {
        const keys = results(['integration_instance', 'src_ci', 'control']).map((row) => JSON.stringify(row))
        expect(new Set(keys).size).toBe(keys.length)
        const ids = items(['source_id']).map((row) => row['source_id']?.toLowerCase())
        expect(new Set(ids).size).toBe(ids.length)
    })
})

test('lists are followed by their nextLink to the last page (this product, 2.7.3)', async () => {
    const world = await createWorld(['--quota', '1000', '--page-size', '4'])
    try {
        const deployment = world.deploy('Contoso')
        expect(world.run(deployment, 'assessment_metadata')).toMatchObject({
            substate: 'success',
            retrieved: metadataCount,
        })
        expect(world.run(deployment, 'policy_definition')).toMatchObject({ substate: 'success' })
        expect(world.rows('sn_vulc_policy', ['sys_id'])).toHaveLength(8)
    } finally {
        await world.close()
    }
}, 60_000)
