/** What a row says of the assessed resource. Total and pure: of a damaged member there is another, or nothing. */
import { connectorOf } from '../../azure/graph/connectors.ts'
import { bagOf, membersOf, type Members } from '../../azure/records/members.ts'
import { nativeObjectId, readNativeId, usableNativeId, type NativeId } from '../../azure/records/native-id.ts'
import { nativeType, type NativeType, type TypeWords } from '../../azure/records/native-types.ts'
import { regionOf } from '../../azure/records/regions.ts'
import { nameOf, subscriptionOf, typeOf } from '../../azure/records/resource-id.ts'
import {
    cloudOfNativeId,
    cloudOfSlug,
    isOnPremises,
    isWord,
    knownSource,
    NATIVE_CLOUDS,
} from '../../azure/records/sources.ts'
import { tagTexts } from '../../azure/records/tags.ts'
import { cut, LENGTH } from '../../compliance/limits.ts'
import type { JsonObject } from '../../vocabulary/json.ts'
import type { UnknownWord } from '../../vocabulary/words.ts'

/** Columns of the staging table that describe the resource. Empty is ''. */
export const RESOURCE_COLUMNS = [
    /** Azure, AWS, GCP, OnPremise, ... in one spelling; an unknown word as received; '' when the row does not say. */
    'resource_source',
    /** ARM id of the assessed resource, as received: the discovered item's identity. */
    'resource_id',
    /** Id that Discovery keeps in object_id: the cloud's own id for AWS and GCP, the ARM id otherwise. */
    'object_id',
    'resource_name',
    'resource_type',
    'region',
    'account',
    /** What a new account is called; '' until it is known, and for one that the CMDB has. */
    'account_name',
    /** JSON list of 'key:value', '' when not known; those of Azure resources come from Resource Graph before staging. */
    'tags',
    /** Of a machine on premises: its name, and the UUID of its hardware. */
    'machine_name',
    'machine_uuid',
    /** Of SQL Server on premises. */
    'server_name',
    'database_name',
] as const

export type ResourceColumns = Record<(typeof RESOURCE_COLUMNS)[number], string>

/** Longer than any name of a cloud. */
const LONGEST_NAME = 1000

/** Longer than any account or project. */
const LONGEST_ACCOUNT = 100

/** AWS writes its accounts with twelve digits; a number loses the zeros before them. */
const AWS_ACCOUNT_DIGITS = 12

/** The two bags of a row that describe its resource. */
interface Bags {
    details: Members
    data: Members
    /** Both, additionalData first: it has the words of the cloud itself where both have some. */
    both: Members
    resourceId: string
    /** The row's own location, of resources of Azure. */
    location: string
}

/**
 * The columns of a resource, and the words of its row that are on no list.
 * @param record a row of Resource Graph with `resourceDetails` and `additionalData` (azure.md 8.2)
 */
export function resourceColumns(
    record: JsonObject,
    resourceId: string,
): { columns: ResourceColumns; unknown: Omit<UnknownWord, 'example'>[] } {
    const row = membersOf(record)
    const [detailsBag, dataBag] = [firstBag(row, 'resourceDetails'), firstBag(row, 'additionalData')]
    const bags: Bags = {
        details: membersOf(detailsBag),
        data: membersOf(dataBag),
        both: membersOf(dataBag, detailsBag),
        resourceId,
        location: row.fact('location'),
    }
    const nativeId = nativeIdOf(bags)
    const word = bags.details.fact('Source')
    const source = sourceOf(bags, nativeId)
    const isUnknown = isWord(word) && knownSource(word) === undefined
    const unknown: Omit<UnknownWord, 'example'>[] = isUnknown ? [{ kind: 'source', word }] : []
    if (!NATIVE_CLOUDS.includes(source)) return { columns: armColumns(bags, source), unknown }
    const { type, words } = nativeTypeOf(bags, source, nativeId)
    if (!type.known) unknown.push({ kind: 'native_type', word: words })
    return { columns: nativeColumns(bags, source, nativeId, type.name), unknown }
}

function firstBag(row: Members, name: string): JsonObject {
    return (
        row
            .values(name)
            .map(bagOf)
            .find((bag) => Object.keys(bag).length > 0) ?? {}
    )
}

/** The first native id that can be an identity; '' when there is none. */
function nativeIdOf({ details, data }: Bags): string {
    const said = [
        details.fact('NativeResourceId'),
        data.fact('NativeCloudUniqueIdentifier'),
        details.fact('NativeCloudUniqueIdentifier'),
        data.fact('NativeResourceId'),
    ]
    return said.find((id) => usableNativeId(id)) ?? ''
}

/**
 * The source in one spelling. Where the row says none, or a word on no list, its ids tell: native ids, the id behind a
 * connector, on-premises machines; behind a connector it is not Azure's.
 */
function sourceOf({ details, resourceId }: Bags, nativeId: string): string {
    const word = details.fact('Source')
    const told = knownSource(word) ?? (cloudOfNativeId(nativeId) || cloudOfSlug(resourceId))
    if (told !== '') return told
    if (isWord(word)) return word
    if (isOnPremises(resourceId) || details.fact('VMUUID', 'SourceComputerId') !== '')
        return details.fact('ServerName', 'DatabaseName') === '' ? 'OnPremise' : 'OnPremiseSql'
    return connectorOf(`${resourceId}/`) === '' ? 'Azure' : ''
}

