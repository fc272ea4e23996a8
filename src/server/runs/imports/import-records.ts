/** The rows of one import set from the first to the last event of its transform map. */
import type { ImportPage, Staged, StagedRow } from './import-page.ts'

export interface ImportRecords {
    /** First event: reads what all rows share. */
    all(): void
    /** One row. */
    row(row: Staged<StagedRow>): void
    /** Last event: every row is in the ledger afterwards. */
    finish(): void
}

export interface ImportSet {
    /** All staged rows. */
    rows(): Staged<StagedRow>[]
    /** How many of them the ledger has. */
    handled(): number
    /** The handler of some of the rows. */
    page(rows: Staged<StagedRow>[]): ImportPage
}

/**
 * One page for all rows, as long as the transform map's scripts hand on the object that the first event made. assumed:
 * they can, by a property of `import_set`, which is documented in each event (r_MapWithTransformationEventScripts);
 * that it keeps such a property is not. Where it is lost, each event has an object of its own, without a page: a row is
 * then read, handled and put into the ledger by itself, which is slow and right, and the last event makes up for rows
 * that a lost page had handled and not put into the ledger. Handling a row twice changes nothing the second time.
 */
export function importRecords({ rows, handled, page }: ImportSet): ImportRecords {
    let shared: ImportPage | undefined

    function handle(some: Staged<StagedRow>[]): void {
        const own = page(some)
        for (const row of some) own.row(row)
        own.finish()
    }

    return {
        all() {
            shared = page(rows())
        },
        row(row) {
            if (shared !== undefined) shared.row(row)
            else handle([row])
        },
        finish() {
            if (shared !== undefined) {
                shared.finish()
                return
            }
            const staged = rows()
            if (handled() < staged.length) handle(staged)
        },
    }
}
