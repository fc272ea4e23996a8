/** Runs an integration to its end, with live progress, and says what became of it. */
import { setTimeout as wait } from 'node:timers/promises'
import { SingleBar } from 'cli-progress'
import type { GlideRecord, LocalInstance } from 'local-instance'

export interface RunSummary {
    deployment: string
    integration: string
    /** refused: Execute Now made no run. */
    state: string
    substate: string
    retrieved: number
    staged: number
    inserted: number
    updated: number
    unchanged: number
    not_applicable: number
    closed: number
    refreshed: number
    closed_gone: number
    rejected: number
    refused: number
    ci_refused: number
    requests: number
    /** SQL statements that the run took on this instance. */
    statements: number
    seconds: number
    message: string
}

const COUNTERS = [
    'retrieved',
    'staged',
    'inserted',
    'updated',
    'unchanged',
    'not_applicable',
    'closed',
    'refreshed',
    'closed_gone',
    'rejected',
    'refused',
    'ci_refused',
    'requests',
] as const
type Counts = Record<(typeof COUNTERS)[number], number>

const NOTHING = {
    state: 'refused',
    substate: '',
    ...(Object.fromEntries(COUNTERS.map((counter) => [counter, 0])) as Counts),
    statements: 0,
    seconds: 0,
}

const RUN = 'sn_vul_asc_integration_run'

/** The longest name of an integration, so that what follows stands in one column. */
export const NAME_WIDTH = 43

/** How a run is worked on, and shown. */
export interface Looking {
    /** Node processes do the work, this one only looks on. */
    byNodes?: boolean
    /** Shows a bar, where there is a terminal that can. */
    bar?: boolean
    say?: (line: string) => void
    /** Called once there is a run, before its first step. */
    begun?: () => void
}

/**
 * Executes an integration as Execute Now does and steps the instance until its run is complete; a run that an earlier
 * start left open goes on instead.
 */
export async function runIntegration(
    instance: LocalInstance,
    integrationId: string,
    { byNodes = false, bar: hasBar = false, say = () => undefined, begun = () => undefined }: Looking = {},
): Promise<RunSummary> {
    const integration = instance.record('sn_vul_asc_integration')
    integration.get(integrationId)
    const name = integration.getValue('name') ?? ''
    const begin = Date.now()
    const before = instance.work
    const left = openRun(instance, integrationId)
    if (left === undefined) {
        const refused = refusalOf(instance, 'sn_vul_asc_integration', integrationId, 'sn_vul_asc_execute_now')
        // No run came of it. The other integrations go on, and the summary says why this one did not.
        if (refused !== undefined) return { ...NOTHING, ...namesOf(integration), message: refused }
    } else {
        say('A run was left open: it goes on where it stopped.')
        await takeOver(instance, left, byNodes)
    }
    const runId = left ?? newestRun(instance, integrationId)
    begun()
    const bar = hasBar ? barOf(name) : undefined
    for (;;) {
        const busy = byNodes ? false : instance.step()
        const { state, rows, expected } = progress(instance, runId)
        bar?.setTotal(Math.max(expected, rows, 1))
        bar?.update(rows, { state })
        if (state === 'complete') break
        if (!busy) await wait(Math.max(50, Math.min(byNodes ? 250 : 1000, (instance.nextEvent() ?? 0) - Date.now())))
        else await wait(0)
    }
    bar?.stop()
    const { reads, writes } = instance.work
    return summary(instance, runId, reads + writes - before.reads - before.writes, (Date.now() - begin) / 1000)
}

/** A bar that leaves no trace: its line is written when the run has ended. */
function barOf(name: string): SingleBar {
    const bar = new SingleBar({
        format: `${name.padEnd(NAME_WIDTH)} {bar} {value}/{total} rows | {state}`,
        hideCursor: true,
        clearOnComplete: true,
    })
    bar.start(1, 0, { state: 'ready' })
    return bar
}

