/** Start time is left out once, where an integration pulls everything after some days. */
import { assessment } from '../../integrations/assessment/assessment.ts'
import { listIntegration } from '../../../../test/support/list-integration.ts'
import { runWorld } from '../../../../test/support/engine-in-memory.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** The days on which a daily schedule pulled everything, the first one as day 0. */
function fullDays(days: number, until: number): number[] {
    const world = runWorld(
        listIntegration({ rows: ['a'] }, { fullPullAfterDays: ({ assessmentFullDays }) => assessmentFullDays }),
    )
    world.ports.settings.assessmentFullDays = days
    return Array.from({ length: until + 1 }, (_, day) => day).filter((day) => {
        // Some seconds before the day is full, as schedules are.
        if (day > 0) world.clock.at += DAY - 5000
        const run = world.start()
        world.finish()
        const { windowFrom, notice } = world.runs.get(run) ?? {}
        const isSaid = notice === `Start time is left out this once: everything is pulled every ${days} days.`
        expect([day, isSaid]).toEqual([day, windowFrom === '' && day > 0])
        return windowFrom === ''
    })
}

test('a daily schedule pulls everything every seventh day, and says so; in between only changes', () => {
    expect(fullDays(7, 15)).toEqual([0, 7, 14])
    expect(fullDays(2, 5)).toEqual([0, 2, 4])
})

test('0 is never, but for the first time', () => {
    expect(fullDays(0, 30)).toEqual([0])
})

test('a full pull by hand counts: the next one is as many days later', () => {
    const world = runWorld(listIntegration({ rows: ['a'] }, { fullPullAfterDays: () => 7 }))
    const isFull = (after: number) => {
        world.clock.at += after
        const run = world.start()
        world.finish()
        return world.runs.get(run)?.windowFrom === ''
    }
    expect([isFull(0), isFull(5 * DAY)]).toEqual([true, false])
    world.integration.startTime = ''
    expect([isFull(0), isFull(5 * DAY), isFull(2 * DAY - HOUR)]).toEqual([true, false, true])
})

test('an integration whose Start time was set before its first run has had no full pull, and stays with it', () => {
    const world = runWorld(listIntegration({ rows: ['a'] }, { fullPullAfterDays: () => 7 }))
    world.integration.startTime = '2026-10-01 00:00:00'
    const run = world.start()
    world.finish()
    expect(world.runs.get(run)?.windowFrom).toBe('2026-09-30 23:00:00')
})

test('Assessment takes the days of its property', () => {
    const { settings } = runWorld(assessment).ports
    expect(assessment.fullPullAfterDays?.({ ...settings, assessmentFullDays: 3 })).toBe(3)
})
