/** The parameters of an address, each as its first value: what says a thing twice is not understood in two ways. */
export function firstValues(query: string): Record<string, string> {
    return Object.fromEntries([...new URLSearchParams(query)].reverse())
}
