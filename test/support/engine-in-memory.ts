/** The runs over ports in memory: every event is worked by hand, and the source is a list of rows. */
import { createHash } from 'node:crypto'
import { stepClosure } from '../../src/server/runs/closures/closure.ts'
import type { Deployment } from '../../src/server/deployments/deployment.ts'
import { finishRun } from '../../src/server/runs/steps/finish.ts'
import type { Integration } from '../../src/server/runs/integration.ts'
import { nothingLacks } from '../../src/server/contract/lacks.ts'
import { planRun } from '../../src/server/runs/steps/plan.ts'
import type { CoverageState } from '../../src/server/deployments/ports.ts'
import type { Ports } from '../../src/server/runs/ports.ts'
import type { ClosureRecord } from '../../src/server/runs/records/closure.ts'
import { NO_COUNTS } from '../../src/server/runs/records/counters.ts'
import type { IntegrationRecord } from '../../src/server/runs/records/integration.ts'
import type { ProcessRecord } from '../../src/server/runs/records/process.ts'
import { NO_TALLY, plusTally, wordsOf, type Count } from '../../src/server/runs/records/tally.ts'
import type { RunChanges, RunRecord } from '../../src/server/runs/records/run.ts'
import { startRun } from '../../src/server/runs/steps/start.ts'
import { stepProcess } from '../../src/server/runs/steps/step.ts'
import { DEPLOYMENT, http, INTEGRATION, SETTINGS } from './deployment-in-memory.ts'
import { memoryCis, type MemoryCis } from './memory-cis.ts'
import { memoryLedger, type MemoryLedger } from './memory-ledger.ts'

/** A run with everything that its changes may hold. */
type StoredRun = RunRecord & RunChanges & { touched: string }
type StoredProcess = ProcessRecord & { wakeAt: string; heartbeat: string; touched: string; message: string }
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

export interface RunWorld {
    ports: Ports
    clock: { at: number }
    runs: Map<string, StoredRun>
    processes: Map<string, StoredProcess>
    findings: MemoryLedger['findings']
    closures: Map<string, ClosureRecord>
    /** CIs that can be retired, and the records of those in closures. */
    cis: Pick<MemoryCis, 'made' | 'rows'>
    /** By code: why records of the run were not written. */
    reasons: Record<string, Count>
    words: ReturnType<typeof wordsOf>
    /** Events that wait, with when they are due. */
    queue: { event: string; sysId: string; due: number }[]
    /** What the HTTP port answers. */
    answers: { status?: number; headers?: Record<string, string> }
    /** Seconds that the principal should wait. */
    blocked: { until: number }
    integration: IntegrationRecord
    deployment: Deployment
    start(): string
    /** Works the next due event; false when none is due. */
    work(): boolean
    /** Works events, moving the clock to when they are due, until none waits; throws when there is no end. */
    finish(limit?: number): void
    firstRun(): StoredRun
    process(index?: number): StoredProcess
}

