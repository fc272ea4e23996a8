/** What writing tests, results and citations needs from the instance. Adapters in glide/compliance call the product's own API. */
import type { Absence, ClosedFinding } from '../findings/ports.ts'
import type { ResultValue } from './result.ts'
import type { GroupingPorts } from './test-groups.ts'
import type { TestRecord } from './test-record.ts'

export type WriteAction = 'inserted' | 'updated' | 'unchanged'

export interface Tests {
    /** sys_ids by source id in lower case; one query. */
    find(sourceIds: readonly string[]): Map<string, string>
    /** Remediation texts by sys_id; one query. */
    remediations(sysIds: readonly string[]): Map<string, string>
    /** Throws when the product refuses the record. */
    createOrUpdate(test: TestRecord): { sysId: string; action: WriteAction }
    /** Makes the test of a finding that is gone inactive, unless another deployment still brings it. */
    retire(finding: ClosedFinding): void
    /** Makes it active again. */
    revive(finding: ClosedFinding): void
}

export interface ResultRecord {
    source_id: string
    integration_instance: string
    control: string
    src_ci: string
    cmdb_ci: string
    result: ResultValue
    display: string
    description: string
    actual_values: string
    remediation: string
    first_seen: string
    last_seen: string
    /** Only of passed results. */
    last_pass?: string
}

export interface Citations {
    /** The authoritative source of a standard; asked for again and again, written once. */
    source(source: { source_id: string; short_description: string }): { sysId: string; action: WriteAction }
    /** A citation is its authoritative source, test and section. */
    citation(citation: { auth_src: string; control: string; section: string; section_name: string }): {
        sysId: string
        action: WriteAction
    }
}

/** Results of findings, whatever run has written them. */
export interface FoundResults {
    /** Closes the result of a finding that is gone, with its reason, where it is open. */
    close(finding: ClosedFinding, absence: Absence, at: string): void
    /** Opens again what `close` closed, unless somebody has decided otherwise since. */
    reopen(finding: ClosedFinding): void
    /** Opens a result again as it was that was left out and is chosen again, unless somebody has decided otherwise since. */
    takeUp(result: string): void
    /** Moves Last seen of the results of findings that are still there, and the scan date of their discovered items. */
    seenAgain(findings: readonly { result: string; discoveredItem: string }[], seenAt: string): void
}

/** Results that go on under another test, and those that others have taken the place of. */
export interface ContinuedResults {
    /**
     * Has a result go on under a test, which may be its own, with a note; false where it cannot: it is gone, or the test
     * has another one there already.
     */
    move(result: string, test: string, note: string): boolean
    /** Closes a result, where it is open, because others have taken its place. */
    close(result: string, note: string, at: string): void
    /** Gives a result that nobody has the assignment of another one. */
    passOn(from: string, to: string): void
    /** When a result was first seen, as Glide time; '' when it is gone. */
    firstSeen(result: string): string
}

export interface Results {
    /** Throws when the product refuses the record. */
    createOrUpdate(result: ResultRecord): { sysId: string; action: WriteAction }
    /** Closes a result that is open, saying why; true when it was open. */
    closeNotApplicable(sysId: string, cause: string, at: string): boolean
}

/** Everything that this application does in Configuration Compliance. */
export interface Compliance extends GroupingPorts {
    tests: Tests
    /** The results that a run writes for an integration instance. */
    resultsOf(instance: string, run: string): Results
    foundResults: FoundResults
    continuedResults: ContinuedResults
    /** For one import set: what it has written is remembered. */
    citations(): Citations
    /** Removes the citation of a finding that is gone, unless another deployment still brings it. */
    removeCitation(finding: ClosedFinding): void
}
