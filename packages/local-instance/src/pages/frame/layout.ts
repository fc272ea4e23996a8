/** The frame of every page: navigator on the left, content on the right. Text is escaped by the renderer. */
import { h, type ComponentChild } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Message } from '../../compose.ts'
import { currentModule, type NavigatorMenu, type NavigatorModule } from './navigator.ts'
import { ASSETS } from './paths.ts'
import type { Theme } from './theme.ts'
import { userMenu, type PageUser } from './user-menu.ts'

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
    theme?: Theme
}

/**
 * What htmx is told: no style element, which the content policy refuses; no pages kept in the browser, where whoever
 * comes next could read them; pages that say what is wrong are shown as well.
 */
const HTMX = JSON.stringify({
    includeIndicatorStyles: false,
    allowEval: false,
    historyCacheSize: 0,
    refreshOnHistoryMiss: true,
    responseHandling: [
        { code: '204', swap: false },
        { code: '...', swap: true },
    ],
})

/** A whole page as HTML, or a part of one. */
export function page({ title, menus, path, content, messages, user, part = false, theme = 'system' }: Page): string {
    if (part) return renderToString(h('div', null, content))
    const document = h('html', { lang: 'en', ...(theme === 'system' ? {} : { 'data-theme': theme }) }, [
        h('head', null, [
            h('meta', { charset: 'utf-8' }),
            h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
            h('title', null, `${title} | Local instance`),
            h('link', { rel: 'icon', href: 'data:,' }),
            h('link', { rel: 'stylesheet', href: ASSETS.style }),
            h('meta', { name: 'htmx-config', content: HTMX }),
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
                h('header', null, [
                    user ? h('a', { class: 'menu', href: '#navigator' }, 'Menu') : null,
                    h('a', { class: 'brand', href: '/' }, 'Local instance'),
                    ...(user ? userMenu(user, theme, path) : []),
                ]),
                h('div', { class: user ? 'frame' : 'frame alone' }, [
                    user ? navigator(menus, path) : null,
                    h('main', { id: 'content', tabindex: -1 }, [told(messages), content]),
                ]),
            ],
        ),
    ])
    return `<!doctype html>${renderToString(document)}`
}

/** The menus; where the page is narrow they come over it, and the address says that they are open. */
function navigator(menus: readonly NavigatorMenu[], path: string): ComponentChild {
    const current = currentModule(menus, path)
    return h('nav', { class: 'navigator', id: 'navigator', 'aria-label': 'Application navigator' }, [
        h('a', { class: 'close', href: '#content' }, 'Close menu'),
        h('div', { class: 'find with-script' }, [
            h('input', {
                id: 'navigator-filter',
                type: 'search',
                placeholder: 'Find (press /)',
                autocomplete: 'off',
                'aria-label': 'Find modules and what is on the page',
                'aria-describedby': 'navigator-told',
                'aria-keyshortcuts': '/ Control+Alt+F',
            }),
        ]),
        h('p', { id: 'navigator-told', class: 'none', role: 'status', hidden: true }),
        menus.length > 0 ? null : h('p', { class: 'none' }, 'No application is open to you.'),
        ...menus.map((menu) =>
            h('details', { open: true, 'data-menu': menu.title }, [
                h('summary', null, h('h2', null, menu.title)),
                h(
                    'ul',
                    null,
                    menu.modules.map((module) => moduleItem(module, current)),
                ),
            ]),
        ),
    ])
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

function moduleItem(module: NavigatorModule, current: ReturnType<typeof currentModule>): ComponentChild {
    const { title, hint, href, separator = false } = module
    if (separator) return h('li', { class: 'separator' }, title)
    if (href === undefined) return h('li', null, h('span', null, title))
    const mark = module === current?.module ? { 'aria-current': current.exact ? ('page' as const) : ('true' as const) } : {} // prettier-ignore
    const described = hint === '' ? {} : { title: hint }
    return h('li', null, h('a', { href, ...described, ...mark }, title))
}
