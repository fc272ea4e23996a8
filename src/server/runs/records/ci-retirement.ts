/** CIs that this application has made and that nothing refers to any more. Times are Glide times in UTC. */

/** A CI that can be retired, with the identity of the resource that it was made for. */
export interface UnusedCi {
    ci: string
    name: string
    identity: string
}

/** A CI in a closure: a record of this application, and the CI that it is about. */
export interface RetiredCi {
    sysId: string
    ci: string
}

export interface CiRetirements {
    /**
     * The CIs of a deployment that this application has made and to which nothing has referred for as many complete pulls.
     * A pull is complete that pulled everything and ended as a success.
     */
    unused(deployment: string, pulls: number): UnusedCi[]
    /** Why each of some CIs is in use, as an admin reads it; '' for one that nothing refers to. */
    usedBy(cis: readonly string[], pulls: number): Map<string, string>
    /** How many CIs of a deployment this application has made that are not retired. */
    inUse(deployment: string): number
    /** Puts CIs into a closure. */
    propose(closure: string, cis: readonly UnusedCi[]): void
    /** The next CIs that a closure is still to retire, and the next that it has retired. */
    proposed(closure: string, limit: number): RetiredCi[]
    retiredBy(closure: string, limit: number): RetiredCi[]
    /** How many CIs a closure has retired. */
    countRetired(closure: string): number
    /** Retires the CI of a record, and keeps the status that it had. Throws with MDC-619 when the instance refuses it. */
    retire(sysId: string): void
    /** Gives the CI of a record its status back, where it still has that of a retired one. Throws as `retire` does. */
    giveBack(sysId: string): void
    /** Takes one out of what is to be done: something refers to it, or the instance refused it. It keeps the reason. */
    leaveOut(sysId: string, reason: string): void
    refused(sysId: string, reason: string): void
    /** Takes out all that a closure has only proposed. */
    takeOutAll(closure: string): void
}
