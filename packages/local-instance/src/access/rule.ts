/** One access control rule (sys_security_acl): whom it lets pass. */
import type { Platform, Row, Session } from '../platform.ts'
import { parseQuery } from '../query/parse.ts'
import { revealed, UnsupportedError } from '../support/support.ts'

/** What is accessed. Without a row, as before a query, nothing counts that relies on a record's contents. */
export interface AccessedObject {
    table?: string
    row?: Row | undefined
    /** A record that is about to be created: its conditions see empty fields. */
    isNew?: boolean
}

export interface Rule {
    row: Row
    /** Names of the required roles that exist. */
    roles: string[]
    /** Does it require roles, existing or not? */
    requiresRole: boolean
}

/** sys_ids of security attributes; observed in the SDK. */
const ATTRIBUTES: Record<string, (session: Session) => boolean> = {
    '239bdf0c47d23110ba46ff58936d4330': ({ userName }) => userName !== '' && userName !== 'guest',
    '8637f144b732111074f706dd1e11a981': ({ roles }) => roles.has('admin'),
}

/** Scripts that grant everything; such a rule is invalid ("Deny by default behavior"). */
const ALWAYS_TRUE = new Set(['true', 'answer=true'])

/** Does the rule's filter include the record? A rule with no filter includes all. */
export function appliesTo(platform: Platform, { row: rule }: Rule, object: AccessedObject): boolean {
    return conditionHolds(platform, rule['applies_to'], object)
}

/** Does the session's user pass? `override` says whether being an administrator is enough. */
export function passes(platform: Platform, rule: Rule, object: AccessedObject, override: boolean): boolean {
    const { session } = platform
    const admin = session.roles.has('admin')
    // Nobody's role stands above the administrator's.
    if (rule.roles.includes('nobody')) return false
    if (admin && override) return true
    if (!isValid(rule)) return false
    if (rule.requiresRole && !admin && !rule.roles.some((role) => session.roles.has(role))) return false
    if (!attributeHolds(rule.row['security_attribute'], session)) return false
    return conditionHolds(platform, rule.row['condition'], object) && scriptHolds(platform, rule.row, object)
}

/** A rule that requires nothing, or roles that do not exist, denies. */
function isValid({ row, roles, requiresRole }: Rule): boolean {
    const script = (row['script'] ?? '').replace(/[\s;]/g, '')
    if (ALWAYS_TRUE.has(script)) return false
    if (requiresRole && roles.length === 0) return false
    return requiresRole || Boolean(row['security_attribute'] ?? row['condition']) || script !== ''
}

function attributeHolds(attribute: string | null | undefined, session: Session): boolean {
    if (!attribute) return true
    const holds = ATTRIBUTES[attribute]
    if (!holds) throw new UnsupportedError(`Security attribute ${attribute}`)
    return holds(session)
}

function conditionHolds(platform: Platform, condition: string | null | undefined, object: AccessedObject): boolean {
    const { table, row, isNew = false } = object
    if (!condition || table === undefined || row === undefined) return true
    const evaluate = (script: string) =>
        String(platform.scripts.evaluate(script, { scope: 'global', name: 'condition of an access control' }))
    return platform.store.matches(table, parseQuery(condition, evaluate).condition, isNew ? {} : row)
}

function scriptHolds(platform: Platform, rule: Row, { table, row, isNew }: AccessedObject): boolean {
    const script = rule['script'] ?? ''
    // Before a query there is no record that a script could look at.
    const early = table !== undefined && row === undefined
    if (script.trim() === '' || (early && /\bcurrent\b/.test(script))) return true
    const variables: Record<string, unknown> = { answer: undefined }
    if (table !== undefined && row !== undefined) {
        // A record without access control: the script itself decides what may be seen.
        const current = platform.record(table)
        if (isNew === true) {
            current.initialize()
            for (const [name, value] of Object.entries(row)) current.setValue(name, value)
        } else revealed(current).load(row)
        variables['current'] = current
    }
    const options = {
        scope: rule['sys_scope'] ?? 'global',
        name: `access control ${rule['name'] ?? ''}`,
        variables,
        keep: true,
    }
    try {
        const value = platform.scripts.evaluate(script, options)
        return String(variables['answer'] ?? value) === 'true'
    } catch (error) {
        platform.log.write(
            'error',
            options.name,
            error instanceof Error ? (error.stack ?? error.message) : String(error),
        )
        return false
    }
}
