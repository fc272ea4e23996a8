/** Discovered items as a whole: what the form shows of a few resources of each cloud, and what a new payload changes. */
import { createWorld, type World } from '../support/app-world.ts'

const FIRST = 'a1a1a1a1-0001-4000-8000-000000000001'
const VM = `/subscriptions/${FIRST}/resourceGroups/rg-web/providers/Microsoft.Compute/virtualMachines/web-02`
const CONNECTORS =
    '/subscriptions/a1a1a1a1-0003-4000-8000-000000000003/resourcegroups/rg-connectors/providers/Microsoft.Security/securityConnectors'
const BUCKET = `${CONNECTORS}/aws-prod/securityentitydata/aws-s3-bucket-press-photos-eu-west-1`
const EXPORTS = `${CONNECTORS}/gcp-data/securityentitydata/gcp-storage-bucket-exports-us-central1`
const SUBNET = `${CONNECTORS}/aws-prod/securityentitydata/aws-ec2-subnet-0aa11-eu-west-1`
const SUBNET_ARN = 'arn:aws:ec2:eu-west-1:123456789012:subnet/subnet-0aa11'

/** A row in the form of 2025 and later: nothing in additionalData, type in one word (azure.md 11.3). */
const NEWER_FORM = {
    id: `${SUBNET}/providers/Microsoft.Security/assessments/c26f134e-10e9-47ed-8f19-a0592286b247`,
    name: 'c26f134e-10e9-47ed-8f19-a0592286b247',
    type: 'Microsoft.Security/assessments',
    properties: {
        displayName: 'Subnets should not give public addresses',
        resourceDetails: {
            Source: 'AWS',
            Id: SUBNET,
            ResourceName: 'subnet-0aa11',
            ResourceType: 'microsoft.security/securityconnectors/ec2subnet',
            NativeCloudUniqueIdentifier: SUBNET_ARN,
        },
        status: { code: 'Unhealthy', statusChangeDate: '2026-11-01T10:00:00Z' },
    },
}

const SYSTEM = /^(sys_|cmdb_ci$|ci_lookup_rule|cloud_|host_tag|source$|number$|integration_run$)/

