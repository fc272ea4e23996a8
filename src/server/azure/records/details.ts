/**
 * What `additionalData` says beyond the identity of the resource, for people: "NSG open ports: 22", the users without a
 * second factor, versions. Its members differ from recommendation to recommendation (azure.md 8.2), so what is left out
 * is told by name and value.
 */
import { objectOf, parseJson, textOf, type JsonObject } from '../../vocabulary/json.ts'
import { bagOf, isPlaceholder } from './members.ts'

/** What identifies the resource has columns of its own. */
const IDENTITY = [
    ...['region', 'location', 'hierarchyid', 'resourceprovider', 'resourcetype', 'resourcename', 'resourceurl'],
    ...['nativeclouduniqueidentifier', 'nativeresourceid', 'cloudnativeresourcename', '__tags__', 'tags'],
    ...['environmentdisplayname', 'projectid', 'resourcegroup', 'source'],
]

/** Names of members that lead elsewhere: an id, a link, an address. A list of ids is what was found, and stays. */
const LEADS_ELSEWHERE =
    /(^|[\s_.-])([iI][dD]s?|[uU]uid|[gG]uid|[lL]ink|[uU]r[li])$|[a-z](Ids?|IDs?|Uuid|Guid|Link|Ur[li]|UR[LI])$/
const IS_LINK = /^(https?:\/\/|portal\.azure\.|\/subscriptions\/|\/providers\/|\/\/|arn:)/i
const IS_GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** Times change with each scan, and say nothing of what was found. Both spellings are recorded. */
const IS_TIME = /^(\d{4}-\d{2}-\d{2}([T ]|$)|\d{1,2}\/\d{1,2}\/\d{4}( |$))/

/** What may be a secret by its name, unless it says only which kind of secret, or how many. */
const SECRET_NAME = /secret|passw|pwd|token|credential|connection ?string|(private|access|account|shared|api) ?key/i
const ABOUT_A_SECRET = /(type|kind|name|count|rule|category|expir\w*|status|state|enabled|rotation)$/i
const SECRET_VALUE =
    /-----BEGIN|(password|pwd|accountkey|sharedaccesskey|sharedaccesssignature|secret|token)\s*=|\bsig=|\beyJ[\w-]{8,}\.|\bAKIA[0-9A-Z]{12}|\bBearer\s/i

/** One line at most: long lists leave room for the other members. */
const LONGEST_LINE = 500

/** Members within members are read as far as versions of packages lie (azure.md 10.3), what lies deeper is not. */
const DEPTH = 3

/**
 * `name: value` lines of an additionalData (an object, or JSON text), by name; at most `max` characters with their line
 * breaks. Left out: what identifies the resource, ids and links, times of scans, whatever may be a secret, and members
 * that say nothing.
 */
export function detailLines(additionalData: unknown, max: number): string[] {
    const lines = linesOf(bagOf(additionalData), '', DEPTH)
    let length = 0
    return lines.filter((line) => (length += line.length + 1) <= max)
}

/** Sorted, because the order of members may change from answer to answer. */
function linesOf(bag: JsonObject, prefix: string, depth: number): string[] {
    const names = Object.keys(bag).sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    return names.flatMap((name) => memberLines(`${prefix}${name.trim()}`, name.trim(), parsed(bag[name]), depth))
}

function memberLines(path: string, name: string, value: unknown, depth: number): string[] {
    if (IDENTITY.includes(name.toLowerCase()) || isSecretName(name)) return []
    if (Array.isArray(value))
        return line(
            path,
            value
                .map(itemText)
                .filter((text) => text !== '')
                .join(', '),
        )
    if (typeof value === 'object' && value !== null)
        return depth > 1 ? linesOf(objectOf(value), `${path}.`, depth - 1) : []
    return LEADS_ELSEWHERE.test(name) ? [] : line(path, plain(value))
}

function line(path: string, text: string): string[] {
    if (text === '') return []
    const whole = `${path}: ${text}`
    return [whole.length > LONGEST_LINE ? `${whole.slice(0, LONGEST_LINE - 1)}…` : whole]
}

/** An item of a list: an id of a user stays, because it is what was found; of a vulnerability its id alone. */
function itemText(item: unknown): string {
    if (typeof item !== 'object' || item === null) return IS_GUID.test(textOf(item)) ? textOf(item) : plain(item)
    const entries = Object.entries(objectOf(item))
    const cve = entries.find(([name]) => name.toLowerCase() === 'cveid')
    if (cve !== undefined) return textOf(cve[1]).trim()
    return entries
        .filter(([name]) => !isSecretName(name) && !LEADS_ELSEWHERE.test(name))
        .map(([name, value]) => [name, plain(value)] as const)
        .filter(([, text]) => text !== '')
        .map(([name, text]) => `${name} ${text}`)
        .join(' ')
}

function isSecretName(name: string): boolean {
    return SECRET_NAME.test(name) && !ABOUT_A_SECRET.test(name)
}

/** A text in one line; '' for what says nothing, or must not be shown. */
function plain(value: unknown): string {
    const text = textOf(value).replace(/\s+/g, ' ').trim()
    const hidden = [IS_LINK, IS_GUID, IS_TIME, SECRET_VALUE].some((pattern) => pattern.test(text))
    return isPlaceholder(text) || hidden ? '' : text
}

/** Lists and objects come as JSON text as well. */
function parsed(value: unknown): unknown {
    if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value
    try {
        const inner = parseJson(value)
        return typeof inner === 'object' ? inner : value
    } catch {
        return value
    }
}
