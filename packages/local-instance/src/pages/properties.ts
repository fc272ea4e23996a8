/** The properties page (system_properties_ui.do): the system properties of some categories, to read and to change. */
import type { FastifyInstance } from 'fastify'
import { h, type ComponentChild } from 'preact'
import type { Message } from '../compose.ts'
import type { Platform, Row, Session } from '../platform.ts'
import { setProperty } from '../properties.ts'
import { where } from '../query/conditions.ts'
import type { Support } from '../support/support.ts'
import { ownPath } from '../web/sign-in.ts'
import type { Web } from '../web/web.ts'
import { hasOneOf } from './frame/roles.ts'
import { propertyControl, wrongValue } from './property-control.ts'
import type { Parameters } from './routes.ts'

export const PROPERTIES_PAGE = 'system_properties_ui.do'

const SOURCE = 'Best Practices: System Properties (KB0538866)'

export const support: Support[] = [
    {
        member: 'Pages: system_properties_ui.do',
        evidence: 'documented',
        source: SOURCE,
        note: 'sysparm_title and sysparm_category only. Types true | false, choice list, integer and the passwords have controls of their own; others are text.',
    },
    {
        member: 'Pages: properties by their Read and Write roles',
        evidence: 'assumed',
        source: SOURCE,
        note: 'A property is not shown to a user who has none of its Read roles. One without Write roles is changed by administrators only.',
    },
]

/** What the names of sent values begin with; the name of the property comes after it. */
const SENT = 'property:'

export function propertiesRoutes(app: FastifyInstance, web: Web): void {
    const { platform } = web.parts
    app.get<{ Querystring: Parameters }>(`/${PROPERTIES_PAGE}`, (request, reply) => {
        const { sysparm_title: title = '', sysparm_category: categories = '' } = request.query
        const token = web.token(request)
        const shown = { title: title || 'System Properties', categories, token, path: request.url }
        const content = web.look(request, () => propertiesContent(platform, shown))
        return web.send(request, reply, { code: 200, title: shown.title, content })
    })
    app.post<{ Body: Parameters | null }>(`/${PROPERTIES_PAGE}`, (request, reply) => {
        const body = request.body ?? {}
        const { value, messages } = web.act(request, () => save(platform, body))
        web.tell(request, [...messages, ...value])
        return reply.redirect(ownPath(body['sysparm_return']), 303)
    })
}

interface Shown {
    title: string
    /** Names, separated by commas. */
    categories: string
    token: string
    path: string
}

function propertiesContent(platform: Platform, { title, categories, token, path }: Shown): ComponentChild {
    const names = categories.split(',').map((name) => name.trim())
    const groups = names.map((name) => ({ name, ...category(platform, name) }))
    const sections = groups.map((group, index) => section(platform, group, `category-${index}`))
    const writes = groups.some(({ properties }) => properties.some((property) => mayWrite(platform.session, property)))
    if (!writes) return h('div', null, [h('h1', null, title), ...sections])
    return h('form', { method: 'post', action: `/${PROPERTIES_PAGE}`, class: 'properties' }, [
        h('input', { type: 'hidden', name: 'sysparm_ck', value: token }),
        h('input', { type: 'hidden', name: 'sysparm_return', value: path }),
        h('div', { class: 'head' }, [h('h1', null, title), h('div', { class: 'tools' }, saveButton())]),
        ...sections,
        saveButton(),
    ])
}

function saveButton(): ComponentChild {
    return h('button', { type: 'submit', class: 'primary' }, 'Save')
}

function category({ store, session }: Platform, name: string): { title: string; properties: Row[] } {
    const [found] = store.select('sys_properties_category', where({ name }), { limit: 1 })
    const members = store.select('sys_properties_category_m2m', where({ category: found?.['sys_id'] ?? '' }), {
        orderBy: [{ column: 'order' }],
    })
    store.prefetch(
        'sys_properties',
        members.map((member) => member['property'] ?? ''),
    )
    const properties = members
        .map((member) => store.read('sys_properties', member['property'] ?? ''))
        .filter((property) => property !== undefined)
        .filter((property) => hasOneOf(session, property['read_roles']))
    return { title: found?.['title'] ?? name, properties }
}

function section(
    { session }: Platform,
    { title, properties }: ReturnType<typeof category>,
    id: string,
): ComponentChild {
    return h('section', { class: 'card', 'aria-labelledby': id }, [
        h('h2', { id }, title),
        properties.length === 0 ? h('p', { class: 'count' }, 'No properties') : null,
        ...properties.map((property) => propertyContent(property, mayWrite(session, property))),
    ])
}

function propertyContent(property: Row, writable: boolean): ComponentChild {
    const { name, description } = property
    const id = `property-${name ?? ''}`
    return h('div', { class: 'property' }, [
        h('label', { for: id }, description ?? name ?? ''),
        propertyControl(property, writable, { id, name: `${SENT}${name ?? ''}`, 'aria-describedby': `${id}-name` }),
        h('p', { class: 'hint', id: `${id}-name` }, name ?? ''),
    ])
}

function mayWrite(session: Session, { write_roles: roles }: Row): boolean {
    return session.roles.has('admin') || (Boolean(roles?.trim()) && hasOneOf(session, roles))
}

/** Saves what differs from what is stored; says what was saved and what was not. */
function save(platform: Platform, sent: Parameters): Message[] {
    const messages: Message[] = []
    let saved = 0
    for (const [key, value = ''] of Object.entries(sent)) {
        if (!key.startsWith(SENT) || typeof value !== 'string') continue
        const [property] = platform.store.select('sys_properties', where({ name: key.slice(SENT.length) }), {
            limit: 1,
        })
        if (!property || value === (property['value'] ?? '') || !hasOneOf(platform.session, property['read_roles'])) continue // prettier-ignore
        // A password that is not entered anew stays.
        if (value === '' && property['type']?.startsWith('password')) continue
        const { name = '', description } = property
        const wrong = mayWrite(platform.session, property) ? wrongValue(property, value) : 'you have none of its Write roles' // prettier-ignore
        if (wrong === undefined) {
            setProperty(platform, name ?? '', value)
            saved += 1
        } else messages.push({ kind: 'error', text: `Not saved: ${description ?? name ?? ''} (${wrong})` })
    }
    if (saved > 0) messages.unshift({ kind: 'info', text: saved === 1 ? '1 property saved.' : `${saved} properties saved.` }) // prettier-ignore
    return messages.length > 0 ? messages : [{ kind: 'info', text: 'Nothing was changed.' }]
}
