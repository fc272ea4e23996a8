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
    retired: number
    rejected: number
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
    'retired',
    'rejected',
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

/**
 * Executes an integration as Execute Now does and steps the instance until its run is complete. `byNodes`: node
 * processes do the work, this one only looks on.
 */
export async function runIntegration(
    instance: LocalInstance,
    integrationId: string,
    byNodes = false,
): Promise<RunSummary> {
    const integration = instance.record('sn_vul_asc_integration')
    integration.get(integrationId)
    const name = integration.getValue('name') ?? ''
    const begin = Date.now()
    const before = instance.work
    const messages = instance.runUiAction('sn_vul_asc_integration', integrationId, 'sn_vul_asc_execute_now')
    const refused = messages.find((message) => message.kind === 'error')
    // No run came of it. The other integrations go on, and the summary says why this one did not.
    if (refused) return { ...NOTHING, ...namesOf(integration), message: refused.text }
    const runId = newestRun(instance, integrationId)
    const bar = new SingleBar({
        format: `${name.padEnd(32)} {bar} {value}/{total} rows | {state}`,
        noTTYOutput: true,
        notTTYSchedule: 1000,
        hideCursor: true,
    })
    bar.start(1, 0, { state: 'ready' })
    for (;;) {
        const busy = byNodes ? false : instance.step()
        const { state, rows, expected } = progress(instance, runId)
        bar.setTotal(Math.max(expected, rows, 1))
        bar.update(rows, { state })
        if (state === 'complete') break
        if (!busy) await wait(Math.max(50, Math.min(byNodes ? 250 : 1000, (instance.nextEvent() ?? 0) - Date.now())))
        else await wait(0)
    }
    bar.stop()
    const { reads, writes } = instance.work
    return summary(instance, runId, reads + writes - before.reads - before.writes, (Date.now() - begin) / 1000)
}

/** Runs and integrations name both alike. */
function namesOf(record: GlideRecord): { deployment: string; integration: string } {
    return { deployment: record.getDisplayValue('deployment'), integration: record.getValue('type') ?? '' }
}

function newestRun(instance: LocalInstance, integration: string): string {
    const run = instance.record('sn_vul_asc_integration_run')
    run.addQuery('integration', integration)
    run.orderByDesc('number')
    run.setLimit(1)
    run.query()
    if (!run.next()) throw new Error('Execute Now made no run')
    return run.getUniqueValue()
}

function progress(instance: LocalInstance, runId: string): { state: string; rows: number; expected: number } {
    const run = instance.record('sn_vul_asc_integration_run')
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
    return { state: run.getValue('state') ?? '', rows, expected }
}

function summary(instance: LocalInstance, runId: string, statements: number, seconds: number): RunSummary {
    const run = instance.record('sn_vul_asc_integration_run')
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
