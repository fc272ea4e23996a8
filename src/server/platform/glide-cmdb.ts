/** Discovered items, configuration items and cloud attributes over Glide. */
import { GlideRecord } from '@servicenow/glide'
import { IdentificationEngine } from '@servicenow/glide/sn_cmdb'
import type {
    CmdbPorts,
    CloudAttributes,
    ConfigurationItems,
    DiscoveredItem,
    DiscoveredItems,
    HostTags,
} from '../cmdb/ports.ts'
import { cut, LENGTH } from '../compliance/limits.ts'
import { listOf, objectOf, parseObject, textOf } from '../json.ts'
import { DISCOVERY_SOURCE, SOURCE, TABLE } from '../names.ts'
import { forEachIn } from './glide-in.ts'
import { insertOnce } from './glide-insert.ts'
import { glideLookupRules, RETIRED } from './glide-lookup-rules.ts'
import { setValues, text } from './glide-values.ts'
import { messageOf } from './thrown.ts'

const DISCOVERED_ITEM = 'sn_sec_cmn_src_ci'
const ITEM_COLUMNS = [
    'cmdb_ci',
    'cmdb_ci_class',
    'matching_type',
    'state',
    'resource_id',
    'resource_name',
    'cloud_account',
    'cloud_region',
    'cloud_resource_type',
    'cloud_service_provider',
    'ci_lookup_rule',
    'host_tag',
    'source_data',
    'non_infra_last_scan_date',
    'non_infra_last_comp_scan_date',
]

const glideDiscoveredItems: DiscoveredItems = {
    find(identities) {
        const found = new Map<string, DiscoveredItem>()
        forEachIn(
            DISCOVERED_ITEM,
            'source_id',
            identities,
            (item) => {
                const values: Record<string, string> = {}
                for (const column of ITEM_COLUMNS) values[column] = text(item, column)
                const identity = text(item, 'source_id').toLowerCase()
                found.set(identity, {
                    sysId: item.getUniqueValue(),
                    configurationItem: values['cmdb_ci'] ?? '',
                    retired: false,
                    values,
                })
            },
            (item) => item.addQuery('source.integration.name', SOURCE),
        )
        const retired = retiredOf([...found.values()].map((item) => item.configurationItem))
        for (const item of found.values()) item.retired = retired.has(item.configurationItem)
        return found
    },
    insert(values) {
        const item = new GlideRecord(DISCOVERED_ITEM)
        item.initialize()
        setValues(item, values)
        // Deployments share an item, so only its source ID identifies it (docs/decisions/0004).
        const made = insertOnce(item, [values['source_id'] ?? ''])
        if (made === undefined) throw new Error(`discovered item refused: ${item.getLastErrorMessage()}`)
        // It is there although it was not found: by another node, or its source is not what it was.
        if (!made.inserted) glideDiscoveredItems.update(made.sysId, values)
        return made.sysId
    },
    update(sysId, changes) {
        const item = new GlideRecord(DISCOVERED_ITEM)
        if (!item.get(sysId)) return
        setValues(item, changes)
        item.update()
    },
    moveResults(sysId, configurationItem) {
        const results = new GlideRecord('sn_vulc_result')
        results.addQuery('src_ci', sysId)
        results.addQuery('cmdb_ci', '!=', configurationItem)
        results.setValue('cmdb_ci', configurationItem)
        results.updateMultiple()
        const findings = new GlideRecord(TABLE.finding)
        findings.addQuery('discovered_item', sysId)
        findings.addQuery('cmdb_ci', '!=', configurationItem)
        findings.setValue('cmdb_ci', configurationItem)
        findings.updateMultiple()
    },
}

/** Those of some CIs that are retired. */
function retiredOf(sysIds: readonly string[]): Set<string> {
    const retired = new Set<string>()
    forEachIn(
        'cmdb_ci',
        'sys_id',
        [...new Set(sysIds.filter((sysId) => sysId !== ''))],
        (ci) => retired.add(ci.getUniqueValue()),
        (ci) => ci.addQuery('install_status', RETIRED),
    )
    return retired
}

const glideConfigurationItems: ConfigurationItems = {
    createOrUpdate(payload) {
        try {
            const options = { partial_payloads: true, partial_commits: true }
            const answer = IdentificationEngine.createOrUpdateCIEnhanced(
                DISCOVERY_SOURCE,
                JSON.stringify(payload),
                options,
            )
            const items = listOf(parseObject(answer)?.['items']).map(objectOf)
            return payload.items.map((_, index) => itemResult(items[index] ?? {}))
        } catch (error) {
            return payload.items.map(() => ({ error: messageOf(error) }))
        }
    },
}

function itemResult(item: Record<string, unknown>): { sysId: string; created: boolean } | { error: string } {
    const sysId = textOf(item['sysId'])
    if (/^[0-9a-f]{32}$/.test(sysId)) return { sysId, created: textOf(item['operation']).startsWith('INSERT') }
    const errors = listOf(item['errors']).map(objectOf)
    return {
        error:
            errors.map((error) => `${textOf(error['error'])}: ${textOf(error['message'])}`).join('; ') ||
            'no CI was written',
    }
}

/** Lookup rows by name, remembered for one import set. assumed: the tables have a column `name` (product.md 1.6). */
function cloudAttributes(): CloudAttributes {
    const known = new Map<string, string>()
    const rowOf = (table: string) => (name: string) => {
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

function findOrInsert(table: string, name: string): string {
    const row = new GlideRecord(table)
    if (row.get('name', name)) return row.getUniqueValue()
    row.initialize()
    row.setValue('name', name)
    const made = insertOnce(row, [name])
    if (made !== undefined) return made.sysId
    // Somebody else's, made since the first look.
    return row.get('name', name) ? row.getUniqueValue() : ''
}

/**
 * Host tags by text. assumed: a tag is 'key:value' (product.md 4.2); the column compares without letter case, so the
 * first spelling stays.
 */
function hostTags(): HostTags {
    const known = new Map<string, string>()
    return {
        ids(texts, max) {
            const wanted = new Map<string, string>()
            for (const text of texts) {
                const tag = cut(text, LENGTH.hostTag)
                if (wanted.size < max && !wanted.has(tag.toLowerCase())) wanted.set(tag.toLowerCase(), tag)
            }
            const unknown = [...wanted].filter(([key]) => !known.has(key)).map(([, tag]) => tag)
            forEachIn('sn_sec_cmn_host_tag', 'name', unknown, (row) => {
                known.set(text(row, 'name').toLowerCase(), row.getUniqueValue())
            })
            return [...wanted].map(([key, tag]) => {
                const sysId = known.get(key) ?? findOrInsert('sn_sec_cmn_host_tag', tag)
                known.set(key, sysId)
                return sysId
            })
        },
    }
}

/** The CMDB side for one import set. */
export function glideCmdb(): CmdbPorts {
    return {
        discoveredItems: glideDiscoveredItems,
        configurationItems: glideConfigurationItems,
        cloudAttributes: cloudAttributes(),
        hostTags: hostTags(),
        lookupRules: glideLookupRules,
    }
}
