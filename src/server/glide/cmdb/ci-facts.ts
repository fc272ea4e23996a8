/** What the CMDB says of CIs that a lookup or the engine may take for a resource's. */
import type { CiFacts } from '../../cmdb/identity/agreement.ts'
import { DATACENTER_CLASSES } from '../../cmdb/hosts.ts'
import { DISCOVERY_SOURCE } from '../../vocabulary/names.ts'
import { eachOf } from '../records/foreign.ts'

interface Known extends CiFacts {
    identities: Set<string>
    accounts: Set<string>
    regions: string[]
}

/** Where hosts stand in relations of the kind 'Hosted on::Hosts': the CI is the parent (product.md 4.5). */
const HOSTS = [...DATACENTER_CLASSES, 'cmdb_ci_cloud_service_account']

/** The facts of some CIs, by sys_id. CIs that are not there are absent. */
export function factsOf(sysIds: readonly string[]): Map<string, CiFacts> {
    const facts = new Map<string, Known>()
    if (sysIds.length === 0) return facts
    eachOf('cmdb_ci', 'sys_id', sysIds, ({ sysId, record }) => {
        const className = record.getRecordClassName()
        facts.set(sysId, { className, identities: new Set(), type: '', accounts: new Set(), regions: [] })
    })
    const found = [...facts.keys()]
    addIdentities(facts, found)
    addTypes(facts, found)
    addHosts(facts, found)
    addAccountsOfItems(facts, found)
    return facts
}

/** CIs by object ID in lower case. */
export function withObjectIds(objectIds: readonly string[]): Map<string, string[]> {
    const found = new Map<string, string[]>()
    eachOf('cmdb_ci_vm_object', 'object_id', objectIds, (ci) => {
        const key = ci.text('object_id').toLowerCase()
        found.set(key, [...(found.get(key) ?? []), ci.sysId])
    })
    return found
}

/** The engine keeps the native key of each source beside the CI that it has found or made for it. */
function addIdentities(facts: Map<string, Known>, sysIds: readonly string[]): void {
    eachOf(
        'sys_object_source',
        'target_sys_id',
        sysIds,
        (source) => facts.get(source.text('target_sys_id'))?.identities.add(source.text('id').toLowerCase()),
        (source) => source.where('name', '=', DISCOVERY_SOURCE),
    )
}

function addTypes(facts: Map<string, Known>, sysIds: readonly string[]): void {
    eachOf('cmdb_ci_cmp_resource', 'sys_id', sysIds, (ci) => {
        const known = facts.get(ci.sysId)
        if (known !== undefined) known.type = ci.text('resource_type')
    })
}

/** Regions of the datacenters that CIs hang on, and the accounts that they or the datacenters hang on. */
function addHosts(facts: Map<string, Known>, sysIds: readonly string[]): void {
    const hosts = hostsOf(sysIds)
    const datacenters = [...new Set([...hosts.values()].flat())]
    const above = hostsOf(datacenters)
    const regions = new Map<string, string>()
    eachOf('cmdb_ci_logical_datacenter', 'sys_id', datacenters, (ci) => regions.set(ci.sysId, ci.text('region')))
    const accounts = new Map<string, string>()
    eachOf(
        'cmdb_ci_cloud_service_account',
        'sys_id',
        [...new Set([...datacenters, ...[...above.values()].flat()])],
        (ci) => accounts.set(ci.sysId, ci.text('account_id').toLowerCase()),
    )
    for (const [sysId, known] of facts) {
        const own = hosts.get(sysId) ?? []
        known.regions.push(...own.map((host) => regions.get(host) ?? '').filter((region) => region !== ''))
        for (const host of own.flatMap((one) => [one, ...(above.get(one) ?? [])])) {
            const account = accounts.get(host) ?? ''
            if (account !== '') known.accounts.add(account)
        }
    }
}

/** Datacenters and accounts by what hangs on them. */
function hostsOf(sysIds: readonly string[]): Map<string, string[]> {
    const hosts = new Map<string, string[]>()
    eachOf(
        'cmdb_rel_ci',
        'parent',
        sysIds,
        (relation) => {
            const parent = relation.text('parent')
            hosts.set(parent, [...(hosts.get(parent) ?? []), relation.text('child')])
        },
        (relation) => relation.where('child.sys_class_name', 'IN', HOSTS.join(',')),
    )
    return hosts
}

/** Whoever discovered a generic cloud CI has said which account it belongs to. */
function addAccountsOfItems(facts: Map<string, Known>, sysIds: readonly string[]): void {
    const generic = sysIds.filter((sysId) => facts.get(sysId)?.className === 'cmdb_ci_cmp_resource')
    eachOf('sn_sec_cmn_src_ci', 'cmdb_ci', generic, (item) => {
        const account = item.walked('cloud_account.name').toLowerCase()
        if (account !== '') facts.get(item.text('cmdb_ci'))?.accounts.add(account)
    })
}
