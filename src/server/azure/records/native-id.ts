/**
 * Ids and types of AWS and GCP resources, in the form that Discovery keeps in object_id and Configuration Compliance in
 * the cloud resource type (product.md 1.7). A lookup must build an id in the same form, or it finds nothing.
 */

/**
 * What Defender for Cloud calls provider/type of AWS resources, and what ServiceNow calls the type. product.md 1.7 names
 * instance, load balancer, bucket, database and trail; the others are assumed to follow the same scheme.
 */
const AWS_TYPES: Record<string, string> = {
    'ec2/instance': 'AWS::EC2::Instance',
    'ec2/securitygroup': 'AWS::EC2::SecurityGroup',
    'ec2/volume': 'AWS::EC2::Volume',
    'ec2/vpc': 'AWS::EC2::VPC',
    'ec2/subnet': 'AWS::EC2::Subnet',
    'ec2/networkinterface': 'AWS::EC2::NetworkInterface',
    's3/bucket': 'AWS::S3::Bucket',
    'rds/dbinstance': 'AWS::RDS::DBInstance',
    // assumed: the word of the ARN, as azure.md A.2 has it of functions.
    'rds/db': 'AWS::RDS::DBInstance',
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

/**
 * The same of GCP. assumed: no source says what ServiceNow calls these types; the native ids are full names of Google's
 * asset inventory (azure.md 11.3), so these are its names of the types.
 */
const GCP_TYPES: Record<string, string> = {
    'bigquery/dataset': 'bigquery.googleapis.com/Dataset',
    'bigquery/table': 'bigquery.googleapis.com/Table',
    'cloudresourcemanager/project': 'cloudresourcemanager.googleapis.com/Project',
    'compute/disk': 'compute.googleapis.com/Disk',
    'compute/firewall': 'compute.googleapis.com/Firewall',
    'compute/instance': 'compute.googleapis.com/Instance',
    'compute/network': 'compute.googleapis.com/Network',
    'compute/subnetwork': 'compute.googleapis.com/Subnetwork',
    'container/cluster': 'container.googleapis.com/Cluster',
    'iam/key': 'iam.googleapis.com/ServiceAccountKey',
    'iam/serviceaccount': 'iam.googleapis.com/ServiceAccount',
    'sqladmin/instance': 'sqladmin.googleapis.com/Instance',
    'storage/bucket': 'storage.googleapis.com/Bucket',
}

const TYPES: Record<string, Record<string, string>> = { aws: AWS_TYPES, gcp: GCP_TYPES }

/** Rows of 2025 and later write provider and type as one word behind this (azure.md 11.3: ec2subnet). */
const CONNECTOR_TYPE = 'microsoft.security/securityconnectors/'

/**
 * Types whose object_id is a name and not the ARN: instance id, name of the load balancer, and what the Name rule looks
 * for by its name (product.md 1.7). assumed: load balancers of the second generation are kept like those of the first.
 */
const BY_NAME = [
    'AWS::EC2::Instance',
    'AWS::ElasticLoadBalancing::LoadBalancer',
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
    'AWS::RDS::DBInstance',
    'AWS::CloudTrail::Trail',
]

/** The cloud resource type of an AWS or GCP resource; an unknown one stays 'provider/type' in lower case. */
export function nativeType(cloud: string, provider: string, type: string): string {
    const types = TYPES[cloud.toLowerCase()] ?? {}
    const word = type.toLowerCase()
    if (word.startsWith(CONNECTOR_TYPE)) {
        const joined = word.slice(CONNECTOR_TYPE.length)
        const name = Object.keys(types).find((key) => key.replace('/', '') === joined)
        return name === undefined ? word : (types[name] ?? word)
    }
    const spelled = [provider.toLowerCase(), word].filter((part) => part !== '').join('/')
    return types[spelled] ?? types[singular(spelled)] ?? spelled
}

function singular(spelled: string): string {
    return spelled.endsWith('ies') ? `${spelled.slice(0, -3)}y` : spelled.replace(/s$/, '')
}

/** object_id of an AWS or GCP resource from its native id. */
export function nativeObjectId(type: string, nativeId: string): string {
    if (!BY_NAME.includes(type)) return nativeId
    // The id of a newer load balancer says its kind before its name and a number behind it.
    const balancer = /:loadbalancer\/(?:app|net|gwy)\/([^/]+)\/[^/]+$/.exec(nativeId)
    const last = nativeId.slice(Math.max(nativeId.lastIndexOf('/'), nativeId.lastIndexOf(':')) + 1)
    return balancer?.[1] ?? (last === '' ? nativeId : last)
}
