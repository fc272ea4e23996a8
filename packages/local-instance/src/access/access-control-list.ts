/** Access controls (sys_security_acl) of records, script includes and UI pages, for the session's user. */
import type { AccessControls, AccessOperation, Platform, Row } from '../platform.ts'
import { everything, isIn, where } from '../query/conditions.ts'
import { fieldNames, tableNames } from './matching.ts'
import { appliesTo, passes, type AccessedObject, type Rule } from './rule.ts'

const PER_RULE = 'glide.security.admin.override.accessterm'

export class AccessControlList implements AccessControls {
    private readonly known = new Map<string, Map<string, Rule[]>>()
    private knownAt = -1

    /** `changes` counts what happened to rules and roles, in any process. */
    constructor(
        private readonly platform: Platform,
        private readonly changes: () => number,
    ) {}

    allows(operation: AccessOperation, table: string, row: Row | undefined, column?: string): boolean {
        const { dictionary } = this.platform
        const object: AccessedObject = { table, row, isNew: operation === 'create' }
        if (this.decide('record', operation, tableNames(dictionary, table), object) === false) return false
        if (column === undefined || operation === 'delete') return true
        const names = fieldNames(dictionary, table, column)
        const decision = this.decide('record', operation, names, object)
        // The rule *.* for create has the conditions of write.
        if (decision === undefined && operation === 'create')
            return this.decide('record', 'write', names, object) ?? true
        return decision ?? true
    }

    /** May the user run a script include from a client, or open a UI page? Any of the names may carry a rule. */
    allowsResource(type: string, operation: string, ...names: string[]): boolean {
        return this.decide(type, operation, ['*'], {}) !== false && this.decide(type, operation, names, {}) !== false
    }

    /** What the rules of these names say; undefined when none allows anybody. */
    private decide(type: string, operation: string, names: string[], object: AccessedObject): boolean | undefined {
        const rules = this.rules(type, operation, names).filter((rule) => appliesTo(this.platform, rule, object))
        const pass = (rule: Rule) => passes(this.platform, rule, object, this.overrides(rule, rules))
        const isDeny = ({ row }: Rule) => row['decision_type'] === 'deny'
        if (!rules.filter(isDeny).every(pass)) return false
        const allowing = rules.filter((rule) => !isDeny(rule))
        for (const name of names) {
            const here = allowing.filter(({ row }) => row['name'] === name)
            if (here.length > 0) return here.some(pass)
        }
        return undefined
    }

    /** Is being an administrator enough? Unless the property says so, one rule that does not override speaks for all. */
    private overrides(rule: Rule, rules: readonly Rule[]): boolean {
        if (!this.platform.session.roles.has('admin')) return false
        const does = ({ row }: Rule) => row['admin_overrides'] === '1'
        // The property is read for the few rules that it decides about.
        return rules.every(does) || (does(rule) && this.platform.property(PER_RULE) === 'true')
    }

    private rules(type: string, operation: string, names: string[]): Rule[] {
        const changes = this.changes()
        if (changes !== this.knownAt) this.known.clear()
        this.knownAt = changes
        const key = `${type} ${operation}`
        const known = this.known.get(key) ?? this.read(type, operation)
        this.known.set(key, known)
        return names.flatMap((name) => known.get(name.toLowerCase()) ?? [])
    }

    /** All rules of an operation at once, by name: asked for one by one they cost statements for every column. */
    private read(type: string, operation: string): Map<string, Rule[]> {
        const { store } = this.platform
        const rows = store.select('sys_security_acl', where({ type, operation, active: 'true' }))
        const ids = rows.map((row) => row['sys_id'] ?? '')
        const required = new Map<string, string[]>()
        const names = new Map(store.select('sys_user_role', everything).map((role) => [role['sys_id'], role['name']]))
        for (const link of store.select('sys_security_acl_role', isIn('sys_security_acl', ids))) {
            const rule = link['sys_security_acl'] ?? ''
            required.set(rule, [...(required.get(rule) ?? []), names.get(link['sys_user_role'] ?? '') ?? ''])
        }
        const rules = new Map<string, Rule[]>()
        for (const row of rows) {
            const roles = required.get(row['sys_id'] ?? '')
            const rule = { row, roles: (roles ?? []).filter((name) => name !== ''), requiresRole: roles !== undefined }
            const name = row['name']?.toLowerCase() ?? ''
            rules.set(name, [...(rules.get(name) ?? []), rule])
        }
        return rules
    }
}
