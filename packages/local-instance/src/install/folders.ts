/** The folders of a package with records in them. */

/** What every version brings anew. */
export const METADATA = ['scope', 'update', 'author_elective_update']
/** What belongs to an admin once it is loaded. */
export const DATA = ['apply_once', 'unload', 'unload.demo', 'demo']

/** The folder of an XML file; '' for any other. */
export function folderOf(path: string): string {
    return path.endsWith('.xml') ? path.slice(0, Math.max(0, path.indexOf('/'))) : ''
}

/** Is it a file of records that an installation reads? */
export function isRead(path: string): boolean {
    return [...METADATA, ...DATA].includes(folderOf(path))
}
