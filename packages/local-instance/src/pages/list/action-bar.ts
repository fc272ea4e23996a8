/** The actions of a list: buttons above it, and a list of choices for the records that are selected. */
import { h, type ComponentChild } from 'preact'
import type { Row } from '../../platform.ts'
import { statePath, type ListState } from './list-state.ts'

/** Buttons above the list, each a form of its own. */
export function bannerButtons(state: ListState, actions: readonly Row[], token: string): ComponentChild[] {
    return actions.map((action) =>
        h('form', { method: 'post', action: `/${state.table}_list.do` }, [
            ...sent(state, token),
            h(
                'button',
                { type: 'submit', name: 'sysparm_action', value: action['sys_id'] ?? '', title: action['hint'] ?? '' },
                action['name'] ?? '',
            ),
        ]),
    )
}

/** The rows in a form that sends the selected ones; the rows alone where nothing can be done to them. */
export function actionBar(
    state: ListState,
    actions: readonly Row[],
    token: string,
    rows: ComponentChild,
): ComponentChild {
    if (actions.length === 0) return rows
    return h('form', { method: 'post', action: `/${state.table}_list.do`, 'aria-label': 'Records' }, [
        ...sent(state, token),
        rows,
        h('div', { class: 'selected' }, [
            h('label', { for: 'list-action' }, 'Actions on selected rows'),
            h('select', { id: 'list-action', name: 'sysparm_action' }, [
                h('option', { value: '' }, 'Choose an action'),
                ...actions.map((action) => h('option', { value: action['sys_id'] ?? '' }, action['name'] ?? '')),
            ]),
            h('button', { type: 'submit' }, 'Run'),
        ]),
    ])
}

function sent(state: ListState, token: string): ComponentChild[] {
    return [
        h('input', { type: 'hidden', name: 'sysparm_ck', value: token }),
        h('input', { type: 'hidden', name: 'sysparm_return', value: statePath(state, { first: state.first }) }),
    ]
}
