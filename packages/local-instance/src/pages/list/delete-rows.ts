/** Deleting selected records of a list: offered to whoever may delete some, and asked about before it is done. */
import { h, type ComponentChild } from 'preact'
import { GlideRecordSecure } from '../../glide/glide-record-secure.ts'
import type { Platform, Row } from '../../platform.ts'
import type { Support } from '../../support/support.ts'
import type { ListOutcome } from '../../ui-actions/list-actions.ts'

const DELETE = 'sysverb_delete'
/** So many are named in the question. */
const NAMED = 10

export const support: Support[] = [
    {
        member: 'Pages: Delete on selected rows of a list',
        evidence: 'assumed',
        source: 'UI actions',
        note: 'Asks before it deletes. What refers to a record that is deleted follows its cascade rule without being named.',
    },
]

/** The action, for whom access controls let delete records of the table as far as roles tell. */
export function deleteAction({ access }: Platform, table: string): Row[] {
    return access.allows('delete', table, undefined) ? [{ sys_id: DELETE, name: 'Delete' }] : []
}

export function isDelete(action: string): boolean {
    return action === DELETE
}

/** Asks whether the records are to be deleted. `back` is the list. */
export function deleteQuestion(
    platform: Platform,
    table: string,
    selected: readonly string[],
    { token, back }: { token: string; back: string },
): ComponentChild {
    const names = selected.slice(0, NAMED).map((sysId) => {
        const record = GlideRecordSecure.create(platform, table)
        return record.get(sysId) ? record.getDisplayValue() || '(empty)' : '(no access)'
    })
    const more = selected.length - names.length
    const hidden = (name: string, value: string) => h('input', { type: 'hidden', name, value })
    return h('form', { method: 'post', action: `/${table}_list.do`, class: 'card' }, [
        h('h1', null, selected.length === 1 ? 'Delete 1 record?' : `Delete ${selected.length} records?`),
        h('ul', null, [
            ...names.map((name) => h('li', null, name)),
            more > 0 ? h('li', null, `and ${more} more`) : null,
        ]),
        hidden('sysparm_ck', token),
        hidden('sysparm_action', DELETE),
        hidden('sysparm_return', back),
        hidden('sysparm_confirmed', 'true'),
        ...selected.map((sysId) => hidden('sysparm_checked_items', sysId)),
        h('div', { class: 'buttons' }, [
            h('button', { type: 'submit', class: 'destructive' }, 'Delete'),
            h('a', { class: 'button', href: back }, 'Keep'),
        ]),
    ])
}

/** Deletes what the user may delete; rules of the table may refuse as well. */
export function deleteRows(platform: Platform, table: string, selected: readonly string[]): ListOutcome {
    const outcome: ListOutcome = { done: 0, skipped: 0 }
    for (const sysId of selected) {
        const record = GlideRecordSecure.create(platform, table)
        if (record.get(sysId) && record.deleteRecord()) outcome.done += 1
        else outcome.skipped += 1
    }
    return outcome
}
