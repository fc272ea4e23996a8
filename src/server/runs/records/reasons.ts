/** Where runs keep why they did not write records, and the words that nobody knows. Adapters in glide/. */
import type { FindingType } from '../../vocabulary/names.ts'
import type { Tally } from './tally.ts'

/** Reasons of a run, which stay with it: findings move on to the run that sees them next. */
export interface RunReasons {
    /** Writes one record for each code of the tally. Done twice it changes nothing. */
    write(run: string, tally: Pick<Tally, 'rejected' | 'excluded'>): void
}

export interface UnknownWords {
    /** Writes how often a run has met each word. A word that is known already keeps when it was first seen. */
    write(at: { deployment: string; type: FindingType; run: string; seenAt: string }, tally: Tally): void
}