/** A world for an integration. */
export function runWorld(integration: Integration): RunWorld {
    const clock = { at: Date.parse('2026-11-23T12:00:00Z') }
    const answers: RunWorld['answers'] = {}
    const blocked = { until: 0 }
    const deployment = { ...DEPLOYMENT }
    const runs = new Map<string, StoredRun>()
    const processes = new Map<string, StoredProcess>()
    const queue: RunWorld['queue'] = []
    const reasons: RunWorld['reasons'] = {}
    const words: RunWorld['words'] = []
    const sets = new Map<string, Record<string, string>[]>()
    const record: IntegrationRecord = { ...INTEGRATION, type: integration.type }
    const time = (at: number) => new Date(at).toISOString().slice(0, 19).replace('T', ' ')
    const parse = (text: string) => Date.parse(`${text.replace(' ', 'T')}Z`)
    const now = () => time(clock.at)
    let next = 0
    const id = (kind: string) => `${kind}${(next += 1)}`
    const memory = memoryLedger(id)
    const { findings } = memory
    const { cis, made, rows } = memoryCis(id)
    const coverage = new Map<string, CoverageState>()
    const claim = (stored: { owner?: string; heartbeat?: string }, owner: string, stale: number): boolean => {
        const free = (stored.owner ?? '') === '' || parse(stored.heartbeat ?? '') <= clock.at - stale * 1000
        if (free) Object.assign(stored, { owner, heartbeat: now() })
        return free
    }

    const absent = (): never => {
        throw new Error('only the runs are in memory')
    }
    const ports: Ports = {
        declared: { all: [integration], of: () => integration },
        get compliance() {
            return absent()
        },
        get containers() {
            return absent()
        },
        get leftovers() {
            return absent()
        },
        cmdb: absent,
        http: http(answers),
        digest,
        log: { info: () => undefined, warn: () => undefined, error: () => undefined },
        clock: {
            now,
            plus: (from, seconds) => time(parse(from) + seconds * 1000),
            seconds: (from, to) => Math.round((parse(to) - parse(from)) / 1000),
            milliseconds: () => clock.at,
        },
        settings: { ...SETTINGS },
        coverage: {
            of: () => new Map(coverage),
            set: (_deployment, subscription, state) => void coverage.set(subscription, state),
            read: (sysId) => {
                const state = coverage.get(sysId)
                return state && { deployment: DEPLOYMENT.sysId, subscription: sysId, state }
            },
        },
        events: {
            standsStill: () => false,
            useDefaultQueue: () => undefined,
            queue: (event, sysId, delay = 0) => void queue.push({ event, sysId, due: clock.at + delay * 1000 }),
        },
        runs: {
            active: () =>
                [...runs.values()]
                    .filter((run) => run.state !== 'complete')
                    .sort((a, b) => (a.state === b.state ? 0 : a.state === 'running' ? -1 : 1))[0]?.sysId,
            going: () => [...runs.values()].filter((run) => run.state !== 'complete'),
            succeeded: () => true,
            followed: () => false,
            latest: () =>
                [...runs.values()]
                    .filter((run) => run.state === 'complete')
                    .sort((a, b) => ((a.ended ?? '') < (b.ended ?? '') ? 1 : -1))[0],
            insert(of, trigger) {
                const sysId = id('run')
                runs.set(sysId, {
                    sysId,
                    number: sysId,
                    errorCode: '',
                    message: '',
                    integration: of.sysId,
                    deployment: of.deployment,
                    type: of.type,
                    state: 'ready',
                    substate: '',
                    trigger,
                    owner: '',
                    windowFrom: '',
                    windowTo: '',
                    started: '',
                    attempts: 0,
                    waits: 0,
                    notice: '',
                    unreadable: '',
                    plannedRequests: 0,
                    touched: now(),
                })
                return sysId
            },
            remove: (sysId) => void runs.delete(sysId),
            claim(sysId, state, owner, stale) {
                const run = runs.get(sysId)
                return run?.state === state && claim(run, owner, stale)
            },
            unfinished: () => [...runs.values()].filter((run) => run.state !== 'complete'),
            read: (sysId) => {
                const run = runs.get(sysId)
                return run && { ...run, plannedRequests: run.counters?.requests ?? 0 }
            },
            update: (sysId, changes) => void Object.assign(runs.get(sysId) ?? {}, changes, { touched: now() }),
        },
        processes: {
            insert(run, plan) {
                const sysId = id('process')
                processes.set(sysId, {
                    ...plan,
                    sysId,
                    run: run.sysId,
                    owner: '',
                    firstCursor: plan.cursor,
                    pages: 0,
                    attempts: 0,
                    throttles: 0,
                    verification: '',
                    counters: NO_COUNTS,
                    tally: NO_TALLY,
                    wakeAt: '',
                    heartbeat: '',
                    touched: now(),
                    message: '',
                })
                return sysId
            },
            claim(sysId, owner, stale) {
                const process = processes.get(sysId)
                if (process === undefined || !['ready', 'running'].includes(process.state)) return false
                return claim(process, owner, stale)
            },
            removeAll(run) {
                for (const process of processes.values()) if (process.run === run) processes.delete(process.sysId)
            },
            stale: (run, since) =>
                [...processes.values()].filter(
                    (process) =>
                        process.run === run &&
                        ['ready', 'running'].includes(process.state) &&
                        process.touched <= since &&
                        process.wakeAt <= since,
                ),
            worked: (since, run) =>
                [...processes.values()].some(
                    (process) => process.heartbeat > since && (run === undefined || process.run === run),
                ),
            read: (sysId) => {
                const process = processes.get(sysId)
                return process && { ...process }
            },
            update: (sysId, changes) => void Object.assign(processes.get(sysId) ?? {}, changes, { touched: now() }),
            states(run) {
                const states = new Map<ProcessRecord['state'], number>()
                for (const process of processes.values())
                    if (process.run === run) states.set(process.state, (states.get(process.state) ?? 0) + 1)
                return states
            },
            inState(run, state) {
                const found = [...processes.values()]
                    .filter((process) => process.run === run && process.state === state)
                    .sort((a, b) => a.wave - b.wave)
                return found
                    .filter((process) => state !== 'waiting' || process.wave === found[0]?.wave)
                    .map((process) => process.sysId)
            },
            totals(run) {
                const all = [...processes.values()].filter((process) => process.run === run)
                const failed = all.filter((process) => process.state === 'failed')
                const counters = { ...NO_COUNTS }
                for (const process of all)
                    for (const name of Object.keys(counters) as (keyof typeof counters)[])
                        counters[name] += process.counters[name]
                return {
                    counters,
                    tally: all.reduce((sum, process) => plusTally(sum, process.tally), NO_TALLY),
                    processes: all.length,
                    failed: failed.length,
                    expected: all.reduce((sum, process) => sum + (process.expected ?? 0), 0),
                    unknown: all.filter((process) => process.verification === 'unknown').length,
                    differing: all
                        .filter((process) => process.verification === 'differs')
                        .map((process) => process.scope),
                    firstFailure: failed[0]?.message ?? '',
                    firstErrorCode: failed[0]?.message.split(':')[0] ?? '',
                }
            },
        },
        integrations: {
            read: () => record,
            ofDeployment: () => [record],
            tell: () => undefined,
            ended: (_sysId, _run, moves) => void Object.assign(record, moves),
        },
        deployments: {
            read: () => deployment,
            tell: () => undefined,
            clientSecret: () => 's',
            deactivate: () => Boolean(Object.assign(deployment, { active: false })),
        },
        ledger: memory.ledger,
        staging: {
            load(_table, rows) {
                const importSet = id('set')
                sets.set(
                    importSet,
                    rows.map((row) => ({ ...row })),
                )
                return { importSet }
            },
            transform(importSet) {
                for (const row of sets.get(importSet) ?? []) {
                    const run = runs.get(row['run'] ?? '')
                    const context = {
                        deployment: 'deployment',
                        type: integration.findings,
                        run: row['run'] ?? '',
                        importSet,
                        seenAt: run?.started ?? '',
                    }
                    memory.write(context, {
                        key: row['finding_key'] ?? '',
                        externalId: row['id'] ?? '',
                        fingerprint: row['fingerprint'] ?? '',
                        status: 'failed',
                        action: findings.has(row['finding_key'] ?? '') ? 'updated' : 'inserted',
                        result: `result of ${row['id'] ?? ''}`,
                    })
                }
                return undefined
            },
        },
        products: { has: () => true, lacks: nothingLacks },
        budget: { wait: () => Math.max(0, Math.ceil((blocked.until - clock.at) / 1000)), note: () => undefined },
        closures: memory.closures,
        cis,
        reasons: { write: (_run, { rejected, excluded }) => void Object.assign(reasons, rejected, excluded) },
        words: { write: (_at, tally) => void words.push(...wordsOf(tally)) },
        newOwner: () => id('owner'),
    }

    const handlers: Record<string, (sysId: string) => void> = {
        runReady: (sysId) => planRun(ports, sysId),
        processReady: (sysId) => stepProcess(ports, sysId),
        runFinishing: (sysId) => finishRun(ports, sysId),
        closureReady: (sysId) => stepClosure(ports, sysId),
    }

    const world: RunWorld = {
        ports,
        clock,
        runs,
        processes,
        findings,
        closures: memory.closureRecords,
        cis: { made, rows },
        reasons,
        words,
        queue,
        answers,
        blocked,
        integration: record,
        deployment,
        start() {
            const started = startRun(ports, record, 'manual')
            if (started.failure) throw new Error(started.failure.code)
            return started.value
        },
        work() {
            queue.sort((a, b) => a.due - b.due)
            if (queue[0] === undefined || queue[0].due > clock.at) return false
            const [event] = queue.splice(0, 1)
            if (event) handlers[event.event]?.(event.sysId)
            return true
        },
        finish(limit = 1000) {
            for (let events = 0; queue.length > 0; events += 1) {
                if (events > limit) throw new Error(`no end after ${limit} events`)
                if (!world.work()) clock.at = Math.max(clock.at, queue[0]?.due ?? 0)
            }
        },
        firstRun() {
            const [run] = runs.values()
            if (run === undefined) throw new Error('no run')
            return run
        },
        process(index = 0) {
            const process = [...processes.values()][index]
            if (process === undefined) throw new Error('no process')
            return process
        },
    }
    return world
}
