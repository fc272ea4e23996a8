/** Application scopes, roles and users that every instance with the product's dependencies has. */
import type { BaseRecord } from '../columns.ts'
import { baseId } from '../ids.ts'

/** sys_id of the administrator on every instance; observed in public examples. */
export const ADMIN = '6816f79cc0a8016401c5a33be04be441'
/** sys_id of VR.System; observed in records that published applications ship. */
const VR_SYSTEM = 'c98e5bb253333200e8f9f745911c087a'

/** Roles with the roles that they contain; names documented (installed-with-config-compliance, installed-with-vr). */
const ROLES: Record<string, string[]> = {
    admin: [],
    snc_internal: [],
    import_admin: ['import_transformer'],
    import_transformer: [],
    itil: ['sn_vulc.remediation_owner'],
    'sn_vulc.read': [],
    'sn_vulc.advanced_read': ['sn_vulc.read'],
    'sn_vulc.write': ['sn_vulc.read'],
    'sn_vulc.write_assignment': ['sn_vulc.read'],
    'sn_vulc.remediation_owner': ['sn_vulc.read'],
    'sn_vulc.delete': ['sn_vulc.write'],
    'sn_vulc.auditor': ['sn_vulc.read'],
    'sn_vulc.exception_approver': ['sn_vulc.read'],
    'sn_vulc.false_positive_approver': ['sn_vulc.read'],
    'sn_vulc.import_admin': ['sn_vulc.write', 'import_admin'],
    'sn_vulc.admin': ['sn_vulc.write', 'sn_vulc.delete', 'sn_vulc.write_assignment'],
    'sn_sec_cmn.admin': [],
    'sn_sec_cmn.read': [],
}

/** Those of Vulnerability Response. */
const VULNERABILITY_ROLES: Record<string, string[]> = {
    'sn_vul.vulnerability_read': [],
    'sn_vul.vulnerability_write': ['sn_vul.vulnerability_read'],
    'sn_vul.vr_import_admin': ['import_admin', 'sn_vul.vulnerability_write'],
}

interface BaseUser {
    sysId?: string
    userName: string
    name: string
    roles: string[]
    internal?: boolean
}

/** The last three are people to try the application with: who configures, who reads, who only remediates. */
const USERS: BaseUser[] = [
    { sysId: ADMIN, userName: 'admin', name: 'System Administrator', roles: ['admin'] },
    { userName: 'guest', name: 'Guest', roles: [] },
    { userName: 'CC.System', name: 'CC System', roles: ['sn_vulc.import_admin'], internal: true },
    { userName: 'sec_admin', name: 'Security Administrator', roles: ['sn_vulc.admin', 'sn_sec_cmn.admin'] },
    { userName: 'sec_reader', name: 'Security Reader', roles: ['sn_vulc.read', 'sn_sec_cmn.read'] },
    { userName: 'itil', name: 'ITIL User', roles: ['itil'] },
]

/** The user that every integration runs as. */
const VULNERABILITY_USER: BaseUser = {
    sysId: VR_SYSTEM,
    userName: 'VR.System',
    name: 'VR System',
    roles: ['sn_vul.vr_import_admin'],
    internal: true,
}

const SCOPES: Record<string, string> = {
    global: 'Global',
    sn_vulc: 'Configuration Compliance',
    sn_sec_cmn: 'Security Support Common',
    sn_sec_int: 'Security Integration Framework',
    sn_cmdb: 'CMDB',
}

/** sys_id of a role of the base. */
export const roleId = (name: string) => baseId('sys_user_role', name)

function userRecords({ sysId, userName, name, roles, internal = false }: BaseUser): BaseRecord[] {
    const user = sysId ?? baseId('sys_user', userName)
    const [first = '', ...rest] = name.split(' ')
    return [
        {
            table: 'sys_user',
            row: {
                sys_id: user,
                user_name: userName,
                name,
                first_name: first,
                last_name: rest.join(' '),
                active: '1',
                time_zone: 'UTC',
                internal_integration_user: internal ? '1' : '0',
            },
        },
        ...roles.map((role) => ({
            table: 'sys_user_has_role',
            row: {
                sys_id: baseId('sys_user_has_role', userName, role),
                user,
                role: roleId(role),
                inherited: '0',
                state: 'active',
            },
        })),
    ]
}

function roleRecords([name, contained]: [string, string[]]): BaseRecord[] {
    const scope = name.includes('.') ? name.slice(0, name.indexOf('.')) : 'global'
    return [
        {
            table: 'sys_user_role',
            row: { sys_id: roleId(name), name, sys_name: name, sys_scope: scope, grantable: '1' },
        },
        ...contained.map((other) => ({
            table: 'sys_user_role_contains',
            row: {
                sys_id: baseId('sys_user_role_contains', name, other),
                role: roleId(name),
                contains: roleId(other),
                sys_scope: scope,
            },
        })),
    ]
}

/** sys_id and title of the default view are the same text on every instance; it has no name. */
const DEFAULT_VIEW: BaseRecord = {
    table: 'sys_ui_view',
    row: { sys_id: 'Default view', title: 'Default view', sys_name: 'Default view', sys_scope: 'global' },
}

export const records: BaseRecord[] = [
    DEFAULT_VIEW,
    ...Object.entries(SCOPES).map(([scope, name]) => ({
        table: scope === 'global' ? 'sys_scope' : 'sys_store_app',
        row: { sys_id: scope === 'global' ? 'global' : baseId('sys_store_app', scope), scope, name, active: '1' },
    })),
    ...Object.entries(ROLES).flatMap(roleRecords),
    ...USERS.flatMap(userRecords),
]

/** What an instance without Vulnerability Response lacks besides tables. */
export const vulnerabilityResponse: BaseRecord[] = [
    ...Object.entries(VULNERABILITY_ROLES).flatMap(roleRecords),
    ...userRecords(VULNERABILITY_USER),
]
