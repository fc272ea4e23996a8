/** What the next run does to subscriptions that one before has read and that are no longer in scope. */
import { askedFor, type Inventory } from '../../azure/graph/subscriptions.ts'
import type { Ledger } from '../../findings/ports.ts'
import { counted, firstFew, numberText } from '../../vocabulary/counts.ts'
import type { Deployment } from '../deployment.ts'
import type { Coverage } from '../ports.ts'
import { warning, type Check } from './check.ts'

export interface LeavingPorts {
    coverage: Pick<Coverage, 'of'>
    ledger: Pick<Ledger, 'openIn'>
}

/**
 * A warning for the subscriptions that a list of IDs no longer names, which the next full pull takes for out of scope,
 * and one for those that are no longer listed, which it only names: deployments/coverage.ts tells them apart alike.
 */
export function leavingChecks(
    ports: LeavingPorts,
    { sysId, selection }: Pick<Deployment, 'sysId' | 'selection'>,
    { readable, unreadable }: Inventory,
): Check[] {
    const present = new Set([...readable, ...unreadable.map((id) => id.toLowerCase())])
    const known = [...ports.coverage.of(sysId)].filter(([, state]) => state !== 'removed').map(([id]) => id)
    const missing = known.filter((id) => !present.has(id)).sort()
    if (missing.length === 0) return []
    const open = ports.ledger.openIn(sysId, missing)
    return [askedFor(selection).length > 0 ? leaving(missing, open) : lost(missing, open)]
}

function leaving(ids: readonly string[], open: number): Check {
    const one = ids.length === 1
    const findings = `${one ? 'its' : 'their'} ${counted(open, 'open finding')}`
    return warning(
        'Subscriptions that leave',
        `${counted(ids.length, 'subscription leaves', 'subscriptions leave')} the scope; ${findings} will be proposed for closing.`,
        `To keep what they have, enter their IDs again before the next run: ${firstFew(ids)}.`,
    )
}

function lost(ids: readonly string[], open: number): Check {
    const [are, their] = ids.length === 1 ? ['is', 'its'] : ['are', 'their']
    return warning(
        'Subscriptions no longer listed',
        `${counted(ids.length, 'subscription')} that ${ids.length === 1 ? 'was' : 'were'} read before ${are} no longer in what can be read (${firstFew(ids)}); ${their} ${numberText(open)} open findings stay open and are not assessed.`,
        'Give back the role; or, if that is how it shall be, confirm the removal under Subscriptions.',
    )
}
