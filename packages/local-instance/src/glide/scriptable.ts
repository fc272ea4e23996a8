/** Records and elements as scripts see them: columns are properties. */
import type { GlideElement } from './glide-element.ts'
import type { GlideRecord } from './glide-record.ts'

function method(target: object, key: string | symbol): unknown {
    const member = Reflect.get(target, key, target) as unknown
    return typeof member === 'function' ? (member as (...args: unknown[]) => unknown).bind(target) : undefined
}

/** `gr.name`: methods of the API first, then columns, then what the script has put there. */
export function scriptable(record: GlideRecord): GlideRecord {
    return new Proxy(record, {
        get(target, key) {
            if (typeof key === 'symbol') return Reflect.get(target, key, target) as unknown
            return method(target, key) ?? target.property(key)
        },
        set(target, key, value) {
            target.assign(String(key), value)
            return true
        },
        has: (target, key) => key in target || (typeof key === 'string' && target.column(key) !== undefined),
    })
}

/** `gr.cmdb_ci.name`: an element passes on to the record that it references. */
export function walkable(element: GlideElement): GlideElement {
    if (element.getReferenceTable() === '') return element
    return new Proxy(element, {
        get(target, key) {
            if (typeof key === 'symbol') return Reflect.get(target, key, target) as unknown
            return method(target, key) ?? (target.getRefRecord() as unknown as Record<string, unknown>)[key]
        },
    })
}
