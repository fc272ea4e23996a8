/**
 * Types of AWS and GCP resources as Configuration Compliance keeps them in the cloud resource type. Defender for Cloud
 * says provider and type, or both in one word (azure.md 11.3), in the singular or plural: one table and one rule for all.
 */

/** How a cloud calls its types: by service, the types of it that are known; and other words for either. */
interface Vocabulary {
    types: Record<string, string>
    /** Other words for a service, in lower case. */
    services: Record<string, string>
    /** Other words for a type, with their service, as one word in lower case. */
    words: Record<string, readonly [service: string, type: string]>
    name(service: string, type: string): string
}

/**
 * product.md 1.7 names instance, load balancer, bucket, database and trail. assumed: the others are the names that AWS's
 * own inventory has for them, in the same scheme. Those of IAM that begin with Policy, and those of STS, are Defender's
 * own: attachments of policies, accounts.
 */
const AWS: Vocabulary = {
    types: {
        ACM: 'Certificate',
        AccessAnalyzer: 'Analyzer',
        Account: 'Account',
        AmazonMQ: 'Broker',
        ApiGateway: 'RestApi Stage',
        ApiGatewayV2: 'Api Stage',
        AppRunner: 'Service',
        AppSync: 'GraphQLApi',
        Athena: 'WorkGroup DataCatalog',
        AutoScaling: 'AutoScalingGroup LaunchConfiguration ScalingPolicy',
        Backup: 'BackupPlan BackupVault RecoveryPoint',
        Batch: 'ComputeEnvironment JobQueue JobDefinition',
        Bedrock: 'Agent Guardrail KnowledgeBase',
        Cassandra: 'Keyspace Table',
        CloudFormation: 'Stack',
        CloudFront: 'Distribution',
        CloudTrail: 'Trail',
        CloudWatch: 'Alarm',
        CodeBuild: 'Project',
        CodePipeline: 'Pipeline',
        Cognito: 'UserPool IdentityPool',
        Config: 'ConfigurationRecorder',
        DAX: 'Cluster',
        DMS: 'ReplicationInstance ReplicationTask Endpoint',
        DocDB: 'DBCluster DBInstance',
        DynamoDB: 'Table',
        EC2: 'Instance SecurityGroup Volume VPC Subnet NetworkInterface NetworkAcl RouteTable InternetGateway NatGateway EIP Snapshot Image LaunchTemplate VPCEndpoint VPCPeeringConnection TransitGateway VPNConnection VPNGateway CustomerGateway FlowLog KeyPair Host EgressOnlyInternetGateway',
        ECR: 'Repository PublicRepository',
        ECS: 'Cluster Service TaskDefinition',
        EFS: 'FileSystem AccessPoint',
        EKS: 'Cluster Nodegroup FargateProfile Addon',
        EMR: 'Cluster SecurityConfiguration',
        ElastiCache: 'CacheCluster ReplicationGroup',
        ElasticBeanstalk: 'Application Environment',
        ElasticLoadBalancing: 'LoadBalancer',
        ElasticLoadBalancingV2: 'LoadBalancer Listener TargetGroup',
        Elasticsearch: 'Domain',
        Events: 'EventBus Rule',
        FSx: 'FileSystem',
        Glue: 'Job Crawler Database Table',
        GuardDuty: 'Detector',
        IAM: 'User Role Policy Group ServerCertificate InstanceProfile AccessKey PolicyRole PolicyUser PolicyGroup PasswordPolicy',
        KMS: 'Key Alias',
        Kinesis: 'Stream',
        KinesisFirehose: 'DeliveryStream',
        Lambda: 'Function LayerVersion',
        Logs: 'LogGroup MetricFilter',
        MSK: 'Cluster',
        Neptune: 'DBCluster DBInstance',
        NetworkFirewall: 'Firewall FirewallPolicy RuleGroup',
        OpenSearch: 'Domain',
        Organizations: 'Organization Account',
        RDS: 'DBInstance DBCluster DBSnapshot DBClusterSnapshot DBParameterGroup DBSubnetGroup DBSecurityGroup EventSubscription OptionGroup',
        Redshift: 'Cluster ClusterSnapshot ClusterParameterGroup',
        Route53: 'HostedZone HealthCheck',
        S3: 'Bucket AccessPoint',
        SES: 'Identity',
        SNS: 'Topic Subscription',
        SQS: 'Queue',
        SSM: 'Parameter Document ManagedInstance PatchBaseline',
        STS: 'Account AccountInRegion',
        SageMaker: 'NotebookInstance Endpoint EndpointConfig Model Domain',
        SecretsManager: 'Secret',
        SecurityHub: 'Hub',
        StepFunctions: 'StateMachine',
        Transfer: 'Server',
        WAF: 'WebACL',
        WAFRegional: 'WebACL',
        WAFv2: 'WebACL RuleGroup IPSet',
        WorkSpaces: 'Workspace',
    },
    services: {
        apigateway2: 'ApiGatewayV2',
        certificatemanager: 'ACM',
        cloudwatchlogs: 'Logs',
        documentdb: 'DocDB',
        elasticfilesystem: 'EFS',
        elasticmapreduce: 'EMR',
        elb: 'ElasticLoadBalancing',
        elbv2: 'ElasticLoadBalancingV2',
        es: 'Elasticsearch',
        eventbridge: 'Events',
        firehose: 'KinesisFirehose',
        kafka: 'MSK',
        keyspaces: 'Cassandra',
        mq: 'AmazonMQ',
        opensearchservice: 'OpenSearch',
        states: 'StepFunctions',
    },
    words: {
        // assumed: the word of the ARN, as azure.md A.2 has it of functions.
        rdsdb: ['RDS', 'DBInstance'],
        rdscluster: ['RDS', 'DBCluster'],
        rdssnapshot: ['RDS', 'DBSnapshot'],
        rdsclustersnapshot: ['RDS', 'DBClusterSnapshot'],
        ec2elasticip: ['EC2', 'EIP'],
        ec2ami: ['EC2', 'Image'],
        kmsaliases: ['KMS', 'Alias'],
        elasticloadbalancingtargetgroup: ['ElasticLoadBalancingV2', 'TargetGroup'],
        elasticloadbalancinglistener: ['ElasticLoadBalancingV2', 'Listener'],
    },
    name: (service, type) => `AWS::${service}::${type}`,
}

