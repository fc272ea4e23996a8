/** Identifier keys: what makes two items of a payload, or an item and a partial payload, the same (ire). */
import type { Item } from './payload.ts'
import type { Entry, Rules } from './rules.ts'

/** A lookup entry needs lookup items, which are refused. */
export function isUsable(entry: Entry, item: Item): boolean {
    return !entry.isLookup && entry.attributes.every((name) => (item.values[name] ?? '') !== '')
}

/** Name and native key of the item's source, whatever its class; `source` is that of the call. */
export function sourceKey(item: Item, source: string): string | undefined {
    const { source_name: name = source, source_native_key: key = '' } = item.sys_object_source_info ?? {}
    return key === '' ? undefined : JSON.stringify([name, key])
}

export interface Criterion {
    fields: string[]
    key: string
}

/** Class, host and values of the first entry of the rule that the item has all values for; without letter case. */
export function criterionOf(item: Item, host: number | undefined, rules: Rules): Criterion | undefined {
    const fields = rules(item.className)?.entries.find((entry) => isUsable(entry, item))?.attributes
    if (!fields) return undefined
    const values = fields.map((name) => (item.values[name] ?? '').toLowerCase())
    return { fields, key: JSON.stringify([item.className, host, fields, values]) }
}
