/** The beginning of a run: from schedule, Execute Now or Run all to a record in state ready. */
import { failure, type Failure } from '../../vocabulary/failures.ts'
import { RUN_AS } from '../../vocabulary/names.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { isBlocked, notStarted } from '../closures/waiting.ts'
import type { Ports } from '../ports.ts'
import type { IntegrationRecord } from '../records/integration.ts'
import type { RunRecord, Trigger } from '../records/run.ts'

export type StartPorts = Pick<Ports, 'runs' | 'events' | 'deployments' | 'integrations' | 'products' | 'declared'>

/** Starts a run of an integration and returns its sys_id; refused while one is still going on. */
export function startRun(
    ports: StartPorts,
    integration: IntegrationRecord,
    trigger: Trigger,
    follows = '',
): Outcome<string> {
    const refusal = refusalOf(ports, integration) ?? (trigger === 'schedule' ? undefined : emptyOf(ports, integration))
    if (refusal !== undefined) return { failure: refusal }
    const run = ports.runs.insert(integration, trigger, follows)
    // Schedule and Execute Now may both have looked before either inserted: the older run stays.
    if (ports.runs.active(integration.sysId) !== run) {
        ports.runs.remove(run)
        return { failure: failure('MDC-403', integration.name) }
    }
    ports.events.queue('runReady', run)
    return { value: run }
}

/** What somebody who stands before the form can fill in at once; a schedule leaves a run that says so. */
export function emptyOf(
    { deployments }: Pick<StartPorts, 'deployments'>,
    { deployment }: IntegrationRecord,
): Failure | undefined {
    return deployments.read(deployment)?.empty
}

/** Why an integration may not run now, neither anew nor again. */
export function refusalOf(ports: Omit<StartPorts, 'events'>, integration: IntegrationRecord): Failure | undefined {
    const deployment = ports.deployments.read(integration.deployment)
    if (deployment?.active !== true) return failure('MDC-401', integration.name)
    // Another user may lack rights that the import needs, and what is half-imported looks like an error of the source.
    if (integration.runAs !== RUN_AS)
        return failure('MDC-404', `${integration.name} runs as ${integration.runAs || 'nobody'}`)
    if (deployment.instance === '') return failure('MDC-627', integration.name)
    const { product } = ports.declared.of(integration.type)
    if (product !== undefined && !ports.products.has(product.table)) return failure(product.absent, integration.name)
    if (ports.runs.active(integration.sysId) !== undefined) return failure('MDC-403', integration.name)
    return undefined
}

/** Starts the first integration of a deployment; each starts the next when it has ended. */
export function startAll(ports: StartPorts, deployment: string): Outcome<string> {
    const [first] = ports.integrations.ofDeployment(deployment)
    if (first === undefined) return { failure: failure('MDC-406', '') }
    return startRun(ports, first, 'run_all')
}

/**
 * After a run that Run all started: the deployment's next integration that can be started. Once only, although a run can
 * end more than once: its end is told again when a node died telling it, and after Retry failed.
 */
export function startNext(ports: StartPorts & Pick<Ports, 'log' | 'processes'>, run: RunRecord): void {
    if (run.trigger !== 'run_all' || run.substate === 'cancelled' || ports.runs.followed(run.sysId)) return
    const integrations = notStarted(ports, run)
    if (isBlocked(ports, run)) return endAll(ports, run, integrations)
    for (const integration of integrations) {
        const started = startRun(ports, integration, 'run_all', run.sysId)
        if (!started.failure) return
        ports.log.warn(`Run all skips ${integration.name}: ${started.failure.code}`)
    }
}

/** One wrong secret is one failed run, not one of each integration. */
function endAll({ runs }: StartPorts, { sysId, message }: RunRecord, skipped: readonly IntegrationRecord[]): void {
    if (skipped.length === 0 || message.includes(ENDED)) return
    runs.update(sysId, { message: `${message}\n${ENDED} ${skipped.map(({ name }) => name).join(', ')}.` })
}

const ENDED = 'Run all ended here, because nothing else could succeed. Not started:'
