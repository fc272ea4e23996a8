/** sys_ids that depend on a seed alone, so that what happened once can be made to happen again. */
import { createHash } from 'node:crypto'
import type { Ids } from '../platform.ts'

/** The same seed gives the same ids in the same order. */
export function seededIds(seed: string): Ids {
    let given = 0
    return {
        next() {
            given += 1
            return createHash('sha256').update(`${seed}\n${given}`).digest('hex').slice(0, 32)
        },
    }
}
