/** The read-only pages of an instance over HTTP: navigator, lists, records; rendered from menu, module and dictionary. */
import type { AddressInfo } from 'node:net'
import fastify from 'fastify'
import { h } from 'preact'
import { GlideRecordSecure } from '../glide/glide-record-secure.ts'
import type { GlideRecord } from '../glide/glide-record.ts'
import type { Platform } from '../platform.ts'
import type { Support } from '../support/support.ts'
import { page, type NavigatorMenu } from './layout.ts'
import { listContent } from './list.ts'
import { recordContent } from './record.ts'

export const support: Support[] = [
    {
        member: 'Pages: application navigator, lists, records',
        evidence: 'documented',
        source: 'Navigation and lists',
        note: 'Read only, as one user; columns in dictionary order.',
    },
    {
        member: 'Pages: menus and modules by role, rows and columns by access controls',
        evidence: 'documented',
        source: 'exploring-access-control-list, c_ModuleRoles',
    },
]

const NO_ACCESS = 'Security constraints prevent access to requested page'

export interface PageServer {
    url: string
    close(): Promise<void>
}

/** Serves the pages on the loopback interface; port 0 takes a free one. */
export async function servePages(
    platform: Platform,
    port: number,
    asUser: <T>(work: () => T) => T,
): Promise<PageServer> {
    // Fails now, rather than on every page, when there is no such user.
    asUser(() => undefined)
    const app = fastify()
    app.addHook('onRoute', (route) => {
        const { handler } = route
        route.handler = function (request, reply) {
            return asUser(() => handler.call(this, request, reply))
        }
    })
    const { dictionary } = platform

    function send(title: string, content: Parameters<typeof page>[2]): string {
        return page(title, menus(platform), content)
    }

    app.get('/', (_request, reply) => {
        void reply
            .type('text/html')
            .send(
                send(
                    'Home',
                    h('div', null, [h('h1', null, 'Local instance'), h('p', null, 'Choose a module on the left.')]),
                ),
            )
    })
    app.get<{ Params: { page: string }; Querystring: Record<string, string> }>('/:page', (request, reply) => {
        void reply.type('text/html')
        const list = /^(\w+)_list\.do$/.exec(request.params.page)?.[1]
        const form = /^(\w+)\.do$/.exec(request.params.page)?.[1]
        const { sysparm_query: query = '', sysparm_first_row: first = '0', sys_id: sysId = '' } = request.query
        if (list !== undefined && dictionary.has(list)) {
            const records = platform.record(list)
            if (!records.canRead()) {
                void reply.code(403).send(send('Security', h('h1', null, NO_ACCESS)))
                return
            }
            try {
                records.addEncodedQuery(query)
                records.query()
            } catch (error) {
                void reply
                    .code(400)
                    .send(
                        send(
                            'Query',
                            h(
                                'h1',
                                null,
                                `This filter cannot be read: ${error instanceof Error ? error.message : String(error)}`,
                            ),
                        ),
                    )
                return
            }
            void reply.send(
                send(dictionary.label(list), listContent(dictionary, list, records, query, Number(first) || 0)),
            )
            return
        }
        if (form !== undefined && dictionary.has(form)) {
            const record = platform.record(form)
            if (record.get(sysId)) {
                const actual = GlideRecordSecure.create(platform, record.getRecordClassName())
                if (!actual.get(sysId)) {
                    void reply.code(403).send(send('Security', h('h1', null, NO_ACCESS)))
                    return
                }
                void reply.send(send(actual.getDisplayValue(), recordContent(dictionary, actual)))
                return
            }
        }
        void reply.code(404).send(send('Not found', h('h1', null, 'There is no such page or record on this instance.')))
    })
    await app.listen({ host: '127.0.0.1', port })
    const address = app.server.address() as AddressInfo
    return { url: `http://127.0.0.1:${address.port}`, close: () => app.close() }
}

/** Application menus with their modules, and the tables that the applications write as a menu of their own. */
function menus(platform: Platform): NavigatorMenu[] {
    const found: NavigatorMenu[] = []
    const menu = platform.record('sys_app_application')
    menu.addActiveQuery()
    menu.orderBy('order')
    menu.query()
    while (menu.next()) {
        if (!mayUse(platform, menu)) continue
        const module = platform.record('sys_app_module')
        module.addQuery('application', menu.getUniqueValue())
        module.addActiveQuery()
        module.orderBy('order')
        module.query()
        const modules: NavigatorMenu['modules'] = []
        while (module.next()) {
            if (!mayUse(platform, module)) continue
            const href =
                module.getValue('link_type') === 'LIST'
                    ? `/${module.getValue('name') ?? ''}_list.do?sysparm_query=${encodeURIComponent(module.getValue('filter') ?? '')}`
                    : undefined
            modules.push({
                title: module.getValue('title') ?? '',
                hint: module.getValue('hint') ?? '',
                ...(href === undefined ? {} : { href }),
            })
        }
        found.push({ title: menu.getValue('title') ?? '', modules })
    }
    const tables = [
        'sn_vulc_result',
        'sn_vulc_test',
        'sn_sec_cmn_src_ci',
        'cmdb_ci',
        'cmdb_rel_ci',
        'sysevent',
        'syslog',
    ]
    const known = tables.filter((table) => platform.dictionary.has(table) && platform.record(table).canRead())
    found.push({
        title: 'Tables',
        modules: known.map((table) => ({
            title: platform.dictionary.label(table),
            hint: table,
            href: `/${table}_list.do`,
        })),
    })
    return found
}

/** Does the user have a role of the menu's or module's? One without roles is everybody's. */
function mayUse({ session }: Platform, item: GlideRecord): boolean {
    const roles = (item.getValue('roles') ?? '').split(',').filter((role) => role !== '')
    return roles.length === 0 || session.roles.has('admin') || roles.some((role) => session.roles.has(role.trim()))
}
