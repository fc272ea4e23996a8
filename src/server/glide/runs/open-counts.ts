/** How many open findings something is about, for whoever is about to decide on it. */
import { TABLE } from '../../vocabulary/names.ts'
import { OPEN_STATUS } from '../findings/counts.ts'
import { countBy } from '../records/count.ts'

/** Open findings that a closure would close. */
export function openInClosure(closure: string): number {
    return openWhere([['closure', '=', closure]])
}

/** Open findings of a deployment in one subscription, by its id. */
export function openInSubscription(deployment: string, subscription: string): number {
    return openWhere([
        ['deployment', '=', deployment],
        ['external_id', 'STARTSWITH', `/subscriptions/${subscription}/`],
    ])
}

function openWhere(conditions: [string, string, string][]): number {
    const counts = countBy(TABLE.finding, [...conditions, ['status', 'IN', OPEN_STATUS]], 'status')
    return [...counts.values()].reduce((sum, count) => sum + count, 0)
}
