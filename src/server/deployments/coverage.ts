/**
 * Which subscriptions a deployment covers, remembered from run to run. Azure lists only what the principal can read, so a
 * role that was taken away, a subscription that moved and one that was deleted look the same: it is no longer there. It
 * is named until it comes back or an admin confirms that it is gone, and until then it means "not assessed".
 */
import { askedFor, type Inventory } from '../azure/graph/subscriptions.ts'
import { failure } from '../vocabulary/failures.ts'
import type { Outcome } from '../vocabulary/outcome.ts'
import type { Deployment } from './deployment.ts'
import type { Coverage } from './ports.ts'

/** Behind the id of a lost subscription where a run names what it could not read. */
export const NO_LONGER_LISTED = '(no longer listed)'

/** Takes in what a run has found to be readable; returns the subscriptions that are lost and that it cannot name itself. */
export function updateCoverage(
    ports: { coverage: Coverage },
    { sysId, selection }: Pick<Deployment, 'sysId' | 'selection'>,
    { readable, unreadable }: Inventory,
): string[] {
    const known = ports.coverage.of(sysId)
    for (const id of readable) if (known.get(id) !== 'listed') ports.coverage.set(sysId, id, 'listed')
    const present = new Set(readable)
    const named = new Set(unreadable.map((id) => id.toLowerCase()))
    const missing = [...known].filter(([id, state]) => state !== 'removed' && !present.has(id))
    const asked = askedFor(selection)
    const lost: string[] = []
    for (const [id, state] of missing) {
        // A list that no longer names it says so itself.
        const wanted = asked.length > 0 && !asked.includes(id) ? 'removed' : 'lost'
        if (state !== wanted) ports.coverage.set(sysId, id, wanted)
        if (wanted === 'lost' && !named.has(id)) lost.push(id)
    }
    return lost.sort()
}

/** An admin says that a lost subscription is gone for good: the next full pull closes what it had as out of scope. */
export function confirmRemoval(ports: { coverage: Coverage }, sysId: string): Outcome<string> {
    const found = ports.coverage.read(sysId)
    if (found?.state !== 'lost') return { failure: failure('MDC-413', '') }
    ports.coverage.set(found.deployment, found.subscription, 'removed')
    return { value: found.subscription }
}
