/** UI actions (sys_ui_action): which a user sees on a record, and running one on the server. */
import type { GlideRecord } from '../glide/glide-record.ts'
import { GlideRecordSecure } from '../glide/glide-record-secure.ts'
import type { Platform, Row } from '../platform.ts'
import { and, is, isIn } from '../query/conditions.ts'
import { loudObject, revealed, UnsupportedError, type Support } from '../support/support.ts'

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
        member: 'UI actions: action.setRedirectURL, action.setReturnURL',
        evidence: 'documented',
        source: 'UI actions',
        note: 'A record, or an address of this instance. The return address is where the next Update leads.',
    },
    {
        member: 'UI actions: client scripts',
        evidence: 'assumed',
        source: 'UI actions',
        note: 'Run in the browser with a part of g_form. Whoever asks elsewhere runs the part without a window, as if the user had agreed.',
    },
]

/** Thrown when a user may not run an action, or it does not show on the record. */
export class UiActionError extends Error {
    override readonly name = 'UiActionError'
}

/** Where a script sends the browser: a path of this instance without its leading slash, as GlideRecord.getLink answers. */
export interface Destination {
    redirect?: string
    return?: string
}

/** The actions that the session's user sees on a record, whoever asks: a page, or a script of a test. */
export function visibleActions(platform: Platform, record: GlideRecord): Row[] {
    const { store, dictionary, session } = platform
    const current = readable(platform, record)
    if (current === undefined) return []
    const tables = dictionary.tables().filter((table) => dictionary.isA(record.getTableName(), table))
    const actions = store.select('sys_ui_action', and(isIn('table', tables), is('active', 'true')), {
        orderBy: [{ column: 'order' }],
    })
    const shows = record.isNewRecord() ? 'show_insert' : 'show_update'
    const roles = rolesOf(platform, actions)
    return actions.filter((action) => {
        if (action[shows] === '0') return false
        const required = roles.get(action['sys_id'] ?? '') ?? []
        if (required.length > 0 && !session.roles.has('admin') && !required.some((role) => session.roles.has(role)))
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

/** Runs an action by its action name; answers where its script sends the browser. */
export function runAction(platform: Platform, record: GlideRecord, actionName: string): Destination {
    const action = visibleActions(platform, record).find((row) => row['action_name'] === actionName)
    if (!action) throw new UiActionError(`${platform.session.userName} has no action ${actionName} on this record`)
    // Written for both sides, a script tells the server by the window that it lacks.
    if (isClientAction(action) && !/typeof window\b/.test(action['script'] ?? ''))
        throw new UnsupportedError(`UI action ${actionName}: client script`)
    const sent: Destination = {}
    const variables = {
        current: record,
        action: loudObject('action', {
            setRedirectURL: (target: unknown) => void (sent.redirect = addressOf(target)),
            setReturnURL: (target: unknown) => void (sent.return = addressOf(target)),
        }),
    }
    platform.scripts.evaluate(action['script'] ?? '', {
        scope: action['sys_scope'] ?? 'global',
        name: `UI action ${actionName}`,
        variables,
    })
    return sent
}

/** Does the browser run the action's script first? */
export function isClientAction(action: Row): boolean {
    return action['client'] === '1'
}

function addressOf(target: unknown): string {
    if (typeof target !== 'object' || target === null) return String(target)
    const { getLink } = revealed(target) as Partial<GlideRecord>
    return getLink === undefined ? String(target) : getLink.call(revealed(target) as GlideRecord, true)
}

/** The record as the session's user may read it; undefined when that is not at all. A new one holds what the user has entered. */
function readable(platform: Platform, record: GlideRecord): GlideRecord | undefined {
    if (record.isNewRecord()) return record
    const secure = GlideRecordSecure.create(platform, record.getRecordClassName())
    return secure.get(record.getUniqueValue()) ? secure : undefined
}

/** Names of the roles that each action requires, by the action's sys_id. */
function rolesOf({ store }: Platform, actions: readonly Row[]): ReadonlyMap<string, string[]> {
    const roles = new Map<string, string[]>()
    const ids = actions.map((action) => action['sys_id'] ?? '')
    for (const { sys_ui_action: action, sys_user_role: role } of store.select(
        'sys_ui_action_role',
        isIn('sys_ui_action', ids),
    )) {
        const name = store.read('sys_user_role', role ?? '')?.['name'] ?? ''
        roles.set(action ?? '', [...(roles.get(action ?? '') ?? []), name])
    }
    return roles
}
