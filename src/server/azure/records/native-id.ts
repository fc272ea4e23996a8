/**
 * Ids of AWS and GCP resources: what they say, whether they can be trusted, and the form that Discovery keeps in object_id
 * (product.md 1.7). A lookup must build an id in the same form, or it finds nothing.
 */
import { isPlaceholder } from './members.ts'
import { compact, singular } from './native-types.ts'
import { regionOf } from './regions.ts'

/** What a native id says of its resource; '' each for what it does not say. */
export interface NativeId {
    /** `ec2`, `compute`. */
    service: string
    /** The word of the id for its type: `instance`, `instances`. */
    type: string
    region: string
    /** AWS account of twelve digits, GCP project. */
    account: string
    name: string
}

const NOTHING: NativeId = { service: '', type: '', region: '', account: '', name: '' }

const ARN = /^arn:[a-z-]*:([a-z0-9-]+):([a-z0-9-]*):([^:\s]*):(\S.*)$/i
const GCP_NAME = /^\/\/([a-z0-9-]+)(?:\.[a-z0-9-]+)*\.[a-z]+\/(\S.*)$/i

/** Ids of EC2 and its kin that stand by themselves: the word for the type, and letters or digits. */
const SHORT_ID =
    /^(i|vol|sg|vpc|subnet|eni|rtb|igw|nat|acl|ami|snap|eipalloc|lt|pcx|vpce|tgw|cgw|vgw|vpn|dopt|fs|fsap|mi)-[a-z0-9]+$/i
const ARM_ID = /^\/(subscriptions|providers)\/[^/\s]+/i

/** Services whose ARNs name no type. */
const ONLY_TYPE = new Map([
    ['s3', 'bucket'],
    ['sns', 'topic'],
    ['sqs', 'queue'],
])

/**
 * Can a native id be an identity? It can when it is well formed: an ARN with a resource part, a full name of GCP, an id
 * such as i-0abc, or an ARM id. What stands in its place elsewhere ("NoArn", `AWS::::Account:123456789012`) is absence.
 */
export function usableNativeId(text: string): boolean {
    const id = text.trim()
    if (isPlaceholder(id)) return false
    const resource = ARN.exec(id)?.[4] ?? GCP_NAME.exec(id)?.[2]
    if (resource !== undefined) return !/[/:]$/.test(resource) && !isPlaceholder(lastPart(resource))
    return SHORT_ID.test(id) || ARM_ID.test(id)
}

/** Takes an ARN (`arn:partition:service:region:account:resource`) or a full name of GCP apart; others say nothing. */
export function readNativeId(nativeId: string): NativeId {
    if (!usableNativeId(nativeId)) return NOTHING
    const id = nativeId.trim()
    const arn = ARN.exec(id)
    if (arn) return readArn(arn)
    const name = GCP_NAME.exec(id)
    if (name) return readGcpName(name[1] ?? '', name[2] ?? '')
    return SHORT_ID.test(id) ? { ...NOTHING, name: id } : NOTHING
}

function readArn([, service = '', region = '', account = '', resource = '']: RegExpExecArray): NativeId {
    const [first = '', ...rest] = resource.replace(/^\//, '').split(/[/:]/)
    return {
        service: service.toLowerCase(),
        type: rest.length > 0 ? first.toLowerCase() : (ONLY_TYPE.get(service.toLowerCase()) ?? ''),
        region: regionOf(region),
        account: isAwsAccount(account) ? account : '',
        name: balancerName(resource) ?? lastPart(resource.replace(/:\*$/, '')),
    }
}

/** The ARN of what AWS itself manages has the word "aws" in the account's place. */
function isAwsAccount(text: string): boolean {
    return /^\d{12}$/.test(text) && !/^0+$/.test(text)
}

function readGcpName(service: string, path: string): NativeId {
    const parts = path.split('/')
    const behind = (...words: string[]) => parts[parts.findIndex((part) => words.includes(part.toLowerCase())) + 1]
    const has = (...words: string[]) => parts.some((part) => words.includes(part.toLowerCase()))
    const project = has('projects') ? (behind('projects') ?? '') : ''
    return {
        service: service.toLowerCase(),
        type: parts.length > 1 ? (parts[parts.length - 2] ?? '') : service === 'storage' ? 'bucket' : '',
        region: has('zones', 'regions', 'locations') ? regionOf(behind('zones', 'regions', 'locations') ?? '') : '',
        // Buckets are global: their project may be "_".
        account: /^[a-z0-9][\w.:-]*$/i.test(project) ? project : '',
        name: parts[parts.length - 1] ?? '',
    }
}

function lastPart(text: string): string {
    return text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf(':')) + 1)
}

/** The id of a newer load balancer says its kind before its name and a number behind it. */
function balancerName(text: string): string | undefined {
    return /(?:^|:)loadbalancer\/(?:app|net|gwy)\/([^/]+)\/[^/]+$/.exec(text)?.[1]
}

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

/**
 * Words in ARNs of AWS that Defender for Cloud writes in another way, `securitygroup/sg-1` or `volumes/vol-1`: AWS's own
 * spelling, which Discovery keeps. assumed: of the services that are not named in recorded rows.
 */
const ARN_WORDS = new Map([
    [
        'ec2',
        [
            ...[
                'instance',
                'volume',
                'snapshot',
                'image',
                'vpc',
                'subnet',
                'natgateway',
                'security-group',
                'route-table',
            ],
            ...[
                'network-interface',
                'network-acl',
                'internet-gateway',
                'launch-template',
                'vpc-endpoint',
                'elastic-ip',
            ],
            ...['vpc-peering-connection', 'transit-gateway', 'customer-gateway', 'vpn-connection', 'vpn-gateway'],
            ...['vpc-flow-log', 'key-pair', 'egress-only-internet-gateway', 'dhcp-options'],
        ],
    ],
    ['elasticfilesystem', ['file-system', 'access-point']],
])

/** What else such a word may be: the name of the service in the place of its one main type. */
const OTHER_WORDS = new Map([['elasticfilesystem/elasticfilesystem', 'file-system']])

/** object_id of an AWS or GCP resource from its native id, in the form that Discovery keeps. */
export function nativeObjectId(type: string, nativeId: string): string {
    if (!BY_NAME.includes(type)) return awsSpelling(nativeId)
    const last = lastPart(nativeId)
    return balancerName(nativeId) ?? (last === '' ? nativeId : last)
}

/**
 * Every form in which other records may hold the id of a resource, without repetition: first the one that this
 * application writes (`nativeObjectId`), then AWS's own spelling, the id as received, and the short id at its end.
 */
export function objectIdForms(type: string, nativeId: string): string[] {
    const short = /^arn:/i.test(nativeId) ? lastPart(nativeId) : ''
    const forms = [nativeObjectId(type, nativeId), awsSpelling(nativeId), nativeId]
    return [...new Set([...forms, ...(SHORT_ID.test(short) ? [short] : [])])]
}

/** An ARN with the word for its type as AWS writes it. */
function awsSpelling(nativeId: string): string {
    const parts = /^(arn:[^:]*:([^:]+):[^:]*:[^:]*:)([^/:]+)(\/.+)$/i.exec(nativeId)
    if (!parts) return nativeId
    const [, head = '', service = '', word = '', tail = ''] = parts
    const written = singular(compact(word))
    const known = ARN_WORDS.get(service.toLowerCase())?.find((own) => singular(compact(own)) === written)
    const other = OTHER_WORDS.get(`${service}/${word}`.toLowerCase())
    return `${head}${known ?? other ?? word}${tail}`
}