describe('discovered items', () => {
    let world: World
    let deployment: string
    let run: string
    let columns: string[]

    beforeAll(async () => {
        world = await createWorld()
        columns = world.instance
            .record('sn_sec_cmn_src_ci')
            .getElements()
            .map((element) => element.getName())
        await world.simulator.control.addAssessment(NEWER_FORM)
        deployment = world.deploy('Contoso')
        run = world.run(deployment, 'assessment').sys_id
    }, 60_000)
    afterAll(() => world.close())

    /** The columns that have a value, references by what they refer to. */
    function item(resource: string): Record<string, string> {
        const tags = new Map(world.rows('sn_sec_cmn_host_tag', ['sys_id', 'name']).map((row) => [row['sys_id'], row]))
        const named = ['cloud_account', 'cloud_region', 'cloud_resource_type', 'cloud_service_provider', 'source']
        const [row] = world.rows(
            'sn_sec_cmn_src_ci',
            [
                ...columns.filter((column) => !SYSTEM.test(column)),
                ...named.map((column) => `${column}.name`),
                'cmdb_ci.object_id',
                'cmdb_ci.resource_type',
                'host_tag',
                'integration_run',
                'ci_lookup_rule',
            ],
            `source_id=${resource.toLowerCase()}`,
        )
        const host = (row?.['host_tag'] ?? '').split(',').map((id) => tags.get(id)?.['name'] ?? id)
        return Object.fromEntries(
            Object.entries({ ...row, host_tag: host.join().toLowerCase() }).filter(([, value]) => value !== ''),
        )
    }

    const shared = () => ({
        'source.name': 'Contoso',
        integration_run: run,
        asset_category: 'Cloud',
        cmdb_ci_class: 'cmdb_ci_cmp_resource',
        matching_type: 'created_by_ire',
        state: 'matched',
        reevaluate_ci: 'false',
        non_infra_last_scan_date: '2026-11-23 12:00:00',
        non_infra_last_comp_scan_date: '2026-11-23 12:00:00',
    })

    test('of Azure', () => {
        const type = 'microsoft.compute/virtualmachines'
        expect(item(VM)).toEqual({
            ...shared(),
            source_id: VM.toLowerCase(),
            resource_id: VM,
            resource_name: 'web-02',
            'cloud_account.name': FIRST,
            'cloud_region.name': 'westeurope',
            'cloud_resource_type.name': type,
            'cloud_service_provider.name': 'Azure',
            'cmdb_ci.object_id': VM,
            'cmdb_ci.resource_type': type,
            host_tag: 'env:prod,team:web',
            source_data: JSON.stringify({
                resource_id: VM,
                object_id: VM,
                resource_name: 'web-02',
                resource_type: type,
                cloud_account: FIRST,
                cloud_region: 'westeurope',
                cloud_service_provider: 'Azure',
                tags: ['env:Prod', 'team:web'],
            }),
        })
    })

    test('of AWS', () => {
        expect(item(BUCKET)).toEqual({
            ...shared(),
            source_id: BUCKET.toLowerCase(),
            resource_id: BUCKET,
            resource_name: 'press-photos',
            'cloud_account.name': '123456789012',
            'cloud_region.name': 'eu-west-1',
            'cloud_resource_type.name': 'AWS::S3::Bucket',
            'cloud_service_provider.name': 'AWS',
            'cmdb_ci.object_id': 'arn:aws:s3:::press-photos',
            'cmdb_ci.resource_type': 'AWS::S3::Bucket',
            host_tag: 'env:prod,zuständig:büro 東京',
            source_data: JSON.stringify({
                resource_id: BUCKET,
                object_id: 'arn:aws:s3:::press-photos',
                resource_name: 'press-photos',
                resource_type: 'AWS::S3::Bucket',
                cloud_account: '123456789012',
                cloud_region: 'eu-west-1',
                cloud_service_provider: 'AWS',
                tags: ['Env:prod', 'Zuständig:Büro 東京', 'env:Prod'],
            }),
        })
    })

    test('of GCP', () => {
        expect(item(EXPORTS)).toEqual({
            ...shared(),
            source_id: EXPORTS.toLowerCase(),
            resource_id: EXPORTS,
            resource_name: 'exports',
            'cloud_account.name': '987654321098',
            'cloud_region.name': 'us-central1',
            'cloud_resource_type.name': 'storage.googleapis.com/Bucket',
            'cloud_service_provider.name': 'GCP',
            'cmdb_ci.object_id': '//storage.googleapis.com/exports',
            'cmdb_ci.resource_type': 'storage.googleapis.com/Bucket',
            host_tag: 'cost-center:4711,team:data',
            source_data: JSON.stringify({
                resource_id: EXPORTS,
                object_id: '//storage.googleapis.com/exports',
                resource_name: 'exports',
                resource_type: 'storage.googleapis.com/Bucket',
                cloud_account: '987654321098',
                cloud_region: 'us-central1',
                cloud_service_provider: 'GCP',
                tags: ['cost-center:4711', 'team:data'],
            }),
        })
    })

    test('of AWS in the form of 2025: type, native id, and the account of the connector', () => {
        expect(item(SUBNET)).toMatchObject({
            resource_name: 'subnet-0aa11',
            'cloud_account.name': '123456789012',
            'cloud_resource_type.name': 'AWS::EC2::Subnet',
            'cloud_service_provider.name': 'AWS',
            'cmdb_ci.object_id': SUBNET_ARN,
        })
    })

    test('a new payload becomes the source data, the one before the initial, and the item is marked', async () => {
        const before = item(VM)
        await world.simulator.control.setTags(VM, { Owner: 'Ops' })
        world.clock.at += 3_600_000
        world.run(deployment, 'assessment', true)
        const after = item(VM)
        expect(after).toEqual({
            ...before,
            host_tag: 'owner:ops',
            reevaluate_ci: 'true',
            initial_source_data: before['source_data'],
            source_data: before['source_data']?.replace('"env:Prod","team:web"', '"Owner:Ops"'),
        })
        expect(item(BUCKET)).toMatchObject({ reevaluate_ci: 'false' })
        world.clock.at += 3_600_000
        world.run(deployment, 'assessment', true)
        expect(item(VM)).toEqual(after)
    })

    test('AWS tags that are taken away are cleared; a row that no longer says any keeps them', async () => {
        const [row] = world.rows('sn_vulc_result', ['source_id'], `src_ci.source_id=${BUCKET.toLowerCase()}`)
        const id = row?.['source_id'] ?? ''
        const full = () => {
            world.clock.at += 3_600_000
            world.run(deployment, 'assessment', true)
        }
        await world.simulator.control.updateAssessment(id, { additionalData: { __Tags__: null } })
        full()
        expect(item(BUCKET)).toMatchObject({ host_tag: 'env:prod,zuständig:büro 東京' })
        await world.simulator.control.updateAssessment(id, { additionalData: { __Tags__: '{}' } })
        full()
        expect(item(BUCKET)).not.toHaveProperty('host_tag')
        expect(JSON.parse(item(BUCKET)['source_data'] ?? '{}')).toMatchObject({ tags: [] })
    })
})
