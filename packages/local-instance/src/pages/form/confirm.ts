/** The question before a button, as a page: for browsers that run no scripts. */
import { h, type ComponentChild } from 'preact'
import type { Platform } from '../../platform.ts'
import { last, type Body } from './entered.ts'
import { formPath } from './form.ts'
import type { Opened } from './opened.ts'
import { SECRET_TYPES } from './text.ts'

export function confirmContent(platform: Platform, opened: Opened, body: Body, question: string): ComponentChild {
    const isSecret = (name: string) => {
        const column = platform.dictionary.column(opened.table, name.slice(opened.table.length + 1))
        return column !== undefined && SECRET_TYPES.has(column.type)
    }
    // A secret is not sent back to the browser.
    const kept = Object.entries(body).filter(([name]) => !isSecret(name))
    const self = formPath(opened)
    return h('div', { class: 'card' }, [
        h('h1', null, question),
        h('form', { method: 'post', action: self }, [
            ...kept.map(([name, value]) => h('input', { type: 'hidden', name, value: last(value) ?? '' })),
            h('input', { type: 'hidden', name: 'sysparm_confirmed', value: '1' }),
            h('div', { class: 'actions' }, [
                h('button', { type: 'submit', class: 'primary' }, 'OK'),
                h('a', { href: self }, 'Cancel'),
            ]),
        ]),
    ])
}
