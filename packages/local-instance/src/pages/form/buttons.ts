/** What a form offers to do: the platform's own buttons by access controls, UI actions by their conditions. */
import { h, type ComponentChild } from 'preact'
import type { Platform, Row } from '../../platform.ts'
import { isClientAction, visibleActions } from '../../ui-actions/ui-actions.ts'
import { NEW, type Opened } from './opened.ts'

/** Standard buttons, by the name under which a form sends them. */
export const VERBS = {
    sysverb_insert: 'Submit',
    sysverb_update: 'Update',
    sysverb_update_and_stay: 'Save',
    sysverb_delete: 'Delete',
} as const

export type Verb = keyof typeof VERBS

export const DELETE_QUESTION = 'Delete this record?'

export interface Offered {
    verbs: readonly Verb[]
    actions: readonly Row[]
    /** Where the client scripts of the actions are. */
    scripts: string
}

export function offered(platform: Platform, { table, stored, current, isNew }: Opened): Offered {
    return {
        verbs: isNew ? ['sysverb_insert'] : existingVerbs(stored),
        actions: visibleActions(platform, current),
        scripts: `/form/${table}/action.js?sys_id=${isNew ? NEW : stored.getUniqueValue()}`,
    }
}

function existingVerbs(stored: Opened['stored']): Verb[] {
    return [
        ...(stored.canWrite() ? (['sysverb_update', 'sysverb_update_and_stay'] as const) : []),
        ...(stored.canDelete() ? (['sysverb_delete'] as const) : []),
    ]
}

/** The buttons at the top. Enter in a field presses the first: an update, or nothing. */
export function headButtons({ verbs, actions, scripts }: Offered): ComponentChild {
    const saving = verbs.filter((verb) => verb !== 'sysverb_delete')
    const menu = actions.filter((action) => action['form_context_menu'] === '1' && action['form_button'] !== '1')
    const buttons = [
        ...saving.map((verb) => verbButton(verb)),
        ...actions.filter((action) => action['form_button'] === '1').map((action) => actionButton(action, scripts)),
        ...(verbs.includes('sysverb_delete') ? [verbButton('sysverb_delete')] : []),
    ]
    return [
        saving.length === 0 ? h('input', { type: 'submit', disabled: true, hidden: true, value: 'Nothing' }) : null,
        buttons.length === 0
            ? null
            : h('div', { class: 'actions', role: 'group', 'aria-label': 'UI actions' }, buttons),
        menu.length === 0
            ? null
            : h('details', { class: 'more-actions' }, [
                  h('summary', null, 'More actions'),
                  h(
                      'div',
                      { class: 'actions' },
                      menu.map((action) => actionButton(action, scripts)),
                  ),
              ]),
    ]
}

/** UI actions that are links below the form. */
export function relatedLinks({ actions, scripts }: Offered): ComponentChild {
    const links = actions.filter((action) => action['form_link'] === '1' && action['form_button'] !== '1')
    if (links.length === 0) return null
    return h('section', { class: 'related-links', 'aria-labelledby': 'related-links' }, [
        h('h2', { id: 'related-links' }, 'Related Links'),
        h(
            'ul',
            null,
            links.map((action) => h('li', null, actionButton(action, scripts, 'link'))),
        ),
    ])
}

function verbButton(verb: Verb): ComponentChild {
    return h(
        'button',
        {
            ...{ type: 'submit', name: 'sys_action', id: verb, value: verb },
            ...(verb === 'sysverb_delete' ? { class: 'destructive', 'data-confirm': DELETE_QUESTION } : {}),
        },
        VERBS[verb],
    )
}

function actionButton(action: Row, scripts: string, look?: string): ComponentChild {
    const { sys_id: sysId, action_name: name, hint, form_style: style } = action
    return h(
        'button',
        {
            ...{ type: 'submit', name: 'sys_action', value: name ?? '', id: `action-${name ?? ''}` },
            ...(hint ? { title: hint } : {}),
            ...(look === undefined && !style ? {} : { class: look ?? style ?? '' }),
            ...(isClientAction(action) ? { 'data-script': `${scripts}&action=${sysId ?? ''}` } : {}),
        },
        action['name'] ?? '',
    )
}
