/** UI policies of a form: which fields and related lists they hide, make mandatory or close. */
import type { Platform, Row } from '../../platform.ts'
import { parseQuery } from '../../query/parse.ts'
import { isIn, where } from '../../query/conditions.ts'
import type { ConditionNode } from '../../query/nodes.ts'
import { DEFAULT_VIEW } from '../views.ts'

export interface PolicyEffects {
    hiddenFields: ReadonlySet<string>
    hiddenLists: ReadonlySet<string>
    mandatory: ReadonlySet<string>
    optional: ReadonlySet<string>
    readOnly: ReadonlySet<string>
    /** Columns that the conditions name: what holds may change when one of them does. */
    dependsOn: ReadonlySet<string>
}

/** What the policies do to the form of a record of which these are the values, in their order. */
export function policyEffects(platform: Platform, table: string, values: Row): PolicyEffects {
    const { store } = platform
    const sets = {
        hiddenFields: new Set<string>(),
        hiddenLists: new Set<string>(),
        mandatory: new Set<string>(),
        optional: new Set<string>(),
        readOnly: new Set<string>(),
        dependsOn: new Set<string>(),
    }
    const policies = policiesOf(platform, table)
    if (policies.length === 0) return sets
    const ofPolicies = isIn(
        'ui_policy',
        policies.map((policy) => policy['sys_id'] ?? ''),
    )
    const actions = store.select('sys_ui_policy_action', ofPolicies)
    const lists = store.select('sys_ui_policy_rl_action', ofPolicies)
    for (const policy of policies) {
        const { condition } = parseQuery(policy['conditions'] ?? '')
        for (const path of pathsOf(condition)) sets.dependsOn.add(path.split('.')[0] ?? path)
        const holds = !policy['conditions'] || store.matches(table, condition, values)
        if (!holds && policy['reverse_if_false'] !== '1') continue
        const isOf = (row: Row) => row['ui_policy'] === policy['sys_id']
        for (const { field, visible, mandatory, disabled } of actions.filter(isOf)) {
            apply(sets.hiddenFields, field, visible, !holds)
            apply(sets.mandatory, field, mandatory, holds)
            apply(sets.optional, field, mandatory, !holds)
            apply(sets.readOnly, field, disabled, holds)
        }
        for (const { list, visible } of lists.filter(isOf))
            apply(sets.hiddenLists, (list ?? '').replace(/^REL:/, ''), visible, !holds)
    }
    return sets
}

/** `effect` is true, false or ignore; a true one puts the name into the set when `whenTrue`, a false one when not. */
function apply(
    set: Set<string>,
    name: string | null | undefined,
    effect: string | null | undefined,
    whenTrue: boolean,
): void {
    if (effect !== 'true' && effect !== 'false') return
    if ((effect === 'true') === whenTrue) set.add(name ?? '')
    else set.delete(name ?? '')
}

function policiesOf({ store, dictionary }: Platform, table: string): Row[] {
    const tables = dictionary.tables().filter((name) => dictionary.isA(table, name))
    const active = store.select('sys_ui_policy', where({ active: '1', on_load: '1' }), {
        orderBy: [{ column: 'order' }],
    })
    return active.filter((policy) => {
        const own = policy['table'] === table || (policy['inherit'] === '1' && tables.includes(policy['table'] ?? ''))
        const desktop = policy['ui_type'] !== '1'
        const view = policy['global'] === '1' || (policy['view'] ?? DEFAULT_VIEW) === DEFAULT_VIEW
        return own && desktop && view
    })
}

function pathsOf(node: ConditionNode): string[] {
    if (node.kind === 'and' || node.kind === 'or') return node.nodes.flatMap(pathsOf)
    return 'path' in node ? [node.path] : []
}
