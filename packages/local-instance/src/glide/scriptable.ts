/** Records and elements as scripts see them: the members that the tags list, and columns as properties. */
import { bySymbol, isLanguageMember, listedMembers, memberOf, UnsupportedError } from '../support/support.ts'
import { support as elementSupport, type GlideElement } from './glide-element.ts'
import type { GlideRecord } from './glide-record.ts'
import { support as recordSupport } from './glide-record-support.ts'

const recordMembers = listedMembers('GlideRecord', recordSupport)
const elementMembers = listedMembers('GlideElement', elementSupport)

// One handler for all records and one for all elements: scripts make so many of them that closures of each would count.
const RECORD: ProxyHandler<GlideRecord> = {
    get(target, key, receiver) {
        if (typeof key === 'symbol') return bySymbol(target, key)
        if (recordMembers.has(key)) return methodOf(target, key, receiver)
        if (target.has(key)) return target.property(key)
        if (isLanguageMember(key)) return memberOf(target, key, receiver)
        throw new UnsupportedError(`GlideRecord(${target.getTableName()}).${key}`)
    },
    set(target, key, value) {
        target.assign(String(key), value)
        return true
    },
    has: (target, key) =>
        typeof key === 'string' && (recordMembers.has(key) || target.has(key) || key in Object.prototype),
    ownKeys(target) {
        throw new UnsupportedError(`GlideRecord(${target.getTableName()}): listing its properties`)
    },
}

function methodOf(target: GlideRecord, key: string, seen: unknown): unknown {
    let method = target.methods.get(key)
    if (method === undefined) target.methods.set(key, (method = memberOf(target, key, seen)))
    return method
}

const ELEMENT: ProxyHandler<GlideElement> = {
    get(target, key, receiver) {
        if (typeof key === 'symbol') return bySymbol(target, key)
        if (elementMembers.has(key) || isLanguageMember(key)) return memberOf(target, key, receiver)
        if (target.getReferenceTable() === '') throw new UnsupportedError(nameOf(target, key))
        return (target.getRefRecord() as unknown as Record<string, unknown>)[key]
    },
    set(target, key) {
        throw new UnsupportedError(`${nameOf(target, key)} = …`)
    },
    has: (_target, key) => typeof key === 'string' && (elementMembers.has(key) || key in Object.prototype),
    ownKeys: () => [],
}

function nameOf(element: GlideElement, key: string | symbol): string {
    return `GlideElement(${element.getTableName()}.${element.getName()}).${String(key)}`
}

/** `gr.name`: methods of the API first, then columns, then what the script has put there. */
export function scriptable(record: GlideRecord): GlideRecord {
    return new Proxy(record, RECORD)
}

/** `gr.cmdb_ci.name`: an element of a reference passes on to the record that it references. */
export function walkable(element: GlideElement): GlideElement {
    return new Proxy(element, ELEMENT)
}
