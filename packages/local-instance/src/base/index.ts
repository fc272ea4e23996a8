/**
 * The base: what an instance with Configuration Compliance has before the application is installed. All of it is a
 * reconstruction; `support` says how well each table is known.
 */
import type { TableDefinition } from '../platform.ts'
import { records as accessControls } from './access-controls.ts'
import { everyTable } from './base-tables.ts'
import { records as cmdb } from './cmdb/records.ts'
import type { BaseRecord } from './columns.ts'
import { records as compliance } from './compliance/records.ts'
import { records as platform } from './platform/records.ts'

export type { BaseRecord } from './columns.ts'
export { ADMIN } from './platform/records.ts'
export { support } from './base-support.ts'

export const baseTables: TableDefinition[] = everyTable

export const baseRecords: BaseRecord[] = [...platform, ...accessControls, ...cmdb, ...compliance]
