/** The read-only pages of an instance over HTTP: navigator, lists, records; rendered from menu, module and dictionary. */
import type { AddressInfo } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { h, type ComponentChild } from 'preact'
import { GlideRecordSecure } from '../glide/glide-record-secure.ts'
import type { Platform } from '../platform.ts'
import { parseQuery } from '../query/parse.ts'
import type { Support } from '../support/support.ts'
import { page } from './layout.ts'
import { listContent } from './list.ts'
import { menus } from './navigator.ts'
import { propertiesContent, PROPERTIES_PAGE, support as propertiesSupport } from './properties.ts'
import { recordContent } from './record.ts'

export const support: Support[] = [
    {
        member: 'Pages: application navigator, lists, records',
        evidence: 'documented',
        source: 'Navigation and lists',
        note: 'Read only, as one user, in the default view. Modules other than lists, separators and the properties page lead nowhere.',
    },
    {
        member: 'Pages: rows, columns and records by access controls',
        evidence: 'documented',
        source: 'exploring-access-control-list',
        note: 'Menus and modules by their roles.',
    },
    {
        member: 'Pages: columns of lists, sections of forms, related lists',
        evidence: 'documented',
        source: 'form-api, list-api, form-layout-guide',
        note: 'Formatters, charts and relationships are not shown; a table without a form shows every column.',
    },
    {
        member: 'Pages: forms and related lists of a table that has none',
        evidence: 'assumed',
        source: 'A form of an extended table',
        note: 'Are those of the nearest table that it extends.',
    },
    {
        member: 'Pages: UI policies',
        evidence: 'documented',
        source: 'uipolicy-api',
        note: 'Hide fields and related lists by the stored record and mark mandatory fields; their scripts are not run.',
    },
    ...propertiesSupport,
    {
        member: 'Pages: scripts in the filter of an address',
        evidence: 'assumed',
        source: 'Encoded query strings',
        note: 'Are refused; an instance runs them in a sandbox.',
    },
]

export interface PageServer {
    url: string
    close(): Promise<void>
}

/** What the browser shows: without scripts, and nothing from elsewhere. */
const CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'"

interface Answer {
    code: number
    title: string
    content: ComponentChild
}

/** Serves the pages on the loopback interface; port 0 takes a free one. */
export async function servePages(
    platform: Platform,
    port: number,
    asUser: <T>(work: () => T) => T,
): Promise<PageServer> {
    // Fails now, rather than on every page, when there is no such user.
    asUser(() => undefined)
    // Hardly any process serves pages.
    const { fastify } = await import('fastify')
    const app = fastify()
    app.addHook('onRoute', (route) => {
        const { handler } = route
        route.handler = function (request, reply) {
            return asUser(() => handler.call(this, request, reply))
        }
    })

    function send(request: FastifyRequest, reply: FastifyReply, { code, title, content }: Answer): void {
        void reply
            .code(code)
            .type('text/html; charset=utf-8')
            .header('content-security-policy', CONTENT_POLICY)
            .send(page(title, menus(platform), request.url, content))
    }

    app.setErrorHandler((error: Error, request, reply) => {
        asUser(() => send(request, reply, message(500, 'Error', `This page cannot be shown: ${error.message}`)))
    })
    app.get('/', (request, reply) => {
        const content = [h('h1', null, 'Local instance'), h('p', null, 'Choose a module on the left.')]
        send(request, reply, { code: 200, title: 'Home', content: h('div', null, content) })
    })
    app.get<{ Querystring: Record<string, string> }>(`/${PROPERTIES_PAGE}`, (request, reply) => {
        const { sysparm_title: title = '', sysparm_category: category = '' } = request.query
        send(request, reply, { code: 200, title, content: propertiesContent(platform, title, category) })
    })
    app.get<{ Params: { page: string }; Querystring: Record<string, string> }>('/:page', (request, reply) => {
        const { dictionary } = platform
        const list = /^(\w+)_list\.do$/.exec(request.params.page)?.[1]
        const form = /^(\w+)\.do$/.exec(request.params.page)?.[1]
        const { sysparm_query: query = '', sysparm_first_row: first = '0', sys_id: sysId = '' } = request.query
        const answer =
            list !== undefined && dictionary.has(list)
                ? listAnswer(platform, list, query, Math.max(0, Number(first) || 0))
                : form !== undefined && dictionary.has(form)
                  ? recordAnswer(platform, form, sysId)
                  : undefined
        send(request, reply, answer ?? message(404, 'Not found', 'There is no such page or record on this instance.'))
    })
    await app.listen({ host: '127.0.0.1', port })
    const address = app.server.address() as AddressInfo
    return { url: `http://127.0.0.1:${address.port}`, close: () => app.close() }
}

function listAnswer(platform: Platform, table: string, text: string, start: number): Answer {
    if (!platform.access.allows('read', table, undefined)) return noAccess()
    try {
        const content = listContent(platform, table, text, parseQuery(text), start)
        return { code: 200, title: platform.dictionary.label(table), content }
    } catch (error) {
        const why = error instanceof Error ? error.message : String(error)
        return message(400, 'Filter', `This filter cannot be read: ${why}`)
    }
}

function recordAnswer(platform: Platform, table: string, sysId: string): Answer | undefined {
    const record = platform.record(table)
    if (!record.get(sysId)) return undefined
    const actual = GlideRecordSecure.create(platform, record.getRecordClassName())
    if (!actual.get(record.getUniqueValue())) return noAccess()
    return { code: 200, title: actual.getDisplayValue(), content: recordContent(platform, actual) }
}

function noAccess(): Answer {
    return message(403, 'Security', 'Security constraints prevent access to requested page')
}

function message(code: number, title: string, text: string): Answer {
    return { code, title, content: h('div', null, [h('h1', null, title), h('p', null, text)]) }
}
