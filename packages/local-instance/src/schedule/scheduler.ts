/** Scheduled script executions and their extensions, with due times in sys_trigger. */
import type { Platform, Row } from '../platform.ts'
import { is, where } from '../query/conditions.ts'
import type { Support } from '../support/support.ts'
import { currentTime } from '../time.ts'
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
        member: 'Schedule: a job that still runs when it is due again skips that time',
        evidence: 'documented',
        source: 'scheduled-script-guide',
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

const scheduleOf = (job: Row) => SCHEDULE_COLUMNS.map((column) => job[column] ?? '').join('|')

/** A job with its schedule item and the time of its next run; none while it runs. */
interface Scheduled {
    job: Row
    trigger: Row
    next: string | undefined
}

export class Scheduler {
    constructor(
        private readonly platform: Platform,
        private readonly sessionOf: (userSysId: string) => Parameters<Platform['as']>[0],
        /** What this process claims jobs with. */
        private readonly node: string,
    ) {}

    /** Runs one due job; false when none is due. */
    step(): boolean {
        const { store } = this.platform
        const started = currentTime(this.platform)
        const due = this.waiting().find(({ next = '' }) => next <= started)
        if (!due) return false
        const { job, trigger } = due
        const sysId = trigger['sys_id'] ?? ''
        // The claim: of several processes only one finds the schedule item as it was when the job was due.
        const mine = where({ sys_id: sysId, state: 'ready', next_action: due.next ?? '' })
        if (store.updateWhere('sys_trigger', mine, { state: 'running', claimed_by: this.node }) === 0) return true
        try {
            const session = job['run_as'] ? this.sessionOf(job['run_as']) : {}
            this.platform.as(session, () => this.run(job))
        } finally {
            // Only now: until the run has ended, a node that takes over must find the job due. Times that passed meanwhile
            // are skipped.
            const times = { last_action: started, next_action: this.count(job) ?? null }
            store.update('sys_trigger', sysId, { ...times, state: 'ready', claimed_by: null })
        }
        return true
    }

    /** Counts the next run of each job that is new or has another schedule. */
    plan(): void {
        this.jobs()
    }

    /** Is a job due, or run by any node? */
    busy(): boolean {
        const isDue = ({ next }: Scheduled) => next !== undefined && next <= currentTime(this.platform)
        return this.jobs().some((scheduled) => scheduled.trigger['state'] === 'running' || isDue(scheduled))
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
        return nextRun(job, currentTime(this.platform), this.platform.property('glide.sys.default.tz', 'UTC') ?? 'UTC')
    }

    /** Active jobs with their schedule items: what is new or has another schedule gets its next run counted from now. */
    private jobs(): Scheduled[] {
        const { store } = this.platform
        const mine = store.select('sys_trigger', is('document', 'sysauto_script'))
        const triggers = new Map(mine.map((row) => [row['document_key'] ?? '', row]))
        const active = store.select('sysauto_script', is('active', 'true'))
        const scheduled = active.map((job) => {
            const id = job['sys_id'] ?? ''
            const known = triggers.get(id)
            triggers.delete(id)
            const same = known !== undefined && (known['job_context'] ?? scheduleOf(job)) === scheduleOf(job)
            const trigger = same ? known : this.writeTrigger(job)
            const next = trigger['state'] === 'running' ? undefined : (trigger['next_action'] ?? undefined)
            return { job, trigger, next }
        })
        for (const { sys_id: left } of triggers.values()) store.delete('sys_trigger', left ?? '')
        return scheduled
    }

    /** Counts the next run of a job, unless another process has done so just now. */
    private writeTrigger(job: Row): Row {
        const { store } = this.platform
        const id = job['sys_id'] ?? ''
        return store.transaction(() => {
            const [known] = store.select('sys_trigger', is('document_key', id))
            const schedule = scheduleOf(job)
            if (known?.['job_context'] === schedule) return known
            // The schedule that was counted stands in the item itself, for every process to compare with.
            const row: Row = { name: job['name'] ?? null, next_action: this.count(job) ?? null, job_context: schedule }
            if (known) {
                store.update('sys_trigger', known['sys_id'] ?? '', row)
                return { ...known, ...row }
            }
            const document = { document: 'sysauto_script', document_key: id, state: 'ready' }
            const trigger = {
                sys_id: this.platform.ids.next(),
                sys_created_on: currentTime(this.platform),
                ...document,
                ...row,
            }
            store.insert('sys_trigger', trigger)
            return trigger
        })
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
