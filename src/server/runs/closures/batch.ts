/** What the steps of closures share. */
import type { ClosureRecord } from '../records/closure.ts'

/** Findings, or CIs, that one step closes or gives back. */
export const BATCH = 200

/** How the message begins of a closure that has left something out. */
export const LEFT_OUT = 'Not all: '

/** What was said of those that earlier steps have left out; an error that has passed is not kept. */
export function leftOut({ message }: ClosureRecord): string {
    return message.startsWith(LEFT_OUT) ? message : ''
}
