/**
 * Everything of other products that this application touches, once. Adapters take table and column names from here, so
 * that what is not listed does not compile; a traced life of the application touches what is listed and nothing else. The
 * list also feeds the cross-scope privileges, the check before each run, the Health check, the base schema test of the
 * local instance, and `npm run assumptions`.
 *
 * Grades stand by column and are raised only with a public source: the documentation's forms and field maps, or code of
 * published applications. docs/documented-behaviour.md names the pages.
 */
import { CMDB } from './cmdb.ts'
import type { ForeignColumn, ForeignTable, Grade } from './column.ts'
import { COMPLIANCE } from './compliance.ts'
import { CONTAINERS } from './containers.ts'
import { DISCOVERED_ITEMS } from './discovered-items.ts'
import { PLATFORM } from './platform.ts'
import { REFERENCES } from './references.ts'

export type { ForeignColumn, ForeignTable, Grade, Operation, Use } from './column.ts'

export const CONTRACT = { ...COMPLIANCE, ...DISCOVERED_ITEMS, ...CMDB, ...CONTAINERS, ...REFERENCES, ...PLATFORM }

type Contract = typeof CONTRACT
export type TableName = keyof Contract

type Columns<T extends TableName> = Contract[T]['columns']
/** Columns that every table has. */
type SystemColumn = 'sys_id' | 'sys_created_on' | 'sys_mod_count'

/** A column of a table. */
export type ColumnOf<T extends TableName> = keyof Columns<T> & string

type NeededOf<T extends TableName> = {
    [C in ColumnOf<T>]: Columns<T>[C] extends { use: 'needed' } ? C : never
}[ColumnOf<T>]

type Walk<T extends TableName> = {
    [C in NeededOf<T>]: Columns<T>[C] extends { to: infer U extends TableName } ? `${C}.${NeededOf<U>}` : never
}[NeededOf<T>]

/** What a condition may name: a column that is needed, one of a record that it refers to, or a system column. */
export type NeededPath<T extends TableName> = NeededOf<T> | Walk<T> | SystemColumn

/** The same as plain data, for what goes through all tables and columns. */
export function tableOf(table: TableName): ForeignTable {
    return CONTRACT[table]
}

/** A column of a table as the contract has it; undefined for one that it does not list. */
export function columnOf(table: TableName, column: string): ForeignColumn | undefined {
    return tableOf(table).columns[column]
}

/** All tables as plain data. */
export const FOREIGN_TABLES: readonly ({ table: TableName } & ForeignTable)[] = (
    Object.keys(CONTRACT) as TableName[]
).map((table) => ({ table, ...tableOf(table) }))

/** Tables that every import goes through. */
const STAGING = ['sys_import_set', 'sys_data_source'] as const
const GROUPS = ['sn_vulc_test', 'sn_vulc_policy', 'sn_vulc_policy_test'] as const

/** What integrations name as their tables: those that bring the same kind of record need the same. */
export const FOREIGN = {
    groups: [...STAGING, ...GROUPS],
    citations: [...STAGING, ...GROUPS, 'sn_vulc_auth_src', 'sn_vulc_citation'],
    results: [
        ...STAGING,
        ...GROUPS,
        'sn_vulc_result',
        ...(Object.keys(DISCOVERED_ITEMS) as (keyof typeof DISCOVERED_ITEMS)[]),
        'cmdb_ci',
        'cmdb_rel_ci',
        'sys_object_source',
        'cmdb_ci_vm_object',
        'cmdb_ci_cmp_resource',
        'cmdb_ci_cloud_service_account',
        'cmdb_ci_logical_datacenter',
    ],
    /** What may refer to a CI: where one of these cannot be read, none is retired. */
    retirement: [
        'sn_vulc_result',
        'sn_sec_cmn_src_ci',
        'sn_sec_int_integration',
        'sn_sec_int_impl',
        'cmdb_ci',
        'cmdb_ci_cmp_resource',
        'cmdb_rel_ci',
        'cmdb_rel_type',
        'sys_object_source',
        'sn_vul_vulnerable_item',
        'task',
    ],
    containers: [
        ...STAGING,
        'sn_sec_int_integration',
        'sn_sec_int_impl',
        ...(Object.keys(CONTAINERS) as (keyof typeof CONTAINERS)[]),
    ],
} as const satisfies Record<string, readonly TableName[]>

export interface ForeignScript {
    name: string
    scope: string
    grade: Grade
    /** What is done without it, where the application works without. */
    optional?: string
}

/** Script includes of other applications. The bases are privileges of a published application as well. */
export const FOREIGN_SCRIPTS: ForeignScript[] = [
    { name: 'ComplianceTest', scope: 'sn_vulc', grade: 'observed' },
    { name: 'ComplianceTestResult', scope: 'sn_vulc', grade: 'observed' },
    {
        name: 'CMDBDataSourceUtil',
        scope: 'global',
        grade: 'observed',
        optional: 'Repair writes the choice of the discovery source itself.',
    },
]

/** Roles of other applications that this one relies on (product.md 1.4). */
export const FOREIGN_ROLES = ['sn_vul.vr_import_admin']
