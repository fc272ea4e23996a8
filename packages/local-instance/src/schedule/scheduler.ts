/** Scheduled script executions and their extensions, with due times in sys_trigger. */
import type { Platform, Row } from '../platform.ts'
import type { Support } from '../support/support.ts'
import { nextRun, SCHEDULE_COLUMNS } from './next-run.ts'

export const support: Support[] = [
    {
        member: 'Schedule: daily, weekly, monthly, periodically, once, on demand, yearly and week in month',
        evidence: 'documented',
        source: 't_ScheduleAScriptExecution, scheduled-script-guide',
        note: 'Business calendars are an error.',
    },
    {
        member: 'Schedule: starting and ending time',
        evidence: 'documented',
        source: 't_ScheduleAScriptExecution, scheduledscript-api',
    },
    {
        member: 'Schedule: time zone',
        evidence: 'observed',
        source: 'Jobs as the SDK 4.9.0 builds them',
        note: 'run_time is in UTC, entered_time in the time zone of the job; floating is the system’s (glide.sys.default.tz).',
    },
    {
        member: 'Schedule: days of a weekly job',
        evidence: 'observed',
        source: 'Jobs as the SDK 4.9.0 builds them',
        note: 'run_daysofweek has a digit a day, 1 is Monday; without it, run_dayofweek.',
    },
    {
        member: 'Schedule: a month without the wanted weekday',
        evidence: 'assumed',
        source: 'scheduled-script-guide',
        note: 'Is passed over.',
    },
    {
        member: 'Schedule: a job that was due several times runs once',
        evidence: 'assumed',
        source: 't_ScheduleAScriptExecution',
    },
    {
        member: 'Schedule: jobs that are due run in order of their due time, then of their name',
        evidence: 'assumed',
        source: 'Schedule list of an instance',
    },
    {
        member: 'Schedule: sys_trigger.next_action is the next run',
        evidence: 'assumed',
        source: 'Schedule list of an instance',
        note: 'Counted from the last run, from when the job appeared or from when its schedule changed; inactive jobs have no schedule item.',
    },
    {
        member: 'Schedule: current in the script of an extension of sysauto_script',
        evidence: 'observed',
        source: 'product.md 2.2',
    },
]

const all = (condition: { path: string; operator: string; values: string[] }[]) => ({
    condition: { kind: 'and' as const, nodes: condition.map((term) => ({ kind: 'term' as const, ...term })) },
    orderBy: [],
    groupBy: [],
})

/** A job with the sys_id of its schedule item and the time of its next run. */
interface Scheduled {
    job: Row
    trigger: string
    next: string | undefined
}

export class Scheduler {
    /** Schedules as they were when their next run was counted, by job. */
    private readonly counted = new Map<string, string>()

    constructor(
        private readonly platform: Platform,
        private readonly now: () => string,
        private readonly sessionOf: (userSysId: string) => Parameters<Platform['as']>[0],
    ) {}

    /** Runs one due job; false when none is due. */
    step(): boolean {
        const due = this.waiting().find(({ next = '' }) => next <= this.now())
        if (!due) return false
        const { job, trigger } = due
        const { store } = this.platform
        const times = { last_action: this.now(), next_action: this.count(job) ?? null }
        store.update('sys_trigger', trigger, { ...times, state: 'running' })
        const session = job['run_as'] ? this.sessionOf(job['run_as']) : {}
        this.platform.as(session, () => this.run(job))
        store.update('sys_trigger', trigger, { state: 'ready' })
        return true
    }

    /** When the next job is due. */
    nextDue(): string | undefined {
        return this.waiting()[0]?.next
    }

    /** Jobs that run by themselves, the next one first. */
    private waiting(): Scheduled[] {
        const order = ({ job, next = '' }: Scheduled) => `${next} ${job['name'] ?? ''}`
        return this.jobs()
            .filter(({ next }) => next !== undefined)
            .sort((left, right) => (order(left) < order(right) ? -1 : 1))
    }

    private count(job: Row): string | undefined {
        return nextRun(job, this.now(), this.platform.property('glide.sys.default.tz', 'UTC') ?? 'UTC')
    }

    /** Active jobs with their schedule items: what is new or has another schedule gets its next run counted from now. */
    private jobs(): Scheduled[] {
        const { store } = this.platform
        const mine = [{ path: 'document', operator: '=', values: ['sysauto_script'] }]
        const triggers = new Map(store.select('sys_trigger', all(mine)).map((row) => [row['document_key'] ?? '', row]))
        const active = store.select('sysauto_script', all([{ path: 'active', operator: '=', values: ['true'] }]))
        const scheduled = active.map((job) => {
            const id = job['sys_id'] ?? ''
            const trigger = triggers.get(id)
            triggers.delete(id)
            const schedule = SCHEDULE_COLUMNS.map((column) => job[column] ?? '').join('|')
            const same = (this.counted.get(id) ?? schedule) === schedule
            this.counted.set(id, schedule)
            if (trigger && same)
                return { job, trigger: trigger['sys_id'] ?? '', next: trigger['next_action'] ?? undefined }
            const next = this.count(job)
            return { job, trigger: this.writeTrigger(job, trigger?.['sys_id'] ?? undefined, next), next }
        })
        for (const { sys_id: left } of triggers.values()) store.delete('sys_trigger', left ?? '')
        return scheduled
    }

    private writeTrigger(job: Row, existing: string | undefined, next: string | undefined): string {
        const { store, ids } = this.platform
        const row = { name: job['name'] ?? null, next_action: next ?? null, state: 'ready' }
        if (existing !== undefined) {
            store.update('sys_trigger', existing, row)
            return existing
        }
        const sysId = ids.next()
        const document = { document: 'sysauto_script', document_key: job['sys_id'] ?? null }
        store.insert('sys_trigger', { sys_id: sysId, sys_created_on: this.now(), ...document, ...row })
        return sysId
    }

    private run(job: Row): void {
        const { platform } = this
        const current = platform.record(job['sys_class_name'] ?? 'sysauto_script')
        current.get(job['sys_id'])
        const options = {
            scope: job['sys_scope'] ?? 'global',
            name: `scheduled job ${job['name'] ?? ''}`,
            variables: { current } as Record<string, unknown>,
        }
        try {
            if (job['conditional'] === '1' && platform.scripts.evaluate(job['condition'] ?? '', options) !== true)
                return
            platform.scripts.evaluate(job['script'] ?? '', options)
        } catch (error) {
            platform.log.write(
                'error',
                options.name,
                error instanceof Error ? (error.stack ?? error.message) : String(error),
            )
        }
    }
}
