/** The start page: the applications of the user with their modules. */
import { h, type ComponentChild } from 'preact'
import type { Platform } from '../../platform.ts'
import { menus } from './navigator.ts'

export function startContent(platform: Platform): ComponentChild {
    const { userDisplayName: name } = platform.session
    const found = menus(platform)
    if (found.length === 0)
        return h('div', null, [
            h('h1', null, 'Local instance'),
            h('p', { class: 'empty' }, `No application is open to ${name}: none of the roles that they ask for is yours. An administrator can give you one.`), // prettier-ignore
        ])
    return h('div', null, [
        h('h1', null, 'Local instance'),
        h('p', { class: 'hint' }, 'Choose what to look at, here or in the navigator.'),
        h(
            'div',
            { class: 'tiles' },
            found.map((menu, index) =>
                h('section', { class: 'card', 'aria-labelledby': `menu-${index}` }, [
                    h('h2', { id: `menu-${index}` }, menu.title),
                    h(
                        'ul',
                        null,
                        menu.modules
                            .filter(({ href }) => href !== undefined)
                            .map(({ title, href }) => h('li', null, h('a', { href }, title))),
                    ),
                ]),
            ),
        ),
    ])
}
