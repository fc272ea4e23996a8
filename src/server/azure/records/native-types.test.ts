/** Every type that has a name of its own, written once more, by hand: a slip in one list does not repeat in the other. */
import { nativeType } from './native-types.ts'

const nameOf = (cloud: string, provider: string, type: string, service = '') =>
    nativeType(cloud, { provider, type }, service).name

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
        expect(nameOf('aws', provider.toUpperCase(), spelled)).toBe(name)
    expect(nameOf('AWS', '', `Microsoft.Security/securityConnectors/${provider}${type}`)).toBe(name)
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
        expect(nameOf('GCP', provider.toUpperCase(), spelled)).toBe(name)
    expect(nameOf('gcp', 'ignored', `microsoft.security/securityconnectors/${provider}${type}`)).toBe(name)
})

test.each([
    ['AWS', 'emr', 'cluster', 'AWS::EMR::Cluster'],
    ['AWS', 'kinesis', 'stream', 'AWS::Kinesis::Stream'],
    ['AWS', 'ecs', 'service', 'AWS::ECS::Service'],
    ['AWS', 'rds', 'dbsnapshot', 'AWS::RDS::DBSnapshot'],
    ['AWS', 'keyspaces', 'table', 'AWS::Cassandra::Table'],
    ['AWS', 'secretsmanager', 'secret', 'AWS::SecretsManager::Secret'],
    ['AWS', 'apigateway', 'restapi', 'AWS::ApiGateway::RestApi'],
    ['AWS', 'ec2', 'internetgateway', 'AWS::EC2::InternetGateway'],
    ['AWS', 'autoscaling', 'autoscalinggroup', 'AWS::AutoScaling::AutoScalingGroup'],
    ['AWS', 'sts', 'account-in-region', 'AWS::STS::AccountInRegion'],
    // In no table, of a service that is.
    ['AWS', 'ec2', 'capacityreservation', 'AWS::EC2::Capacityreservation'],
    ['AWS', 'elasticfilesystem', 'mounttarget', 'AWS::EFS::Mounttarget'],
    ['GCP', 'compute', 'interconnect', 'compute.googleapis.com/Interconnect'],
])('%s %s/%s is one type in rows of all years, in the singular and plural', (cloud, provider, type, name) => {
    for (const spelled of [type, `${type}s`]) {
        expect(nameOf(cloud, provider, spelled)).toBe(name)
        expect(nameOf(cloud, '', `microsoft.security/securityconnectors/${provider}${spelled}`)).toBe(name)
    }
})

test('a service that is in no table is told by the native id, and else the words stay one word', () => {
    const joined = 'microsoft.security/securityConnectors/groundstationconfigs'
    expect(nameOf('AWS', 'GroundStation', 'Config', 'groundstation')).toBe('AWS::Groundstation::Config')
    expect(nameOf('AWS', '', joined, 'groundstation')).toBe('AWS::Groundstation::Config')
    expect(nameOf('AWS', 'GroundStation', 'configs')).toBe('groundstationconfigs')
    expect(nameOf('AWS', '', joined)).toBe('groundstationconfigs')
    expect(nameOf('GCP', '', 'microsoft.security/securityconnectors/workflowsworkflows', 'workflows')).toBe(
        'workflows.googleapis.com/Workflow',
    )
})

test('what the table does not know is said to be unknown', () => {
    const known = (provider: string, type: string) => nativeType('AWS', { provider, type }, '').known
    expect([known('EC2', 'instances'), known('EC2', 'capacityreservation'), known('', 'crawler')]).toEqual([
        true,
        false,
        false,
    ])
    expect(nativeType('AWS', { provider: 'constructor', type: 'constructor' }, 'constructor').known).toBe(false)
})
