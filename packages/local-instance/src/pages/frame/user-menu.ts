/** Who looks at the page, in which time zone and theme; whom he may impersonate; the way out. */
import { h, type ComponentChild } from 'preact'
import { THEMES, type Theme } from './theme.ts'

/** Who looks at the page. */
export interface PageUser {
    name: string
    /** IANA zone in which moments are shown. */
    timeZone: string
    signIn: { userName: string; actsAs: string; token: string }
    /** Whom he may impersonate; empty for all but administrators. */
    users: readonly { name: string; label: string }[]
}

/** What stands at the end of the header. `path` is where a choice of the theme comes back to. */
export function userMenu(user: PageUser, theme: Theme, path: string): ComponentChild[] {
    const { name, timeZone, signIn, users } = user
    const token = h('input', { type: 'hidden', name: 'sysparm_ck', value: signIn.token })
    const impersonates = signIn.actsAs !== signIn.userName
    return [
        h('span', { class: 'zone' }, `Times in ${timeZone}`),
        h('details', { class: 'user' }, [
            h('summary', null, impersonates ? `${name} (impersonated)` : name),
            h('div', null, [
                impersonates ? endOfImpersonation(token, user) : null,
                users.length === 0 ? null : picker(token, user),
                themeChoice(token, theme, path),
                h('p', { class: 'hint' }, `Dates and times are shown in ${timeZone}.`),
                h('form', { method: 'post', action: '/logout.do' }, [
                    token,
                    h('button', { type: 'submit' }, 'Sign out'),
                ]),
            ]),
        ]),
    ]
}

function endOfImpersonation(token: ComponentChild, { name, signIn }: PageUser): ComponentChild {
    return h('form', { method: 'post', action: '/impersonate.do' }, [
        token,
        h('button', { type: 'submit', name: 'user_name', value: signIn.userName }, `End impersonation of ${name}`),
    ])
}

function picker(token: ComponentChild, { signIn, users }: PageUser): ComponentChild {
    return h('form', { method: 'post', action: '/impersonate.do' }, [
        token,
        h('label', { for: 'impersonate' }, 'Impersonate user'),
        h(
            'select',
            { id: 'impersonate', name: 'user_name' },
            users.map((user) => h('option', { value: user.name, selected: user.name === signIn.actsAs }, user.label)),
        ),
        h('button', { type: 'submit' }, 'Impersonate'),
    ])
}

function themeChoice(token: ComponentChild, theme: Theme, path: string): ComponentChild {
    return h('form', { method: 'post', action: '/theme.do' }, [
        token,
        h('input', { type: 'hidden', name: 'sysparm_return', value: path }),
        h('span', { id: 'theme-label' }, 'Theme'),
        h(
            'div',
            { class: 'choices', role: 'group', 'aria-labelledby': 'theme-label' },
            THEMES.map(([value, label]) =>
                h('button', { type: 'submit', name: 'theme', value, 'aria-pressed': value === theme }, label),
            ),
        ),
    ])
}
