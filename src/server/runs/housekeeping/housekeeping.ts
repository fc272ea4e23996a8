/**
 * Removes what has served: staged rows with their import sets, and what ended runs were made of. In small steps that end
 * with their time, so that a busy instance is never held up; the next one goes on.
 */
import { counted } from '../../vocabulary/counts.ts'
import type { Clock, Log } from '../../vocabulary/outcome.ts'
import type { Settings } from '../ports.ts'

/** What is old enough, in portions that are removed at once. Times are Glide times in UTC. */
export interface Leftovers {
    /** Removes the staged rows of the oldest import set that is older, at most a page of them. False when there is none. */
    removeImportSet(before: string): boolean
    /** Removes the processes, claims and reasons of a run that ended before. False when there is none. */
    removeDetails(before: string): boolean
}

interface Needed {
    clock: Clock
    log: Log
    leftovers: Leftovers
    settings: Pick<Settings, 'stepSeconds' | 'keepStagedDays' | 'keepProcessesDays'>
}

const SECONDS_A_DAY = 86_400

/** One step. Returns how many portions it removed. */
export function keepHouse({ clock, log, leftovers, settings }: Needed): number {
    const { stepSeconds, keepStagedDays, keepProcessesDays } = settings
    const deadline = clock.milliseconds() + stepSeconds * 1000
    const now = clock.now()

    function removeOlder(days: number, remove: (before: string) => boolean): number {
        if (days === 0) return 0
        const before = clock.plus(now, -days * SECONDS_A_DAY)
        let portions = 0
        while (clock.milliseconds() < deadline && remove(before)) portions += 1
        return portions
    }

    const sets = removeOlder(keepStagedDays, (before) => leftovers.removeImportSet(before))
    const runs = removeOlder(keepProcessesDays, (before) => leftovers.removeDetails(before))
    if (sets + runs > 0)
        log.info(
            `Removed the staged rows of ${counted(sets, 'import set')} and the details of ${counted(runs, 'run')}.`,
        )
    return sets + runs
}
