/** The frame of every page: navigator on the left, content on the right. Text is escaped by the renderer. */
import { h, type ComponentChild } from 'preact'
import { renderToString } from 'preact-render-to-string'

export interface NavigatorMenu {
    title: string
    modules: { title: string; hint: string; href?: string }[]
}

const STYLE = `
:root { color-scheme: light; --line: #d7dce1; --ink: #1d2b36; --muted: #52616d; --link: #0b5cad; --bar: #20343f; }
* { box-sizing: border-box; } body { margin: 0; font: 15px/1.45 system-ui, sans-serif; color: var(--ink); background: #f4f6f8; }
header { background: var(--bar); color: #fff; padding: 10px 20px; } header a { color: #fff; text-decoration: none; font-weight: 600; }
.frame { display: grid; grid-template-columns: 290px 1fr; min-height: calc(100vh - 44px); }
nav { background: #fff; border-right: 1px solid var(--line); padding: 16px; } nav h2 { font-size: 14px; margin: 12px 0 4px; }
nav ul { list-style: none; margin: 0; padding: 0; } nav li a, nav li span { display: block; padding: 5px 8px; border-radius: 4px; }
nav li span { color: var(--muted); font-weight: 600; } a { color: var(--link); } a:focus-visible, button:focus-visible { outline: 3px solid #f5a623; outline-offset: 1px; }
main { padding: 20px; overflow-x: auto; } h1 { font-size: 20px; margin: 0 0 4px; } .count { color: var(--muted); margin: 0 0 12px; }
table { border-collapse: collapse; background: #fff; border: 1px solid var(--line); width: 100%; }
th, td { text-align: left; padding: 6px 10px; border-bottom: 1px solid var(--line); vertical-align: top; max-width: 380px; overflow-wrap: anywhere; }
thead th { background: #eaeff3; white-space: nowrap; } .skip { position: absolute; left: -999px; } .skip:focus { left: 8px; top: 8px; background: #fff; padding: 6px; }
tbody tr:hover { background: #f7fafc; } .pages a, .pages span { margin-right: 12px; } pre { white-space: pre-wrap; margin: 0; font: inherit; }
`

/** A whole page as HTML. */
export function page(title: string, menus: readonly NavigatorMenu[], content: ComponentChild): string {
    const navigator = menus.map((menu) =>
        h('section', null, [
            h('h2', null, menu.title),
            h(
                'ul',
                null,
                menu.modules.map((module) =>
                    h(
                        'li',
                        null,
                        module.href === undefined
                            ? h('span', null, module.title)
                            : h('a', { href: module.href, title: module.hint }, module.title),
                    ),
                ),
            ),
        ]),
    )
    const document = h('html', { lang: 'en' }, [
        h('head', null, [
            h('meta', { charset: 'utf-8' }),
            h('meta', { name: 'viewport', content: 'width=device-width' }),
            h('title', null, `${title} | Local instance`),
            h('style', { dangerouslySetInnerHTML: { __html: STYLE } }),
        ]),
        h('body', null, [
            h('a', { class: 'skip', href: '#content' }, 'Skip to content'),
            h('header', null, h('a', { href: '/' }, 'Local instance')),
            h('div', { class: 'frame' }, [
                h('nav', { 'aria-label': 'Application navigator' }, navigator),
                h('main', { id: 'content' }, content),
            ]),
        ]),
    ])
    return `<!doctype html>${renderToString(document)}`
}
