/** Addresses of the pages, as the platform has them. */

/** A list, filtered by an encoded query, in a view. */
export function listPath(table: string, query = '', view = ''): string {
    const pairs: [string, string][] = [
        ['sysparm_query', query],
        ['sysparm_view', view],
    ]
    return `/${table}_list.do${encodePairs(pairs)}`
}

/** A form for a record that is not there yet. */
export function newPath(table: string): string {
    return `/${table}.do?sys_id=-1`
}

/** Parameters of an address; empty ones are left out. */
export function encodePairs(pairs: readonly (readonly [string, string])[]): string {
    const given = pairs.filter(([, value]) => value !== '')
    return given.length === 0
        ? ''
        : `?${given.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`
}

/** A record. */
export function recordPath(table: string, sysId: string): string {
    return `/${table}.do?sys_id=${encodeURIComponent(sysId)}`
}

/** What every page loads; it is public, as the sign-in page needs it. */
export const ASSETS = {
    style: '/assets/style.css',
    script: '/assets/page.js',
    htmx: '/assets/htmx.js',
    morph: '/assets/idiomorph.js',
}