/** A resource with a place in Azure's own hierarchy: its ids, type and account are those of ARM. */
function armColumns({ details, both, resourceId, location }: Bags, source: string): ResourceColumns {
    const machine = {
        machine_name: bounded(details.fact('MachineName')),
        machine_uuid: bounded(details.fact('VMUUID')),
        server_name: bounded(details.fact('ServerName')),
        database_name: bounded(details.fact('DatabaseName')),
    }
    const behindConnector = connectorOf(`${resourceId}/`) !== ''
    const own = source === 'OnPremiseSql' ? machine.database_name || machine.server_name : ''
    return {
        ...machine,
        account_name: '',
        resource_source: source,
        resource_id: resourceId,
        object_id: resourceId,
        resource_name: own || bounded(both.fact('ResourceName')) || machine.machine_name || nameOf(resourceId),
        resource_type: typeOf(resourceId),
        region: regionOf(both.fact('Region')) || regionOf(location),
        // What an unknown source has behind a connector is no part of the connector's subscription.
        account: behindConnector && knownSource(source) === undefined ? '' : subscriptionOf(resourceId),
        tags: '',
    }
}

/** A resource of AWS or GCP: what its own id says comes first (docs/decisions/0039). */
function nativeColumns({ both, resourceId }: Bags, source: string, nativeId: string, type: string): ResourceColumns {
    const said = readNativeId(nativeId)
    return {
        resource_source: source,
        resource_id: resourceId,
        object_id: nativeId === '' ? resourceId : nativeObjectId(type, nativeId),
        resource_name: bounded(both.fact('ResourceName', 'CloudNativeResourceName')) || said.name || nameOf(resourceId),
        resource_type: type,
        region: said.region || regionOf(both.fact('Region')),
        account: source === 'AWS' ? awsAccount(both, said) : gcpProject(both, said),
        account_name: '',
        tags: nativeTags(both),
        machine_name: '',
        machine_uuid: '',
        server_name: '',
        database_name: '',
    }
}

/** '' where the row does not say: the connector is asked later, and the subscription is never the account. */
function awsAccount(both: Members, { account }: NativeId): string {
    const said = accountWord(both.id('HierarchyId'))
    const isCutNumber = /^\d+$/.test(said) && both.values('HierarchyId').some((value) => typeof value === 'number')
    return account || (isCutNumber ? said.padStart(AWS_ACCOUNT_DIGITS, '0') : said)
}

/** HierarchyId is the project's number, ids have its name: the number, where the row has both, as connectors have it. */
function gcpProject(both: Members, { account }: NativeId): string {
    return accountWord(both.id('HierarchyId')) || account || accountWord(both.fact('ProjectId'))
}

function accountWord(text: string): string {
    return text.length > LONGEST_ACCOUNT ? '' : text
}

/** A resource without tags says '{}'; additionalData may be missing as a whole (azure.md 8.2, A.2). */
function nativeTags(both: Members): string {
    const said = both.values('__Tags__').find((value) => {
        if (typeof value !== 'string') return typeof value === 'object' && !Array.isArray(value)
        return Object.keys(bagOf(value)).length > 0 || value.replace(/\s/g, '') === '{}'
    })
    return said === undefined ? '' : JSON.stringify(tagTexts(said))
}

/**
 * The type of a resource of AWS or GCP: the first words of the row that the table knows, else the first that are words,
 * and what its native id says only where the row has none: an attachment of a policy has the ARN of the policy.
 */
function nativeTypeOf(bags: Bags, source: string, nativeId: string): { type: NativeType; words: string } {
    const said = readNativeId(nativeId)
    const read = (words: TypeWords) => ({
        type: balanced(nativeType(source, words, said.service), nativeId),
        words: words.type.includes('/') ? words.type : [words.provider, words.type].filter(isWord).join('/'),
    })
    const row = wordsOf(bags, said.service).map(read)
    const found = row.find(({ type }) => type.known) ?? row[0]
    if (found !== undefined) return found
    const own = read({ provider: said.service, type: said.type })
    return said.type !== '' && own.type.known ? own : { type: { name: '', known: true }, words: '' }
}

/** What a row calls its type: the words of each bag, completed by the other and by the service of the native id. */
function wordsOf({ data, details, both }: Bags, service: string): TypeWords[] {
    const provider = word(both.fact('ResourceProvider')) || service
    return [data, details].flatMap((bag) => {
        const type = word(bag.fact('ResourceType'))
        if (type === '') return []
        const own = word(bag.fact('ResourceProvider'))
        return own === '' || own === provider
            ? [{ provider, type }]
            : [
                  { provider: own, type },
                  { provider, type },
              ]
    })
}

/** Both generations of load balancers have one word; the id of a newer one says its kind. */
function balanced(type: NativeType, nativeId: string): NativeType {
    const isNewer = /:loadbalancer\/(app|net|gwy)\//i.test(nativeId)
    if (!isNewer || type.name !== 'AWS::ElasticLoadBalancing::LoadBalancer') return type
    return { ...type, name: 'AWS::ElasticLoadBalancingV2::LoadBalancer' }
}

function word(text: string): string {
    return isWord(text) ? text : ''
}

/** A name; nothing where it is longer than any can be. */
function bounded(text: string): string {
    if (text.length > LONGEST_NAME) return ''
    return cut(text, LENGTH.shortText)
}
