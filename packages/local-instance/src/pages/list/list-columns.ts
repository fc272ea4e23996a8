/** Which columns a list shows: those of its list record, else a layout of ours, else the table's first ones. */
import type { Platform } from '../../platform.ts'
import { where } from '../../query/conditions.ts'
import { pathEnd } from '../../query/path.ts'
import { LIST_LAYOUTS } from './list-layouts.ts'
import { DEFAULT_VIEW, viewId } from '../views.ts'

const COLUMNS = 9

/** Long, technical or secret columns say little in a list. */
const UNLISTED = /^(sys_|fingerprint$|key$|finding_key$|first_cursor$|cursor$)|script$/
const UNLISTED_TYPES = new Set(['script', 'script_plain', 'password', 'password2'])

/** Paths of the columns: names, or dot-walks of one level. `parent` is the table on whose form the list is. */
export function listColumns(platform: Platform, table: string, parent: string | null = null, view = ''): string[] {
    const { dictionary } = platform
    const own =
        (view === '' ? undefined : listRecord(platform, table, parent, viewId(platform, view))) ??
        listRecord(platform, table, parent) ??
        (parent === null ? undefined : listRecord(platform, table, null))
    const wanted = own ?? LIST_LAYOUTS[table]
    const known = wanted?.filter((path) => pathEnd(platform.dictionary, table, path) !== undefined) ?? []
    if (known.length > 0) return known
    const display = dictionary.displayColumn(table)
    const columns = [...dictionary.columns(table).values()].filter(
        (column) => !UNLISTED.test(column.name) && !UNLISTED_TYPES.has(column.type),
    )
    const first = columns.filter((column) => column.name === display)
    const defined = columns.filter((column) => column.table === table)
    return [...new Set([...first, ...defined, ...columns])].slice(0, COLUMNS).map((column) => column.name)
}

/** Label of a column path: that of the column at its end. */
export function columnLabel(platform: Platform, table: string, path: string): string {
    return pathEnd(platform.dictionary, table, path)?.column.label ?? path
}

function listRecord(
    platform: Platform,
    table: string,
    parent: string | null,
    view = DEFAULT_VIEW,
): string[] | undefined {
    const { store } = platform
    const of = { name: table, view, parent, relationship: null, sys_user: null }
    const [list] = store.select('sys_ui_list', where(of), { limit: 1 })
    if (!list) return undefined
    const elements = store.select('sys_ui_list_element', where({ list_id: list['sys_id'] ?? '' }), {
        orderBy: [{ column: 'position' }],
    })
    return elements.map((element) => element['element'] ?? '')
}
