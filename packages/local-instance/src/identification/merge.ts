/** Duplicate items of a payload become one item before anything is processed (ire, "Deduplicate payload items"). */
import { hostsFirst, isHosting } from './checks.ts'
import { criterionOf, sourceKey } from './keys.ts'
import type { Item, Payload, Relation } from './payload.ts'
import type { Rules } from './rules.ts'

/** The payload without duplicates; its relations follow what their ends were merged into. */
export function merged(payload: Payload, source: string, rules: Rules): Payload {
    const groups = groupsOf(payload, source, rules)
    const positions = new Map(groups.flatMap((group, position) => group.map((index) => [index, position])))
    const items = groups.map((group) => mergedItem(group.map((index) => payload.items[index] as Item)))
    const relations = new Map<string, Relation>()
    for (const relation of payload.relations) {
        const [parent, child] = [relation.parent, relation.child].map((index) => positions.get(index))
        if (parent === undefined || child === undefined) {
            // Its error names the index of the payload: one that no item has, merged or not.
            relations.set(JSON.stringify(relation), relation)
            continue
        }
        const key = JSON.stringify([parent, child, relation.type])
        const inputIndices = [...(relations.get(key)?.inputIndices ?? []), ...relation.inputIndices]
        relations.set(key, { ...relation, parent, child, inputIndices })
    }
    return { items, relations: [...relations.values()] }
}

/** Indexes of items that are the same, each group by its first. */
function groupsOf({ items, relations }: Payload, source: string, rules: Rules): number[][] {
    const hostings = relations.filter((relation) => isHosting(relation, items, rules))
    const known = new Map<string, number>()
    const into = items.map((_, index) => index)
    // Hosts first: what hangs on two hosts that are the same hangs on the same host.
    for (const index of hostsFirst(items.length, hostings)) {
        const item = items[index] as Item
        const host = hostings.find((relation) => relation.parent === index)?.child
        const hostGroup = host === undefined ? undefined : into[host]
        const keys = [sourceKey(item, source), criterionOf(item, hostGroup, rules)?.key].filter(
            (key) => key !== undefined,
        )
        const same = keys.map((key) => known.get(key)).find((group) => group !== undefined) ?? index
        into[index] = same
        for (const key of keys) if (!known.has(key)) known.set(key, same)
    }
    const groups = new Map<number, number[]>()
    for (const [index, group] of into.entries()) groups.set(group, [...(groups.get(group) ?? []), index])
    return [...groups.values()]
}

/** assumed: the first one stays as it is, and the others fill what is empty in it. */
function mergedItem([first, ...others]: readonly Item[]): Item {
    return others.reduce(
        (item, other) => ({
            ...item,
            ...((item.sys_object_source_info ?? other.sys_object_source_info)
                ? { sys_object_source_info: item.sys_object_source_info ?? other.sys_object_source_info }
                : {}),
            values: filled(item.values, other.values),
            inputIndices: [...item.inputIndices, ...other.inputIndices],
        }),
        first as Item,
    )
}

/** Values, and those of others where they are empty. */
export function filled(values: Record<string, string>, others: Record<string, string>): Record<string, string> {
    const missing = Object.entries(others).filter(([name]) => (values[name] ?? '') === '')
    return { ...values, ...Object.fromEntries(missing) }
}
