/** Time passes only when nobody has anything to do, and then at once as far as the next event or job. */
import type { Workers } from './workers.ts'
import type { World } from './world.ts'

/** Moves of the clock, five minutes at most each, because the watchdog comes that often. */
const MOVE_LIMIT = 3000

/** Works and lets time pass until every run has ended and nothing waits. */
export async function untilSettled(world: World, workers: Workers): Promise<void> {
    const { instance, clock } = world
    for (let moves = 0; moves < MOVE_LIMIT; moves += 1) {
        await workers.workUntilIdle()
        if (settled(world)) return
        const due = instance.nextDue()
        if (due === undefined) throw new Error('something has not ended and nothing is due')
        clock.set(Math.max(due, clock.now() + 1))
    }
    throw new Error(`not settled after ${MOVE_LIMIT} moves of the clock`)
}

function settled({ instance }: World): boolean {
    const any = (table: string, query: string) => {
        const record = instance.record(table)
        record.addEncodedQuery(query)
        record.setLimit(1)
        record.query()
        return record.next()
    }
    return (
        instance.nextEvent() === undefined &&
        !any('sn_vul_asc_integration_run', 'state!=complete') &&
        !any('sn_vul_asc_closure', 'stateINclosing,undoing')
    )
}
