/** Applies one import set: prefetch for all rows, one call a row, one flush. */
import { describeRejection } from '../../vocabulary/rejections.ts'
import { messageOf } from '../../vocabulary/thrown.ts'
import type { Ledger, LedgerContext, LedgerEntry, LedgerWrite } from '../../findings/ports.ts'

/** Columns that every staging table has besides its own. */
export const COMMON_COLUMNS = ['run', 'external_id', 'finding_key', 'fingerprint'] as const

type CommonColumns = Record<(typeof COMMON_COLUMNS)[number], string>

/** A staging row of an integration, as its transform map brings it. */
export type Staged<Row> = Row & CommonColumns

/** A staging row of any integration. */
export type StagedRow = Record<string, string>

/** The columns of a staging table as text. */
export type RowOf<Columns extends readonly string[]> = Record<Columns[number], string>

/** What became of a row, for the ledger. */
export type RowResult = Pick<LedgerWrite, 'status' | 'action'> & Partial<Omit<LedgerWrite, 'key' | 'externalId'>>

/** What a row has made by the time that the instance refuses the rest: the ledger keeps it of a rejected row as well. */
export type Kept = Pick<LedgerWrite, 'items'>

/** A row whose rest the instance refused after all rows were handled: what it keeps, and what the instance said. */
export interface Unsettled extends Kept {
    key: string
    details: string
}

export interface ImportPage<Row = StagedRow> {
    /** Handles one row. Never throws: what the instance refuses is a rejection of that row. */
    row(row: Staged<Row>): void
    /** Writes the ledger for all rows handled so far. */
    finish(): void
}

/**
 * Wraps a row handler; `after` runs once all rows are handled, and tells `refuse` of those that it could not settle. Rows reach the
 * ledger last, so that a crash before it repeats them instead of losing them.
 */
export function importPage<Row>(
    ledger: Ledger,
    context: LedgerContext,
    rows: readonly Staged<Row>[],
    handle: (row: Staged<Row>, known: LedgerEntry | undefined, kept: Kept) => RowResult,
    after?: (refuse: (row: Unsettled) => void) => void,
): ImportPage<Row> {
    const known = ledger.find(rows.map((row) => row.finding_key))
    const writes: LedgerWrite[] = []
    return {
        row(row) {
            const key = row.finding_key
            const identity = { key, externalId: row.external_id, fingerprint: row.fingerprint }
            const kept: Kept = {}
            try {
                writes.push({ ...identity, ...handle(row, known.get(key), kept) })
            } catch (error) {
                writes.push({ ...identity, ...kept, ...refused(messageOf(error)) })
            }
        },
        finish() {
            try {
                after?.(({ key, items, details }) => {
                    const write = writes.find((one) => one.key === key)
                    if (write) Object.assign(write, items && { items }, refused(details))
                })
            } catch (error) {
                // The rows stand, what belongs to all of them does not: they are looked at again by the next run.
                for (const write of writes)
                    Object.assign(write, { refusal: 'record', fingerprint: '', reason: messageOf(error) })
            }
            ledger.write(context, known, writes)
            writes.length = 0
        },
    }
}

/** What the ledger says of a row that the instance refused. No fingerprint: the next run tries it again. */
function refused(details: string) {
    return {
        fingerprint: '',
        status: 'rejected',
        action: 'rejected',
        refusal: 'record',
        reason: describeRejection({ code: 'write_failed', details }),
        reasonCode: 'write_failed',
    } as const
}
