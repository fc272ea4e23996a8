/** Tables that nobody can list: an admin names them in a CI lookup rule. */
import { GlideRecord, GlideRecordSecure } from '@servicenow/glide'

/** A record of a table that may not exist. Whoever adds a condition proves its column first. */
export function namedRecord(table: string): GlideRecord {
    return new GlideRecord(table)
}

/** The same, as far as the session's user may read it. */
export function readableRecord(table: string): GlideRecord {
    return new GlideRecordSecure(table)
}
