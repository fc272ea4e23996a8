/**
 * Payloads for the Identification and Reconciliation Engine. cmdb_ci_cmp_resource is a dependent class: its logical
 * datacenter, and that one's cloud service account, come along in the same payload (product.md 4.5, 4.6).
 */
import { accountKey, datacenterClass, datacenterKey } from './hosts.ts'
import { EVERYWHERE } from './identity/region.ts'
import type { KnownHosts } from './ports.ts'
import { isAccount, type CloudResource } from './resource.ts'

export interface IreItem {
    className: string
    values: Record<string, string>
    sys_object_source_info?: { source_name: string; source_native_key: string }
}

export interface IrePayload {
    items: IreItem[]
    relations: { parent: number; child: number; type: string }[]
}

/** A payload, and which item is the CI of which resource. */
export interface ResourcePayload {
    payload: IrePayload
    itemOf: Map<string, number>
}

const HOSTED_ON = 'Hosted on::Hosts'

/**
 * One payload for a set of resources. Each account and each datacenter appears once; those that the CMDB knows with what
 * identifies them there and nothing else, because the engine writes whatever it is sent and their names are their owners'.
 */
export function resourcePayload(
    resources: readonly CloudResource[],
    discoverySource: string,
    known: KnownHosts,
): ResourcePayload {
    const items: IreItem[] = []
    const relations: IrePayload['relations'] = []
    const accounts = new Map<string, number>()
    const datacenters = new Map<string, number>()
    const itemOf = new Map<string, number>()

    function add(item: IreItem): number {
        items.push(item)
        return items.length - 1
    }

    function accountOf(resource: CloudResource): { index: number; key: string } {
        const datacenterType = datacenterClass(resource.provider)
        const { account } = resource
        const key = accountKey(datacenterType, account)
        const values = known.get(key) ?? accountValues(resource, datacenterType)
        const index = accounts.get(key) ?? add({ className: 'cmdb_ci_cloud_service_account', values })
        accounts.set(key, index)
        return { index, key }
    }

    function datacenterOf(resource: CloudResource): number {
        const account = accountOf(resource)
        // assumed: resources whose region is not known hang on a datacenter of this name, so that they have a host at all.
        const region = resource.region || EVERYWHERE
        const key = datacenterKey(account.key, region)
        const before = datacenters.get(key)
        if (before !== undefined) return before
        const index = add({
            className: datacenterClass(resource.provider),
            values: known.get(key) ?? { name: region, object_id: region, region },
        })
        relations.push({ parent: index, child: account.index, type: HOSTED_ON })
        datacenters.set(key, index)
        return index
    }

    for (const resource of resources) {
        if (isAccount(resource)) {
            itemOf.set(resource.identity, accountOf(resource).index)
            continue
        }
        const host = datacenterOf(resource)
        const index = add(resourceItem(resource, discoverySource))
        relations.push({ parent: index, child: host, type: HOSTED_ON })
        itemOf.set(resource.identity, index)
    }
    return { payload: { items, relations }, itemOf }
}

function accountValues({ account, accountName }: CloudResource, datacenterType: string): Record<string, string> {
    return { name: accountName ?? account, account_id: account, object_id: account, datacenter_type: datacenterType }
}

function resourceItem(resource: CloudResource, discoverySource: string): IreItem {
    return {
        className: 'cmdb_ci_cmp_resource',
        values: { name: ciName(resource), object_id: resource.objectId, resource_type: resource.type },
        // Matches the CI again even when its region, and with it its host, becomes known later.
        sys_object_source_info: { source_name: discoverySource, source_native_key: resource.identity },
    }
}

/** GUIDs and digests: names that say nothing. */
const OPAQUE = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,})$/i

/** The name of a CI. One that is nothing but an ID tells at least what has it: 'Key 1234abcd-...'. */
function ciName({ name, type }: CloudResource): string {
    const word = type.split(/[/:]/).pop() ?? ''
    return OPAQUE.test(name) && word !== '' ? `${word} ${name}` : name
}
