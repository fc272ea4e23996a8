/**
 * UI action Repair: puts right what the Health check finds and what nobody has decided to have so. A reference of the
 * package can dangle after installation, and a choice of another application's column may not have come with it; both
 * can be made again here. What an administrator has switched off stays off and is only told.
 */
import { failure, type Failure } from '../../vocabulary/failures.ts'
import { DISCOVERY_SOURCE, RUN_AS } from '../../vocabulary/names.ts'
import { messageOf } from '../../vocabulary/thrown.ts'

/** A scheduled job of this application: an integration of the deployment, or the watchdog. */
export interface RepairJob {
    sysId: string
    name: string
    /** sys_id of the user that the job names, whether there is such a user or not; '' for none. */
    runAs: string
}

export interface RepairWatchdog extends RepairJob {
    active: boolean
}

/** What there is of the choice: an inactive one was switched off by somebody. */
export type SourceState = 'active' | 'inactive' | 'missing'

/** What Repair asks and tells the instance. Adapter in glide/deployments/repair.ts. */
export interface RepairPorts {
    /** sys_id of the user with that name; '' when there is none. */
    user(name: string): string
    integrations(): RepairJob[]
    /** The watchdog's job; undefined when it is missing. */
    watchdog(): RepairWatchdog | undefined
    /** Names the user of an integration or the watchdog; false when the instance refuses. */
    setRunAs(job: RepairJob, user: string): boolean
    source(): SourceState
    /** Has the deployment no integration instance? */
    lacksInstance(): boolean
    /** Makes one for it. Throws when the instance refuses it. */
    giveInstance(): void
    /** Makes lookup rules, or rows of the criticality map, where there are none; returns how many. Throws when refused. */
    makeLookupRules(): number
    makeCriticalities(): number
    /** The same of the CI policy. */
    makePolicies(): number
    /** Adds the choice by whichever way the instance allows; `source` tells whether one did. */
    addSource(): void
}

export interface Repair {
    /** What was put right, a sentence each. */
    repaired: string[]
    /** What could not be, and why. */
    open: Failure[]
}

/** Puts right what can be, and says what was not. A second Repair has nothing to do. */
export function repair(ports: RepairPorts): Repair {
    const parts = [
        repairRunAs(ports),
        repairInstance(ports),
        repairSource(ports),
        ...repairRecords(ports),
        tellWatchdog(ports),
    ]
    return {
        repaired: parts.flatMap((part) => part.repaired),
        open: parts.flatMap((part) => part.open),
    }
}

/** The choice of cmdb_ci.discovery_source alone: the first deployment of an instance adds it. */
export function repairSource(ports: Pick<RepairPorts, 'source' | 'addSource'>): Repair {
    const before = ports.source()
    if (before === 'active') return { repaired: [], open: [] }
    if (before === 'inactive') return { repaired: [], open: [failure('MDC-611', `${DISCOVERY_SOURCE} is inactive.`)] }
    ports.addSource()
    if (ports.source() === 'active') return { repaired: [`${DISCOVERY_SOURCE} is a discovery source now.`], open: [] }
    return { repaired: [], open: [failure('MDC-611', `${DISCOVERY_SOURCE}: the instance refused to add it.`)] }
}

/** Records that an admin owns once they are there. The first deployment of an instance makes them as well. */
export function repairRecords(
    ports: Pick<RepairPorts, 'makeLookupRules' | 'makeCriticalities' | 'makePolicies'>,
): Repair[] {
    return [
        made('CI lookup rules', 'MDC-623', () => ports.makeLookupRules()),
        made('rows of the criticality map', 'MDC-624', () => ports.makeCriticalities()),
        { repaired: countOf(ports.makePolicies(), 'records of the CI policy'), open: [] },
    ]
}

function countOf(count: number, what: string): string[] {
    return count === 0 ? [] : [`${count} ${what} were added.`]
}

function made(what: string, code: 'MDC-623' | 'MDC-624', make: () => number): Repair {
    try {
        return { repaired: countOf(make(), what), open: [] }
    } catch (error) {
        return { repaired: [], open: [failure(code, messageOf(error))] }
    }
}

function repairRunAs(ports: RepairPorts): Repair {
    const user = ports.user(RUN_AS)
    if (user === '') return { repaired: [], open: [failure('MDC-608', `${RUN_AS}.`)] }
    const watchdog = ports.watchdog()
    const jobs = [...ports.integrations(), ...(watchdog === undefined ? [] : [watchdog])]
    const repairs = jobs
        .filter((job) => job.runAs !== user)
        .map((job) => ({ name: job.name, done: ports.setRunAs(job, user) }))
    return {
        repaired: repairs.filter(({ done }) => done).map(({ name }) => `Run as of ${name} is ${RUN_AS} now.`),
        open: repairs
            .filter(({ done }) => !done)
            .map(({ name }) => failure('MDC-404', `${name}: the instance refused the change.`)),
    }
}

function repairInstance(ports: RepairPorts): Repair {
    if (!ports.lacksInstance()) return { repaired: [], open: [] }
    try {
        ports.giveInstance()
        return { repaired: ['The configuration has an integration instance now.'], open: [] }
    } catch (error) {
        return { repaired: [], open: [failure('MDC-627', messageOf(error))] }
    }
}

function tellWatchdog(ports: RepairPorts): Repair {
    const watchdog = ports.watchdog()
    if (watchdog?.active === true) return { repaired: [], open: [] }
    const details = watchdog === undefined ? 'It is missing: install this application again.' : 'It is not active.'
    return { repaired: [], open: [failure('MDC-613', details)] }
}
