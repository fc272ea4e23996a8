/** Cloud service accounts and logical datacenters that the CMDB has, by what the engine identifies them by. */
import type { KnownHosts } from '../../cmdb/ports.ts'
import { DATACENTER_CLASSES, datacenterKey, accountKey } from '../../cmdb/hosts.ts'
import { eachOf, type ForeignRecord } from '../records/foreign.ts'

/** Those of some accounts, with what identifies them. Their names are their owners', and so are never read or sent. */
export function knownHosts(accounts: readonly string[]): KnownHosts {
    const hosts: KnownHosts = new Map()
    const keys = new Map<string, string>()
    eachOf('cmdb_ci_cloud_service_account', 'account_id', accounts, (account) => {
        const key = accountKey(account.text('datacenter_type'), account.text('account_id'))
        keys.set(account.sysId, key)
        hosts.set(key, filled(account, ['account_id', 'object_id', 'datacenter_type']))
    })
    const accountOf = new Map<string, string[]>()
    eachOf(
        'cmdb_rel_ci',
        'child',
        [...keys.keys()],
        (relation) => {
            const datacenter = relation.text('parent')
            accountOf.set(datacenter, [...(accountOf.get(datacenter) ?? []), relation.text('child')])
        },
        (relation) => relation.where('parent.sys_class_name', 'IN', DATACENTER_CLASSES.join(',')),
    )
    eachOf('cmdb_ci_logical_datacenter', 'sys_id', [...accountOf.keys()], (datacenter) => {
        const values = filled(datacenter, ['region', 'object_id'])
        for (const account of accountOf.get(datacenter.sysId) ?? [])
            hosts.set(datacenterKey(keys.get(account) ?? '', datacenter.text('region')), values)
    })
    return hosts
}

type Host = 'cmdb_ci_cloud_service_account' | 'cmdb_ci_logical_datacenter'

function filled<T extends Host>(
    ci: ForeignRecord<T>,
    columns: readonly Parameters<ForeignRecord<T>['text']>[0][],
): Record<string, string> {
    return Object.fromEntries(columns.map((column) => [column, ci.text(column)]).filter(([, value]) => value !== ''))
}
