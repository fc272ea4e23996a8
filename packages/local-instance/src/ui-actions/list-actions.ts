/** UI actions of lists (sys_ui_action): above a list, below it, and in the list of choices for selected records. */
import { GlideRecordSecure } from '../glide/glide-record-secure.ts'
import type { GlideRecord } from '../glide/glide-record.ts'
import type { Platform, Row } from '../platform.ts'
import { and, is, isIn, or } from '../query/conditions.ts'
import { loudObject, UnsupportedError, type Support } from '../support/support.ts'
import { UiActionError } from './ui-actions.ts'

export const support: Support[] = [
    {
        member: 'UI actions: list banner button, list bottom button, list choice',
        evidence: 'documented',
        source: 'UI actions',
        note: 'Server scripts only. List links and context menus are not shown.',
    },
    {
        member: 'UI actions: current of a list',
        evidence: 'assumed',
        source: 'UI actions',
        note: 'A banner button runs once, on a new record; the others once for each selected record whose condition holds, as the user may read it.',
    },
]

export interface ListActions {
    /** Above the list; they need no selected record. */
    banner: Row[]
    /** On selected records. */
    selected: Row[]
}

/** How an action went. */
export interface ListOutcome {
    done: number
    /** Records on which it does not show, or that the user may not read. */
    skipped: number
    redirect?: string
}

/** The actions that the user sees on a list; conditions of those on records are looked at when they run. */
export function listActions(platform: Platform, table: string): ListActions {
    const { store, dictionary } = platform
    const tables = dictionary.tables().filter((name) => dictionary.isA(table, name))
    const shown = or(is('list_banner_button', 'true'), is('list_button', 'true'), is('list_choice', 'true'))
    const found = store
        .select('sys_ui_action', and(isIn('table', [...tables, 'global']), is('active', 'true'), shown), {
            orderBy: [{ column: 'order' }],
        })
        .filter((action) => action['client'] !== '1' && mayUse(platform, action))
    const blank = platform.record(table)
    blank.initialize()
    return {
        banner: found.filter((action) => action['list_banner_button'] === '1' && holds(platform, action, blank)),
        selected: found.filter((action) => action['list_button'] === '1' || action['list_choice'] === '1'),
    }
}

/** Runs an action of a list by its sys_id, under the user's rights. */
export function runListAction(
    platform: Platform,
    table: string,
    sysId: string,
    selected: readonly string[],
): ListOutcome {
    const { banner, selected: onRecords } = listActions(platform, table)
    const outcome: ListOutcome = { done: 0, skipped: 0 }
    const button = banner.find((action) => action['sys_id'] === sysId)
    if (button) {
        const blank = platform.record(table)
        blank.initialize()
        run(platform, button, blank, outcome)
        return outcome
    }
    const action = onRecords.find((row) => row['sys_id'] === sysId)
    if (!action) throw new UiActionError(`${platform.session.userName} has no such action on this list`)
    for (const id of selected) {
        const readable = GlideRecordSecure.create(platform, table)
        const record = platform.record(table)
        if (readable.get(id) && holds(platform, action, readable) && record.get(id))
            run(platform, action, record, outcome)
        else outcome.skipped += 1
    }
    return outcome
}

function mayUse({ store, session }: Platform, action: Row): boolean {
    const rows = store.select('sys_ui_action_role', is('sys_ui_action', action['sys_id'] ?? ''))
    const roles = rows.map((row) => store.read('sys_user_role', row['sys_user_role'] ?? '')?.['name'] ?? '')
    return roles.length === 0 || session.roles.has('admin') || roles.some((role) => session.roles.has(role))
}

function holds(platform: Platform, action: Row, current: GlideRecord): boolean {
    if (!action['condition']) return true
    return evaluate(platform, action, 'condition', { current }) === true
}

function run(platform: Platform, action: Row, current: GlideRecord, outcome: ListOutcome): void {
    if (action['client'] === '1') throw new UnsupportedError(`UI action ${action['name'] ?? ''}: client script`)
    const redirect = (target: unknown) => {
        if (typeof target === 'string') outcome.redirect = target
    }
    const variables = {
        current,
        action: loudObject('action', { setRedirectURL: redirect, setReturnURL: () => undefined }),
    }
    evaluate(platform, action, 'script', variables)
    outcome.done += 1
}

function evaluate(
    platform: Platform,
    action: Row,
    part: 'condition' | 'script',
    variables: Record<string, unknown>,
): unknown {
    return platform.scripts.evaluate(action[part] ?? '', {
        scope: action['sys_scope'] ?? 'global',
        name: `${part} of ${action['name'] ?? ''}`,
        variables,
    })
}
