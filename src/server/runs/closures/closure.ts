/**
 * Closing what is gone. Absence is not health: a finding is closed only when a full and verified pull lacked it and
 * the source, asked for it by id, did not know it either; or, where nothing can be asked for by id, when several such
 * pulls lacked it. More closures than an ordinary day brings are held back.
 */
import { counted, numberText } from '../../vocabulary/counts.ts'
import { describe, failure, failureOf, type Failure } from '../../vocabulary/failures.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { messageOf } from '../../vocabulary/thrown.ts'
import type { Integration } from '../integration.ts'
import { refusalFor } from '../../contract/lacks.ts'
import type { Absence, ClosedFinding } from '../../findings/ports.ts'
import type { Ports } from '../ports.ts'
import type { ClosureRecord } from '../records/closure.ts'
import type { RunRecord } from '../records/run.ts'
import { BATCH, LEFT_OUT, leftOut } from './batch.ts'
import { cisRefused, stepCis } from './ci-closure.ts'
import { isHeld, limitOf, type Limits } from './guard.ts'
import { tellWaiting, type WaitingPorts } from './waiting.ts'

/** Until a run that writes the same records has ended. */
const WAIT_SECONDS = 60

/** At the end of a verified run: what was found absent is closed, or held back for an admin. Returns the closure. */
export function proposeClosure(ports: Ports, run: RunRecord, integration: Integration): string | undefined {
    if (integration.close === undefined) return undefined
    const absent = ports.ledger.absent(run.deployment, integration.findings, run.sysId)
    const closure = absent.all === 0 ? undefined : propose(ports, run, integration, absent)
    // What waits for a decision about findings that were seen again, or proposed again, is about nothing.
    for (const held of ports.closures.held(run.deployment))
        if (held !== closure && isProposed(ports, held) && ports.closures.proposed(held, 1).length === 0)
            ports.closures.update(held, {
                state: 'dismissed',
                dismissedAt: ports.clock.now(),
                message: 'A later run has replaced this proposal.',
            })
    return closure
}

/** Has the run behind a closure ended, and with it everything been put into it? A retirement has none: an admin decides. */
function isProposed(ports: Ports, closureId: string): boolean {
    const closure = ports.closures.read(closureId)
    if (closure === undefined || closure.about === 'cis' || closure.run === '') return false
    return ports.runs.read(closure.run)?.state === 'complete'
}

type Absent = ReturnType<Ports['ledger']['absent']>

/** Reasons in the order in which a held closure tells them. */
const IN_WORDS: Record<Absence, string> = {
    out_of_scope: 'out of scope',
    resource_deleted: 'deleted',
    vanished: 'no longer reported',
    test_retired: 'of retired recommendations',
    not_listed: 'no longer listed',
    fixed: 'fixed',
    excluded: 'left out or reported in another way',
}

/** These are told also where there is none: an admin asks for them first. */
const ALWAYS_TOLD: readonly string[] = ['out_of_scope', 'resource_deleted', 'vanished'] satisfies Absence[]

function whyHeld(absent: Absent, open: number, limits: Limits): string {
    const percent = Math.max(1, Math.round((absent.open * 100) / Math.max(1, open)))
    const reasons = Object.entries(IN_WORDS).flatMap(([absence, words]) => {
        const count = absent.reasons.get(absence as Absence) ?? 0
        return count > 0 || ALWAYS_TOLD.includes(absence) ? [`${numberText(count)} ${words}`] : []
    })
    return [
        `${numberText(absent.open)} of ${counted(open, 'open finding')} (${percent} %) ${absent.open === 1 ? 'is' : 'are'} no longer at the source: ${reasons.join(', ')}.`,
        limitOf(limits),
    ].join(' ')
}

