/** Scheduled script executions and their extensions, with due times in sys_trigger. */
import { createHash } from 'node:crypto'
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
        member: 'Schedule: a job that still runs when it is due again skips that time',
        evidence: 'documented',
        source: 'scheduled-script-guide',
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
        /** What this process claims jobs with. */
        private readonly node: string,
    ) {}

    /** Runs one due job; false when none is due. */
    step(): boolean {
        const { store } = this.platform
        const started = this.now()
        const due = this.jobs().find(({ next }) => next !== undefined && next <= started)
        if (!due) return false
        const { job, trigger } = due
        const sysId = trigger['sys_id'] ?? ''
        // The claim: of several processes only one finds the trigger still as it was when the job was due.
        const mine = all([
            { path: 'sys_id', operator: '=', values: [sysId] },
            { path: 'state', operator: '=', values: ['ready'] },
            { path: 'next_action', operator: '=', values: [trigger['next_action'] ?? ''] },
        ])
        if (store.updateWhere('sys_trigger', mine, { state: 'running', claimed_by: this.node }) === 0) return true
        try {
            const session = job['run_as'] ? this.sessionOf(job['run_as']) : {}
            this.platform.as(session, () => this.run(job))
        } finally {
            // Only now: until the run has ended, a node that takes over must find the job due.
            store.update('sys_trigger', sysId, { next_action: started, state: 'ready', claimed_by: null })
        }
        return true
    }

    /** Is a job due, or run by any node? */
    busy(): boolean {
        return this.jobs().some(
            ({ trigger, next }) => trigger['state'] === 'running' || (next !== undefined && next <= this.now()),
        )
    }

    /** When the next job is due. */
    nextDue(): string | undefined {
        return this.jobs()
            .map(({ next }) => next)
            .filter((next) => next !== undefined)
            .sort()[0]
    }

    /**
     * Jobs with the trigger that says from when on they count: next_action holds the last run, or when the job appeared.
     * `next` is absent while a job runs.
     */
    private jobs(): { job: Row; trigger: Row; next: string | undefined }[] {
        const { store, session } = this.platform
        const triggers = new Map(
            store.select('sys_trigger', all([])).map((trigger) => [trigger['document_key'], trigger]),
        )
        const active = store.select('sysauto_script', all([{ path: 'active', operator: '=', values: ['true'] }]), {
            orderBy: [{ column: 'name' }],
        })
        return active.map((job) => {
            const trigger = triggers.get(job['sys_id'] ?? '') ?? this.triggerOf(job)
            const running = trigger['state'] === 'running'
            const next = nextRun(job, trigger['next_action'] ?? this.now(), session.timeZone)
            return { job, trigger, next: running ? undefined : next }
        })
    }

    /** The trigger of a job that has none yet. Its id follows from the job's, so that several processes make one. */
    private triggerOf(job: Row): Row {
        const { store } = this.platform
        const trigger: Row = {
            sys_id: createHash('md5')
                .update(`trigger ${job['sys_id'] ?? ''}`)
                .digest('hex'),
            name: job['name'] ?? null,
            document: 'sysauto_script',
            document_key: job['sys_id'] ?? null,
            next_action: this.now(),
            state: 'ready',
        }
        return store.transaction(() => {
            const existing = store.read('sys_trigger', trigger['sys_id'] ?? '')
            if (existing === undefined) store.insert('sys_trigger', trigger)
            return existing ?? trigger
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
