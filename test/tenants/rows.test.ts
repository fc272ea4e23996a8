/** K3, K4 and K9, the row: members in every spelling, facts that the row has, and words that stand for none. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWorld, type World } from '../support/app-world.ts'

const CASES = ['aws-camel-case', 'aws-organisation', 'facts-in-hand']

describe('rows of a tenant with several clouds', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tenant-'))
    let world: World
    const item = (name: string) =>
        world.rows(
            'sn_sec_cmn_src_ci',
            [
                'resource_name',
                'cloud_account.name',
                'cloud_region.name',
                'cloud_resource_type.name',
                'cloud_service_provider.name',
                'cmdb_ci.object_id',
            ],
            `resource_name=${name}`,
        )
    const described = (name: string, account: string, region: string, type: string, provider: string, id: string) => [
        {
            resource_name: name,
            'cloud_account.name': account,
            'cloud_region.name': region,
            'cloud_resource_type.name': type,
            'cloud_service_provider.name': provider,
            'cmdb_ci.object_id': id,
        },
    ]
    const result = (name: string) =>
        world.rows('sn_vulc_result', ['actual_values', 'remediation', 'first_seen'], `src_ci.resource_name=${name}`)

    beforeAll(async () => {
        for (const name of CASES) cpSync(`test/tenants/cases/${name}.json`, join(folder, `${name}.json`))
        world = await createWorld(['--quota', '1000', '--dataset', folder])
        const deployment = world.deploy('Several clouds')
        world.run(deployment, 'assessment_metadata')
        expect(world.run(deployment, 'assessment')).toMatchObject({ verification: 'agrees', rejected: 0, inserted: 21 })
    }, 60_000)
    afterAll(async () => {
        rmSync(folder, { recursive: true, force: true })
        await world.close()
    })

    test('K3 letter case: members in lower camel case are the same facts', () => {
        expect(item('i-0camel')).toEqual(
            described('i-0camel', '123456789012', 'us-east-1', 'AWS::EC2::Instance', 'AWS', 'i-0camel'),
        )
    })

    test('K3 letter case and blanks: one provider, however its name is written', () => {
        const names = world.rows('sn_sec_cmn_cloud_service_provider', ['name']).map((row) => row['name'] ?? '')
        expect(names.filter((name) => /aws/i.test(name))).toEqual(['AWS'])
    })

    test("K4 facts in hand: a native id's account, region and type come before the organisation's connector", () => {
        expect(item('i-0org')).toEqual(
            described('i-0org', '123456789012', 'eu-west-1', 'AWS::EC2::Instance', 'AWS', 'i-0org'),
        )
        const vm = '//compute.googleapis.com/projects/my-project/zones/europe-west1-b/instances/vm1'
        expect(item('vm1')).toEqual(
            described('vm1', 'my-project', 'europe-west1', 'compute.googleapis.com/Instance', 'GCP', vm),
        )
        expect(world.rows('sn_sec_cmn_cloud_account', ['name'], 'name=999999999999')).toEqual([])
    })

    test('K4 facts in hand: without additionalData, and behind an organisation, there is no account', () => {
        const columns = ['cloud_account.name', 'cloud_resource_type.name']
        expect(world.rows('sn_sec_cmn_src_ci', columns, 'resource_name=no-account')).toEqual([
            { 'cloud_account.name': '', 'cloud_resource_type.name': 'AWS::EC2::Volume' },
        ])
    })

    test('K4 native ids: a placeholder is no id, and the ARM id takes its place', () => {
        expect(item('admin-role')).toMatchObject([
            {
                'cloud_account.name': '123456789012',
                'cloud_region.name': '',
                'cloud_resource_type.name': 'AWS::IAM::PolicyRole',
                'cmdb_ci.object_id': expect.stringMatching(/^\/subscriptions\/.*aws-iam-policyrole-a$/) as string,
            },
        ])
    })

    test('K2 types: one name for each kind, in rows of all years, and for load balancers their generation', () => {
        const balancer = 'AWS::ElasticLoadBalancingV2::LoadBalancer'
        expect(item('edge-v2')).toEqual(described('edge-v2', '123456789012', 'us-east-1', balancer, 'AWS', 'edge-v2'))
        const types = (name: string) => item(name).map((row) => row['cloud_resource_type.name'])
        const named = ['t1', 'j1', 'cluster1', 'stream1', 'service1', 'dbsnapshot1', 'domain1', 'secret1'].flatMap(
            types,
        )
        expect(named).toEqual([
            'AWS::Cassandra::Table',
            'AWS::Braket::Job',
            'AWS::EMR::Cluster',
            'AWS::Kinesis::Stream',
            'AWS::ECS::Service',
            'AWS::RDS::DBSnapshot',
            'AWS::OpenSearch::Domain',
            'AWS::SecretsManager::Secret',
        ])
    })

    test('K4 regions: "East US" and "eastus" are one', () => {
        expect(item('web')).toMatchObject([{ 'cloud_region.name': 'eastus' }])
        const regions = world.rows('sn_sec_cmn_region', ['name']).map((row) => row['name'] ?? '')
        expect(regions.filter((name) => /east ?us/i.test(name))).toEqual(['eastus'])
    })

    test('K4 facts in hand: what additionalData says is on the result, without ids, links, times and secrets', () => {
        expect(result('web')).toEqual([
            {
                actual_values: 'OpenPorts: Ports are open to the internet\nFixedVersion: 3.0.2\nNSG open ports: 22',
                remediation: 'r',
                // K9: the year 1 is no date, so it was first seen by the run.
                first_seen: '2026-11-23 12:00:00',
            },
        ])
    })

    test('K4 on premises: a machine by its name and UUID, a database by its own name', () => {
        const rows = world.rows(
            'sn_vul_asc_assessment_import',
            ['resource_name', 'resource_source', 'machine_name', 'machine_uuid', 'server_name'],
            'resource_sourceSTARTSWITHOnPremise',
        )
        const machine_uuid = 'ec2ad76a-fc72-bc3a-f0d7-017756d33d5e'
        expect(rows).toEqual([
            {
                resource_name: 'host',
                resource_source: 'OnPremise',
                machine_name: 'host',
                machine_uuid,
                server_name: '',
            },
            {
                resource_name: 'orders',
                resource_source: 'OnPremiseSql',
                machine_name: 'host',
                machine_uuid,
                server_name: 'sql1',
            },
        ])
        expect(world.rows('sn_sec_cmn_src_ci', ['resource_name'], 'resource_name=orders')).toHaveLength(1)
    })

    test('K2 words on no list are shown to the admin', () => {
        expect(world.rows('sn_vul_asc_unknown_word', ['word', 'kind'])).toEqual([
            { word: 'microsoft.security/securityconnectors/braketjobs', kind: 'native_type' },
        ])
    })
})
