/** Scheduled script executions and their extensions, with due times in sys_trigger. */
import type { Platform, Row } from '../platform.ts'
import type { Support } from '../support/support.ts'
import { nextRun } from './next-run.ts'

export const support: Support[] = [
    {
        member: 'Schedule: daily, weekly, monthly, periodically, once, on demand',
        evidence: 'documented',
        source: 't_ScheduleAScriptExecution, scheduled-script-guide',
    },
    {
        member: 'Schedule: a job that was due several times runs once',
        evidence: 'assumed',
        source: 't_ScheduleAScriptExecution',
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

export class Scheduler {
    constructor(
        private readonly platform: Platform,
        private readonly now: () => string,
        private readonly sessionOf: (userSysId: string) => Parameters<Platform['as']>[0],
    ) {}

    /** Runs one due job; false when none is due. */
    step(): boolean {
        const due = this.jobs().find(({ next }) => next !== undefined && next <= this.now())
        if (!due) return false
        const { job } = due
        this.platform.store.update('sys_trigger', due.trigger, { next_action: this.now(), state: 'ready' })
        const session = job['run_as'] ? this.sessionOf(job['run_as']) : {}
        this.platform.as(session, () => this.run(job))
        return true
    }

    /** When the next job is due. */
    nextDue(): string | undefined {
        return this.jobs()
            .map(({ next }) => next)
            .filter((next) => next !== undefined)
            .sort()[0]
    }

    /** Jobs with the trigger that says from when on they count: next_action holds the last run, or when the job appeared. */
    private jobs(): { job: Row; trigger: string; next: string | undefined }[] {
        const { store, session, ids } = this.platform
        const triggers = new Map(
            store.select('sys_trigger', all([])).map((trigger) => [trigger['document_key'], trigger]),
        )
        const active = store.select('sysauto_script', all([{ path: 'active', operator: '=', values: ['true'] }]), {
            orderBy: [{ column: 'name' }],
        })
        return active.map((job) => {
            let trigger = triggers.get(job['sys_id'] ?? '')
            if (!trigger) {
                trigger = {
                    sys_id: ids.next(),
                    name: job['name'] ?? null,
                    document: 'sysauto_script',
                    document_key: job['sys_id'] ?? null,
                    next_action: this.now(),
                    state: 'ready',
                }
                store.insert('sys_trigger', trigger)
            }
            return {
                job,
                trigger: trigger['sys_id'] ?? '',
                next: nextRun(job, trigger['next_action'] ?? this.now(), session.timeZone),
            }
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
