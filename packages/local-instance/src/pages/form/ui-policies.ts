/** UI policies of a form: which fields and related lists they hide, and which they make mandatory. */
import type { GlideRecord } from '../../glide/glide-record.ts'
import type { Platform, Row } from '../../platform.ts'
import { parseQuery } from '../../query/parse.ts'
import { and, is, where } from '../../query/conditions.ts'
import { DEFAULT_VIEW } from '../views.ts'

export interface PolicyEffects {
    hiddenFields: ReadonlySet<string>
    hiddenLists: ReadonlySet<string>
    mandatory: ReadonlySet<string>
}

/** What the policies do to the form of a record as it is stored, in their order. */
export function policyEffects(platform: Platform, record: GlideRecord): PolicyEffects {
    const { store } = platform
    const hiddenFields = new Set<string>()
    const hiddenLists = new Set<string>()
    const mandatory = new Set<string>()
    for (const policy of policiesOf(platform, record.getTableName())) {
        const holds = matches(platform, record, policy['conditions'] ?? '')
        if (!holds && policy['reverse_if_false'] !== '1') continue
        const of = where({ ui_policy: policy['sys_id'] ?? '' })
        for (const { field, visible, mandatory: must } of store.select('sys_ui_policy_action', of)) {
            apply(hiddenFields, field, visible, !holds)
            apply(mandatory, field, must, holds)
        }
        for (const { list, visible } of store.select('sys_ui_policy_rl_action', of))
            apply(hiddenLists, (list ?? '').replace(/^REL:/, ''), visible, !holds)
    }
    return { hiddenFields, hiddenLists, mandatory }
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
    const active = store.select('sys_ui_policy', where({ active: '1', on_load: '1' }), {
        orderBy: [{ column: 'order' }],
    })
    return active.filter((policy) => {
        const own =
            policy['table'] === table || (policy['inherit'] === '1' && dictionary.isA(table, policy['table'] ?? ''))
        const desktop = policy['ui_type'] !== '1'
        const view = policy['global'] === '1' || (policy['view'] ?? DEFAULT_VIEW) === DEFAULT_VIEW
        return own && desktop && view
    })
}

function matches({ store }: Platform, record: GlideRecord, conditions: string): boolean {
    const { condition } = parseQuery(conditions)
    return store.count(record.getTableName(), and(is('sys_id', record.getUniqueValue()), condition)) > 0
}
