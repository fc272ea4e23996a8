/** One page of records: known and unchanged ones are stamped, the rest is staged and transformed. */
import { failure } from '../../vocabulary/failures.ts'
import type { JsonObject } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { findingKey, fingerprint } from '../../findings/identity.ts'
import { countedUnstaged, unstagedWrite } from '../imports/unstaged.ts'
import type { Integration, Page, StagedRecord, StepContext, UnchangedFinding } from '../integration.ts'
import type { LedgerAction, LedgerContext, LedgerEntry, LedgerWrite } from '../../findings/ports.ts'
import type { Ports } from '../ports.ts'
import { NO_COUNTS, type Counters } from '../records/counters.ts'
import { counted, countedWords, NO_TALLY, plusTally, type Tally } from '../records/tally.ts'
import type { RunRecord } from '../records/run.ts'

export interface PageContext {
    integration: Integration
    run: RunRecord
    step: StepContext
    cursor: JsonObject
}

/** What became of the records of a page. */
export interface Handled {
    counters: Counters
    tally: Tally
}

interface Candidate {
    key: string
    fingerprint: string
    record: StagedRecord
}

/** The records of a page, each once: what can be staged, and what is rejected or left out. */
interface Sorted {
    candidates: Map<string, Candidate>
    unstaged: Map<string, LedgerWrite>
    /** Records that came a second time. */
    repeated: number
    tally: Tally
}

/** Candidates beside what the ledger knows of them. */
interface Compared {
    unchanged: UnchangedFinding[]
    nothingToWrite: Candidate[]
    changed: Candidate[]
}

/** Handles a page and counts what became of its records. Running it twice changes nothing the second time. */
export function handlePage(
    ports: Ports,
    context: PageContext,
    { records, repeated: before = 0 }: Pick<Page<JsonObject>, 'records' | 'repeated'>,
): Outcome<Handled> {
    const sorted = sortOut(ports, context, records)
    const { candidates, unstaged } = sorted
    const repeated = before + sorted.repeated
    const known = ports.ledger.find([...candidates.keys(), ...unstaged.keys()])
    const compared = compare(candidates, known)
    const { unchanged, nothingToWrite, changed } = compared

    // First, because it may fail as a whole: what is staged is counted once.
    const refreshed = context.integration.refresh?.(context.step, unchanged, context.cursor) ?? { value: 0 }
    if (refreshed.failure) return refreshed
    const staged = stageAndTransform(ports, context, changed)
    if (staged.failure) return staged
    writeUnstaged(ports, context, { ...sorted, ...compared, known })

    const ended = (action: LedgerWrite['action']) =>
        [...unstaged.values()].filter((write) => write.action === action).length
    const stillNotApplicable = unchanged.filter(({ entry }) => entry.status === 'not_applicable').length
    return {
        value: {
            counters: {
                ...staged.value.counters,
                retrieved: records.length + before,
                staged: changed.length,
                unchanged: staged.value.counters.unchanged + unchanged.length - stillNotApplicable + repeated,
                not_applicable: staged.value.counters.not_applicable + nothingToWrite.length + stillNotApplicable,
                refreshed: refreshed.value,
                repeated,
                rejected: staged.value.counters.rejected + ended('rejected'),
                excluded: ended('excluded'),
            },
            tally: plusTally(sorted.tally, staged.value.tally),
        },
    }
}

function sortOut(ports: Ports, context: PageContext, records: readonly unknown[]): Sorted {
    const { integration } = context
    const { deployment } = context.step
    const settings = integration.settings?.(ports, deployment) ?? ''
    const keyOf = (identity: string) => findingKey(ports.digest, deployment.sysId, integration.findings, identity)
    const sorted: Sorted = { candidates: new Map(), unstaged: new Map(), repeated: 0, tally: NO_TALLY }
    for (const record of records) {
        const result = integration.stage(record, deployment)
        sorted.tally = countedWords(sorted.tally, result.unknown ?? [])
        if (!('staged' in result)) {
            const write = unstagedWrite(result, record, keyOf)
            if (sorted.unstaged.has(write.key)) sorted.repeated += 1
            else sorted.tally = countedUnstaged(sorted.tally, write)
            sorted.unstaged.set(write.key, write)
            continue
        }
        const key = keyOf(result.staged.externalId)
        // A row that moves between pages, or comes twice in one, is one finding.
        if (sorted.candidates.has(key)) sorted.repeated += 1
        sorted.candidates.set(key, {
            key,
            fingerprint: fingerprint(ports.digest, result.staged.columns, settings),
            record: result.staged,
        })
    }
    return sorted
}

