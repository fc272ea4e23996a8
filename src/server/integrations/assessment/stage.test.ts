import { toRow } from './stage.ts'

const VM = '/subscriptions/S-1/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm'
const ROW = {
    id: `${VM}/providers/Microsoft.Security/assessments/KEY`,
    name: 'KEY',
    code: 'Unhealthy',
    resourceDetails: { Source: 'Azure' },
    displayName: 'Rule',
}

test('an Azure row', () => {
    expect(
        toRow({
            ...ROW,
            statusChangeDate: '2026-11-01T10:00:00.1234567Z',
            portal: 'portal.azure.com/#blade/x',
            location: 'West Europe',
        }),
    ).toEqual({
        row: {
            external_id: ROW.id,
            test_key: 'key',
            display_name: 'Rule',
            verdict: 'failed',
            cause: '',
            status_description: '',
            status_changed_at: '2026-11-01 10:00:00',
            first_evaluated_at: '',
            severity: '',
            resource_source: 'Azure',
            resource_id: VM,
            object_id: VM,
            resource_name: 'vm',
            resource_type: 'microsoft.compute/virtualmachines',
            region: 'westeurope',
            account: 's-1',
            account_name: '',
            tags: '',
            machine_name: '',
            machine_uuid: '',
            server_name: '',
            database_name: '',
            details: '',
            portal_link: 'https://portal.azure.com/#blade/x',
            metadata: '',
        },
    })
})

test('an AWS row goes by its native id and account', () => {
    const row = toRow({
        ...ROW,
        resourceDetails: { Source: 'AWS' },
        additionalData: {
            NativeCloudUniqueIdentifier: 'arn:aws:s3:::b',
            HierarchyId: '123',
            ResourceProvider: 'S3',
            ResourceType: 'bucket',
            ResourceName: 'b',
        },
    })
    expect(row).toMatchObject({
        row: {
            object_id: 'arn:aws:s3:::b',
            account: '123',
            resource_type: 'AWS::S3::Bucket',
            resource_name: 'b',
            resource_id: VM,
        },
    })
})

test.each([
    ['no_id', { ...ROW, id: '' }],
    ['no_resource_id', { ...ROW, id: '/subscriptions/S-1/orphans/x' }],
    ['no_assessment_key', { ...ROW, name: null }],
    ['unknown_status', { ...ROW, code: 'Degraded' }],
    ['unknown_status', { ...ROW, code: undefined }],
])('%s', (code, row) => {
    expect(toRow(row)).toMatchObject({ rejected: { code } })
})

test('a link to elsewhere is dropped', () => {
    expect(toRow({ ...ROW, portal: 'https://evil.example/portal.azure.com/' })).toMatchObject({
        row: { portal_link: '' },
    })
})

/** What a row of some bags says of its resource, behind a connector. */
function resourceOf(resourceDetails: unknown, additionalData?: unknown) {
    const id =
        '/subscriptions/S-1/resourcegroups/rg/providers/Microsoft.Security/securityConnectors/c/securityentitydata/e'
    const result = toRow({
        ...ROW,
        id: `${id}/providers/Microsoft.Security/assessments/KEY`,
        resourceDetails,
        additionalData,
    })
    return 'row' in result ? { ...result.row, unknown: result.unknown ?? [] } : result
}

test('members in any letter case, with blanks, and as JSON text', () => {
    const lower = {
        source: 'AWS ',
        resourceName: ' i-0camel',
        resourceType: 'Instance',
        resourceProvider: 'EC2',
        nativeResourceId: 'arn:aws:ec2:us-east-1:123456789012:instance/i-0camel',
        hierarchyId: 123456789012,
        region: 'us-east-1a',
    }
    const right = {
        resource_source: 'AWS',
        resource_name: 'i-0camel',
        resource_type: 'AWS::EC2::Instance',
        object_id: 'i-0camel',
        account: '123456789012',
        region: 'us-east-1',
        unknown: [],
    }
    const upper = Object.fromEntries(Object.entries(lower).map(([name, value]) => [name.toUpperCase(), value]))
    for (const bag of [lower, upper, JSON.stringify(lower)]) expect(resourceOf(bag, null)).toMatchObject(right)
    expect(resourceOf({ Source: 'aws' }, JSON.stringify(upper))).toMatchObject(right)
})

