/** The pages of an instance: start page, lists, forms, properties; rendered from menu, module and dictionary. */
import type { FastifyInstance } from 'fastify'
import type { Support } from '../support/support.ts'
import type { Web } from '../web/web.ts'
import { addressRoutes, support as addressSupport } from './addresses.ts'
import { support as formSupport } from './form/routes.ts'
import { startContent } from './frame/start-page.ts'
import { support as csvSupport } from './list/csv.ts'
import { listRoutes, support as listSupport } from './list/routes.ts'
import { propertiesRoutes, support as propertiesSupport } from './properties.ts'

export const support: Support[] = [
    {
        member: 'Pages: application navigator',
        evidence: 'documented',
        source: 'Navigation and lists',
        note: 'Modules of the types LIST, FILTER, NEW, SEPARATOR and DIRECT; others lead nowhere.',
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
    ...addressSupport,
    ...listSupport,
    ...csvSupport,
    ...propertiesSupport,
]

/** Parameters of an address, each as its first value. */
export type Parameters = Record<string, string | undefined>

export function pageRoutes(app: FastifyInstance, web: Web): void {
    app.get('/', (request, reply) => {
        const content = web.look(request, () => startContent(web.parts.platform))
        return web.send(request, reply, { code: 200, title: 'Home', content })
    })
    addressRoutes(app, web)
    propertiesRoutes(app, web)
    listRoutes(app, web)
}
