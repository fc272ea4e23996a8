/** Application menus with their modules, and some tables as a menu of their own. */
import type { Platform, Row } from '../../platform.ts'
import { where } from '../../query/conditions.ts'
import { listPath } from './paths.ts'
import { PROPERTIES_PAGE } from '../properties.ts'
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

const TABLES = [
    'sn_vulc_policy',
    'sn_vulc_test',
    'sn_vulc_auth_src',
    'sn_vulc_citation',
    'sn_vulc_result',
    'sn_vul_container_image',
    'sn_vul_container_image_vulnerable_item',
    'sn_sec_cmn_src_ci',
    'cmdb_ci',
    'cmdb_rel_ci',
    'sys_trigger',
    'sysevent',
    'syslog',
]

/** Active menus in their order, as far as the user has their roles; the tables come last. */
export function menus(platform: Platform): NavigatorMenu[] {
    const { store, dictionary, access } = platform
    const byOrder = { orderBy: [{ column: 'order' }] }
    const mine = (row: Row) => hasOneOf(platform.session, row['roles'])
    const applications = store.select('sys_app_application', where({ active: '1' }), byOrder).filter(mine)
    const found = applications.map((menu): NavigatorMenu => {
        const modules = store.select(
            'sys_app_module',
            where({ application: menu['sys_id'] ?? '', active: '1' }),
            byOrder,
        )
        return {
            title: menu['title'] ?? '',
            modules: modules.filter(mine).map((module) => moduleOf(dictionary.has, module)),
        }
    })
    const tables = TABLES.filter((table) => dictionary.has(table) && access.allows('read', table, undefined))
    return [
        ...found,
        {
            title: 'Tables',
            modules: tables.map((table) => ({ title: dictionary.label(table), hint: table, href: listPath(table) })),
        },
    ]
}

function moduleOf(has: (table: string) => boolean, module: Record<string, string | null>): NavigatorModule {
    const { title, hint, name: table, filter, query, link_type: type } = module
    const shown = { title: title ?? '', hint: hint ?? '' }
    if (type === 'SEPARATOR') return { ...shown, separator: true }
    if (type === 'DIRECT' && query?.startsWith(`${PROPERTIES_PAGE}?`)) return { ...shown, href: `/${query}` }
    return type === 'LIST' && table && has(table) ? { ...shown, href: listPath(table, filter ?? '') } : shown
}
