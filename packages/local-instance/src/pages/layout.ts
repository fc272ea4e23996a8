/** The frame of every page: navigator on the left, content on the right. Text is escaped by the renderer. */
import { h, type ComponentChild } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { NavigatorMenu, NavigatorModule } from './navigator.ts'
import { STYLE } from './style.ts'

/** A whole page as HTML. `path` is its own address, to mark the module that leads to it. */
export function page(title: string, menus: readonly NavigatorMenu[], path: string, content: ComponentChild): string {
    const document = h('html', { lang: 'en' }, [
        h('head', null, [
            h('meta', { charset: 'utf-8' }),
            h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
            h('title', null, `${title} | Local instance`),
            h('link', { rel: 'icon', href: 'data:,' }),
            h('style', { dangerouslySetInnerHTML: { __html: STYLE } }),
        ]),
        h('body', null, [
            h('a', { class: 'skip', href: '#content' }, 'Skip to content'),
            h('header', null, h('a', { href: '/' }, 'Local instance')),
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
                h('main', { id: 'content', tabindex: -1 }, content),
            ]),
        ]),
    ])
    return `<!doctype html>${renderToString(document)}`
}

function moduleItem({ title, hint, href, separator = false }: NavigatorModule, path: string): ComponentChild {
    if (separator) return h('li', { class: 'separator' }, title)
    if (href === undefined) return h('li', null, h('span', null, title))
    const current = href === path ? { 'aria-current': 'page' as const } : {}
    const described = hint === '' ? {} : { title: hint }
    return h('li', null, h('a', { href, ...described, ...current }, title))
}
