/**
 * Ids and types of AWS and GCP resources, in the form that Discovery keeps in object_id and Configuration Compliance in
 * the cloud resource type (product.md 1.7). A lookup must build an id in the same form, or it finds nothing.
 */

/** What Defender for Cloud calls provider/type of AWS and GCP resources, and what ServiceNow calls the type. */
const TYPES: Record<string, string> = {
    'ec2/instance': 'AWS::EC2::Instance',
    'ec2/securitygroup': 'AWS::EC2::SecurityGroup',
    'ec2/volume': 'AWS::EC2::Volume',
    'ec2/vpc': 'AWS::EC2::VPC',
    'ec2/subnet': 'AWS::EC2::Subnet',
    'ec2/networkinterface': 'AWS::EC2::NetworkInterface',
    's3/bucket': 'AWS::S3::Bucket',
    'rds/dbinstance': 'AWS::RDS::DBInstance',
    'rds/dbcluster': 'AWS::RDS::DBCluster',
    'elb/loadbalancer': 'AWS::ElasticLoadBalancing::LoadBalancer',
    'elasticloadbalancing/loadbalancer': 'AWS::ElasticLoadBalancing::LoadBalancer',
    'elasticloadbalancingv2/loadbalancer': 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    'lambda/function': 'AWS::Lambda::Function',
    'cloudtrail/trail': 'AWS::CloudTrail::Trail',
    'iam/user': 'AWS::IAM::User',
    'iam/role': 'AWS::IAM::Role',
    'iam/policy': 'AWS::IAM::Policy',
    'kms/key': 'AWS::KMS::Key',
    'dynamodb/table': 'AWS::DynamoDB::Table',
    'eks/cluster': 'AWS::EKS::Cluster',
    'ecr/repository': 'AWS::ECR::Repository',
    'ecs/cluster': 'AWS::ECS::Cluster',
    'sns/topic': 'AWS::SNS::Topic',
    'sqs/queue': 'AWS::SQS::Queue',
    'redshift/cluster': 'AWS::Redshift::Cluster',
}

/** Types whose object_id is the last part of the ARN: the instance id, the load balancer's or database's name. */
const BY_NAME = ['AWS::EC2::Instance', 'AWS::ElasticLoadBalancing::LoadBalancer', 'AWS::RDS::DBInstance']

/** The cloud resource type of an AWS or GCP resource; an unknown one stays 'provider/type' in lower case. */
export function nativeType(cloud: string, provider: string, type: string): string {
    const spelled = [provider, type]
        .filter((part) => part !== '')
        .join('/')
        .toLowerCase()
    return cloud.toLowerCase() === 'aws' ? (TYPES[singular(spelled)] ?? TYPES[spelled] ?? spelled) : spelled
}

function singular(spelled: string): string {
    return spelled.endsWith('s') ? spelled.slice(0, -1) : spelled
}

/** object_id of an AWS or GCP resource from its native id. */
export function nativeObjectId(type: string, nativeId: string): string {
    if (!BY_NAME.includes(type)) return nativeId
    const last = nativeId.slice(Math.max(nativeId.lastIndexOf('/'), nativeId.lastIndexOf(':')) + 1)
    return last === '' ? nativeId : last
}
