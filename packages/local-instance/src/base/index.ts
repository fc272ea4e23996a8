/** The base: what an instance with Configuration Compliance has before the application is installed. */
import type { TableDefinition } from '../platform.ts'
import type { Support } from '../support/support.ts'
import { cmdbRecords, cmdbTables } from './cmdb-tables.ts'
import { complianceRecords } from './compliance-scripts.ts'
import { complianceTables } from './compliance-tables.ts'
import type { BaseRecord } from './define.ts'
import { platformTables } from './platform-tables.ts'

export const baseTables: TableDefinition[] = [...platformTables, ...cmdbTables, ...complianceTables]

const role = (sysId: string, name: string): BaseRecord => ({ table: 'sys_user_role', row: { sys_id: sysId, name } })
const user = (sysId: string, userName: string, name: string): BaseRecord => ({
    table: 'sys_user',
    row: { sys_id: sysId, user_name: userName, name, active: '1', time_zone: 'UTC' },
})

/** sys_id of VR.System in shipped records (observed, product.md 1.4). */
const VR_SYSTEM = 'c98e5bb253333200e8f9f745911c087a'
/** sys_id of the administrator on every instance (observed in public examples). */
export const ADMIN = '6816f79cc0a8016401c5a33be04be441'
const IMPORT_ADMIN = 'ba5e0000000000000000000000000202'
const ADMIN_ROLE = 'ba5e0000000000000000000000000201'

export const baseRecords: BaseRecord[] = [
    role(ADMIN_ROLE, 'admin'),
    role(IMPORT_ADMIN, 'sn_vul.vr_import_admin'),
    user(ADMIN, 'admin', 'System Administrator'),
    user(VR_SYSTEM, 'VR.System', 'VR System'),
    { table: 'sys_user_has_role', row: { sys_id: 'ba5e0000000000000000000000000203', user: ADMIN, role: ADMIN_ROLE } },
    {
        table: 'sys_user_has_role',
        row: { sys_id: 'ba5e0000000000000000000000000204', user: VR_SYSTEM, role: IMPORT_ADMIN },
    },
    ...cmdbRecords,
    ...complianceRecords,
]

export const support: Support[] = [
    {
        member: 'Base: sn_vulc_* tables',
        evidence: 'assumed',
        source: 'product.md 3',
        note: 'Names documented or observed; types and lengths reconstructed.',
    },
    {
        member: 'Base: sn_vulc.ComplianceTest, ComplianceTestResult',
        evidence: 'observed',
        source: 'product.md 3.8',
        note: 'Call contract observed in public code; the state rules follow the documentation.',
    },
    {
        member: 'Base: values of result resolution',
        evidence: 'assumed',
        source: 'product.md 3.3',
        note: '4 Fixed, 3 Cancelled; confirm with sys_choice of sn_vulc_result.',
    },
    {
        member: 'Base: sn_sec_cmn_src_ci',
        evidence: 'assumed',
        source: 'product.md 4.1',
        note: 'Columns from forms and mapping pages.',
    },
    { member: 'Base: cloud lookup tables', evidence: 'assumed', source: 'product.md 1.6', note: 'One column, name.' },
    {
        member: 'Base: identification rule of cmdb_ci_cmp_resource',
        evidence: 'assumed',
        source: 'product.md 4.5',
        note: 'Dependent on a hosting datacenter or account, attribute object_id.',
    },
    {
        member: 'Base: identification rules of datacenters and accounts',
        evidence: 'assumed',
        source: 'product.md 4.5',
        note: 'region; account_id with datacenter_type.',
    },
    { member: 'Base: VR.System', evidence: 'observed', source: 'product.md 1.4' },
]
