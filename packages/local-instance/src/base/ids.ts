import { createHash } from 'node:crypto'

/** A sys_id that stays the same from one base to the next, so that loading it again finds its rows. */
export function baseId(table: string, ...key: string[]): string {
    return createHash('md5')
        .update(['base', table, ...key].join('\n'))
        .digest('hex')
}
