/** Discovered items over GlideRecord. Those of other sources are neither found nor written. */
import type { DiscoveredItem, DiscoveredItems } from '../../cmdb/ports.ts'
import type { ColumnOf } from '../../contract/index.ts'
import { SOURCE, TABLE } from '../../vocabulary/names.ts'
import { eachOf, foreign, type ForeignRecord, type Made, type Values } from '../records/foreign.ts'
import { ownInstances } from '../deployments/instances.ts'
import { retired } from './retired.ts'
import { ownRecord, unless } from '../records/own.ts'

const ITEM = 'sn_sec_cmn_src_ci'

const READ: ColumnOf<typeof ITEM>[] = [
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
    'integration_run',
    'non_infra_last_scan_date',
    'non_infra_last_comp_scan_date',
    'additional_information',
]

/** Discovered items for one import set or page. */
export function discoveredItems(): DiscoveredItems {
    const instances = ownInstances()
    const isOwn = (item: ForeignRecord<typeof ITEM>) => instances.includes(item.text('source'))

    function change(sysId: string, values: Values<typeof ITEM>): void {
        const item = foreign(ITEM)
        // Looked at once more: whoever has taken it over meanwhile keeps it.
        if (item.get(sysId) && isOwn(item)) item.set(values).save()
    }

    return {
        find(identities) {
            const found = new Map<string, DiscoveredItem>()
            if (instances.length === 0) return found
            eachOf(
                ITEM,
                'source_id',
                identities,
                (item) => {
                    if (!isOwn(item)) return
                    found.set(item.text('source_id').toLowerCase(), {
                        sysId: item.sysId,
                        configurationItem: item.text('cmdb_ci'),
                        retired: false,
                        values: valuesOf(item),
                    })
                },
                (item) => item.where('source', 'IN', instances.join(',')),
            )
            const gone = retired([...found.values()].map((item) => item.configurationItem))
            for (const item of found.values()) item.retired = gone.has(item.configurationItem)
            return found
        },
        insert(values) {
            // Deployments share an item, so only its source ID identifies it (docs/decisions/0004).
            const made = make(values, [values['source_id'] ?? ''])
            // It is there although it was not found: by another node, or its source is not what it was.
            if (!made.inserted) change(made.sysId, values)
            return made.sysId
        },
        update: (sysId, changes) => change(sysId, changes),
        moveResults,
    }
}

/** An item that has gone on under another ID keeps the sys_id that its first one decided: what comes to that gets another. */
function make(values: Record<string, string>, identity: readonly string[]): Made {
    const item = foreign(ITEM)
    item.record.initialize()
    const made = item.set(values).make(identity)
    const there = foreign(ITEM)
    if (made.inserted || !there.get(made.sysId)) return made
    const hasMoved = there.text('source_id').toLowerCase() !== (values['source_id'] ?? '').toLowerCase()
    return hasMoved ? make(values, [...identity, made.sysId]) : made
}

/** updateMultiple clears a column with 'NULL' only (GlideRecord scoped API). */
const NONE = 'NULL'

/** The results of an item, and the findings that name them, follow it to its CI; '' for none. */
function moveResults(sysId: string, configurationItem: string): void {
    const results = foreign('sn_vulc_result').where('src_ci', '=', sysId).where('source', '=', SOURCE)
    const findings = ownRecord(TABLE.finding)
    findings.addQuery('discovered_item', sysId)
    if (configurationItem !== '') {
        results.unless('cmdb_ci', configurationItem)
        unless(findings, 'cmdb_ci', configurationItem)
    }
    results.set({ cmdb_ci: configurationItem || NONE }).saveAll()
    findings.setValue('cmdb_ci', configurationItem || NONE)
    findings.updateMultiple()
}

/** Columns that the instance lacks are absent, so that nothing is compared with them. */
function valuesOf(item: ForeignRecord<typeof ITEM>): Record<string, string> {
    const values: Record<string, string> = {}
    for (const column of READ) if (item.name(column) !== undefined) values[column] = item.text(column)
    return values
}
