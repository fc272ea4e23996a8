/** The order of the integrations (product.md 1.2): what a run waits for, and what it does without. */
import type { Ports } from './ports.ts'
import type { RunRecord } from './records/run.ts'

/** Seconds between two looks at the runs before this one, and how often it looks. */
export const WAIT_SECONDS = 60
const MAX_WAITS = 240

type OrderPorts = Pick<Ports, 'runs' | 'declared'>

/** Must the run wait, because an integration that comes before it is at work on the same deployment? */
export function mustWait({ runs, declared }: OrderPorts, run: RunRecord): boolean {
    if (run.waits >= MAX_WAITS) return false
    const own = declared.of(run.type)
    const index = declared.all.indexOf(own)
    return runs.going(run.deployment).some((other) => {
        if (other.sysId === run.sysId) return false
        const before = declared.of(other.type)
        // Integrations that write the same findings: the one at work ends first.
        if (before.findings === own.findings && other.state === 'running') return true
        return declared.all.indexOf(before) < index
    })
}

/** What the run does without, for its Notice: prerequisites that never completed for this deployment. */
export function missingPrerequisites({ runs, declared }: OrderPorts, run: RunRecord): string {
    const missing = declared.of(run.type).after.filter((type) => !runs.succeeded(run.deployment, type))
    if (missing.length === 0) return ''
    const names = missing.map((type) => declared.of(type).label).join(', ')
    return `Never completed for this deployment: ${names}. What depends on it is linked once it has run; execute it, then this one again.`
}
