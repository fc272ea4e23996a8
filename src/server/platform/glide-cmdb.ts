/** Discovered items, configuration items and cloud attributes over Glide. */
import { GlideRecord } from '@servicenow/glide'
import { IdentificationEngine } from '@servicenow/glide/sn_cmdb'
import type {
    CmdbPorts,
    CloudAttributes,
    ConfigurationItems,
    DiscoveredItem,
    DiscoveredItems,
    FoundItem,
} from '../cmdb/ports.ts'
import { listOf, objectOf, parseObject, textOf } from '../json.ts'
import { DISCOVERY_SOURCE, SOURCE } from '../names.ts'
import { setValues, text } from './glide-values.ts'
import { messageOf } from './thrown.ts'

const DISCOVERED_ITEM = 'sn_sec_cmn_src_ci'
const IDS_PER_QUERY = 500

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
    'non_infra_last_comp_scan_date',
]

/** Object ids live on cloud objects and on accounts. */
const OBJECT_ID_TABLES = ['cmdb_ci_vm_object', 'cmdb_ci_cloud_service_account']

/**
 * Calls `each` with the records whose column is one of the values. The comparison ignores letter case, as the
 * platform's does. A comma separates the values of IN, so a value that holds one is asked for by itself.
 */
function forEachIn(
    table: string,
    column: string,
    values: readonly string[],
    each: (record: GlideRecord) => void,
    narrow?: (record: GlideRecord) => void,
): void {
    const plain = values.filter((value) => !value.includes(','))
    const conditions: [string, string][] = values.filter((value) => value.includes(',')).map((value) => ['=', value])
    for (let start = 0; start < plain.length; start += IDS_PER_QUERY) {
        conditions.push(['IN', plain.slice(start, start + IDS_PER_QUERY).join(',')])
    }
    for (const [operator, value] of conditions) {
        const record = new GlideRecord(table)
        record.addQuery(column, operator, value)
        narrow?.(record)
        record.query()
        while (record.next()) each(record)
    }
}

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
                    values,
                })
            },
            (item) => item.addQuery('source.integration.name', SOURCE),
        )
        return found
    },
    insert(values) {
        const item = new GlideRecord(DISCOVERED_ITEM)
        item.initialize()
        setValues(item, values)
        const sysId = item.insert()
        if (!sysId) throw new Error(`discovered item refused: ${item.getLastErrorMessage()}`)
        return sysId
    },
    update(sysId, changes) {
        const item = new GlideRecord(DISCOVERED_ITEM)
        if (!item.get(sysId)) return
        setValues(item, changes)
        item.update()
    },
}

const glideConfigurationItems: ConfigurationItems = {
    byObjectId(objectIds) {
        const found = new Map<string, FoundItem[]>()
        for (const table of OBJECT_ID_TABLES) {
            forEachIn(table, 'object_id', objectIds, (ci) => {
                const id = text(ci, 'object_id').toLowerCase()
                found.set(id, [
                    ...(found.get(id) ?? []),
                    { sysId: ci.getUniqueValue(), className: ci.getRecordClassName() },
                ])
            })
        }
        return found
    },
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

function itemResult(item: Record<string, unknown>): { sysId: string } | { error: string } {
    const sysId = textOf(item['sysId'])
    if (/^[0-9a-f]{32}$/.test(sysId)) return { sysId }
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
    return row.insert() ?? ''
}

/** The CMDB side for one import set. */
export function glideCmdb(): CmdbPorts {
    return {
        discoveredItems: glideDiscoveredItems,
        configurationItems: glideConfigurationItems,
        cloudAttributes: cloudAttributes(),
    }
}