test("a native id's account, region, type and name, without any other member", () => {
    expect(
        resourceOf({
            NativeResourceId: 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/edge/50',
        }),
    ).toMatchObject({
        resource_source: 'AWS',
        account: '123456789012',
        region: 'eu-west-1',
        resource_type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
        object_id: 'edge',
        resource_name: 'edge',
    })
    expect(
        resourceOf({
            Source: 'GCP',
            ResourceType: 'microsoft.security/securityconnectors/computeinstances',
            NativeResourceId: '//compute.googleapis.com/projects/my-project/zones/europe-west1-b/instances/vm1',
        }),
    ).toMatchObject({
        resource_type: 'compute.googleapis.com/Instance',
        account: 'my-project',
        region: 'europe-west1',
        resource_name: 'vm1',
    })
})

test('placeholders are absence, and the subscription is never an account of AWS', () => {
    const data = { NativeCloudUniqueIdentifier: 'NoArn', ResourceProvider: 'Iam', ResourceType: 'policyrole' }
    const row = resourceOf({ Source: 'AWS' }, { ...data, HierarchyId: 'N/A', Region: 'None', ResourceName: 'null' })
    expect(row).toMatchObject({ resource_type: 'AWS::IAM::PolicyRole', account: '', region: '', resource_name: 'e' })
    expect(row).toMatchObject({ object_id: expect.stringMatching(/securityentitydata\/e$/) as string })
    const account = resourceOf(
        { Source: 'AWS' },
        { ...data, NativeCloudUniqueIdentifier: 'AWS::::Account:123456789012' },
    )
    expect(account).toMatchObject({ object_id: expect.stringMatching(/^\/subscriptions/) as string })
})

test('an attachment of a policy has a type of its own, although it has the ARN of the policy', () => {
    const arn = 'arn:aws:iam::123456789012:policy/p'
    const typed = (ResourceType: string) =>
        resourceOf({ Source: 'AWS' }, { NativeCloudUniqueIdentifier: arn, ResourceProvider: 'Iam', ResourceType })
    expect(typed('policyuser')).toMatchObject({ resource_type: 'AWS::IAM::PolicyUser' })
    expect(typed('policy')).toMatchObject({ resource_type: 'AWS::IAM::Policy' })
})

test('words on no list come with the row', () => {
    expect(resourceOf({ Source: 'Oracle ' })).toMatchObject({
        resource_source: 'Oracle',
        account: '',
        unknown: [{ kind: 'source', word: 'Oracle' }],
    })
    expect(resourceOf({ Source: 'AWS' }, { ResourceProvider: 'ec2', ResourceType: 'fpgaimage' })).toMatchObject({
        resource_type: 'AWS::EC2::Fpgaimage',
        unknown: [{ kind: 'native_type', word: 'ec2/fpgaimage', example: expect.stringContaining('/e/') as string }],
    })
    expect(toRow({ ...ROW, code: 'Degraded' })).toMatchObject({
        unknown: [{ kind: 'status', word: 'Degraded', example: ROW.id }],
    })
    expect(toRow({ ...ROW, code: 'constructor' })).toMatchObject({ rejected: { code: 'unknown_status' } })
})

test('a machine on premises, and a database on one', () => {
    const machine = { Source: 'OnPremise', VMUUID: 'U-1', MachineName: 'host', SourceComputerId: 'S' }
    const typed = (resourceDetails: object) => toRow({ ...ROW, resourceDetails })
    expect(typed(machine)).toMatchObject({
        row: { resource_source: 'OnPremise', resource_name: 'host', machine_name: 'host', machine_uuid: 'U-1' },
    })
    expect(
        typed({ ...machine, source: 'onPremiseSQL', Source: undefined, ServerName: 'sql', DatabaseName: 'orders' }),
    ).toMatchObject({
        row: { resource_source: 'OnPremiseSql', resource_name: 'orders', server_name: 'sql', database_name: 'orders' },
    })
})
