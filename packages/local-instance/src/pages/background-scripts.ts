/** Scripts - Background (sys.scripts.do): an administrator runs a script and sees what it said. */
import type { FastifyInstance } from 'fastify'
import { h, type ComponentChild } from 'preact'
import type { Message } from '../compose.ts'
import type { Platform } from '../platform.ts'
import { compare, everything } from '../query/conditions.ts'
import type { Support } from '../support/support.ts'
import { RequestError } from '../web/request-error.ts'
import type { Web } from '../web/web.ts'

export const SCRIPTS_PAGE = 'sys.scripts.do'

export const support: Support[] = [
    {
        member: 'Pages: sys.scripts.do',
        evidence: 'assumed',
        source: 'Scripts - Background',
        note: 'For administrators; without its rollback record and its limits of time.',
    },
]

interface Ran {
    value: string
    lines: readonly string[]
    messages: readonly Message[]
}

export function scriptRoutes(app: FastifyInstance, web: Web): void {
    const { platform } = web.parts
    app.get(`/${SCRIPTS_PAGE}`, (request, reply) => {
        const content = web.look(request, () =>
            contentOf(platform, { script: '', scope: 'global', token: web.token(request) }),
        )
        return web.send(request, reply, { code: 200, title: 'Scripts - Background', content })
    })
    app.post<{ Body: Record<string, string> }>(`/${SCRIPTS_PAGE}`, (request, reply) => {
        const { script = '', scope = 'global' } = request.body
        const { value, messages } = web.act(request, () => {
            onlyAdministrators(platform)
            return run(platform, script, scope)
        })
        const content = web.look(request, () =>
            contentOf(platform, { script, scope, token: web.token(request), ran: { ...value, messages } }),
        )
        return web.send(request, reply, { code: 200, title: 'Scripts - Background', content })
    })
}

function onlyAdministrators({ session }: Platform): void {
    if (!session.roles.has('admin'))
        throw new RequestError(403, 'Security constraints prevent access to requested page')
}

/** Runs the script; an error of the script is what it said, not one of the page. */
function run(platform: Platform, script: string, scope: string): { value: string; lines: string[] } {
    const { store } = platform
    const [last] = store.select('syslog', everything, { orderBy: [{ column: 'sequence', descending: true }], limit: 1 })
    const since = last ? compare('sequence', '>', last['sequence'] ?? '') : everything
    const said = (): string[] =>
        store
            .select('syslog', since, { orderBy: [{ column: 'sequence' }] })
            .map(({ source, message }) => `${source ?? ''}: ${message ?? ''}`)
    try {
        const value = platform.scripts.evaluate(script, { scope, name: 'background script' })
        return { value: value === undefined ? '' : String(value), lines: said() }
    } catch (error) {
        const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
        return { value: '', lines: [...said(), `Evaluator: ${text}`] }
    }
}

interface Content {
    script: string
    scope: string
    token: string
    ran?: Ran
}

function contentOf(platform: Platform, { script, scope, token, ran }: Content): ComponentChild {
    onlyAdministrators(platform)
    const scopes = platform.store.select('sys_scope', everything).map((row) => row['scope'] ?? '')
    return h('div', null, [
        h('h1', null, 'Scripts - Background'),
        h('form', { method: 'post', action: `/${SCRIPTS_PAGE}`, class: 'card background-script' }, [
            h('input', { type: 'hidden', name: 'sysparm_ck', value: token }),
            h('label', { for: 'script' }, 'Script'),
            h('textarea', { id: 'script', name: 'script', rows: 12, spellcheck: false, class: 'code' }, script),
            h('label', { for: 'scope' }, 'In scope'),
            h(
                'select',
                { id: 'scope', name: 'scope' },
                [...new Set(['global', ...scopes])].map((name) =>
                    h('option', { value: name, selected: name === scope }, name),
                ),
            ),
            h('button', { type: 'submit', class: 'primary' }, 'Run script'),
        ]),
        ran === undefined ? null : output(ran),
    ])
}

function output({ value, lines, messages }: Ran): ComponentChild {
    const text = [...lines, ...messages.map(({ kind, text }) => `${kind}: ${text}`), ...(value === '' ? [] : [value])]
    return h('section', { class: 'card', 'aria-labelledby': 'output' }, [
        h('h2', { id: 'output' }, 'Output'),
        h('pre', { class: 'code' }, text.length === 0 ? 'The script said nothing.' : text.join('\n')),
    ])
}
