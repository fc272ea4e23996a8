/** A cloud resource as the CMDB side sees it. */
import { SUBSCRIPTION_TYPE } from '../azure/records/resource-id.ts'
import { boundedIdentity, LENGTH } from '../compliance/limits.ts'
import { usableObjectId } from './identity/object-id.ts'
import { canonicalRegion, regionOfSlug } from './identity/region.ts'
import type { Digest } from '../vocabulary/outcome.ts'

export interface CloudResource {
    /**
     * Identity of the discovered item: the ARM id in lower case. It holds account (subscription) and type already, and
     * every assessment has one, whatever cloud the resource lives in (docs/decisions/0004).
     */
    identity: string
    resourceId: string
    /** What `object_id` of the CI holds. */
    objectId: string
    name: string
    type: string
    region: string
    account: string
    /** 'key:value' each; absent when nobody has said which the resource has, which is not the same as none. */
    tags?: string[]
    /** Azure, AWS, GCP, or what Azure calls the source; '' for what is in no cloud, or in one that is not known. */
    provider: string
    /** Is it in no cloud? Absent: it is in one. */
    onPremises?: boolean
    /** What a new account is called: its subscription, connector or project. */
    accountName?: string
    /** Of a machine on premises: its name and the UUID of its hardware, which lookup rules may look for. */
    machine?: { name: string; uuid: string }
}

/** The columns of a staged row that describe its resource. */
export interface ResourceColumns {
    resource_id: string
    object_id: string
    resource_name: string
    resource_type: string
    region: string
    account: string
    resource_source: string
    /** JSON list; '' when they are not known. */
    tags: string
    account_name?: string
    machine_name?: string
    machine_uuid?: string
}

/** Reads the resource of a staged row. */
export function resourceOf(row: ResourceColumns, digest: Digest): CloudResource {
    const { account_name: accountName = '', machine_name: name = '', machine_uuid: uuid = '' } = row
    const provider = providerOf(row)
    const isMachine = provider.onPremises === true
    return {
        identity: boundedIdentity(row.resource_id.toLowerCase(), LENGTH.discoveredItemSourceId, digest),
        resourceId: row.resource_id,
        objectId: boundedIdentity(usableObjectId(row.object_id, row.resource_id), LENGTH.objectId, digest),
        name: row.resource_name,
        type: row.resource_type,
        region: canonicalRegion(row.region) || regionOfSlug(row.resource_id),
        account: row.account,
        ...(row.tags === '' ? {} : { tags: JSON.parse(row.tags) as string[] }),
        ...provider,
        ...(accountName === '' ? {} : { accountName }),
        ...(isMachine ? { machine: { name: name || row.resource_name, uuid } } : {}),
    }
}

/**
 * The cloud that a resource is in. Machines that a workspace knows, and databases on them, are in none, whatever Azure
 * calls their source (azure.md 8.2); behind a connector it is not Azure.
 */
function providerOf({
    resource_source: source,
    resource_id: id,
}: ResourceColumns): Pick<CloudResource, 'provider' | 'onPremises'> {
    if (/^onpremise/i.test(source.trim())) return { provider: '', onPremises: true }
    const isBehindConnector = /\/providers\/microsoft\.security\/securityconnectors\//i.test(id)
    return { provider: source.trim() || (isBehindConnector ? '' : 'Azure') }
}

/** A subscription is not a cloud resource: its CI is the cloud service account. */
export function isAccount(resource: CloudResource): boolean {
    return resource.type === SUBSCRIPTION_TYPE
}
