/** Lookup rows by name: cloud accounts, regions, resource types, providers and host tags. Found or added, never changed. */
import type { CloudAttributes, HostTags } from '../../cmdb/ports.ts'
import { cut, LENGTH } from '../../compliance/limits.ts'
import { eachOf, foreign } from '../records/foreign.ts'

type LookupTable =
    | 'sn_sec_cmn_cloud_account'
    | 'sn_sec_cmn_region'
    | 'sn_sec_cmn_cloud_resource_type'
    | 'sn_sec_cmn_cloud_service_provider'
    | 'sn_sec_cmn_host_tag'

/** Rows that are remembered for one import set. */
export function cloudAttributes(): CloudAttributes {
    const known = new Map<string, string>()
    const rowOf = (table: LookupTable) => (name: string) => {
        if (name === '') return ''
        const key = `${table}\n${name.toLowerCase()}`
        const sysId = known.get(key) ?? findOrInsert(table, name)
        known.set(key, sysId)
        return sysId
    }
    return {
        account: rowOf('sn_sec_cmn_cloud_account'),
        region: rowOf('sn_sec_cmn_region'),
        resourceType: rowOf('sn_sec_cmn_cloud_resource_type'),
        serviceProvider: rowOf('sn_sec_cmn_cloud_service_provider'),
    }
}

function find(table: LookupTable, name: string): string | undefined {
    const row = foreign(table).where('name', '=', name).orderBy('sys_id').limit(1).query()
    return row.next() ? row.sysId : undefined
}

function findOrInsert(table: LookupTable, name: string): string {
    const known = find(table, name)
    if (known !== undefined) return known
    const row = foreign(table)
    row.record.initialize()
    row.set({ name })
    try {
        return row.make([name]).sysId
    } catch (refused) {
        // Somebody else's, made since the first look.
        const other = find(table, name)
        if (other === undefined) throw refused
        return other
    }
}

/**
 * Host tags by text. assumed: a tag is 'key:value' (product.md 4.2); the column compares without letter case, so the
 * first spelling stays.
 */
export function hostTags(): HostTags {
    const known = new Map<string, string>()
    return {
        ids(texts, max) {
            const wanted = new Map<string, string>()
            for (const text of texts) {
                const tag = cut(text, LENGTH.hostTag)
                if (wanted.size < max && !wanted.has(tag.toLowerCase())) wanted.set(tag.toLowerCase(), tag)
            }
            const unknown = [...wanted].filter(([key]) => !known.has(key)).map(([, tag]) => tag)
            eachOf('sn_sec_cmn_host_tag', 'name', unknown, (row) => {
                known.set(row.text('name').toLowerCase(), row.sysId)
            })
            return [...wanted].map(([key, tag]) => {
                const sysId = known.get(key) ?? findOrInsert('sn_sec_cmn_host_tag', tag)
                known.set(key, sysId)
                return sysId
            })
        },
    }
}
