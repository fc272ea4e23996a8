/**
 * Retiring the CIs that this application has made and that nothing refers to any more. It is a closure like any other:
 * behind the same guard, with preview, approval and undo; docs/decisions/0046.
 */
import { FOREIGN, tableOf } from '../../contract/index.ts'
import { refusalFor } from '../../contract/lacks.ts'
import { counted, firstFew } from '../../vocabulary/counts.ts'
import { describe, failure, failureOf, type Failure } from '../../vocabulary/failures.ts'
import { messageOf } from '../../vocabulary/thrown.ts'
import type { Ports } from '../ports.ts'
import type { RetiredCi, UnusedCi } from '../records/ci-retirement.ts'
import type { ClosureRecord } from '../records/closure.ts'
import type { RunRecord } from '../records/run.ts'
import { BATCH, LEFT_OUT, leftOut } from './batch.ts'
import { isHeld, limitOf, type Limits } from './guard.ts'

/** A closure that was proposed, or why nothing could be. */
export type CiProposal = { closure: string; problem?: undefined } | { problem: string; closure?: undefined }

/**
 * At the end of a complete pull: CIs that nothing refers to any more are retired, or held back for an admin. Undefined
 * when there is none, or when they are never retired.
 */
export function proposeCis(ports: Ports, run: RunRecord): CiProposal | undefined {
    if (run.type !== 'assessment') return undefined
    try {
        const problem = ports.settings.retireCiPulls === 0 ? undefined : unreadable(ports)
        if (problem !== undefined)
            return { problem: describe(failure('MDC-424', `${problem.code}: ${problem.details}`)) }
        const closure = propose(ports, run)
        endReplaced(ports, run.deployment, closure)
        return closure === undefined ? undefined : { closure }
    } catch (error) {
        // The pull itself is well, and the next one looks again.
        const problem = describe(failure('MDC-424', messageOf(error)))
        ports.log.error(problem)
        return { problem }
    }
}

/** What cannot be read, and so might refer to a CI; undefined when everything can. */
function unreadable({ products }: Pick<Ports, 'products'>): Failure | undefined {
    const there = FOREIGN.retirement.filter((table) => tableOf(table).optional === undefined || products.has(table))
    return refusalFor(products.lacks(there))
}

function propose(ports: Ports, { sysId: run, deployment, type }: RunRecord): string | undefined {
    const { retireCiPulls: pulls } = ports.settings
    const unused = pulls === 0 ? [] : ports.cis.unused(deployment, pulls)
    // An end of the run that was interrupted may have made it already, and it may have been at work since.
    const known = ports.closures.ofRun(run, 'cis')
    if (known !== undefined) ports.cis.takeOutAll(known)
    const count = unused.length + (known === undefined ? 0 : ports.cis.countRetired(known))
    if (count === 0) return undefined
    const open = ports.cis.inUse(deployment)
    const held = isHeld(ports.settings, unused.length, open)
    const facts = {
        count,
        toClose: count,
        open,
        state: held ? ('held' as const) : ('closing' as const),
        message: held ? whyHeld(unused, open, ports.settings) : '',
    }
    if (known !== undefined) ports.closures.update(known, facts)
    const closure = known ?? ports.closures.insert({ run, deployment, type, about: 'cis', ...facts })
    ports.cis.propose(closure, unused)
    if (!held) ports.events.queue('closureReady', closure)
    return closure
}

function whyHeld(unused: readonly UnusedCi[], open: number, limits: Limits & { retireCiPulls: number }): string {
    const percent = Math.max(1, Math.round((unused.length * 100) / Math.max(1, open)))
    const pulls = counted(limits.retireCiPulls, 'complete pull')
    const names = firstFew(unused.map(({ name }) => name).sort())
    return `Nothing has referred to ${unused.length} of ${counted(open, 'configuration item')} (${percent} %) for ${pulls}: ${names}. ${limitOf(limits)}`
}

/** What waits for a decision about CIs is replaced by what this run has found, which may be nothing. */
function endReplaced(ports: Ports, deployment: string, closure: string | undefined): void {
    for (const held of ports.closures.held(deployment)) {
        if (held === closure || ports.closures.read(held)?.about !== 'cis') continue
        ports.cis.takeOutAll(held)
        ports.closures.update(held, {
            state: 'dismissed',
            dismissedAt: ports.clock.now(),
            message: 'A later run has replaced this proposal.',
        })
    }
}

/** What a closure of CIs lacks on this instance: an undo needs nothing but the CIs. */
export function cisRefused(ports: Pick<Ports, 'products'>, { state }: ClosureRecord): Failure | undefined {
    return state === 'undoing' ? refusalFor(ports.products.lacks(['cmdb_ci_cmp_resource'])) : unreadable(ports)
}

/** Retires the next CIs of a closure, or gives the next their status back. */
export function stepCis(ports: Ports, closure: ClosureRecord): void {
    if (closure.state === 'closing') retireBatch(ports, closure)
    else giveBackBatch(ports, closure)
}

/** Retires the next CIs of a closure. What something refers to by now is left out. */
function retireBatch(ports: Ports, closure: ClosureRecord): void {
    const proposed = ports.cis.proposed(closure.sysId, BATCH)
    const usedBy = ports.cis.usedBy(
        proposed.map(({ ci }) => ci),
        ports.settings.retireCiPulls,
    )
    let said = leftOut(closure)
    for (const each of proposed) {
        const reason = usedBy.get(each.ci) ?? ''
        if (reason !== '') ports.cis.leaveOut(each.sysId, reason)
        else {
            const problem = done(ports, each, () => ports.cis.retire(each.sysId))
            said ||= problem
        }
    }
    const closed = ports.cis.countRetired(closure.sysId)
    next(ports, closure, proposed, { state: 'closed', closed, message: said })
}

/** Gives the next CIs of a closure their status back. */
function giveBackBatch(ports: Ports, closure: ClosureRecord): void {
    const retired = ports.cis.retiredBy(closure.sysId, BATCH)
    let said = leftOut(closure)
    for (const each of retired) {
        const problem = done(ports, each, () => ports.cis.giveBack(each.sysId))
        said ||= problem
    }
    next(ports, closure, retired, { state: 'undone', message: said })
}

/** Ends the closure, or hands on when the batch was full. */
function next(
    ports: Ports,
    { sysId }: ClosureRecord,
    batch: readonly RetiredCi[],
    { state, ...end }: { state: 'closed' | 'undone'; closed?: number; message: string },
): void {
    if (batch.length < BATCH) {
        ports.closures.update(sysId, { state, ...end })
        return
    }
    ports.closures.update(sysId, end)
    ports.events.queue('closureReady', sysId)
}

/** What the instance said against writing a CI, which leaves the closure then; '' when it did it. */
function done(ports: Pick<Ports, 'cis'>, { sysId }: RetiredCi, act: () => void): string {
    try {
        act()
        return ''
    } catch (error) {
        const problem = describe(failureOf(messageOf(error), 'MDC-504'))
        ports.cis.refused(sysId, problem)
        return `${LEFT_OUT}${problem}`
    }
}