function compare(candidates: ReadonlyMap<string, Candidate>, known: ReadonlyMap<string, LedgerEntry>): Compared {
    const compared: Compared = { unchanged: [], nothingToWrite: [], changed: [] }
    for (const candidate of candidates.values()) {
        const entry = known.get(candidate.key)
        if (entry?.fingerprint === candidate.fingerprint) compared.unchanged.push({ entry, record: candidate.record })
        else if (candidate.record.writesNothing && !hasRecord(entry)) compared.nothingToWrite.push(candidate)
        else compared.changed.push(candidate)
    }
    return compared
}

/** Brings to the ledger what is not staged: it was seen as it was, it stands for nothing, it is rejected or left out. */
function writeUnstaged(
    ports: Ports,
    { integration, run, step }: PageContext,
    { known, unchanged, nothingToWrite, unstaged }: Sorted & Compared & { known: Map<string, LedgerEntry> },
): void {
    const seen = unchanged.map(({ entry }) => entry.sysId)
    const writes = nothingToWrite.map(notApplicable)
    const excluded: string[] = []
    for (const write of unstaged.values()) {
        const entry = known.get(write.key)
        if (entry !== undefined && isOpenAndExcluded(entry, write)) excluded.push(entry.sysId)
        else if (entry?.fingerprint === write.fingerprint) seen.push(entry.sysId)
        else writes.push(write)
    }
    ports.ledger.stampSeen([...seen, ...excluded], run.sysId, run.started)
    ports.ledger.markAbsent(
        run.sysId,
        excluded.map((sysId) => ({ sysId, absence: 'excluded' })),
    )
    const ledger: LedgerContext = {
        deployment: step.deployment.sysId,
        type: integration.findings,
        run: run.sysId,
        importSet: '',
        seenAt: run.started,
    }
    ports.ledger.write(ledger, known, writes)
}

/** Stages and transforms what is new or changed, and reads from the ledger what became of it. */
function stageAndTransform(ports: Ports, context: PageContext, changed: readonly Candidate[]): Outcome<Handled> {
    if (changed.length === 0) return { value: { counters: NO_COUNTS, tally: NO_TALLY } }
    const { integration, run } = context
    const records = changed.map((candidate) => candidate.record)
    const enriched = integration.enrich?.(context.step, records, context.cursor) ?? { value: records }
    if (enriched.failure) return enriched
    const rows = enriched.value.map((record, index) => ({
        ...record.columns,
        run: run.sysId,
        finding_key: changed[index]?.key ?? '',
        fingerprint: record.provisional === true ? '' : (changed[index]?.fingerprint ?? ''),
    }))
    const loaded = ports.staging.load(integration.stagingTable, rows)
    if (loaded.failure) return loaded
    const failed = ports.staging.transform(loaded.importSet)
    if (failed) return { failure: failed }

    return outcomeOf(ports, loaded.importSet, changed.length)
}

/** What the ledger says became of the rows of an import set. */
function outcomeOf({ ledger }: Ports, importSet: string, staged: number): Outcome<Handled> {
    const refusals = ledger.refusals(importSet)
    const actions = ledger.actions(importSet)
    const count = (action: LedgerAction) => actions.get(action) ?? 0
    const accounted = [...actions.values()].reduce((sum, n) => sum + n, 0)
    if (accounted !== staged) {
        const details = `import set ${importSet}: ${staged} rows staged, ${accounted} accounted for`
        return { failure: failure('MDC-501', details) }
    }
    return {
        value: {
            counters: {
                ...NO_COUNTS,
                inserted: count('inserted'),
                updated: count('updated'),
                unchanged: count('unchanged'),
                not_applicable: count('not_applicable') + count('closed'),
                closed: count('closed'),
                rejected: count('rejected'),
                refused: refusals.get('record') ?? 0,
                ci_refused: refusals.get('ci') ?? 0,
            },
            tally: count('rejected') > 0 ? rejectedBy(ledger.rejected(importSet)) : NO_TALLY,
        },
    }
}

/** A record that is left out from now on, and became one that is open: the closure guard decides about it. */
function isOpenAndExcluded(entry: LedgerEntry, { action }: LedgerWrite): boolean {
    return (
        action === 'excluded' && hasRecord(entry) && !['excluded', 'vanished', 'not_applicable'].includes(entry.status)
    )
}

/** What the instance refused of an import set, by reason. */
function rejectedBy(findings: readonly { code: string; externalId: string }[]): Tally {
    return findings.reduce((tally, { code, externalId }) => counted(tally, 'rejected', code, externalId), NO_TALLY)
}

function notApplicable(candidate: Candidate): LedgerWrite {
    const { key, fingerprint: print, record } = candidate
    return { key, externalId: record.externalId, fingerprint: print, status: record.status, action: 'not_applicable' }
}

/** Did the finding become a record that has to follow when it no longer applies? Items may be all that was not refused. */
function hasRecord(entry: LedgerEntry | undefined): boolean {
    if (entry === undefined) return false
    return entry.result !== '' || entry.target !== '' || Object.keys(entry.items).length > 0
}
