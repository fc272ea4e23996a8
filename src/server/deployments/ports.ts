/** What the instance keeps of a deployment. Adapters in glide/deployments. */
import type { Deployment } from './deployment.ts'
import type { HttpAnswer } from '../vocabulary/outcome.ts'

export interface Deployments {
    /** The settings of a deployment. */
    read(sysId: string): Deployment | undefined
    /** Writes on it what waits for somebody; '' for nothing. */
    tell(sysId: string, waiting: string): void
    /** Its client secret in plain text, for signing in and for nothing else. */
    clientSecret(sysId: string): string
    /** Makes it inactive, so that none of its integrations starts; false when the instance refuses it. */
    deactivate(sysId: string): boolean
}

/** The subscriptions that a deployment has ever read. */
export interface Coverage {
    /** States by id in lower case. */
    of(deployment: string): Map<string, CoverageState>
    /** Sets the state of one, which may be new. */
    set(deployment: string, subscription: string, state: CoverageState): void
    read(sysId: string): { deployment: string; subscription: string; state: CoverageState } | undefined
}

/** listed: the last run could read it. lost: it could not, although one before could. removed: out of scope for good. */
export type CoverageState = 'listed' | 'lost' | 'removed'

export interface Budget {
    /** Seconds that a principal should wait before its next page; 0 when it may go on. */
    wait(principal: string): number
    /** Takes in what an answer says about the quota. */
    note(principal: string, answer: HttpAnswer): void
}
