/** A list as a CSV file: the columns of the list by name, display values, page by page. */
import { GlideRecordSecure } from '../../glide/glide-record-secure.ts'
import type { GlideRecord } from '../../glide/glide-record.ts'
import type { Platform } from '../../platform.ts'
import { isNumeric } from '../../query/numbers.ts'
import { pathEnd } from '../../query/path.ts'
import { revealed, type Support } from '../../support/support.ts'
import { displayText } from './cells.ts'
import { listQuery } from './list.ts'
import { listColumns } from './list-columns.ts'
import type { ListState } from './list-state.ts'
import { prefetchReferences } from './prefetch.ts'

const LIMIT_PROPERTY = 'glide.csv.export.limit'
const LIMIT = 10_000
const PAGE = 500

export const support: Support[] = [
    {
        member: 'Pages: export of a list as CSV',
        evidence: 'documented',
        source: 'Export directly from the URL',
        note: 'As UTF-8. No more rows than the property glide.csv.export.limit says, 10,000 where it says nothing.',
    },
    {
        member: 'Pages: formulas in exported CSV',
        evidence: 'assumed',
        source: 'Export limits and properties of exports',
        note: 'A text that a spreadsheet would take for a formula begins with an apostrophe.',
    },
]

/** The file in pieces. `look` runs one piece of the work as the user who has asked for it. */
export function* csvPieces(
    platform: Platform,
    state: ListState,
    look: <T>(work: () => T) => T,
): Generator<string, void> {
    const { columns, sysIds } = look(() => ({
        columns: listColumns(platform, state.table, null, state.view),
        sysIds: exported(platform, state),
    }))
    yield line(columns)
    for (let first = 0; first < sysIds.length; first += PAGE) {
        const text = look(() => csvPage(platform, state.table, columns, sysIds.slice(first, first + PAGE)))
        if (text !== '') yield text
    }
}

/** Which records, in their order: what comes or goes while the file is written shifts nothing. */
function exported(platform: Platform, state: ListState): string[] {
    const { condition, orderBy } = listQuery(platform, state)
    const limit = Number(platform.property(LIMIT_PROPERTY)) || LIMIT
    const rows = platform.store.select(state.table, condition, { orderBy, limit, columns: ['sys_id'] })
    return rows.map((row) => row['sys_id'] ?? '')
}

function csvPage(platform: Platform, table: string, columns: readonly string[], sysIds: readonly string[]): string {
    const { store } = platform
    store.prefetch(table, sysIds)
    const rows = sysIds.map((sysId) => store.read(table, sysId)).filter((row) => row !== undefined)
    prefetchReferences(platform, table, columns, rows)
    const lines = rows.map((row) => {
        const record = GlideRecordSecure.create(platform, table)
        revealed(record).load(row)
        return record.canRead() ? line(columns.map((path) => cell(platform, record, path))) : ''
    })
    return lines.join('')
}

function cell(platform: Platform, record: GlideRecord, path: string): string {
    const text = displayText(platform, record, path)
    const column = pathEnd(platform.dictionary, record.getTableName(), path)?.column
    // A spreadsheet would run it; a number with its sign is none.
    const isFormula = /^[=+\-@\t\r]/.test(text) && !(column && isNumeric(column))
    return isFormula ? `'${text}` : text
}

function line(cells: readonly string[]): string {
    return `${cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')}\r\n`
}
