/** Every type that has a name of its own, written once more, by hand: a slip in one list does not repeat in the other. */
import { nativeObjectId, nativeType } from './native-id.ts'

test.each([
    ['ec2', 'instance', 'AWS::EC2::Instance'],
    ['ec2', 'securitygroup', 'AWS::EC2::SecurityGroup'],
    ['ec2', 'volume', 'AWS::EC2::Volume'],
    ['ec2', 'vpc', 'AWS::EC2::VPC'],
    ['ec2', 'subnet', 'AWS::EC2::Subnet'],
    ['ec2', 'networkinterface', 'AWS::EC2::NetworkInterface'],
    ['s3', 'bucket', 'AWS::S3::Bucket'],
    ['rds', 'dbinstance', 'AWS::RDS::DBInstance'],
    ['rds', 'dbcluster', 'AWS::RDS::DBCluster'],
    ['elb', 'loadbalancer', 'AWS::ElasticLoadBalancing::LoadBalancer'],
    ['elasticloadbalancing', 'loadbalancer', 'AWS::ElasticLoadBalancing::LoadBalancer'],
    ['elasticloadbalancingv2', 'loadbalancer', 'AWS::ElasticLoadBalancingV2::LoadBalancer'],
    ['lambda', 'function', 'AWS::Lambda::Function'],
    ['cloudtrail', 'trail', 'AWS::CloudTrail::Trail'],
    ['iam', 'user', 'AWS::IAM::User'],
    ['iam', 'role', 'AWS::IAM::Role'],
    ['iam', 'policy', 'AWS::IAM::Policy'],
    ['kms', 'key', 'AWS::KMS::Key'],
    ['dynamodb', 'table', 'AWS::DynamoDB::Table'],
    ['eks', 'cluster', 'AWS::EKS::Cluster'],
    ['ecr', 'repository', 'AWS::ECR::Repository'],
    ['ecs', 'cluster', 'AWS::ECS::Cluster'],
    ['sns', 'topic', 'AWS::SNS::Topic'],
    ['sqs', 'queue', 'AWS::SQS::Queue'],
    ['redshift', 'cluster', 'AWS::Redshift::Cluster'],
    ['rds', 'db', 'AWS::RDS::DBInstance'],
])('AWS %s/%s is %s, in the plural, as one word and in any letter case', (provider, type, name) => {
    const plural = type.endsWith('y') && type !== 'key' ? `${type.slice(0, -1)}ies` : `${type}s`
    for (const spelled of [type, plural, type.toUpperCase()])
        expect(nativeType('aws', provider.toUpperCase(), spelled)).toBe(name)
    expect(nativeType('AWS', '', `Microsoft.Security/securityConnectors/${provider}${type}`)).toBe(name)
})

test.each([
    ['bigquery', 'dataset', 'bigquery.googleapis.com/Dataset'],
    ['bigquery', 'table', 'bigquery.googleapis.com/Table'],
    ['cloudresourcemanager', 'project', 'cloudresourcemanager.googleapis.com/Project'],
    ['compute', 'disk', 'compute.googleapis.com/Disk'],
    ['compute', 'firewall', 'compute.googleapis.com/Firewall'],
    ['compute', 'instance', 'compute.googleapis.com/Instance'],
    ['compute', 'network', 'compute.googleapis.com/Network'],
    ['compute', 'subnetwork', 'compute.googleapis.com/Subnetwork'],
    ['container', 'cluster', 'container.googleapis.com/Cluster'],
    ['iam', 'key', 'iam.googleapis.com/ServiceAccountKey'],
    ['iam', 'serviceaccount', 'iam.googleapis.com/ServiceAccount'],
    ['sqladmin', 'instance', 'sqladmin.googleapis.com/Instance'],
    ['storage', 'bucket', 'storage.googleapis.com/Bucket'],
])('GCP %s/%s is %s, in the plural, as one word and in any letter case', (provider, type, name) => {
    for (const spelled of [type, `${type}s`, type.toUpperCase()])
        expect(nativeType('GCP', provider.toUpperCase(), spelled)).toBe(name)
    expect(nativeType('gcp', 'ignored', `microsoft.security/securityconnectors/${provider}${type}`)).toBe(name)
})

test('what has no name of its own keeps its spelling', () => {
    expect(nativeType('AWS', 'Glue', 'Crawler')).toBe('glue/crawler')
    expect(nativeType('AWS', '', 'Crawler')).toBe('crawler')
    expect(nativeType('AWS', 'compute', 'Instance')).toBe('compute/instance')
    expect(nativeType('AWS', '', 'microsoft.security/securityConnectors/gluecrawler')).toBe(
        'microsoft.security/securityconnectors/gluecrawler',
    )
    expect(nativeType('GCP', 's3', 'bucket')).toBe('s3/bucket')
})

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
