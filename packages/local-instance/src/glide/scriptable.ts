/** Records and elements as scripts see them: the members that the tags list, and columns as properties. */
import { concealing, isLanguageMember, listedMembers, memberOf, UnsupportedError } from '../support/support.ts'
import { support as elementSupport, type GlideElement } from './glide-element.ts'
import type { GlideRecord } from './glide-record.ts'
import { support as recordSupport } from './glide-record-support.ts'

const recordMembers = listedMembers('GlideRecord', recordSupport)
const elementMembers = listedMembers('GlideElement', elementSupport)

/** `gr.name`: methods of the API first, then columns, then what the script has put there. */
export function scriptable(record: GlideRecord): GlideRecord {
    const proxy = new Proxy(record, {
        get(target, key, receiver) {
            if (typeof key === 'symbol') return Reflect.get(target, key, target) as unknown
            if (recordMembers.has(key)) return memberOf(target, key, receiver)
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
    })
    return concealing(proxy, record)
}

/** `gr.cmdb_ci.name`: an element of a reference passes on to the record that it references. */
export function walkable(element: GlideElement): GlideElement {
    const named = (target: GlideElement, key: string | symbol) =>
        `GlideElement(${target.getTableName()}.${target.getName()}).${String(key)}`
    const proxy = new Proxy(element, {
        get(target, key, receiver) {
            if (typeof key === 'symbol') return Reflect.get(target, key, target) as unknown
            if (elementMembers.has(key) || isLanguageMember(key)) return memberOf(target, key, receiver)
            if (target.getReferenceTable() === '') throw new UnsupportedError(named(target, key))
            return (target.getRefRecord() as unknown as Record<string, unknown>)[key]
        },
        set(target, key) {
            throw new UnsupportedError(`${named(target, key)} = …`)
        },
        has: (_target, key) => typeof key === 'string' && (elementMembers.has(key) || key in Object.prototype),
        ownKeys: () => [],
    })
    return concealing(proxy, element)
}
