/**
 * What keeps a false assumption from doing harm, and what the code would be without it. `npm run assumptions --
 * --removals` takes each out and expects the assumption to do harm then.
 */
import type { Change } from '../traps/copy.ts'

export interface AssumptionRemoval extends Change {
    /** What is no longer there. */
    what: string
    /** The assumption that does harm without it. */
    assumption: string
}

export const REMOVALS: readonly AssumptionRemoval[] = []
