/** UI actions (sys_ui_action): which a user sees on a record, and running one on the server. */
import type { GlideRecord } from '../glide/glide-record.ts'
import { GlideRecordSecure } from '../glide/glide-record-secure.ts'
import type { Platform, Row } from '../platform.ts'
import { and, is, isIn } from '../query/conditions.ts'
import { loudObject, UnsupportedError, type Support } from '../support/support.ts'

export const support: Support[] = [
    {
        member: 'UI actions: condition, roles, server script with current and action',
        evidence: 'documented',
        source: 'UI actions',
    },
    {
        member: 'UI actions: condition on the record as the user may read it',
        evidence: 'assumed',
        source: 'UI actions',
        note: 'A column that access controls hide is empty in a condition. No page says so, nor the contrary: what holds this way holds the other way as well.',
    },
    {
        member: 'UI actions: client scripts',
        evidence: 'assumed',
        source: 'UI actions',
        note: 'Of an action that asks in the browser and then submits, the part without a window is run, as if the user had agreed; the rest is not.',
    },
]

/** Thrown when a user may not run an action, or it does not show on the record. */
export class UiActionError extends Error {
    override readonly name = 'UiActionError'
}

/** The variable `action`: there is no browser to send anywhere. */
const ACTION = { setRedirectURL: () => undefined, setReturnURL: () => undefined }

/** The actions that the session's user sees on a record, whoever asks: a page, or a script of a test. */
export function visibleActions(platform: Platform, record: GlideRecord): Row[] {
    const { store, dictionary, session } = platform
    const current = readable(platform, record)
    if (current === undefined) return []
    const tables = dictionary.tables().filter((table) => dictionary.isA(record.getTableName(), table))
    const actions = store.select('sys_ui_action', and(isIn('table', tables), is('active', 'true')), {
        orderBy: [{ column: 'order' }],
    })
    return actions.filter((action) => {
        const roles = rolesOf(platform, action['sys_id'] ?? '')
        if (roles.length > 0 && !session.roles.has('admin') && !roles.some((role) => session.roles.has(role)))
            return false
        if (!action['condition']) return true
        const options = {
            scope: action['sys_scope'] ?? 'global',
            name: `condition of ${action['name'] ?? ''}`,
            variables: { current },
        }
        return platform.scripts.evaluate(action['condition'], options) === true
    })
}

/** Runs an action by its action name. */
export function runAction(platform: Platform, record: GlideRecord, actionName: string): void {
    const action = visibleActions(platform, record).find((row) => row['action_name'] === actionName)
    if (!action) throw new UiActionError(`${platform.session.userName} has no action ${actionName} on this record`)
    // Written for both sides, a script tells the server by the window that it lacks.
    if (action['client'] === '1' && !/typeof window\b/.test(action['script'] ?? ''))
        throw new UnsupportedError(`UI action ${actionName}: client script`)
    const variables = { current: record, action: loudObject('action', ACTION) }
    platform.scripts.evaluate(action['script'] ?? '', {
        scope: action['sys_scope'] ?? 'global',
        name: `UI action ${actionName}`,
        variables,
    })
}

/** The record as the session's user may read it; undefined when that is not at all. A new one holds what the user has entered. */
function readable(platform: Platform, record: GlideRecord): GlideRecord | undefined {
    if (record.isNewRecord()) return record
    const secure = GlideRecordSecure.create(platform, record.getRecordClassName())
    return secure.get(record.getUniqueValue()) ? secure : undefined
}

function rolesOf(platform: Platform, action: string): string[] {
    const { store } = platform
    const rows = store.select('sys_ui_action_role', is('sys_ui_action', action))
    return rows.map((row) => store.read('sys_user_role', row['sys_user_role'] ?? '')?.['name'] ?? '')
}
