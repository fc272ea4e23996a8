/** What an admin does by the forms: start, look, retry, approve. */
import { INTEGRATION_TYPES, type IntegrationType } from '../../src/server/vocabulary/names.ts'
import type { World } from './world.ts'

const INTEGRATION = 'sn_vul_asc_integration'
const RUN = 'sn_vul_asc_integration_run'

export interface LatestRun {
    sysId: string
    type: IntegrationType
    substate: string
    message: string
}

/** Returns what the form says when it refuses. */
function act({ instance }: World, table: string, sysId: string, action: string): string {
    const messages = instance.runUiAction(table, sysId, action)
    return messages.flatMap(({ kind, text }) => (kind === 'error' ? [text] : [])).join('\n')
}

function must(refusal: string): void {
    if (refusal !== '') throw new Error(refusal)
}

/** Run all on the deployment. */
export function runAll(world: World): void {
    must(act(world, 'sn_vul_asc_deployment', world.deployment, 'sn_vul_asc_run_all'))
}

/** The last run of each integration, in their order; those that have never run are missing. */
export function latestRuns({ instance, deployment }: World): LatestRun[] {
    const latest = new Map<string, LatestRun>()
    const run = instance.record(RUN)
    run.addQuery('deployment', deployment)
    run.orderBy('number')
    run.query()
    while (run.next()) {
        const value = (column: string) => run.getValue(column) ?? ''
        const type = value('type') as IntegrationType
        latest.set(type, { sysId: run.getUniqueValue(), type, substate: value('substate'), message: value('message') })
    }
    return INTEGRATION_TYPES.flatMap((type) => latest.get(type) ?? [])
}

/** Retry failed on the run; where nothing failed that could be repeated, Execute Now. */
export function repeat(world: World, run: LatestRun): void {
    const retry = 'sn_vul_asc_retry_failed'
    if (world.instance.uiActions(RUN, run.sysId).includes(retry)) return must(act(world, RUN, run.sysId, retry))
    must(act(world, INTEGRATION, integrationOf(world, run.type), 'sn_vul_asc_execute_now'))
}

function integrationOf({ instance, deployment }: World, type: IntegrationType): string {
    const integration = instance.record(INTEGRATION)
    integration.addQuery('deployment', deployment)
    integration.addQuery('type', type)
    integration.query()
    if (!integration.next()) throw new Error(`the deployment has no integration ${type}`)
    return integration.getUniqueValue()
}

/** Approves every closure that is held back; returns how many there were. */
export function approveClosures(world: World): number {
    const held: string[] = []
    const closure = world.instance.record('sn_vul_asc_closure')
    closure.addQuery('state', 'held')
    closure.query()
    while (closure.next()) held.push(closure.getUniqueValue())
    for (const sysId of held) must(act(world, 'sn_vul_asc_closure', sysId, 'sn_vul_asc_approve_closure'))
    return held.length
}

/** Empties Start time, so that the next run pulls everything. */
export function forgetStartTimes({ instance, deployment }: World): void {
    const integration = instance.record(INTEGRATION)
    integration.addQuery('deployment', deployment)
    integration.query()
    while (integration.next()) {
        integration.setValue('start_time', '')
        integration.update()
    }
}
