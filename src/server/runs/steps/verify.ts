/** Did a process receive what the source says it has? Decision 0038. */
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Integration, StepContext } from '../integration.ts'
import type { ProcessRecord } from '../records/process.ts'
import type { Verification } from '../records/run.ts'

/** `expected` is the source's later count, when it had to be asked for one. */
type Verdict = Outcome<{ verification: Verification; expected?: number }>

/**
 * Compares the different records that were received with the source's count of rows at the beginning and, when they
 * differ, with a fresh count of its different records: rows come and go while pages are read, and some records have two
 * rows. Between the counts of beginning and end everything is right; outside, something is missing.
 */
export function verify(integration: Integration, step: StepContext, process: ProcessRecord): Verdict {
    const { expected, counters, firstCursor } = process
    if (expected === undefined) return { value: { verification: 'unknown' } }
    // A row that came twice is no second record.
    const received = counters.retrieved - counters.repeated
    if (received === expected) return { value: { verification: 'agrees' } }
    if (integration.count === undefined) return { value: { verification: received > expected ? 'agrees' : 'differs' } }
    const different = integration.count(step, firstCursor, 'identities')
    if (different.failure) return different
    const agrees: Verdict = { value: { verification: 'agrees', expected: different.value } }
    if (isBetween(received, expected, different.value)) return agrees
    const rows = integration.count(step, firstCursor, 'rows')
    if (rows.failure) return rows
    // The first count was one of rows, too: as many of them were second ones as there are now.
    const atFirst = expected - Math.max(0, rows.value - different.value)
    if (isBetween(received, atFirst, different.value)) return agrees
    return { value: { verification: 'differs', expected: different.value } }
}

function isBetween(received: number, one: number, other: number): boolean {
    const low = Math.min(one, other)
    const high = Math.max(one, other)
    return received >= low && received <= high
}
