/** What a discovered item keeps of the rows that it was made of. */
import { parseObject } from '../vocabulary/json.ts'
import { sourceDataOf } from './lookup.ts'
import type { DiscoveredItem } from './ports.ts'
import type { CloudResource } from './resource.ts'

/**
 * A new payload becomes the source data, the one before the initial source data, and the item is marked for Reapply CI
 * lookup rules (product.md 4.1). What a row does not say of its resource is not new, and neither is another letter case.
 */
export function sourceDataChanges(run: string, item: DiscoveredItem, resource: CloudResource): Record<string, string> {
    const before = item.values['source_data']
    // Without the column nothing is known to be new.
    if (resource.type === '' || before === undefined) return {}
    const known = parseObject(before) ?? {}
    const payload = sourceDataOf(resource)
    if (resource.tags === undefined && known['tags'] !== undefined) payload['tags'] = known['tags']
    if (resource.region === '' && known['cloud_region'] !== undefined) payload['cloud_region'] = known['cloud_region']
    const after = JSON.stringify(payload)
    if (after.toLowerCase() === before.toLowerCase()) return {}
    // What another row of the same run says better: its rules have been asked, whichever page the two were on.
    if (item.values['integration_run'] === run) return { source_data: after }
    return { source_data: after, initial_source_data: before, reevaluate_ci: 'true' }
}