function propose(ports: Ports, run: RunRecord, integration: Integration, absent: Absent): string {
    const open = ports.ledger.openFindings(run.deployment, integration.findings)
    const held = isHeld(ports.settings, absent.open, open)
    const facts = {
        count: absent.all,
        toClose: absent.open,
        open,
        state: held ? ('held' as const) : ('closing' as const),
        message: held ? whyHeld(absent, open, ports.settings) : '',
    }
    // An end of the run that was interrupted may have made it already.
    const known = ports.closures.ofRun(run.sysId, 'findings')
    if (known !== undefined) ports.closures.update(known, facts)
    const { sysId, deployment, type } = run
    const closure = known ?? ports.closures.insert({ run: sysId, deployment, type, about: 'findings', ...facts })
    ports.ledger.propose(run.deployment, integration.findings, run.sysId, closure)
    if (!held) ports.events.queue('closureReady', closure)
    return closure
}

/** One step of a closure that is closing or being undone; hands on by event until nothing is left. */
export function stepClosure(ports: Ports, closureId: string): void {
    const closure = ports.closures.read(closureId)
    if (closure === undefined || !['closing', 'undoing'].includes(closure.state)) return
    const since = sinceOf(ports, closure)
    if (since === undefined) return
    const integration = ports.declared.of(closure.type)
    if (isShared(closure, integration) && ports.closures.mustWait(closure)) {
        ports.events.queue('closureReady', closureId, WAIT_SECONDS)
        return
    }
    const refused = refusedBy(ports, closure, integration)
    if (refused !== undefined) {
        // It goes on with the watchdog, once the instance has what is needed.
        ports.closures.update(closureId, { message: describe(refused) })
        return
    }
    try {
        if (closure.about === 'cis') stepCis(ports, closure)
        else if (closure.state === 'closing') closeBatch(ports, integration, closure, since)
        else undoBatch(ports, integration, closure)
    } catch (error) {
        // It goes on with the watchdog; until then the admin sees why not.
        const problem = describe(failureOf(messageOf(error), 'MDC-502'))
        ports.log.error(problem)
        ports.closures.update(closureId, { message: problem })
    }
}

/**
 * CIs, and what stands for tests, test groups and citations, are shared by deployments: nobody writes them while they are
 * closed.
 */
function isShared({ about }: ClosureRecord, { countsAbsences }: Integration): boolean {
    return about === 'cis' || countsAbsences === true
}

/** What the instance lacks of what a closure needs. */
function refusedBy(ports: Ports, closure: ClosureRecord, { foreign }: Integration): Failure | undefined {
    return closure.about === 'cis' ? cisRefused(ports, closure) : refusalFor(ports.products.lacks(foreign))
}

/** Since when its findings count as gone; undefined when the run that found them so was deleted. */
function sinceOf(ports: Pick<Ports, 'runs'>, { run, created }: ClosureRecord): string | undefined {
    return run === '' ? created : ports.runs.read(run)?.started
}

function closeBatch(ports: Ports, integration: Integration, closure: ClosureRecord, since: string): void {
    if (closure.run === '') proposeLate(ports, integration, closure)
    const now = ports.clock.now()
    const findings = ports.closures.proposed(closure.sysId, BATCH)
    let said = leftOut(closure)
    for (const finding of findings) {
        // Seen again since: it is not gone.
        if (finding.lastSeen > since || integration.close === undefined) {
            ports.closures.takeOut(finding.sysId)
            continue
        }
        const { absence } = finding
        const problem = refused(ports, finding, () => integration.close?.(ports, finding, absence, now))
        if (problem === undefined) ports.closures.closed(finding.sysId, absence)
        else said ||= `${LEFT_OUT}${problem}`
    }
    // Counted, not added up: a step that was interrupted has closed what it has closed.
    const closed = countClosed(ports, closure)
    if (findings.length === BATCH) {
        ports.closures.update(closure.sysId, { closed, message: said })
        ports.events.queue('closureReady', closure.sysId)
        return
    }
    said ||= lastTouch(ports, integration)
    ports.closures.update(closure.sysId, { state: 'closed', closed, message: said })
}

