/** A clock that several processes read from one file, so that a test or a driver can move time for all of them. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { Clock } from '../platform.ts'

export interface SharedClock extends Clock {
    /** Moves time for every process that reads the file. */
    set(milliseconds: number): void
}

/** The clock of a file that holds milliseconds since 1970-01-01 UTC. */
export function sharedClock(file: string): SharedClock {
    return {
        now() {
            const time = Number(readFileSync(file, 'utf8'))
            if (!Number.isSafeInteger(time)) throw new Error(`${file} holds no time in milliseconds`)
            return time
        },
        set(milliseconds) {
            // A reader sees the old time or the new one, never half a file.
            writeFileSync(`${file}.new`, String(milliseconds))
            renameSync(`${file}.new`, file)
        },
    }
}
