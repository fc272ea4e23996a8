/** Resources whose assessments did not change may have: their tags, their region, and whether their CI is still in use. */
import type { Scope } from '../../azure/graph/resource-graph.ts'
import { isHomeless, itemsOf, refreshItems, type DiscoverContext } from '../../cmdb/discover.ts'
import type { CmdbPorts } from '../../cmdb/ports.ts'
import { resourceOf, type ResourceColumns } from '../../cmdb/resource.ts'
import { DISCOVERY_SOURCE } from '../../vocabulary/names.ts'
import type { Digest, Outcome } from '../../vocabulary/outcome.ts'
import type { StepContext, UnchangedFinding } from '../../runs/integration.ts'
import { addAccounts, addFacts } from './enrich.ts'

export interface RefreshNeeds {
    cmdb: () => CmdbPorts
    digest: Digest
}

/**
 * Brings the discovered items of a page's unchanged findings up to date. Costs one request for every 500 resources of
 * the page, one more for subscriptions and resource groups among them, and one when a CI is missing behind a connector.
 */
export function refreshResources(
    { cmdb, digest }: RefreshNeeds,
    { client, deployment, run }: StepContext,
    unchanged: readonly UnchangedFinding[],
    scope: Scope,
): Outcome<true> {
    const columns = unchanged
        .filter(({ entry }) => entry.discoveredItem !== '')
        .map(({ record }) => ({ ...record.columns }))
    if (columns.length === 0) return { value: true }
    const resource = (row: Record<string, string>) => resourceOf(row as unknown as ResourceColumns, digest)
    const facts = addFacts(client, columns, scope)
    if (facts.failure) return facts
    const ports = cmdb()
    const known = itemsOf(ports, columns.map(resource))
    const homeless = columns.filter((row) => {
        const item = known.get(resource(row).identity)
        return item !== undefined && isHomeless(item)
    })
    const accounts = addAccounts(client, homeless, scope)
    if (accounts.failure) return accounts
    const context: DiscoverContext = {
        instance: deployment.instance,
        run: run.sysId,
        discoverySource: DISCOVERY_SOURCE,
        seenAt: run.started,
        createCis: deployment.createCis,
    }
    refreshItems(ports, context, columns.map(resource), known)
    return { value: true }
}
