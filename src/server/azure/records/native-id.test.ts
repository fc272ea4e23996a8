import { nativeObjectId, objectIdForms, readNativeId, usableNativeId } from './native-id.ts'
import { regionOf } from './regions.ts'

test.each([
    ['AWS::EC2::Instance', 'arn:aws:ec2:eu-west-1:123456789012:instance/i-0abc', 'i-0abc'],
    ['AWS::EC2::Instance', 'i-0abc', 'i-0abc'],
    [
        'AWS::EC2::Instance',
        'arn:aws:ec2:eu-west-1:123456789012:instance/',
        'arn:aws:ec2:eu-west-1:123456789012:instance/',
    ],
    ['AWS::RDS::DBInstance', 'arn:aws:rds:eu-west-1:123456789012:db:orders', 'orders'],
    [
        'AWS::ElasticLoadBalancing::LoadBalancer',
        'arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/web',
        'web',
    ],
    [
        'AWS::ElasticLoadBalancing::LoadBalancer',
        'arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/edge/50dc6c495c0c9188',
        'edge',
    ],
    [
        'AWS::ElasticLoadBalancingV2::LoadBalancer',
        'arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/tcp/50dc6c495c0c9188',
        'tcp',
    ],
    ['AWS::CloudTrail::Trail', 'arn:aws:cloudtrail:us-east-1:123456789012:trail/audit', 'audit'],
    ['AWS::S3::Bucket', 'arn:aws:s3:::logs', 'arn:aws:s3:::logs'],
    [
        'compute.googleapis.com/Instance',
        '//compute.googleapis.com/projects/p/zones/z/instances/vm',
        '//compute.googleapis.com/projects/p/zones/z/instances/vm',
    ],
])('object_id of a %s %s', (type, nativeId, objectId) => {
    expect(nativeObjectId(type, nativeId)).toBe(objectId)
})

test.each([
    'arn:aws:ec2:eu-west-1:123456789012:instance/i-0abc',
    ' arn:aws-us-gov:s3:::logs ',
    'arn:aws:sns:eu-west-1:123456789012:alarms',
    '//storage.googleapis.com/exports',
    'i-0abc',
    'vol-1',
    'sg-0a',
    '/subscriptions/s/resourceGroups/rg/providers/Microsoft.HybridCompute/machines/m',
])('%s can be an identity', (id) => {
    expect(usableNativeId(id)).toBe(true)
})

test.each([
    ...['', ' ', 'NoArn', 'noarn', 'NoUrl', 'N/A', 'unknown', 'None', 'null', '-', 'AWS::::Account:123456789012'],
    ...[
        '00000000-0000-0000-0000-000000000000',
        'arn:aws:ec2:eu-west-1:123456789012:',
        'arn:aws:ec2',
        'arn:aws:ec2:::/',
    ],
    ...[
        'arn:aws:ec2:eu-west-1:123456789012:instance/',
        'arn:aws:iam::123456789012:role/None',
        '//',
        '//storage',
        'web',
    ],
])('"%s" is no identity', (id) => {
    expect(usableNativeId(id)).toBe(false)
    expect(readNativeId(id)).toEqual({ service: '', type: '', region: '', account: '', name: '' })
})

test.each([
    [
        'arn:aws:ec2:eu-west-1:123456789012:instance/i-0abc',
        { service: 'ec2', type: 'instance', region: 'eu-west-1', account: '123456789012', name: 'i-0abc' },
    ],
    ['arn:aws:s3:::logs', { service: 's3', type: 'bucket', region: '', account: '', name: 'logs' }],
    [
        'arn:aws:iam::aws:policy/AdministratorAccess',
        { service: 'iam', type: 'policy', region: '', account: '', name: 'AdministratorAccess' },
    ],
    [
        'arn:aws:logs:us-east-1:123456789012:log-group:/aws/lambda/f:*',
        { service: 'logs', type: 'log-group', region: 'us-east-1', account: '123456789012', name: 'f' },
    ],
    [
        '//compute.googleapis.com/projects/my-project/zones/europe-west1-b/instances/vm1',
        { service: 'compute', type: 'instances', region: 'europe-west1', account: 'my-project', name: 'vm1' },
    ],
    [
        '//storage.googleapis.com/projects/_/buckets/b',
        { service: 'storage', type: 'buckets', region: '', account: '', name: 'b' },
    ],
    [
        '//storage.googleapis.com/exports',
        { service: 'storage', type: 'bucket', region: '', account: '', name: 'exports' },
    ],
])('%s says what it says', (id, said) => {
    expect(readNativeId(id)).toEqual(said)
})

test.each([
    ['AWS::EC2::SecurityGroup', 'ec2', 'securitygroup/sg-1', 'security-group/sg-1', 'sg-1'],
    ['AWS::EC2::RouteTable', 'ec2', 'routetable/rtb-1', 'route-table/rtb-1', 'rtb-1'],
    ['AWS::EC2::Volume', 'ec2', 'volumes/vol-1', 'volume/vol-1', 'vol-1'],
    ['AWS::EFS::FileSystem', 'elasticfilesystem', 'elasticfilesystem/fs-1', 'file-system/fs-1', 'fs-1'],
    ['AWS::EC2::NetworkAcl', 'ec2', 'networkacls/acl-1', 'network-acl/acl-1', 'acl-1'],
    ['AWS::EC2::VPCEndpoint', 'ec2', 'vpcendpoint/vpce-1', 'vpc-endpoint/vpce-1', 'vpce-1'],
])("%s: AWS's own form of a pseudo-ARN comes first", (type, service, pseudo, own, short) => {
    const arn = (resource: string) => `arn:aws:${service}:eu-west-1:123456789012:${resource}`
    expect(objectIdForms(type, arn(pseudo))).toEqual([arn(own), arn(pseudo), short])
    expect(objectIdForms(type, arn(own))).toEqual([arn(own), short])
})

test('an instance goes by its id, and may be kept by its ARN', () => {
    const arn = 'arn:aws:ec2:eu-west-1:123456789012:instance/i-0abc'
    expect(objectIdForms('AWS::EC2::Instance', arn)).toEqual(['i-0abc', arn])
    expect(objectIdForms('AWS::S3::Bucket', 'arn:aws:s3:::logs')).toEqual(['arn:aws:s3:::logs'])
    // The name of a resource of Azure is no id of AWS.
    expect(objectIdForms('a.b/c', '/subscriptions/s/providers/a.b/c/sg-1')).toEqual([
        '/subscriptions/s/providers/a.b/c/sg-1',
    ])
})

test.each([
    ['East US', 'eastus'],
    ['eastus', 'eastus'],
    ['us-east-1a', 'us-east-1'],
    ['us-gov-west-1b', 'us-gov-west-1'],
    ['us-west-2-lax-1a', 'us-west-2'],
    ['us-east-1', 'us-east-1'],
    ['us-central1-a', 'us-central1'],
    ['europe-west1', 'europe-west1'],
    ['northamerica-northeast1-b', 'northamerica-northeast1'],
    ['Global', 'global'],
    ['EU', 'eu'],
    ['', ''],
    ["' OR 1=1", "' or 1=1"],
    ['x'.repeat(101), ''],
])('the region of "%s" is "%s"', (text, region) => {
    expect(regionOf(text)).toBe(region)
})
