/** Whether code of one scope may use a script include of another: Accessible from, Caller Access. */
import type { Platform, Row } from '../platform.ts'
import { and, is, or, where } from '../query/conditions.ts'
import type { AccessControlList } from './access-control-list.ts'

/** sys_script_include.caller_access */
const TRACKING = '1'
const RESTRICTION = '2'

/** Thrown to a script that uses a script include it may not use. */
export class ScriptAccessError extends Error {
    override readonly name = 'ScriptAccessError'
}

/** Throws when the scope may not use the script include; records the request as Caller Access asks for. */
export function checkCaller(platform: Platform, include: Row, from: string): void {
    const scope = include['sys_scope'] ?? 'global'
    if (from === scope) return
    const name = `${scope}.${include['name'] ?? ''}`
    if (include['access'] !== 'public') throw new ScriptAccessError(`${name} is not accessible from scope ${from}`)
    const callerAccess = include['caller_access']
    if (callerAccess !== TRACKING && callerAccess !== RESTRICTION) return
    const status = statusOf(platform, include, scope, from, callerAccess === TRACKING ? 'allowed' : 'requested')
    if (callerAccess === RESTRICTION && status !== 'allowed')
        throw new ScriptAccessError(`${name} is restricted: scope ${from} is not an allowed caller`)
}

/** May the session's user call a script include from a client? By name or API name; false when there is none such. */
export function mayExecute(platform: Platform, controls: AccessControlList, name: string): boolean {
    const named = or(is('api_name', name), is('name', name))
    const callable = where({ client_callable: 'true', active: 'true' })
    const [include] = platform.store.select('sys_script_include', and(named, callable))
    const names = [include?.['name'], include?.['api_name']].filter((part) => typeof part === 'string')
    return include !== undefined && controls.allowsResource('client_callable_script_include', 'execute', ...names)
}

/** The privilege of the caller, for the script include or for all of its scope; made when there is none. */
function statusOf(platform: Platform, include: Row, scope: string, from: string, initial: string): string {
    const { store, ids } = platform
    const table = 'sys_restricted_caller_access'
    const target = include['sys_id'] ?? ''
    const known = store
        .select(table, where({ source_scope: from, target_scope: scope }))
        .filter((row) => !row['target'] || row['target'] === target)
        .map((row) => row['status'])
    if (known.length > 0)
        return known.includes('denied') ? 'denied' : known.includes('allowed') ? 'allowed' : 'requested'
    store.load(table, {
        sys_id: ids.next(),
        source_scope: from,
        target_scope: scope,
        target_type: 'sys_script_include',
        target,
        operation: 'execute',
        status: initial,
    })
    return initial
}
