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
])('%s/%s is %s, in the plural and in any letter case', (provider, type, name) => {
    for (const spelled of [type, `${type}s`, type.toUpperCase()])
        expect(nativeType('aws', provider.toUpperCase(), spelled)).toBe(name)
})

test('what has no name of its own keeps its spelling', () => {
    expect(nativeType('AWS', 'Glue', 'Crawler')).toBe('glue/crawler')
    expect(nativeType('AWS', '', 'Crawler')).toBe('crawler')
    expect(nativeType('GCP', 'compute', 'Instance')).toBe('compute/instance')
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
    ['AWS::S3::Bucket', 'arn:aws:s3:::logs', 'arn:aws:s3:::logs'],
    [
        'compute/instance',
        '//compute.googleapis.com/projects/p/zones/z/instances/vm',
        '//compute.googleapis.com/projects/p/zones/z/instances/vm',
    ],
])('object_id of a %s %s', (type, nativeId, objectId) => {
    expect(nativeObjectId(type, nativeId)).toBe(objectId)
})