/** A page that was being written when the deployment was retired may have come after the proposal. */
function proposeLate(ports: Ports, { findings }: Integration, { sysId, deployment }: ClosureRecord): void {
    // Active again: what its runs see is no longer retired.
    if (ports.deployments.read(deployment)?.active === true) return
    ports.ledger.retire(deployment, findings, sysId, { refusedToo: false })
}

/** Counts what a closure has closed, for the run that led to it as well. */
function countClosed(ports: Pick<Ports, 'closures' | 'runs'>, { sysId, run }: ClosureRecord): number {
    const closed = ports.closures.closedOpen(sysId)
    if (run !== '') ports.runs.update(run, { closedGone: closed })
    return closed
}

function undoBatch(ports: Ports, integration: Integration, closure: ClosureRecord): void {
    const findings = ports.closures.closedBy(closure.sysId, BATCH)
    let said = leftOut(closure)
    for (const finding of findings) {
        const problem = refused(ports, finding, () => integration.reopen?.(ports, finding))
        if (problem === undefined) ports.closures.reopened(finding.sysId)
        else said ||= `${LEFT_OUT}${problem}`
    }
    countClosed(ports, closure)
    if (findings.length === BATCH) {
        ports.closures.update(closure.sysId, { message: said })
        ports.events.queue('closureReady', closure.sysId)
    } else ports.closures.update(closure.sysId, { state: 'undone', message: said })
}

/** What the instance said against the last touch; '' when it did it. */
function lastTouch(ports: Ports, integration: Integration): string {
    try {
        integration.atEnd?.(ports)
        return ''
    } catch (error) {
        return `${LEFT_OUT}${describe(failureOf(messageOf(error), 'MDC-504'))}`
    }
}

/** What the instance said against closing or reopening a finding, which leaves the closure then; undefined when it did it. */
function refused(ports: Pick<Ports, 'closures'>, finding: ClosedFinding, act: () => void): string | undefined {
    try {
        act()
        return undefined
    } catch (error) {
        const problem = describe(failureOf(messageOf(error), 'MDC-504'))
        ports.closures.refused(finding.sysId, problem)
        return problem
    }
}

type DecisionPorts = Pick<Ports, 'closures' | 'cis' | 'events' | 'declared' | 'clock'> & WaitingPorts

/** An admin has looked at the preview and agrees. `by` is the sys_id of the user who decides. */
export function approveClosure(ports: DecisionPorts, closureId: string, by: string): Outcome<number> {
    const closure = ports.closures.read(closureId)
    if (closure?.state !== 'held') return { failure: failure('MDC-411', '') }
    const decision = { approvedBy: by, approvedAt: ports.clock.now() }
    ports.closures.update(closureId, { state: 'closing', message: '', ...decision })
    ports.events.queue('closureReady', closureId)
    tellWaiting(ports, closure.deployment)
    return { value: closure.count }
}

/** An admin disagrees: nothing is closed. The next full pull decides anew. */
export function dismissClosure(ports: DecisionPorts, closureId: string, by: string): Outcome<number> {
    const closure = ports.closures.read(closureId)
    if (closure?.state !== 'held') return { failure: failure('MDC-411', '') }
    ports.closures.takeOutAll(closureId)
    ports.cis.takeOutAll(closureId)
    ports.closures.update(closureId, { state: 'dismissed', dismissedBy: by, dismissedAt: ports.clock.now() })
    tellWaiting(ports, closure.deployment)
    return { value: closure.count }
}

/** Takes a closure back: what it closed is open again. */
export function undoClosure(ports: DecisionPorts, closureId: string, by: string): Outcome<number> {
    const closure = ports.closures.read(closureId)
    if (closure?.state !== 'closed') return { failure: failure('MDC-412', '') }
    const opens = closure.about === 'cis' || ports.declared.of(closure.type).reopen !== undefined
    if (!opens) return { failure: failure('MDC-414', '') }
    const decision = { undoneBy: by, undoneAt: ports.clock.now() }
    ports.closures.update(closureId, { state: 'undoing', message: '', ...decision })
    ports.events.queue('closureReady', closureId)
    return { value: closure.closed }
}