/**
 * assumed: no source says what ServiceNow calls these types; the native ids are full names of Google's asset inventory
 * (azure.md 11.3), so these are its names of the types.
 */
const GCP: Vocabulary = {
    types: {
        aiplatform: 'Model Endpoint Dataset',
        apikeys: 'Key',
        appengine: 'Application Service',
        artifactregistry: 'Repository',
        bigquery: 'Dataset Table',
        bigtableadmin: 'Instance Cluster',
        cloudfunctions: 'Function CloudFunction',
        cloudkms: 'CryptoKey KeyRing',
        cloudresourcemanager: 'Project Folder Organization',
        compute:
            'Instance Disk Firewall Network Subnetwork Address BackendService ForwardingRule Image InstanceGroup InstanceTemplate Project Route Router Snapshot SslCertificate SslPolicy TargetHttpProxy TargetHttpsProxy UrlMap VpnGateway',
        container: 'Cluster NodePool',
        dataproc: 'Cluster',
        dns: 'ManagedZone Policy',
        file: 'Instance',
        iam: 'ServiceAccount ServiceAccountKey Role',
        logging: 'LogBucket LogMetric LogSink',
        monitoring: 'AlertPolicy',
        pubsub: 'Topic Subscription',
        redis: 'Instance',
        run: 'Service Job',
        secretmanager: 'Secret',
        serviceusage: 'Service',
        spanner: 'Instance Database',
        sqladmin: 'Instance',
        storage: 'Bucket',
    },
    services: {
        cloudsql: 'sqladmin',
        filestore: 'file',
        gke: 'container',
        kms: 'cloudkms',
        resourcemanager: 'cloudresourcemanager',
    },
    words: {
        iamkey: ['iam', 'ServiceAccountKey'],
        loggingmetric: ['logging', 'LogMetric'],
        loggingsink: ['logging', 'LogSink'],
    },
    name: (service, type) => `${service}.googleapis.com/${type}`,
}

