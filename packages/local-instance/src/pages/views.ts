/** Views: which of its layouts a table is shown in. */
import type { Platform } from '../platform.ts'
import { is } from '../query/conditions.ts'

/** sys_id of the default view, in which the pages show everything that has no other. */
export const DEFAULT_VIEW = 'Default view'

/** The sys_id of a view by its name; the default one for a name that no view has. */
export function viewId({ store }: Platform, name: string): string {
    const [view] = store.select('sys_ui_view', is('name', name), { limit: 1 })
    return view?.['sys_id'] ?? DEFAULT_VIEW
}
