/** What waits for somebody, told on the configuration and its integrations: nobody opens each run to learn it. */
import { counted } from '../../vocabulary/counts.ts'
import { endsAllRuns } from '../../vocabulary/failures.ts'
import type { Ports } from '../ports.ts'
import type { ClosureRecord } from '../records/closure.ts'
import type { IntegrationRecord } from '../records/integration.ts'
import type { RunRecord } from '../records/run.ts'

export type WaitingPorts = Pick<Ports, 'closures' | 'runs' | 'processes' | 'integrations'> & {
    deployments: Pick<Ports['deployments'], 'tell'>
}

/** '28 findings wait for approval: MDCCLS0000003' */
export function heldSentence({ about, toClose, number }: Pick<ClosureRecord, 'about' | 'toClose' | 'number'>): string {
    const what = about === 'cis' ? 'configuration item' : 'finding'
    return `${counted(toClose, `${what} waits`, `${what}s wait`)} for approval: ${number}`
}

/** Did a run fail for what lets every integration of its deployment fail? */
export function isBlocked(
    { processes }: Pick<Ports, 'processes'>,
    { sysId, substate, errorCode }: Pick<RunRecord, 'sysId' | 'substate' | 'errorCode'>,
): boolean {
    return substate === 'failed' && endsAllRuns(errorCode, processes.states(sysId).size === 0)
}

/** The integrations that Run all does not start because of a run that it started. */
export function notStarted({ integrations }: Pick<Ports, 'integrations'>, run: RunRecord): IntegrationRecord[] {
    if (run.trigger !== 'run_all') return []
    const all = integrations.ofDeployment(run.deployment)
    const index = all.findIndex(({ sysId }) => sysId === run.integration)
    return all.slice(index + 1)
}

/** Writes it anew; called when a run has ended, and when somebody has decided. */
export function tellWaiting(ports: WaitingPorts, deployment: string): void {
    const held = ports.closures.held(deployment).flatMap((id) => ports.closures.read(id) ?? [])
    const latest = ports.runs.latest(deployment)
    const blocked = latest !== undefined && isBlocked(ports, latest) ? latest : undefined
    const skipped = blocked === undefined ? [] : notStarted(ports, blocked)
    for (const { sysId, type } of ports.integrations.ofDeployment(deployment)) {
        const lines = held.filter((closure) => closure.type === type).map((closure) => `${heldSentence(closure)}.`)
        if (skipped.some((integration) => integration.sysId === sysId))
            lines.push(`Not started: see ${blocked?.number ?? ''}.`)
        ports.integrations.tell(sysId, lines.join('\n'))
    }
    const said = held.map((closure) => `${heldSentence(closure)}.`)
    if (blocked !== undefined) said.push(blockedSentence(blocked, skipped))
    ports.deployments.tell(deployment, said.join('\n'))
}

function blockedSentence({ number, errorCode }: RunRecord, skipped: readonly IntegrationRecord[]): string {
    const what = `${number} failed with ${errorCode}, and so would every other run.`
    if (skipped.length === 0) return what
    return `${what} Run all did not start ${skipped.map(({ name }) => name).join(', ')}.`
}
