/**
 * The base: what an instance with Configuration Compliance has before the application is installed. All of it is a
 * reconstruction; `support` says how well each table is known.
 */
import type { TableDefinition } from '../platform.ts'
import { records as accessControls } from './access-controls.ts'
import { everyTable } from './base-tables.ts'
import { records as cloud } from './cloud/resource-types.ts'
import { records as cmdb } from './cmdb/records.ts'
import type { BaseRecord } from './columns.ts'
import { records as compliance } from './compliance/records.ts'
import { records as container } from './container/records.ts'
import { records as events } from './platform/events.ts'
import { records as platform, vulnerabilityResponse } from './platform/records.ts'
import { pluginRecords, type OptionalPlugin } from './plugins.ts'

export { ADMIN } from './platform/records.ts'
export { DEFAULT_PLUGINS, type OptionalPlugin } from './plugins.ts'
export { support } from './base-support.ts'

/** The tables of an instance with these plugins, parents before what extends them. */
export function baseTables(plugins: ReadonlySet<OptionalPlugin>): TableDefinition[] {
    return everyTable.filter(({ plugin }) => plugin === undefined || plugins.has(plugin))
}

/** The rows that such an instance has from the start; and the lists of plugins, which always say what is active now. */
export function baseRecords(plugins: ReadonlySet<OptionalPlugin>): { initial: BaseRecord[]; current: BaseRecord[] } {
    return {
        initial: [
            ...platform,
            ...events,
            ...(plugins.has('vulnerability') ? vulnerabilityResponse : []),
            ...accessControls,
            ...cmdb,
            ...compliance,
            ...(plugins.has('container') ? container : []),
            ...(plugins.has('capi') ? cloud : []),
        ],
        current: pluginRecords(plugins),
    }
}
