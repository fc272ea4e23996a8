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

export interface ImportPage<Row = StagedRow> {
    /** Handles one row. Never throws: what the instance refuses is a rejection of that row. */
    row(row: Staged<Row>): void
    /** Writes the ledger for all rows handled so far. */
    finish(): void
}

/** Wraps a row handler; `after` runs once all rows are handled. Rows reach the ledger last, so that a crash before it repeats them instead of losing them. */
export function importPage<Row>(
    ledger: Ledger,
    context: LedgerContext,
    rows: readonly Staged<Row>[],
    handle: (row: Staged<Row>, known: LedgerEntry | undefined, kept: Kept) => RowResult,
    after?: () => void,
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
                const reason = describeRejection({ code: 'write_failed', details: messageOf(error) })
                // No fingerprint: the row is tried again by the next run.
                writes.push({
                    ...identity,
                    ...kept,
                    fingerprint: '',
                    status: 'rejected',
                    action: 'rejected',
                    refusal: 'record',
                    reason,
                    reasonCode: 'write_failed',
                })
            }
        },
        finish() {
            try {
                after?.()
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
