/** The frame of every page: navigator on the left, content on the right. Text is escaped by the renderer. */
import { h, type ComponentChild } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Message } from '../../compose.ts'
import type { NavigatorMenu, NavigatorModule } from './navigator.ts'
import { ASSETS } from './paths.ts'

/** Who looks at the page. */
interface PageUser {
    name: string
    signIn: { userName: string; actsAs: string; token: string }
    /** Whom he may impersonate; empty for all but administrators. */
    users: readonly { name: string; label: string }[]
}

interface Page {
    title: string
    menus: readonly NavigatorMenu[]
    /** The address of the page itself, to mark the module that leads to it. */
    path: string
    content: ComponentChild
    messages: readonly Message[]
    /** Absent where nobody has signed in. */
    user?: PageUser
    /** Only the content: a part that is loaded into a page. */
    part?: boolean
}

/** A whole page as HTML, or a part of one. */
export function page({ title, menus, path, content, messages, user, part = false }: Page): string {
    if (part) return renderToString(h('div', null, content))
    const document = h('html', { lang: 'en' }, [
        h('head', null, [
            h('meta', { charset: 'utf-8' }),
            h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
            h('title', null, `${title} | Local instance`),
            h('link', { rel: 'icon', href: 'data:,' }),
            h('link', { rel: 'stylesheet', href: ASSETS.style }),
            // htmx puts a style element into the page unless it is told not to, which the content policy refuses.
            h('meta', { name: 'htmx-config', content: '{"includeIndicatorStyles":false,"allowEval":false}' }),
            ...[ASSETS.htmx, ASSETS.morph, ASSETS.script].map((src) => h('script', { src, defer: true })),
        ]),
        h(
            'body',
            {
                'hx-ext': 'morph',
                ...(user ? { 'hx-headers': JSON.stringify({ 'X-UserToken': user.signIn.token }) } : {}),
            },
            [
                h('a', { class: 'skip', href: '#content' }, 'Skip to content'),
                h('header', null, [h('a', { href: '/' }, 'Local instance'), user ? userMenu(user) : null]),
                h('div', { class: 'frame' }, [
                    h(
                        'nav',
                        { class: 'navigator', 'aria-label': 'Application navigator' },
                        menus.map((menu) =>
                            h('details', { open: true }, [
                                h('summary', null, h('h2', null, menu.title)),
                                h(
                                    'ul',
                                    null,
                                    menu.modules.map((module) => moduleItem(module, path)),
                                ),
                            ]),
                        ),
                    ),
                    h('main', { id: 'content', tabindex: -1 }, [told(messages), content]),
                ]),
            ],
        ),
    ])
    return `<!doctype html>${renderToString(document)}`
}

/** What scripts have told the user. The region is there when there is nothing to tell, so that it is read when there is. */
function told(messages: readonly Message[]): ComponentChild {
    const region = {
        id: messages.length === 0 ? 'no-messages' : 'messages',
        role: 'status',
        'aria-live': 'polite',
        tabindex: -1,
    } as const
    return h(
        'div',
        region,
        messages.map(({ kind, text }) => h('p', { class: `message ${kind}` }, text)),
    )
}

function userMenu({ name, signIn, users }: PageUser): ComponentChild {
    const token = h('input', { type: 'hidden', name: 'sysparm_ck', value: signIn.token })
    const impersonates = signIn.actsAs !== signIn.userName
    return h('div', { class: 'user' }, [
        h('span', null, impersonates ? `${name} (impersonated)` : name),
        users.length === 0
            ? null
            : h('form', { method: 'post', action: '/impersonate.do' }, [
                  token,
                  h('label', { class: 'hidden', for: 'impersonate' }, 'Impersonate user'),
                  h(
                      'select',
                      { id: 'impersonate', name: 'user_name' },
                      users.map((user) =>
                          h('option', { value: user.name, selected: user.name === signIn.actsAs }, user.label),
                      ),
                  ),
                  h('button', { type: 'submit' }, 'Impersonate'),
              ]),
        h('form', { method: 'post', action: '/logout.do' }, [token, h('button', { type: 'submit' }, 'Sign out')]),
    ])
}

function moduleItem({ title, hint, href, separator = false }: NavigatorModule, path: string): ComponentChild {
    if (separator) return h('li', { class: 'separator' }, title)
    if (href === undefined) return h('li', null, h('span', null, title))
    const current = href === path ? { 'aria-current': 'page' as const } : {}
    const described = hint === '' ? {} : { title: hint }
    return h('li', null, h('a', { href, ...described, ...current }, title))
}