/** Runs and integrations name both alike. */
function namesOf(record: GlideRecord): { deployment: string; integration: string } {
    return { deployment: record.getDisplayValue('deployment'), integration: record.getValue('type') ?? '' }
}

/** A run of the integration that has not ended. */
function openRun(instance: LocalInstance, integration: string): string | undefined {
    const run = instance.record(RUN)
    run.addQuery('integration', integration)
    run.addQuery('state', '!=', 'complete')
    run.query()
    return run.next() ? run.getUniqueValue() : undefined
}

/**
 * Lets go on what a process that is gone was at. Its events come again by themselves, but what it had begun is taken
 * until the watchdog finds it stale, a quarter of an hour later; who starts the instance anew knows better. Cancel and
 * Retry failed, as an admin would, begin behind the last page that was written.
 */
async function takeOver(instance: LocalInstance, runId: string, byNodes: boolean): Promise<void> {
    if (byNodes) await instance.whenIdle()
    else while (instance.step()) await wait(0)
    if (!isTaken(instance, runId)) return
    act(instance, RUN, runId, 'sn_vul_asc_cancel')
    act(instance, RUN, runId, 'sn_vul_asc_retry_failed')
}

/** Does the run, or one of its processes, belong to a step? While nothing is under way, to one that will not end. */
function isTaken(instance: LocalInstance, runId: string): boolean {
    const run = instance.record(RUN)
    if (!run.get(runId) || run.getValue('state') === 'complete') return false
    const process = instance.record('sn_vul_asc_integration_process')
    process.addQuery('run', runId)
    process.addQuery('state', 'IN', 'ready,running')
    process.addQuery('owner', '!=', '')
    process.query()
    return (run.getValue('owner') ?? '') !== '' || process.hasNext()
}

/** Runs a UI action; what it says when it refuses. */
function refusalOf(instance: LocalInstance, table: string, sysId: string, action: string): string | undefined {
    return instance.runUiAction(table, sysId, action).find((message) => message.kind === 'error')?.text
}

function act(instance: LocalInstance, table: string, sysId: string, action: string): void {
    const refused = refusalOf(instance, table, sysId, action)
    if (refused !== undefined) throw new Error(refused)
}

function newestRun(instance: LocalInstance, integration: string): string {
    const run = instance.record(RUN)
    run.addQuery('integration', integration)
    run.orderByDesc('number')
    run.setLimit(1)
    run.query()
    if (!run.next()) throw new Error('Execute Now made no run')
    return run.getUniqueValue()
}

function progress(instance: LocalInstance, runId: string): { state: string; rows: number; expected: number } {
    const run = instance.record(RUN)
    run.get(runId)
    const process = instance.record('sn_vul_asc_integration_process')
    process.addQuery('run', runId)
    process.query()
    let rows = 0
    let expected = 0
    while (process.next()) {
        rows += Number(process.getValue('retrieved') ?? 0)
        expected += Number(process.getValue('expected') ?? process.getValue('retrieved') ?? 0)
    }
    const closure = instance.record('sn_vul_asc_closure')
    closure.addQuery('run', runId)
    closure.addQuery('state', 'closing')
    closure.query()
    return { state: closure.hasNext() ? 'closing' : (run.getValue('state') ?? ''), rows, expected }
}

function summary(instance: LocalInstance, runId: string, statements: number, seconds: number): RunSummary {
    const run = instance.record(RUN)
    run.get(runId)
    const counts = Object.fromEntries(
        COUNTERS.map((counter) => [counter, Number(run.getValue(counter) ?? 0)]),
    ) as Counts
    return {
        ...namesOf(run),
        state: run.getValue('state') ?? '',
        substate: run.getValue('substate') ?? '',
        ...counts,
        statements,
        seconds: Math.round(seconds * 10) / 10,
        message: run.getValue('message') ?? '',
    }
}
