/** Writing values into Kusto queries. Values from outside are literals, never query text. */

/** A Kusto string literal; backslash, quote and line breaks are escaped. */
export function kqlString(value: string): string {
    const escaped = value.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\r/g, '\\r').replace(/\n/g, '\\n')
    return `'${escaped}'`
}

/** A comma-separated list of string literals. */
export function kqlStrings(values: readonly string[]): string {
    return values.map(kqlString).join(', ')
}

/** A Kusto datetime literal from ISO 8601 text in UTC ('2026-11-23T10:00:00Z'). */
export function kqlDateTime(iso: string): string {
    if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(iso)) throw new Error(`not an ISO 8601 time in UTC: ${iso}`)
    return `datetime(${iso})`
}
