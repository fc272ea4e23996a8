/** Application menus with their modules, and some tables as a menu of their own. */
import type { Platform, Row } from '../../platform.ts'
import { isIn, where, and, is } from '../../query/conditions.ts'
import { PROPERTIES_PAGE } from '../properties.ts'
import { pluralLabels } from '../plural.ts'
import { listPath, newPath } from './paths.ts'
import { hasOneOf } from './roles.ts'

export interface NavigatorModule {
    title: string
    hint: string
    /** Absent: a separator, or a module that these pages cannot open. */
    href?: string
    separator?: boolean
}

export interface NavigatorMenu {
    title: string
    modules: NavigatorModule[]
}

/** What an engineer of integrations looks at, besides the menus of applications. */
const TABLES = [
    'sn_vulc_policy',
    'sn_vulc_test',
    'sn_vulc_auth_src',
    'sn_vulc_citation',
    'sn_vulc_result',
    'sn_vul_container_image',
    'sn_vul_container_image_vulnerable_item',
    'sn_sec_cmn_src_ci',
    'sn_sec_cmn_ci_lookup_rule',
    'sn_vul_asc_subscription',
    'cmdb_ci',
    'cmdb_rel_ci',
    'sys_import_set',
    'sys_trigger',
    'sysevent',
    'syslog',
    'sys_user',
    'sys_user_group',
]

/** Active menus in their order, as far as the user has their roles; the tables come last. */
export function menus(platform: Platform): NavigatorMenu[] {
    const { store } = platform
    const byOrder = { orderBy: [{ column: 'order' }] }
    const mine = (row: Row) => hasOneOf(platform.session, row['roles'])
    const applications = store.select('sys_app_application', where({ active: '1' }), byOrder).filter(mine)
    const ids = applications.map((menu) => menu['sys_id'] ?? '')
    const modules = store
        .select('sys_app_module', and(isIn('application', ids), is('active', '1')), byOrder)
        .filter(mine)
    const found = applications.map((menu): NavigatorMenu => {
        const own = modules.filter(({ application }) => application === menu['sys_id'])
        return { title: menu['title'] ?? '', modules: own.map((module) => moduleOf(platform, module)) }
    })
    return [...found, { title: 'Tables', modules: tables(platform) }].filter((menu) => menu.modules.length > 0)
}

function tables(platform: Platform): NavigatorModule[] {
    const { dictionary, access } = platform
    const readable = TABLES.filter((table) => dictionary.has(table) && access.allows('read', table, undefined))
    return [...pluralLabels(platform, readable)].map(([table, title]) => ({
        title,
        hint: table,
        href: listPath(table),
    }))
}

/** assumed: the names of link types besides LIST, SEPARATOR and DIRECT, which are observed in packages. */
function moduleOf({ dictionary, store }: Platform, module: Row): NavigatorModule {
    const { title, hint, name: table, filter, query, link_type: type, view_name: view } = module
    const shown = { title: title ?? '', hint: hint ?? '' }
    if (type === 'SEPARATOR') return { ...shown, separator: true }
    if (type === 'DIRECT') {
        const page = /^\/?(\w+)\.do(?:\?|$)/.exec(query ?? '')?.[1]
        const isPage = page !== undefined && store.count('sys_ui_page', is('name', page), 1) > 0
        const isKnown = page !== undefined && (`${page}.do` === PROPERTIES_PAGE || isPage || isTablePage(page))
        return isKnown ? { ...shown, href: `/${(query ?? '').replace(/^\//, '')}` } : shown
    }
    if (!table || !dictionary.has(table)) return shown
    if (type === 'LIST' || type === 'FILTER') return { ...shown, href: listPath(table, filter ?? '', view ?? '') }
    return type === 'NEW' ? { ...shown, href: newPath(table) } : shown

    function isTablePage(page: string): boolean {
        return dictionary.has(page) || dictionary.has(page.replace(/_list$/, ''))
    }
}

/** The module that a page belongs to: the one with its address, else the first of its table. */
export function currentModule(
    shown: readonly NavigatorMenu[],
    path: string,
): { module: NavigatorModule; exact: boolean } | undefined {
    const modules = shown.flatMap((menu) => menu.modules).filter(({ href }) => href !== undefined)
    const exact = modules.find(({ href = '' }) => sameAddress(href, path))
    if (exact) return { module: exact, exact: true }
    const table = tableOf(path)
    const near = table === undefined ? undefined : modules.find(({ href = '' }) => tableOf(href) === table)
    return near && { module: near, exact: false }
}

function sameAddress(left: string, right: string): boolean {
    const [one, other] = [left, right].map((path) => new URL(path, 'http://instance.invalid'))
    const query = (url: URL | undefined) => url?.searchParams.get('sysparm_query') ?? ''
    return one?.pathname === other?.pathname && (tableOf(left) ? query(one) === query(other) : one?.search === other?.search) // prettier-ignore
}

function tableOf(path: string): string | undefined {
    return /^\/(\w+?)(?:_list)?\.do(?:\?|$)/.exec(path)?.[1]
}
