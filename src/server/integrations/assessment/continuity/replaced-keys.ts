/** Recommendations that Microsoft has replaced: rows with a new key, on a resource that has a finding with the old one. */
import { testsFor } from '../../../compliance/tests-on-the-fly.ts'
import { findingKey } from '../../../findings/identity.ts'
import { REPLACED, type LedgerEntry } from '../../../findings/ports.ts'
import type { Ports } from '../../../runs/ports.ts'
import { replacedNote, replacementsBy, type Replacement } from '../../../vocabulary/replacements.ts'
import type { AssessmentRow } from '../stage.ts'
import type { Candidate, ContinuityStep, NewRow } from './candidate.ts'

/** Has the recommendation of a row taken the place of another one? */
export function hasReplacedKey({ test_key }: Pick<AssessmentRow, 'test_key'>): boolean {
    return replacementsBy(test_key).length > 0
}

/** The open findings of the same resources with the keys that the rows have replaced. */
export function byReplacedKey(step: ContinuityStep, rows: readonly NewRow[]): Candidate[] {
    const { ports, deployment } = step
    const asked = rows.map(({ row, key }) => ({ row, key, replacements: replacementsBy(row.test_key) }))
    const keyOf = (externalId: string) => findingKey(ports.digest, deployment.sysId, 'assessment', externalId)
    const idsOf = (externalId: string, replacements: readonly Replacement[]) =>
        replacements.map((replacement) => ({ replacement, id: oldId(externalId, replacement) }))
    const all = asked.flatMap(({ row, replacements }) => idsOf(row.external_id, replacements))
    if (all.length === 0) return []
    const known = ports.ledger.find(all.map(({ id }) => keyOf(id)))
    return asked.flatMap(({ row, key, replacements }) => {
        const of = new Map<string, Found>()
        for (const { replacement, id } of idsOf(row.external_id, replacements)) {
            const entry = known.get(keyOf(id))
            if (entry?.status === 'failed' && entry.result !== '') of.set(id.toLowerCase(), { entry, replacement })
        }
        if (of.size === 0) return []
        const go = (id: string) => {
            const found = of.get(id)
            if (found?.replacement.kind === 'one_to_one') moveTo(step, { row, key }, found)
            else if (found !== undefined) end(step, found)
        }
        return [{ row, key, predecessors: [...of.keys()], mayHaveRivals: false, go }]
    })
}

/** An open finding of a key that has been replaced. */
interface Found {
    entry: LedgerEntry
    replacement: Replacement
}

/** The ID of the same resource's assessment with the old key: it ends with the key. */
function oldId(externalId: string, { old }: Replacement): string {
    return externalId.slice(0, externalId.lastIndexOf('/') + 1) + old
}

/** One for one: the result goes on under the new test. */
function moveTo({ ports }: ContinuityStep, { row, key }: NewRow, { entry, replacement }: Found): void {
    const { test_key, display_name: name, severity, metadata } = row
    const test = testsFor(ports.compliance, [{ key: test_key, name, severity, metadata }]).get(test_key) ?? ''
    const reason = replacedNote(replacement)
    if (!ports.compliance.continuedResults.move(entry.result, test, reason)) return
    ports.ledger.goOn(entry.sysId, { key, externalId: row.external_id, test, reason })
}

/** One for several: the result ends, and each of the others has its assignment (see `splitResults`). */
function end({ ports, run }: ContinuityStep, { entry, replacement }: Found): void {
    const reason = replacedNote(replacement)
    ports.compliance.continuedResults.close(entry.result, reason, run.started)
    ports.ledger.replaced(entry.sysId, reason)
}

/**
 * Results that were split, by the keys of the findings that have taken their place. A deferral is not passed on: it was
 * granted for another thing.
 */
export function splitResults(
    { ledger, digest }: Pick<Ports, 'ledger' | 'digest'>,
    deployment: string,
    rows: readonly { finding_key: string; external_id: string; test_key: string }[],
): Map<string, string> {
    const asked = rows.flatMap((row) =>
        replacementsBy(row.test_key)
            .filter(({ kind }) => kind === 'split')
            .map((replacement) => ({
                successor: row.finding_key,
                key: findingKey(digest, deployment, 'assessment', oldId(row.external_id, replacement)),
            })),
    )
    if (asked.length === 0) return new Map()
    const known = ledger.find(asked.map(({ key }) => key))
    const found = asked.flatMap(({ successor, key }) => {
        const entry = known.get(key)
        return entry?.status === REPLACED && entry.result !== '' ? [{ successor, result: entry.result }] : []
    })
    const isOnly = (successor: string) => found.filter((other) => other.successor === successor).length === 1
    return new Map(found.flatMap(({ successor, result }) => (isOnly(successor) ? [[successor, result]] : [])))
}
