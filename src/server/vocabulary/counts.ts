/** Numbers and lists in sentences, the same everywhere. */

/** A whole number as an admin reads it: 1,000. */
export function numberText(count: number): string {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A number with what it counts, in the form that it asks for: '1 record', '2 records', '0 records were'. */
export function counted(count: number, one: string, many = `${one}s`): string {
    return `${numberText(count)} ${count === 1 ? one : many}`
}

/** 'A', 'A and B', 'A, B and C'. */
export function listed(names: readonly string[]): string {
    if (names.length < 2) return names.join('')
    return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`
}

/** The first few of some names, and how many more there are. */
export function firstFew(names: readonly string[], few = 5): string {
    if (names.length <= few) return names.join(', ')
    return `${names.slice(0, few).join(', ')} and ${numberText(names.length - few)} more`
}

/** Counts behind their names, the largest first: 'unknown_status 2, no_id 1'. */
export function tally(counts: ReadonlyMap<string, number>): string {
    return [...counts]
        .filter(([, count]) => count > 0)
        .sort(([left, most], [right, other]) => other - most || (left < right ? -1 : 1))
        .map(([name, count]) => `${name} ${numberText(count)}`)
        .join(', ')
}
