/** The ledger of findings: what each external finding became, and which run saw it last. Times are Glide times in UTC. */
import type { FindingType } from '../vocabulary/names.ts'

/** Status of a finding that others have taken the place of: it is neither open nor gone. */
export const REPLACED = 'replaced'

/** What the ledger knows of a finding before it is handled. */
export interface LedgerEntry {
    sysId: string
    key: string
    fingerprint: string
    status: string
    externalId: string
    /** sys_id of the test, or ''. */
    test: string
    /** sys_id of the test result, or ''. */
    result: string
    discoveredItem: string
    /** sys_id of another record that the finding became: a test group, a citation, an image; or ''. */
    target: string
    /** sys_ids of the vulnerable items that the finding has made, by CVE. */
    items: Record<string, string>
    /** Full pulls in a row that it was absent from. */
    missed: number
    /** sys_id of the finding that it goes on from, or ''. */
    predecessor: string
    /** Digest of what proves which resource it is about, behind whatever connector; or ''. */
    nativeKey: string
    /** Why it was rejected, or what was noted. */
    reason: string
}

/** A finding that another one goes on as. */
export interface Successor {
    key: string
    externalId: string
    /** sys_id of its test. */
    test: string
    /** Why it is the same thing. */
    reason: string
}

/** A finding as it is written to the ledger. Absent members keep their value. */
export interface LedgerWrite {
    key: string
    externalId: string
    fingerprint: string
    status: string
    action: LedgerAction
    /** Why it was rejected, or what was noted. */
    reason?: string
    /** Code of the rejection or exclusion. */
    reasonCode?: string
    test?: string
    result?: string
    discoveredItem?: string
    configurationItem?: string
    targetTable?: string
    target?: string
    items?: Record<string, string>
    /** What the instance refused of it: the record itself, or its CI. '' when nothing. */
    refusal?: Refusal | ''
    /** Names of the CI lookup rules that could not work for its resource. */
    failedRules?: readonly string[]
    /** Policy definition that a test belongs to, in lower case. */
    policyDefinition?: string
    nativeKey?: string
}

export type Refusal = 'record' | 'ci'

export type LedgerAction =
    'inserted' | 'updated' | 'unchanged' | 'not_applicable' | 'closed' | 'rejected' | 'excluded' | 'fixed'

/** Where ledger rows are written for: one run of one deployment, and the import set when there is one. */
export interface LedgerContext {
    deployment: string
    type: FindingType
    run: string
    importSet: string
    /** When the run saw them. */
    seenAt: string
}

/** Why a finding is no longer at the source. */
export type Absence =
    'vanished' | 'not_listed' | 'resource_deleted' | 'out_of_scope' | 'test_retired' | 'excluded' | 'fixed'

/** A finding that a run has not seen. */
export interface UnseenFinding {
    sysId: string
    externalId: string
    testRetired: boolean
}

/** A finding that a closure is about. */
export interface ClosedFinding {
    sysId: string
    key: string
    test: string
    result: string
    target: string
    items: Record<string, string>
    status: string
    lastSeen: string
    absence: Absence
}

export interface Ledger {
    /** One query for the whole page. */
    find(keys: readonly string[]): Map<string, LedgerEntry>
    /** One bulk update: these findings were seen, unchanged, by this run. */
    stampSeen(sysIds: readonly string[], run: string, seenAt: string): void
    /** Notes something on a finding that has not changed; '' takes a note away. */
    note(sysId: string, reason: string): void
    write(context: LedgerContext, known: Map<string, LedgerEntry>, writes: readonly LedgerWrite[]): void
    /** How many findings of an import set ended how. */
    actions(importSet: string): Map<LedgerAction, number>
    /** Findings of an import set that were rejected: the code of the reason, and the id. */
    rejected(importSet: string): { code: string; externalId: string }[]
    /** Of how many findings of an import set the instance refused what. */
    refusals(importSet: string): Map<Refusal | '', number>
    /** CI lookup rules that could not work for findings that a run has seen: for how many, and why for one. */
    failedRules(deployment: string, type: FindingType, run: string): { rule: string; count: number; reason: string }[]
    /** How many different findings a run has seen. */
    seenBy(deployment: string, type: FindingType, run: string): number
    /** Which of some finding keys a run has seen. */
    seenKeys(keys: readonly string[], run: string): Set<string>
    /** Some findings that a run has not seen, that are not closed and whose absence it has not counted. */
    uncounted(deployment: string, type: FindingType, run: string, limit: number): LedgerEntry[]
    /** The next findings behind a sys_id that a run has not seen, in the order of their sys_ids: those to ask for by ID. */
    unseen(
        deployment: string,
        type: FindingType,
        run: string,
        of: { openOnly: boolean; after: string; limit: number },
    ): UnseenFinding[]
    /** Notes which findings a run has found absent, and why. */
    markAbsent(run: string, findings: readonly { sysId: string; absence: Absence }[]): void
    /** How many findings a run has found gone, how many of them are open, and of these how many for which reason. */
    absent(
        deployment: string,
        type: FindingType,
        run: string,
    ): { all: number; open: number; reasons: Map<Absence, number> }
    openFindings(deployment: string, type: FindingType): number
    /** How many open findings a deployment has on what lies in some subscriptions. */
    openIn(deployment: string, subscriptions: readonly string[]): number
    /** How many findings of a deployment stand for something, open or not. */
    alive(deployment: string, type: FindingType): number
    /**
     * Puts everything of a deployment that stands for something into a closure, as out of scope; `refusedToo`: what the
     * instance once refused to write or to close as well.
     */
    retire(deployment: string, type: FindingType, closure: string, which: { refusedToo: boolean }): void
    /** Puts the findings that a run has found gone into a closure. */
    propose(deployment: string, type: FindingType, run: string, closure: string): void
    /** Findings, open or passed, that have one of some native keys. */
    ofNative(deployment: string, type: FindingType, nativeKeys: readonly string[]): LedgerEntry[]
    /** Has a finding go on under another ID: the one ends as replaced, the other has its record and its dates. */
    goOn(sysId: string, as: Successor): void
    /** Ends a finding as replaced; its record, which others have taken the place of, stays with it. */
    replaced(sysId: string, reason: string): void
    /** Notes an absence from a run; one that is `gone` can be closed. */
    missed(sysId: string, run: string, missed: number, gone: boolean): void
}
