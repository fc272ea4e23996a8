/** An instance with a task and an incident table, users with one role each, and short words for access controls. */
import { LocalInstance } from '../src/index.ts'

export type RuleOperation = 'create' | 'read' | 'write' | 'delete' | 'execute'

export interface RuleValues {
    roles?: string[]
    condition?: string
    applies_to?: string
    script?: string
    security_attribute?: string
    decision_type?: 'allow' | 'deny'
    admin_overrides?: string
    active?: string
    type?: string
}

export interface AccessWorld {
    instance: LocalInstance
    /** Adds an access control; answers its sys_id. */
    rule(name: string, operation: RuleOperation, values: RuleValues): string
    /** Removes all access controls that a test added. */
    clear(): void
    insert(table: string, values: Record<string, string>): string
    setProperty(name: string, value: string): void
    /** Runs the statements of a function as a user. */
    run(script: string, userName?: string, scope?: string): unknown
}

/** Names of users are those of their roles: u_reader, u_writer; u_boss has a role that contains u_writer's. */
export function accessWorld(): AccessWorld {
    const instance = new LocalInstance({ clock: { now: () => Date.parse('2026-11-23T12:00:00Z') } })
    const added: { table: string; sysId: string }[] = []

    function insert(table: string, values: Record<string, string>): string {
        const record = instance.record(table)
        record.initialize()
        for (const [name, value] of Object.entries(values)) record.setValue(name, value)
        return record.insert() ?? ''
    }

    function roleId(name: string): string {
        const role = instance.record('sys_user_role')
        return role.get('name', name) ? role.getUniqueValue() : insert('sys_user_role', { name })
    }

    instance.defineTable({
        name: 'u_task',
        columns: [{ name: 'number', display: true }, { name: 'state' }, { name: 'active', type: 'boolean' }],
    })
    instance.defineTable({
        name: 'u_incident',
        extends: 'u_task',
        columns: [
            { name: 'category' },
            { name: 'secret', type: 'password2' },
            { name: 'parent', type: 'reference', reference: 'u_task' },
        ],
    })
    for (const role of ['u_reader', 'u_writer', 'nobody']) {
        roleId(role)
        instance.createUser(role, [role])
    }
    insert('sys_user_role_contains', { role: roleId('u_head'), contains: roleId('u_writer') })
    insert('sys_user_role_contains', { role: roleId('u_boss'), contains: roleId('u_head') })
    instance.createUser('u_boss', ['u_boss'])

    return {
        instance,
        insert,
        rule(name, operation, { roles = [], ...values }) {
            const sysId = insert('sys_security_acl', { name, operation, type: 'record', ...values })
            added.push({ table: 'sys_security_acl', sysId })
            for (const role of roles) {
                // A role that begins with '!' does not exist.
                const id = role.startsWith('!') ? 'f'.repeat(32) : roleId(role)
                const link = insert('sys_security_acl_role', { sys_security_acl: sysId, sys_user_role: id })
                added.push({ table: 'sys_security_acl_role', sysId: link })
            }
            return sysId
        },
        clear() {
            for (const { table, sysId } of added.splice(0)) {
                const record = instance.record(table)
                record.get(sysId)
                record.deleteRecord()
            }
        },
        setProperty(name, value) {
            const property = instance.record('sys_properties')
            property.get('name', name)
            property.setValue('name', name)
            property.setValue('value', value)
            property.update()
        },
        run: (script, userName = 'admin', scope = 'global') =>
            instance.asUser(userName, () => instance.evaluate(`(function () { ${script} })()`, scope)),
    }
}
