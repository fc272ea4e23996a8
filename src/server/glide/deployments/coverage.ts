/** Subscriptions of deployments over GlideRecord. */
import type { GlideRecord } from '@servicenow/glide'
import { TABLE } from '../../vocabulary/names.ts'
import type { Coverage, CoverageState } from '../../deployments/ports.ts'
import { glideClock } from '../basics.ts'
import { setValues, text } from '../records/values.ts'
import { makeOwn, ownRecord } from '../records/own.ts'

export const glideCoverage: Coverage = {
    of(deployment) {
        const states = new Map<string, CoverageState>()
        const record = ownRecord(TABLE.subscription)
        record.addQuery('deployment', deployment)
        record.query()
        while (record.next()) states.set(text(record, 'subscription_id'), stateOf(record))
        return states
    },
    set(deployment, subscription, state) {
        const record = ownRecord(TABLE.subscription)
        record.addQuery('deployment', deployment)
        record.addQuery('subscription_id', subscription)
        record.setLimit(1)
        record.query()
        const exists = record.next()
        if (!exists) record.initialize()
        setValues(record, { deployment, subscription_id: subscription, state, changed: glideClock.now() })
        if (exists) record.update()
        else makeOwn(record, [deployment, subscription])
    },
    read(sysId) {
        const record = ownRecord(TABLE.subscription)
        if (!record.get(sysId)) return undefined
        return {
            deployment: text(record, 'deployment'),
            subscription: text(record, 'subscription_id'),
            state: stateOf(record),
        }
    },
}

function stateOf(record: GlideRecord): CoverageState {
    return text(record, 'state') as CoverageState
}
