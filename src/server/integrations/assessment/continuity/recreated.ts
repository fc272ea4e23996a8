/**
 * A connector that was made again gives all that lies behind it another id (azure.md 11.3), and so does the move of a
 * machine. Such a resource is the one that is known when its native key is the same, nothing else has it, and the source
 * assesses the old id for nothing any more.
 */
import { connectorOf } from '../../../azure/graph/connectors.ts'
import { assessedResourceId, nameOf } from '../../../azure/records/resource-id.ts'
import { itemsOf } from '../../../cmdb/discover.ts'
import type { DiscoveredItem } from '../../../cmdb/ports.ts'
import { resourceOf } from '../../../cmdb/resource.ts'
import { boundedIdentity, LENGTH } from '../../../compliance/limits.ts'
import type { LedgerEntry } from '../../../findings/ports.ts'
import type { Candidate, ContinuityStep, NewRow } from './candidate.ts'
import { nativeKeyOf } from './native-key.ts'

/** Known resources that are the one of a row by their native key: their open and passed findings, by id in lower case. */
type Known = Map<string, LedgerEntry[]>

/** New rows of resources that are known under another id. */
export function byNativeKey(step: ContinuityStep, rows: readonly NewRow[]): Candidate[] {
    const { ports, deployment } = step
    const keyed = rows.map((each) => ({ ...each, nativeKey: nativeKeyOf(each.row, ports.digest) }))
    const nativeKeys = [...new Set(keyed.map(({ nativeKey }) => nativeKey).filter((key) => key !== ''))]
    const entries = ports.ledger.ofNative(deployment.sysId, 'assessment', nativeKeys)
    const withKnown = keyed.flatMap((each) => {
        const known = knownOf(each, entries)
        return known.size === 0 ? [] : [{ ...each, known }]
    })
    if (withKnown.length === 0) return []
    const move = mover(step, withKnown)
    return withKnown
        .filter(({ row, known }) => move.isPossible(row, known))
        .map(({ row, key, known }) => ({
            row,
            key,
            predecessors: [...known.keys()],
            mayHaveRivals: true,
            go: (resource) => move.go({ row, key }, resource, known.get(resource) ?? []),
        }))
}

function knownOf({ row, nativeKey }: NewRow & { nativeKey: string }, entries: readonly LedgerEntry[]): Known {
    const known: Known = new Map()
    for (const entry of entries) {
        const resource = resourceOfFinding(entry)
        if (entry.nativeKey !== nativeKey || resource === row.resource_id.toLowerCase()) continue
        known.set(resource, [...(known.get(resource) ?? []), entry])
    }
    return known
}

function resourceOfFinding({ externalId }: LedgerEntry): string {
    return (assessedResourceId(externalId) ?? '').toLowerCase()
}

/** Moves discovered items, each once, and has findings go on. One query for all items. */
function mover({ ports }: ContinuityStep, rows: readonly { row: NewRow['row']; known: Known }[]) {
    const cmdb = ports.cmdb()
    const identityOf = (id: string) => boundedIdentity(id.toLowerCase(), LENGTH.discoveredItemSourceId, ports.digest)
    const items = new Map<string, DiscoveredItem>([
        ...itemsOf(
            cmdb,
            rows.map(({ row }) => resourceOf(row, ports.digest)),
        ),
        ...cmdb.discoveredItems.find(rows.flatMap(({ known }) => [...known.keys()].map(identityOf))),
    ])
    /** Is the item of the new id there already, and not the known one? Then both were imported side by side. */
    const hasOwnItem = (row: NewRow['row'], entries: readonly LedgerEntry[]) => {
        const item = items.get(identityOf(row.resource_id))
        return item !== undefined && entries.every(({ discoveredItem }) => discoveredItem !== item.sysId)
    }
    return {
        isPossible: (row: NewRow['row'], known: Known) => !hasOwnItem(row, [...known.values()].flat()),
        go({ row, key }: NewRow, resource: string, entries: readonly LedgerEntry[]): void {
            const identity = identityOf(row.resource_id)
            const item = items.get(identity) ?? items.get(identityOf(resource))
            if (item === undefined || hasOwnItem(row, entries)) return
            if (!items.has(identity)) {
                // The engine would take what comes to the old place for the one that has left it.
                cmdb.configurationItems.rename(item.configurationItem, identityOf(resource), identity)
                // Then the item: whatever comes behind finds its results by it. Its resource_id tells the import that it moved.
                cmdb.discoveredItems.update(item.sysId, { source_id: identity })
                items.set(identity, item)
            }
            const same = entries.find(({ externalId }) => nameOf(externalId).toLowerCase() === row.test_key)
            if (same === undefined) return
            const reason = `${whyOf(row)}: before ${same.externalId}.`
            if (same.status === 'failed') ports.compliance.continuedResults.move(same.result, same.test, reason)
            ports.ledger.goOn(same.sysId, { key, externalId: row.external_id, test: same.test, reason })
        },
    }
}

function whyOf(row: NewRow['row']): string {
    return connectorOf(`${row.resource_id}/`) === '' ? 'Its resource was moved' : 'Its connector was made again'
}
