/** What can be said of a payload and its rules before records are looked at. */
import { UnsupportedError } from '../support/support.ts'
import { committed, type ItemAnswer } from './answer.ts'
import { FAILURES, type Failure } from './failures.ts'
import { criterionOf } from './keys.ts'
import type { Item, Relation } from './payload.ts'
import type { Rule, Rules } from './rules.ts'

/** An item that is in the payload more than once. */
export interface Duplicate {
    failure: Failure
    duplicateIndices: number[]
}

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

/** Why a dependent item has no host, with the answer for the host that failed. */
export interface NoHost {
    failure: Failure
    host?: ItemAnswer
}

/** The CI that hosts a dependent item, or why there is none. */
export function hostOf(
    item: Item,
    index: number,
    rule: Rule,
    hostings: readonly Relation[],
    answers: readonly (ItemAnswer | undefined)[],
): string | NoHost {
    const [first, second] = hostings.filter((relation) => relation.parent === index).map(({ child }) => child)
    const known = rule.hostings(item.className)
    if (known.length === 0) return { failure: FAILURES.noHostingRule(item.className) }
    if (first === undefined) return { failure: FAILURES.noHost(item.className, known) }
    const inPayload = (host: number) => answers[host]?.inputIndices[0] ?? host
    if (second !== undefined && second !== first)
        return { failure: FAILURES.twoHosts(inPayload(first), inPayload(second)) }
    const host = answers[first]
    const failure = FAILURES.hostFailed(item.inputIndices[0] ?? index, inPayload(first))
    return committed(host) ?? { failure, ...(host ? { host } : {}) }
}

/** Does the relation say what a dependent item is hosted on? */
export function isHosting({ parent, child }: Relation, items: readonly Item[], rules: Rules): boolean {
    const [dependent, host] = [items[parent], items[child]]
    if (!dependent || !host) return false
    const rule = rules(dependent.className)
    return rule !== undefined && !rule.independent && rule.hostedBy(dependent.className, host.className)
}

/** Items with the same values for the first entry of their rule that they have values for, on the same host. */
export function duplicates(
    items: readonly Item[],
    hostings: readonly Relation[],
    rules: Rules,
): Map<number, Duplicate> {
    const groups = new Map<string, { fields: string[]; indexes: number[] }>()
    for (const [index, item] of items.entries()) {
        const host = hostings.find((relation) => relation.parent === index)?.child
        const criterion = criterionOf(item, host, rules)
        if (!criterion) continue
        const group = groups.get(criterion.key) ?? { fields: criterion.fields, indexes: [] }
        group.indexes.push(index)
        groups.set(criterion.key, group)
    }
    const found = new Map<number, Duplicate>()
    for (const { fields, indexes } of groups.values()) {
        const [first = 0, ...others] = indexes
        for (const index of others.length === 0 ? [] : indexes) {
            const { className } = items[index] as Item
            // Of more than two, each is named with the first, and the first with the last.
            const other = index === first ? (others.at(-1) ?? first) : index
            found.set(index, {
                failure: FAILURES.duplicateItems(first, other, className, fields),
                duplicateIndices: indexes.filter((one) => one !== index),
            })
        }
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
