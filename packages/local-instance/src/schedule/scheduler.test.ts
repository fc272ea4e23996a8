import { LocalInstance } from '../instance.ts'

/** A Monday. */
const START = Date.parse('2026-11-23T00:00:00Z')
const DAY_MS = 86_400_000

const clock = { at: START, now: () => clock.at }
let instance: LocalInstance

beforeEach(() => {
    clock.at = START
    instance = new LocalInstance({ clock })
})
afterEach(() => instance.close())

function job(name: string, values: Record<string, string>): string {
    const record = instance.record('sysauto_script')
    const all = { name, active: 'true', script: `gs.info('${name}')`, ...values }
    for (const [column, value] of Object.entries(all)) record.setValue(column, value)
    return record.insert() ?? ''
}

function change(sysId: string, column: string, value: string): void {
    const record = instance.record('sysauto_script')
    record.get(sysId)
    record.setValue(column, value)
    record.update()
}

/** What ran, as 'time name', until a moment; the clock goes from due time to due time. */
function runUntil(end: number): string[] {
    instance.runUntilIdle()
    for (let due = instance.nextDue(); due !== undefined && due <= end; due = instance.nextDue()) {
        clock.at = due
        instance.runUntilIdle()
    }
    clock.at = end
    return ran()
}

function ran(): string[] {
    const log = instance.record('syslog')
    log.orderBy('sequence')
    log.query()
    const lines: string[] = []
    while (log.next())
        lines.push(`${log.getValue('sys_created_on')?.slice(5, 16) ?? ''} ${log.getValue('message') ?? ''}`)
    return lines
}

function nextAction(sysId: string): string | null | undefined {
    instance.nextDue()
    const trigger = instance.record('sys_trigger')
    return trigger.get('document_key', sysId) ? trigger.getValue('next_action') : undefined
}

const at = (time: string) => `1970-01-01 ${time}:00`

test('a week of daily and weekly jobs: in order of their due time, then of their name', () => {
    job('weekly b', { run_type: 'weekly', run_dayofweek: '3', run_time: at('02:00') })
    job('weekly a', { run_type: 'weekly', run_dayofweek: '3', run_time: at('02:00') })
    job('daily', { run_type: 'daily', run_time: at('01:00') })
    expect(runUntil(START + 7 * DAY_MS)).toEqual([
        '11-23 01:00 daily',
        '11-24 01:00 daily',
        '11-25 01:00 daily',
        '11-25 02:00 weekly a',
        '11-25 02:00 weekly b',
        '11-26 01:00 daily',
        '11-27 01:00 daily',
        '11-28 01:00 daily',
        '11-29 01:00 daily',
    ])
})

test('jobs that were due several times run once each, the one that waited longest first', () => {
    job('daily', { run_type: 'daily', run_time: at('06:00') })
    job('hourly', { run_type: 'periodically', run_period: at('01:00'), run_start: '2026-11-23 08:00:00' })
    instance.runUntilIdle()
    clock.at = START + 3 * DAY_MS
    instance.runUntilIdle()
    expect(ran()).toEqual(['11-26 00:00 daily', '11-26 00:00 hourly'])
})

test('next_action is the next run, and moves on when the job has run', () => {
    const id = job('daily', { run_type: 'daily', run_time: at('06:00') })
    expect(nextAction(id)).toBe('2026-11-23 06:00:00')
    runUntil(START + DAY_MS / 2)
    expect(nextAction(id)).toBe('2026-11-24 06:00:00')
})

test('a changed schedule counts from the change, any other change leaves a run that is due', () => {
    const id = job('daily', { run_type: 'daily', run_time: at('06:00') })
    expect(nextAction(id)).toBe('2026-11-23 06:00:00')
    clock.at = Date.parse('2026-11-23T12:00:00Z')
    change(id, 'condition', 'true')
    expect(nextAction(id)).toBe('2026-11-23 06:00:00')
    change(id, 'run_time', at('03:00'))
    expect(nextAction(id)).toBe('2026-11-24 03:00:00')
})

test('an inactive and a deleted job have no schedule item', () => {
    const id = job('daily', { run_type: 'daily' })
    expect(nextAction(id)).toBeDefined()
    change(id, 'active', 'false')
    expect(nextAction(id)).toBeUndefined()
    change(id, 'active', 'true')
    expect(nextAction(id)).toBeDefined()
    const record = instance.record('sysauto_script')
    record.get(id)
    record.deleteRecord()
    expect(instance.record('sys_trigger').get('document_key', id)).toBe(false)
})

test('a job that runs once has no next run afterwards', () => {
    const id = job('once', { run_type: 'once', run_start: '2026-11-23 05:00:00' })
    expect(runUntil(START + DAY_MS)).toEqual(['11-23 05:00 once'])
    expect(nextAction(id)).toBeNull()
})

test('a conditional job runs when the last expression of its condition is true', () => {
    const condition = 'var day = new GlideDateTime().getDayOfWeekUTC(); day === 2'
    job('tuesdays', { run_type: 'daily', run_time: at('01:00'), conditional: 'true', condition })
    expect(runUntil(START + 7 * DAY_MS)).toEqual(['11-24 01:00 tuesdays'])
})
