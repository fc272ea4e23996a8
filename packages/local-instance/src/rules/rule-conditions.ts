/** When a business rule runs: for whom, on which records, and by which script. */
import { checkedQuery } from '../glide/checked-query.ts'
import type { GlideRecord } from '../glide/glide-record.ts'
import type { Platform, Row } from '../platform.ts'
import { compare, everything, nothing } from '../query/conditions.ts'
import type { ConditionNode, Term } from '../query/nodes.ts'
import { parseQuery } from '../query/parse.ts'
import { revealed } from '../support/support.ts'

const SYS_ID = /^[0-9a-f]{32}$/

/** Has the session's user one of the roles that a rule names? The administrator has every role. */
export function hasRole({ session, store }: Platform, rule: Row): boolean {
    const asked = (rule['role_conditions'] ?? '').split(',').filter((name) => name !== '')
    if (asked.length === 0 || session.roles.has('admin')) return true
    // By name, as the SDK writes them, or by sys_id.
    const nameOf = (role: string) => (SYS_ID.test(role) ? store.read('sys_user_role', role)?.['name'] : role) ?? ''
    return asked.some((role) => session.roles.has(nameOf(role)))
}

/** Does the record meet the filter condition? Texts compare with their letter case (c_BusinessRules). */
export function meetsFilter(platform: Platform, rule: Row, current: GlideRecord, scope: string): boolean {
    const filter = rule['filter_condition'] ?? ''
    if (filter === '') return true
    const table = current.getRecordClassName()
    const evaluate = (script: string) => String(platform.scripts.evaluate(script, { scope, name: 'filter condition' }))
    const { condition } = checkedQuery(platform, table, parseQuery(filter, evaluate))
    return platform.store.matches(table, withChanges(condition, current), revealed(current).row())
}

/** What asks for a change, as what it comes to for this record. */
function withChanges(node: ConditionNode, current: GlideRecord): ConditionNode {
    if (node.kind === 'term') return ofChange(node, current)
    if (node.kind === 'subquery') return node
    return { kind: node.kind, nodes: node.nodes.map((child) => withChanges(child, current)) }
}

function ofChange(term: Term, current: GlideRecord): ConditionNode {
    const { path, operator, values } = term
    const changed = revealed(current).changed(path)
    switch (operator) {
        case 'VALCHANGES':
            return changed ? everything : nothing
        case 'CHANGESTO':
            return changed ? compare(path, '=', ...values) : nothing
        case 'CHANGESFROM':
            return changed && (revealed(current).previousValue(path) ?? '') === (values[0] ?? '') ? everything : nothing
        default:
            return term
    }
}
