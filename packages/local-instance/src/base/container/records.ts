/** Roles of Container Vulnerability Response; names documented (installed-with-cvr-data), what they contain is assumed. */
import type { BaseRecord } from '../columns.ts'
import { baseId } from '../ids.ts'
import { scope } from './sources.ts'

const CONTAINED: Record<string, string[]> = {
    read_all: [],
    write_all: ['read_all'],
    read_integrations: [],
    configure_integrations: ['read_integrations'],
    configure_vi_granularity: [],
    remediation_owner: ['read_all'],
    vulnerability_admin: ['write_all', 'configure_integrations', 'configure_vi_granularity'],
}

const roleId = (name: string) => baseId('sys_user_role', `${scope}.${name}`)

export const records: BaseRecord[] = Object.entries(CONTAINED).flatMap(([name, contained]) => [
    {
        table: 'sys_user_role',
        row: { sys_id: roleId(name), name: `${scope}.${name}`, sys_scope: scope, grantable: '1' },
    },
    ...contained.map((other) => ({
        table: 'sys_user_role_contains',
        row: {
            sys_id: baseId('sys_user_role_contains', scope, name, other),
            role: roleId(name),
            contains: roleId(other),
            sys_scope: scope,
        },
    })),
])
