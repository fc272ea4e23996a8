/** A new row of a page, and the known findings that it may go on from. */
import type { StepContext } from '../../../runs/integration.ts'
import type { AssessmentRow } from '../stage.ts'

export type ContinuityStep = Pick<StepContext, 'ports' | 'client' | 'deployment' | 'run'>

export type Row = AssessmentRow & { external_id: string }

/** A row whose finding is not known, with the key that it will have. */
export interface NewRow {
    row: Row
    key: string
}

/** A new row with what it may go on from. */
export interface Candidate extends NewRow {
    /** What the source must no longer have, each by its id in lower case: an assessment, or a resource. */
    predecessors: readonly string[]
    /** May another resource have the same proof? Then the source is asked whether one has. */
    mayHaveRivals: boolean
    /** Has the row go on from one of them. */
    go(predecessor: string): void
}
