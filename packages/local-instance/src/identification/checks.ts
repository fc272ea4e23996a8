/** What can be said of a payload and its rules before records are looked at. */
import { UnsupportedError } from '../support/support.ts'
import { FAILURES, type Failure } from './failures.ts'
import type { Item, Relation } from './payload.ts'
import type { Entry, Rule, Rules } from './rules.ts'

/** What is wrong with the rule itself, or with what the item brings for it. */
export function ruleProblem(item: Item, rule: Rule): Failure | undefined {
    const lookups = rule.entries.filter((entry) => entry.isLookup)
    if (rule.independent && rule.entries.some((entry) => entry.attributes.includes('sys_class_name')))
        return FAILURES.className(rule.appliesTo)
    if (!rule.independent && lookups.length > 0) return FAILURES.dependentLookup(rule.appliesTo)
    for (const { className } of item.lookup ?? []) {
        if (!lookups.some((entry) => entry.table === className))
            return FAILURES.lookupRuleMissing(item.className, className)
        throw new UnsupportedError(`IdentificationEngine: lookup of ${className}`)
    }
    // Rules of related items are in a table that the local instance does not have.
    const [related] = item.related ?? []
    return related && FAILURES.relatedRuleMissing(item.className, related.className)
}

/** The CI that hosts a dependent item, or why there is none. */
export function hostOf(
    item: Item,
    index: number,
    rule: Rule,
    hostings: readonly Relation[],
    results: readonly ({ sysId: string } | undefined)[],
): string | Failure {
    const [first, second] = hostings.filter((relation) => relation.parent === index).map(({ child }) => child)
    const known = rule.hostings(item.className)
    if (known.length === 0) return FAILURES.noHostingRule(item.className)
    if (first === undefined) return FAILURES.noHost(item.className, known)
    if (second !== undefined && second !== first) return FAILURES.twoHosts(first, second)
    const host = results[first]?.sysId ?? ''
    return host === '' ? FAILURES.hostFailed(index, first) : host
}

/** Does the relation say what a dependent item is hosted on? */
export function isHosting({ parent, child }: Relation, items: readonly Item[], rules: Rules): boolean {
    const [dependent, host] = [items[parent], items[child]]
    if (!dependent || !host) return false
    const rule = rules(dependent.className)
    return rule !== undefined && !rule.independent && rule.hostedBy(dependent.className, host.className)
}

/** A lookup entry needs lookup items, which are refused. */
export function isUsable(entry: Entry, item: Item): boolean {
    return !entry.isLookup && entry.attributes.every((name) => (item.values[name] ?? '') !== '')
}

/** Items with the same values for the first entry of their rule that they have values for, on the same host. */
export function duplicates(items: readonly Item[], hostings: readonly Relation[], rules: Rules): Map<number, Failure> {
    const seen = new Map<string, number>()
    const found = new Map<number, Failure>()
    for (const [index, item] of items.entries()) {
        const fields = rules(item.className)?.entries.find((entry) => isUsable(entry, item))?.attributes
        if (!fields) continue
        const host = hostings.find((relation) => relation.parent === index)?.child
        const values = fields.map((name) => (item.values[name] ?? '').toLowerCase())
        const key = JSON.stringify([item.className, host, fields, values])
        const first = seen.get(key)
        if (first === undefined) seen.set(key, index)
        else
            for (const one of [first, index])
                found.set(one, FAILURES.duplicateItems(first, index, item.className, fields))
    }
    return found
}

/** Indexes in an order in which a host comes before what it hosts; items of a loop are left out. */
export function hostsFirst(count: number, relations: readonly { parent: number; child: number }[]): number[] {
    const waiting = new Set(Array.from({ length: count }, (_, index) => index))
    const order: number[] = []
    for (let progress = true; progress;) {
        progress = false
        for (const index of waiting) {
            if (
                relations.some(
                    (relation) => relation.parent === index && relation.child !== index && waiting.has(relation.child),
                )
            )
                continue
            waiting.delete(index)
            order.push(index)
            progress = true
        }
    }
    return order
}
