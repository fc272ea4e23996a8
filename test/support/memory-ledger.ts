/** Findings and closures in memory. */
import type { Ledger, LedgerAction, LedgerContext, LedgerEntry, LedgerWrite } from '../../src/server/findings/ports.ts'
import type { ClosureRecord, Closures } from '../../src/server/runs/records/closure.ts'

interface Finding extends LedgerEntry {
    type: string
    lastRun: string
    lastSeen: string
    importSet: string
    action: string
    absentIn?: string
    /** Absent, but not often enough to be gone. */
    onlyNoted?: boolean
    closure?: string
    statusBefore?: string
}

export interface MemoryLedger {
    ledger: Ledger
    closures: Closures
    /** By key. */
    findings: Map<string, Finding>
    closureRecords: Map<string, ClosureRecord>
    write(context: LedgerContext, write: LedgerWrite): void
}

/** An empty ledger; `id` makes ids. */
export function memoryLedger(id: (kind: string) => string): MemoryLedger {
    const findings = new Map<string, Finding>()
    const closureRecords = new Map<string, ClosureRecord>()
    const of = (type: string) => [...findings.values()].filter((finding) => finding.type === type)
    const isGone = ({ absentIn, onlyNoted, status }: Finding, run: string) =>
        absentIn === run && onlyNoted !== true && (status === 'failed' || status === 'passed')

    const entry = (key: string): [string, Finding][] => {
        const finding = findings.get(key)
        return finding === undefined ? [] : [[key, finding]]
    }

    const ledger: Ledger = {
        find: (keys) => new Map(keys.flatMap((key) => [...entry(key)])),
        stampSeen(sysIds, run, seenAt) {
            const seen = new Set(sysIds)
            for (const finding of findings.values())
                if (seen.has(finding.sysId))
                    Object.assign(finding, { lastRun: run, lastSeen: seenAt, missed: 0, closure: '', absentIn: '' })
        },
        note(sysId, reason) {
            change(sysId, { reason })
        },
        write(context, _known, writes) {
            for (const write of writes) remember(context, write)
        },
        actions(importSet) {
            const actions = new Map<LedgerAction, number>()
            for (const finding of findings.values()) {
                const action = finding.action as LedgerAction
                if (finding.importSet === importSet) actions.set(action, (actions.get(action) ?? 0) + 1)
            }
            return actions
        },
        rejected: (importSet) =>
            [...findings.values()]
                .filter((finding) => finding.importSet === importSet && finding.action === 'rejected')
                .map(({ externalId }) => ({ code: 'write_failed', externalId })),
        refusals: () => new Map(),
        seenBy: (_deployment, type, run) => of(type).filter((finding) => finding.lastRun === run).length,
        seenKeys: () => new Set(),
        unseen: () => [],
        markAbsent: () => undefined,
        uncounted: (_deployment, type, run, limit) =>
            of(type)
                .filter(
                    (finding) => finding.lastRun !== run && finding.status !== 'vanished' && finding.absentIn !== run,
                )
                .slice(0, limit),
        absent(_deployment, type, run) {
            const absent = of(type).filter((finding) => isGone(finding, run))
            const open = absent.filter(({ status }) => status === 'failed').length
            return { all: absent.length, open, reasons: new Map([['vanished', open]]) }
        },
        openIn: () => 0,
        failedRules: () => [],
        openFindings: (_deployment, type) => of(type).filter(({ status }) => status === 'failed').length,
        propose(_deployment, type, run, closure) {
            for (const finding of of(type)) if (isGone(finding, run)) finding.closure = closure
        },
        alive: (_deployment, type) => of(type).filter(({ status }) => status !== 'vanished').length,
        retire(_deployment, type, closure) {
            for (const finding of of(type)) if (finding.status !== 'vanished') finding.closure = closure
        },
        ofNative: () => [],
        goOn: () => undefined,
        replaced: (sysId) => change(sysId, { status: 'replaced' }),
        missed: (sysId, run, missed, gone) => change(sysId, { missed, absentIn: run, onlyNoted: !gone }),
    }

    const closures: Closures = {
        insert(closure) {
            const sysId = id('closure')
            // Later than whatever was seen before it.
            closureRecords.set(sysId, { ...closure, sysId, number: sysId, closed: 0, created: '2099-01-01 00:00:00' })
            return sysId
        },
        read: (sysId) => closureRecords.get(sysId),
        update: (sysId, changes) => void Object.assign(closureRecords.get(sysId) ?? {}, changes),
        ofRun: (run, about) =>
            [...closureRecords.values()].find((closure) => closure.run === run && closure.about === about)?.sysId,
        held: () =>
            [...closureRecords.values()].filter(({ state }) => state === 'held').map((closure) => closure.sysId),
        pending: () =>
            [...closureRecords.values()].filter(({ state }) => ['held', 'closing', 'undoing'].includes(state)),
        closedOpen: (closure) => closedFindings(closure, true).length,
        mustWait: () => false,
        stale: () => [],
        proposed: (closure, limit) => closedFindings(closure, false).slice(0, limit),
        closedBy: (closure, limit) => closedFindings(closure, true).slice(0, limit),
        takeOut: (sysId) => change(sysId, { closure: '', absentIn: '' }),
        takeOutAll: (closure) => {
            for (const finding of findings.values())
                if (finding.closure === closure) Object.assign(finding, { closure: '', absentIn: '' })
        },
        refused: (sysId) => change(sysId, { closure: '', absentIn: '' }),
        closed: (sysId) => change(sysId, { status: 'vanished', statusBefore: 'failed', fingerprint: '' }),
        reopened: (sysId) => change(sysId, { status: 'failed', closure: '', absentIn: '', missed: 0 }),
    }

    function remember(context: LedgerContext, write: LedgerWrite): void {
        const known = findings.get(write.key)
        findings.set(write.key, {
            test: '',
            discoveredItem: '',
            target: '',
            result: '',
            items: {},
            sysId: known?.sysId ?? id('finding'),
            ...write,
            type: context.type,
            lastRun: context.run,
            lastSeen: context.seenAt,
            importSet: context.importSet,
            missed: 0,
            predecessor: '',
            nativeKey: '',
            reason: write.reason ?? '',
        } as Finding)
    }

    function closedFindings(closure: string, vanished: boolean) {
        return [...findings.values()]
            .filter((finding) => finding.closure === closure && (finding.status === 'vanished') === vanished)
            .map((finding) => ({ ...finding, absence: 'vanished' as const }))
    }

    function change(sysId: string, changes: Partial<Finding>): void {
        for (const finding of findings.values()) if (finding.sysId === sysId) Object.assign(finding, changes)
    }

    return { ledger, closures, findings, closureRecords, write: remember }
}
