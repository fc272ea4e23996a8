/** Access controls of the base tables: the wildcard rules, and rules after what the descriptions of roles say. */
import { everyTable } from './base-tables.ts'
import type { BaseRecord } from './columns.ts'
import { baseId } from './ids.ts'
import { roleId } from './platform/records.ts'

const OPERATIONS = ['create', 'read', 'write', 'delete', 'execute']
const TYPES = ['record', 'client_callable_script_include', 'ui_page']

/** sys_ids are observed in the SDK. */
const ATTRIBUTES = {
    UserIsAuthenticated: '239bdf0c47d23110ba46ff58936d4330',
    HasAdminRole: '8637f144b732111074f706dd1e11a981',
}

/** "Default deny property": without another rule only administrators pass, who override. */
const DEFAULT_MODE = "answer = gs.getProperty('glide.sm.default_mode', 'deny') == 'allow'"

interface TableRoles {
    read?: string[]
    write?: string[]
    create?: string[]
    delete?: string[]
}

const COMPLIANCE: TableRoles = {
    read: ['sn_vulc.read'],
    write: ['sn_vulc.write'],
    create: ['sn_vulc.write'],
    delete: ['sn_vulc.delete'],
}

const VULNERABILITIES: TableRoles = {
    read: ['sn_vul.vulnerability_read'],
    write: ['sn_vul.vulnerability_write'],
    create: ['sn_vul.vulnerability_write'],
    delete: ['sn_vul.vulnerability_write'],
}

const ITIL_WRITES: TableRoles = { write: ['itil'], create: ['itil'], delete: ['itil'] }

/** cmdb_ci, user and role tables: "Security jump-start - ACL rules plugin"; who reads them, and the rest, is assumed. */
const TABLES: Record<string, TableRoles> = {
    cmdb_ci: { read: ['itil', 'sn_vulc.read'], ...ITIL_WRITES },
    cmdb_rel_ci: { read: ['itil', 'sn_vulc.read'], ...ITIL_WRITES },
    sys_user: { read: ['itil', 'sn_vulc.read'] },
    sys_user_has_role: { read: ['itil'] },
    sys_user_role_contains: { read: ['itil'] },
    sn_sec_cmn_src_ci: {
        read: ['sn_sec_cmn.read', 'sn_sec_cmn.admin', 'sn_vulc.read'],
        write: ['sn_sec_cmn.admin'],
        create: ['sn_sec_cmn.admin'],
        delete: ['sn_sec_cmn.admin'],
    },
    ...tablesOf('sn_vulc_', COMPLIANCE),
    ...tablesOf('sn_vul_', VULNERABILITIES),
}

function tablesOf(prefix: string, roles: TableRoles): Record<string, TableRoles> {
    const tables = everyTable.filter(({ name }) => name.startsWith(prefix))
    return Object.fromEntries(tables.map(({ name }) => [name, roles]))
}

function rule(name: string, operation: string, values: Record<string, string>): BaseRecord {
    return {
        table: 'sys_security_acl',
        row: {
            sys_id: baseId('sys_security_acl', name, operation),
            name,
            operation,
            type: 'record',
            active: '1',
            admin_overrides: '1',
            decision_type: 'allow',
            sys_scope: 'global',
            ...values,
        },
    }
}

function rulesOf([table, roles]: [string, TableRoles]): BaseRecord[] {
    return Object.entries(roles).flatMap(([operation, names]: [string, string[]]) => [
        rule(table, operation, {}),
        ...names.map((name) => ({
            table: 'sys_security_acl_role',
            row: {
                sys_id: baseId('sys_security_acl_role', table, operation, name),
                sys_security_acl: baseId('sys_security_acl', table, operation),
                sys_user_role: roleId(name),
                sys_scope: 'global',
            },
        })),
    ])
}

function property(name: string, value: string): BaseRecord {
    return {
        table: 'sys_properties',
        row: { sys_id: baseId('sys_properties', name), name, value, sys_scope: 'global' },
    }
}

export const records: BaseRecord[] = [
    ...TYPES.map((name) => ({ table: 'sys_security_type', row: { sys_id: name, name, sys_scope: 'global' } })),
    ...OPERATIONS.map((name) => ({
        table: 'sys_security_operation',
        row: { sys_id: name, name, sys_scope: 'global' },
    })),
    ...Object.entries(ATTRIBUTES).map(([name, sysId]) => ({
        table: 'sys_security_attribute',
        row: { sys_id: sysId, name, label: name, sys_scope: 'global' },
    })),
    // As on a new instance.
    property('glide.sm.default_mode', 'deny'),
    property('glide.security.admin.override.accessterm', 'true'),
    ...['create', 'read', 'write', 'delete'].map((operation) => rule('*', operation, { script: DEFAULT_MODE })),
    ...Object.entries(TABLES).flatMap(rulesOf),
]
