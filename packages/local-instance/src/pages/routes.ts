/** The pages of an instance: start page, lists, forms, properties; rendered from menu, module and dictionary. */
import type { FastifyInstance } from 'fastify'
import { h } from 'preact'
import type { Support } from '../support/support.ts'
import { RequestError } from '../web/request-error.ts'
import type { Web } from '../web/web.ts'
import { support as formSupport } from './form/routes.ts'
import { listAnswer } from './list/routes.ts'
import { propertiesContent, PROPERTIES_PAGE, support as propertiesSupport } from './properties.ts'

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
    ...formSupport,
    ...propertiesSupport,
    {
        member: 'Pages: scripts in the filter of an address',
        evidence: 'assumed',
        source: 'Encoded query strings',
        note: 'Are refused; an instance runs them in a sandbox.',
    },
]

/** Parameters of an address, each as its first value. */
export type Parameters = Record<string, string | undefined>

export function pageRoutes(app: FastifyInstance, web: Web): void {
    app.get('/', (request, reply) => {
        const content = [h('h1', null, 'Local instance'), h('p', null, 'Choose a module on the left.')]
        return web.send(request, reply, { code: 200, title: 'Home', content: h('div', null, content) })
    })
    app.get<{ Querystring: Parameters }>(`/${PROPERTIES_PAGE}`, (request, reply) => {
        const { sysparm_title: title = '', sysparm_category: category = '' } = request.query
        const content = web.look(request, () => propertiesContent(web.parts.platform, title, category))
        return web.send(request, reply, { code: 200, title, content })
    })
    app.get<{ Params: { list: string }; Querystring: Parameters }>('/:list(^\\w+_list\\.do$)', (request, reply) => {
        const table = request.params.list.replace(/_list\.do$/, '')
        const { platform } = web.parts
        if (!platform.dictionary.has(table)) throw new RequestError(404, `There is no table ${table} on this instance.`)
        return web.send(
            request,
            reply,
            web.look(request, () => listAnswer(platform, table, request.query)),
        )
    })
}
