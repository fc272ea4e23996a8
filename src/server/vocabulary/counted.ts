/** Counts in sentences: "1 open result", "34 open results", "1,234 tests". */
export function counted(count: number, one: string, many = `${one}s`): string {
    return `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} ${count === 1 ? one : many}`
}

/** A list in a sentence: "a, b and c"; '' for none. */
export function listed(parts: readonly string[]): string {
    const last = parts[parts.length - 1] ?? ''
    return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}
