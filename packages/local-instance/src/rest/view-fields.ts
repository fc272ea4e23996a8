/** The columns of a view's form, for sysparm_view. */
import type { Platform } from '../platform.ts'
import { is, where } from '../query/conditions.ts'

/** Undefined for no view, or for one that has no form of the table: then every column is answered. */
export function viewFields({ store }: Platform, table: string, view: string | undefined): string[] | undefined {
    if (view === undefined || view === '') return undefined
    const views = ['name', 'title'].flatMap((column) => store.select('sys_ui_view', is(column, view)))
    const fields = views
        .flatMap(({ sys_id: sysId }) => store.select('sys_ui_section', where({ name: table, view: sysId ?? '' })))
        .flatMap(({ sys_id: section }) =>
            store.select('sys_ui_element', is('sys_ui_section', section ?? ''), { orderBy: [{ column: 'position' }] }),
        )
        .filter(({ type }) => !type || type === 'element')
        .map(({ element }) => element ?? '')
    return fields.length === 0 ? undefined : ['sys_id', ...new Set(fields)]
}
