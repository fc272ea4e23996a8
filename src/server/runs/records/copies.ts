/** What an admin reads of records that the source has listed more than once. */

/** As the column is long. */
const MAX_NOTICE = 4000

/** Records that are named; how many there are in all is the counter `repeated`. */
const MAX_NAMED = 5

const SAYS = 'Azure lists this record more than once, it was imported once: '

/** A notice with the ids of more such records, each once. */
export function withCopies(notice: string, ids: Iterable<string>): string {
    const lines = notice.split('\n').filter((line) => line !== '')
    let named = lines.filter((line) => line.startsWith(SAYS)).length
    for (const id of ids) {
        const line = SAYS + id
        if (named >= MAX_NAMED || lines.includes(line)) continue
        if ([...lines, line].join('\n').length > MAX_NOTICE) continue
        lines.push(line)
        named += 1
    }
    return lines.join('\n')
}
