/** The beginning of a run: from schedule or Execute Now to a record in state ready. */
import { failure } from '../failures.ts'
import type { Outcome } from '../platform/ports.ts'
import type { IntegrationRecord, Ports, Trigger } from './ports.ts'

/** Starts a run of an integration and returns its sys_id; refused while one is still going on. */
export function startRun(
    ports: Pick<Ports, 'runs' | 'events' | 'deployments'>,
    integration: IntegrationRecord,
    trigger: Trigger,
): Outcome<string> {
    const deployment = ports.deployments.read(integration.deployment)
    if (deployment?.active !== true) return { failure: failure('MDC-401', integration.name) }
    if (ports.runs.active(integration.sysId) !== undefined) return { failure: failure('MDC-403', integration.name) }
    const run = ports.runs.insert(integration, trigger)
    ports.events.queue('runReady', run)
    return { value: run }
}
