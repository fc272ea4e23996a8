/** A new row of a page, and the known findings that it may go on from. */
import type { LedgerEntry } from '../../../findings/ports.ts'
import type { StepContext } from '../../../runs/integration.ts'
import type { AssessmentRow } from '../stage.ts'

export type ContinuityStep = Pick<StepContext, 'ports' | 'client' | 'deployment' | 'run'>

export type Row = AssessmentRow & { external_id: string }

/** A row whose finding is not known, with the key that it will have. */
export interface NewRow {
    row: Row
    key: string
}

/** A known finding that a row may go on from. */
export interface Predecessor {
    entry: LedgerEntry
    /** What the source must no longer have, in lower case: its assessment, or its resource. */
    id: string
}

/** A new row with the findings that it may go on from. */
export interface Candidate extends NewRow {
    predecessors: Predecessor[]
    /** Has it go on from one. */
    go(predecessor: Predecessor): void
}
