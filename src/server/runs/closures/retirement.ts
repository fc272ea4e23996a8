/**
 * The end of a deployment. What it has imported outlives its ledger, and nothing but the ledger can close it: so whatever
 * stands for something is closed as out of scope before the configuration may be deleted, by closures like any other,
 * with preview, approval and undo.
 */
import { describe, failure, FAILURES } from '../../vocabulary/failures.ts'
import { counted, listed } from '../../vocabulary/counts.ts'
import type { FindingType } from '../../vocabulary/names.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Integration } from '../integration.ts'
import type { Ports } from '../ports.ts'
import { isHeld, limitOf } from './guard.ts'
import { tellWaiting, type WaitingPorts } from './waiting.ts'

/** Until a page that is being written when its run is cancelled has been written. */
const LAST_PAGE_SECONDS = 60

/** What an open finding of each type stands for; first what somebody works on. */
const NAMES: Record<FindingType, [one: string, many: string]> = {
    assessment: ['open result', 'open results'],
    container_image: ['vulnerable container image', 'vulnerable container images'],
    assessment_metadata: ['test', 'tests'],
    policy_definition: ['test group', 'test groups'],
    compliance_standard: ['citation', 'citations'],
}
const IN_ORDER = Object.keys(NAMES)

type OpenPorts = Pick<Ports, 'declared' | 'ledger' | 'products'>

export interface Retired {
    /** Closures that wait for approval, and those that close at once. */
    held: number
    closing: number
    cancelled: number
    /** What was open, as a sentence has it; '' for nothing. */
    open: string
}

/** How many findings of a deployment are open, by what they stand for: '34 open results and 12 tests'; '' for none. */
export function openOf(ports: OpenPorts, deployment: string): string {
    const types = closable(ports).map(({ findings }) => findings)
    types.sort((one, other) => IN_ORDER.indexOf(one) - IN_ORDER.indexOf(other))
    return listed(
        types.flatMap((type) => {
            const open = ports.ledger.openFindings(deployment, type)
            return open === 0 ? [] : [counted(open, ...NAMES[type])]
        }),
    )
}

/** The same of one integration that is not active, as long as no active one looks after the same findings. */
export function leftOpenBy(
    ports: OpenPorts & Pick<Ports, 'integrations'>,
    { sysId, deployment, type }: { sysId: string; deployment: string; type: Integration['type'] },
): string {
    const { findings } = ports.declared.of(type)
    const others = ports.integrations.ofDeployment(deployment).filter((other) => other.sysId !== sysId)
    if (others.some((other) => ports.declared.of(other.type).findings === findings)) return ''
    const open = ports.ledger.openFindings(deployment, findings)
    return open === 0 ? '' : counted(open, ...NAMES[findings])
}

/** One integration for each type of findings that can be closed here: what a product took with it is gone. */
function closable({ declared, products }: Omit<OpenPorts, 'ledger'>): Integration[] {
    const byFindings = new Map<FindingType, Integration>()
    for (const integration of declared.all) {
        const { findings, product, close } = integration
        if (close === undefined || (product !== undefined && !products.has(product.table))) continue
        if (!byFindings.has(findings)) byFindings.set(findings, integration)
    }
    return [...byFindings.values()]
}

/** Closes nothing, whatever a closure is about to do. */
function dismiss({ closures, clock }: Pick<Ports, 'closures' | 'clock'>, sysId: string, message: string): void {
    closures.takeOutAll(sysId)
    closures.update(sysId, { state: 'dismissed', dismissedAt: clock.now(), message })
}

type RetirePorts = OpenPorts & WaitingPorts & Pick<Ports, 'cis' | 'clock' | 'deployments' | 'events' | 'settings'>

/**
 * Retires a deployment: proposes all that it stands for for closing, makes it inactive and ends its runs. `cancelRuns`
 * returns how many those were. Done again, it proposes anew what is left.
 */
export function retire(ports: RetirePorts, deployment: string, cancelRuns: () => number): Outcome<Retired> {
    const pending = ports.closures.pending(deployment)
    if (pending.some(({ state }) => state !== 'held')) return { failure: failure('MDC-421', '') }
    const open = openOf(ports, deployment)
    // In this order, so that whoever hears that it is inactive finds its findings looked after.
    const closures = closable(ports).flatMap((integration) => propose(ports, deployment, integration) ?? [])
    if (!ports.deployments.deactivate(deployment)) {
        for (const { sysId } of closures) dismiss(ports, sysId, 'The configuration could not be made inactive.')
        return { failure: failure('MDC-619', '') }
    }
    const cancelled = cancelRuns()
    const replaced = { state: 'dismissed', dismissedAt: ports.clock.now() } as const
    for (const { sysId } of pending) {
        ports.cis.takeOutAll(sysId)
        ports.closures.update(sysId, { ...replaced, message: 'The configuration is being retired.' })
    }
    const closing = closures.filter(({ held }) => !held)
    for (const { sysId } of closing)
        ports.events.queue('closureReady', sysId, cancelled === 0 ? undefined : LAST_PAGE_SECONDS)
    tellWaiting(ports, deployment)
    return { value: { held: closures.length - closing.length, closing: closing.length, cancelled, open } }
}

function propose(
    ports: RetirePorts,
    deployment: string,
    { findings, type }: Integration,
): { sysId: string; held: boolean } | undefined {
    const count = ports.ledger.alive(deployment, findings)
    if (count === 0) return undefined
    const open = ports.ledger.openFindings(deployment, findings)
    const held = isHeld(ports.settings, open, open)
    const said = `The configuration is being retired: ${counted(open, ...NAMES[findings])} would be closed as out of scope.`
    const sysId = ports.closures.insert({
        run: '',
        deployment,
        type,
        about: 'findings',
        count,
        toClose: open,
        open,
        state: held ? 'held' : 'closing',
        message: held ? `${said} ${limitOf(ports.settings)}` : '',
    })
    ports.ledger.retire(deployment, findings, sysId, { refusedToo: true })
    return { sysId, held }
}

/** A deployment is active again: what still waits of its retirement is not closed. Returns how many closures that were. */
export function endRetirement(ports: WaitingPorts & Pick<Ports, 'clock'>, deployment: string): number {
    const waiting = ports.closures.pending(deployment).filter(({ run, state }) => run === '' && state === 'held')
    for (const { sysId } of waiting) dismiss(ports, sysId, 'The configuration is active again.')
    if (waiting.length > 0) tellWaiting(ports, deployment)
    return waiting.length
}

/** Is a deployment being retired? */
export function isRetiring({ closures }: Pick<Ports, 'closures'>, deployment: string): boolean {
    return closures.pending(deployment).some(({ run, state }) => run === '' && state !== 'undoing')
}

/** Why a deployment may not be deleted yet, as an admin reads it; undefined when nothing of it would be left behind. */
export function deletionRefused(
    ports: OpenPorts & Pick<Ports, 'closures' | 'runs'>,
    deployment: string,
): string | undefined {
    const open = openOf(ports, deployment)
    if (open !== '') return `MDC-422: ${open} belong to this configuration. ${FAILURES['MDC-422'].remedy}`
    if (ports.closures.pending(deployment).some(({ state }) => state !== 'held'))
        return describe(failure('MDC-421', ''))
    return ports.runs.going(deployment).length > 0 ? describe(failure('MDC-423', '')) : undefined
}
