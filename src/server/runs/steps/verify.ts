/** Did a process receive what the source says it has? */
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Integration, StepContext } from '../integration.ts'
import type { ProcessRecord } from '../records/process.ts'
import type { Verification } from '../records/run.ts'

/**
 * Compares what was received with the source's count at the beginning and, when they differ, with a fresh count: rows
 * come and go while pages are read. Between the two counts both are right; outside, something is missing.
 */
export function verify(
    integration: Integration,
    step: StepContext,
    process: ProcessRecord,
): Outcome<{ verification: Verification; expected?: number }> {
    const { expected } = process
    if (expected === undefined) return { value: { verification: 'unknown' } }
    // A row that came twice is no second row.
    const received = process.counters.retrieved - process.counters.repeated
    if (received === expected) return { value: { verification: 'agrees' } }
    const recount = integration.count?.(step, process.firstCursor)
    if (recount === undefined) return { value: { verification: received > expected ? 'agrees' : 'differs' } }
    if (recount.failure) return recount
    const low = Math.min(expected, recount.value)
    const high = Math.max(expected, recount.value)
    const agrees = received >= low && received <= high
    return { value: { verification: agrees ? 'agrees' : 'differs', expected: recount.value } }
}