/** Rows of 2025 and later write provider and type as one word behind this (azure.md 11.3: ec2subnet). */
const CONNECTOR_TYPE = 'microsoft.security/securityconnectors/'

/** Names of services that begin many other words: they count by themselves only. */
const NO_PREFIXES = ['es', 'mq', 'run', 'file']

interface Index {
    services: Map<string, string>
    /** Services by the words that they are recognised by at the beginning of a longer word. */
    prefixes: [word: string, service: string][]
    names: Map<string, string>
}

const indexes = new Map<string, Index>()

/** A word without blanks, hyphens and the like, in lower case. */
export function compact(text: string): string {
    return text.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** An English word of a type in the singular. */
export function singular(word: string): string {
    if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
    if (/(ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
    return /[^su]s$/.test(word) ? word.slice(0, -1) : word
}

/** What a row calls the type of a resource: provider and type, or both in the second. */
export interface TypeWords {
    provider: string
    type: string
}

export interface NativeType {
    /** The cloud resource type; '' when the words say none. */
    name: string
    /** Is it in the table? Otherwise it is derived, or the words as they came. */
    known: boolean
}

/**
 * The cloud resource type of an AWS or GCP resource. A type that is not in the table is derived when its service is
 * known, by its name or by the native id's, and otherwise stays one word in lower case: the same whether a row says
 * provider and type or both in one word.
 * @param service that of the native id, or ''
 */
export function nativeType(cloud: string, { provider, type }: TypeWords, service: string): NativeType {
    const vocabulary = { aws: AWS, gcp: GCP }[cloud.toLowerCase()]
    const lower = type.toLowerCase()
    const isOneWord = lower.startsWith(CONNECTOR_TYPE)
    const word = isOneWord ? lower.slice(CONNECTOR_TYPE.length) : lower
    if (vocabulary === undefined || word === '') return { name: word, known: word === '' }
    const index = indexOf(cloud.toLowerCase(), vocabulary)
    const joined = isOneWord ? word : `${provider.toLowerCase()}${word}`
    const key = compact(joined)
    const known = index.names.get(key) ?? index.names.get(singular(key))
    if (known !== undefined) return { name: known, known: true }
    return { name: derived(vocabulary, index, singular(key), compact(service)) || joined, known: false }
}

/** A type of a service that the native id names, or that is known: of several the one with the longest name. */
function derived(vocabulary: Vocabulary, index: Index, key: string, service: string): string {
    const named: [string, string][] = service === '' ? [] : [[service, index.services.get(service) ?? capital(service)]]
    const known = [...index.prefixes].sort(([a], [b]) => b.length - a.length)
    const found = [...named, ...known].find(([word]) => key.startsWith(word) && key.length > word.length)
    if (found === undefined) return ''
    const [word, spelled] = found
    const written = vocabulary === GCP ? spelled.toLowerCase() : spelled
    return vocabulary.name(written, capital(key.slice(word.length)))
}

function capital(word: string): string {
    return word.charAt(0).toUpperCase() + word.slice(1)
}

function indexOf(cloud: string, vocabulary: Vocabulary): Index {
    const made = indexes.get(cloud) ?? makeIndex(vocabulary)
    indexes.set(cloud, made)
    return made
}

function makeIndex({ types, services: others, words, name }: Vocabulary): Index {
    const services = new Map(Object.keys(types).map((service) => [compact(service), service]))
    for (const [word, service] of Object.entries(others)) services.set(word, service)
    const names = new Map<string, string>()
    for (const [word, service] of services)
        for (const type of (types[service] ?? '').split(' ')) names.set(word + compact(type), name(service, type))
    for (const [word, [service, type]] of Object.entries(words)) names.set(word, name(service, type))
    const prefixes = [...services].filter(([word]) => !NO_PREFIXES.includes(word))
    return { services, prefixes, names }
}
