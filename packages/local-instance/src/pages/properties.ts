/** The properties page (system_properties_ui.do): the system properties of some categories, read only. */
import { h, type ComponentChild } from 'preact'
import type { Platform, Row } from '../platform.ts'
import { where } from '../query/conditions.ts'
import type { Support } from '../support/support.ts'
import { hasOneOf } from './frame/roles.ts'

export const PROPERTIES_PAGE = 'system_properties_ui.do'

const SOURCE = 'Best Practices: System Properties (KB0538866)'

export const support: Support[] = [
    {
        member: 'Pages: system_properties_ui.do',
        evidence: 'documented',
        source: SOURCE,
        note: 'Read only; sysparm_title and sysparm_category only. Every value is shown as text.',
    },
    {
        member: 'Pages: properties by their Read roles',
        evidence: 'assumed',
        source: SOURCE,
        note: 'A property is not shown to a user who has none of its Read roles.',
    },
]

/** The content of the page; `categories` are names, separated by commas. */
export function propertiesContent(platform: Platform, title: string, categories: string): ComponentChild {
    const names = categories.split(',').map((name) => name.trim())
    return h('div', null, [
        h('h1', null, title || 'System Properties'),
        ...names.map((name, index) => categoryContent(platform, name, `category-${index}`)),
    ])
}

function categoryContent({ store, session }: Platform, name: string, id: string): ComponentChild {
    const [category] = store.select('sys_properties_category', where({ name }), { limit: 1 })
    const members = store.select('sys_properties_category_m2m', where({ category: category?.['sys_id'] ?? '' }), {
        orderBy: [{ column: 'order' }],
    })
    const properties = members
        .map((member) => store.read('sys_properties', member['property'] ?? ''))
        .filter((property) => property !== undefined)
        .filter((property) => hasOneOf(session, property['read_roles']))
    return h('section', { class: 'card', 'aria-labelledby': id }, [
        h('h2', { id }, category?.['title'] ?? name),
        properties.length === 0 ? h('p', { class: 'count' }, 'No properties') : null,
        ...properties.map(propertyContent),
    ])
}

function propertyContent({ name, description, value, type }: Row): ComponentChild {
    const id = `property-${name ?? ''}`
    const shown = type === 'password' || type === 'password2' ? '********' : (value ?? '')
    return h('div', { class: 'property' }, [
        h('label', { for: id }, description ?? name ?? ''),
        h('input', { id, type: 'text', value: shown, readonly: true, 'aria-describedby': `${id}-name` }),
        h('p', { class: 'hint', id: `${id}-name` }, name ?? ''),
    ])
}
