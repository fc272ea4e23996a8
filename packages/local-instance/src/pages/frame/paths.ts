/** Addresses of the pages, as the platform has them. */

/** A list, filtered by an encoded query, from a row on. */
export function listPath(table: string, query = '', firstRow = 0): string {
    const parameters = [
        ...(query === '' ? [] : [`sysparm_query=${encodeURIComponent(query)}`]),
        ...(firstRow === 0 ? [] : [`sysparm_first_row=${firstRow}`]),
    ]
    return `/${table}_list.do${parameters.length === 0 ? '' : `?${parameters.join('&')}`}`
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
