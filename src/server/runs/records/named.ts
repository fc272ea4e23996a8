/** What an admin reads of single records on a run: a few of each kind are named, each once. */

/** As the column is long. */
const MAX_NOTICE = 4000

/** Records of a kind that are named; how many copies there are in all is the counter `repeated`. */
const MAX_NAMED = 5

const COPY = 'Azure lists this record more than once, it was imported once: '
const UNCERTAIN = 'It is not certain which finding this one goes on from, so it is a new one: '

/** A notice with the ids of more records that the source has listed more than once. */
export function withCopies(notice: string, ids: Iterable<string>): string {
    return withNamed(notice, COPY, ids)
}

/** A notice with the ids of more records that may go on from several findings, so that they go on from none. */
export function withUncertain(notice: string, ids: Iterable<string>): string {
    return withNamed(notice, UNCERTAIN, ids)
}

function withNamed(notice: string, says: string, ids: Iterable<string>): string {
    const lines = notice.split('\n').filter((line) => line !== '')
    let named = lines.filter((line) => line.startsWith(says)).length
    for (const id of ids) {
        const line = says + id
        if (named >= MAX_NAMED || lines.includes(line)) continue
        if ([...lines, line].join('\n').length > MAX_NOTICE) continue
        lines.push(line)
        named += 1
    }
    return lines.join('\n')
}
