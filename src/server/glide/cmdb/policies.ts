/** The CI policy: records of this application that an admin changes. */
import type { GlideRecord } from '@servicenow/glide'
import type { CiAction, CiPolicies, CiPolicyRecord } from '../../cmdb/policy/policy.ts'
import { FIRST_POLICIES } from '../../cmdb/policy/first-policies.ts'
import { TABLE } from '../../vocabulary/names.ts'
import { makeOwn, ownRecord } from '../records/own.ts'
import { setValues, text } from '../records/values.ts'

export const glidePolicies: CiPolicies = {
    records() {
        const records: CiPolicyRecord[] = []
        eachActive((policy) =>
            records.push({
                subject: text(policy, 'subject') === 'id' ? 'id' : 'type',
                pattern: text(policy, 'pattern'),
                action: text(policy, 'action') as CiAction,
                reason: text(policy, 'reason'),
            }),
        )
        return records
    },
    version() {
        const parts: string[] = []
        eachActive((policy) =>
            parts.push(
                ['order', 'subject', 'pattern', 'action', 'reason'].map((column) => text(policy, column)).join(' '),
            ),
        )
        return parts.join('\n')
    },
}

function eachActive(each: (policy: GlideRecord) => void): void {
    const policy = ownRecord(TABLE.ciPolicy)
    policy.addQuery('active', true)
    policy.orderBy('order')
    policy.orderBy('sys_created_on')
    policy.orderBy('sys_id')
    policy.query()
    while (policy.next()) each(policy)
}

/** Makes the records that there are from the start, where there is none at all. Returns how many. */
export function makePolicies(): number {
    const any = ownRecord(TABLE.ciPolicy)
    any.setLimit(1)
    any.query()
    if (any.hasNext()) return 0
    for (const [index, values] of FIRST_POLICIES.entries()) {
        const policy = ownRecord(TABLE.ciPolicy)
        policy.initialize()
        setValues(policy, { ...values, order: (index + 1) * 100, active: '1' })
        makeOwn(policy, [values.subject, values.pattern])
    }
    return FIRST_POLICIES.length
}
