/**
 * CI policy: what becomes of resources of a type, or with an id of a form, as far as CIs are concerned. An admin's records,
 * lowest order first, the first that fits decides; what no record fits gets a CI (docs/decisions/0040).
 */
import type { CloudResource } from '../resource.ts'

/**
 * create: a lookup rule finds the CI, else one is made. match: a CI that is there already, else none. parent: that of the
 * resource in which it lies. never: none.
 */
export type CiAction = 'create' | 'match' | 'parent' | 'never'

export interface CiPolicyRecord {
    /** What the pattern is compared with. */
    subject: 'type' | 'id'
    /** In whatever letter case; * stands for any text. */
    pattern: string
    action: CiAction
    /** Why, in the words of the record. */
    reason: string
}

export interface CiPolicies {
    /** Active records in their order. */
    records(): CiPolicyRecord[]
    /** Changes when a record does that decides which CI a resource gets. */
    version(): string
}

/** What the policy says of a resource. */
export interface CiDecision {
    action: CiAction
    reason: string
}

const CREATE: CiDecision = { action: 'create', reason: '' }

/** The policy for the resources of one page. */
export function decisions(records: readonly CiPolicyRecord[]): (resource: CloudResource) => CiDecision {
    const patterns = records.map((record) => ({ record, fits: expression(record.pattern) }))
    return ({ type, resourceId }) => {
        const found = patterns.find(({ record, fits }) => fits.test(record.subject === 'id' ? resourceId : type))
        return found === undefined ? CREATE : { action: found.record.action, reason: found.record.reason }
    }
}

function expression(pattern: string): RegExp {
    const literal = (part: string) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    return new RegExp(`^${pattern.trim().split('*').map(literal).join('.*')}$`, 'i')
}
