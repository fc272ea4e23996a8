/**
 * The base: what an instance with Configuration Compliance has before the application is installed. All of it is a
 * reconstruction; `support` says how well each table is known.
 */
import { Differences, noDifferences } from '../differences.ts'
import { records as accessControls } from './access-controls.ts'
import { everyTable } from './base-tables.ts'
import { records as cloud } from './cloud/resource-types.ts'
import { dataSourceUtil } from './cmdb/data-source-script.ts'
import { records as cmdb } from './cmdb/records.ts'
import type { BaseRecord, BaseTable } from './columns.ts'
import { records as compliance } from './compliance/records.ts'
import { records as container } from './container/records.ts'
import { records as platform, vulnerabilityResponse } from './platform/records.ts'
import { differingRecords, differingTables, namesOf } from './differing.ts'
import { pluginRecords, type OptionalPlugin } from './plugins.ts'

export { ADMIN } from './platform/records.ts'
export { DEFAULT_PLUGINS, type OptionalPlugin } from './plugins.ts'
export { support } from './base-support.ts'

/** What an instance has from the start; the lists of plugins are as they are now, whatever was there before. */
export interface Base {
    tables: BaseTable[]
    initial: BaseRecord[]
    current: BaseRecord[]
}

/** The switches of an instance with these plugins, by name. Throws for what there is not. */
export function readDifferences(texts: readonly string[], plugins: ReadonlySet<OptionalPlugin>): Differences {
    return Differences.parse(texts, tablesOf(plugins))
}

/** The base of an instance with these plugins: tables, parents before what extends them, and rows. */
export function baseOf(plugins: ReadonlySet<OptionalPlugin>, differs: Differences = noDifferences): Base {
    const tables = tablesOf(plugins)
    const differing = (records: readonly BaseRecord[]) => differingRecords(records, tables, differs)
    return {
        tables: differingTables(tables, differs),
        initial: differing([
            ...platform,
            ...(plugins.has('vulnerability') ? vulnerabilityResponse : []),
            ...accessControls,
            ...cmdb,
            ...(differs.is('no-data-source-util') ? [] : [dataSourceUtil]),
            ...compliance((table) => namesOf(tables, differs, table)),
            ...(plugins.has('container') ? container : []),
            ...(plugins.has('capi') ? cloud : []),
        ]),
        current: differing(pluginRecords(plugins)),
    }
}

function tablesOf(plugins: ReadonlySet<OptionalPlugin>): BaseTable[] {
    return everyTable.filter(({ plugin }) => plugin === undefined || plugins.has(plugin))
}
