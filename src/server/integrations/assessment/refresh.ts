/** Resources whose assessments did not change may have: their tags, their region, and whether their CI is still in use. */
import type { Scope } from '../../azure/graph/resource-graph.ts'
import { hasNoUsableCi, itemsOf, refreshItems } from '../../cmdb/discover.ts'
import type { DiscoverContext } from '../../cmdb/matches.ts'
import { resourceOf } from '../../cmdb/resource.ts'
import { DISCOVERY_SOURCE } from '../../vocabulary/names.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { StepContext, UnchangedFinding } from '../../runs/integration.ts'
import { addAccounts, addFacts } from './enrich.ts'
import type { AssessmentRow } from './stage.ts'

/**
 * Brings the discovered items of a page's unchanged findings up to date. Costs one request for every 500 resources of
 * the page, one more for subscriptions and resource groups among them, and one when a CI is missing behind a connector.
 */
export function refreshResources(
    { ports, client, deployment, run }: StepContext,
    unchanged: readonly UnchangedFinding<AssessmentRow>[],
    scope: Scope,
): Outcome<true> {
    const columns = unchanged
        .filter(({ entry }) => entry.discoveredItem !== '')
        .map(({ record }) => ({ ...record.columns }))
    if (columns.length === 0) return { value: true }
    const resource = (row: AssessmentRow) => resourceOf(row, ports.digest)
    const facts = addFacts(client, columns, scope)
    if (facts.failure) return facts
    const cmdb = ports.cmdb()
    const known = itemsOf(cmdb, columns.map(resource))
    const withoutAccount = columns.filter((row) => {
        const item = known.get(resource(row).identity)
        return item !== undefined && hasNoUsableCi(item)
    })
    const accounts = addAccounts(client, withoutAccount, scope)
    if (accounts.failure) return accounts
    const context: DiscoverContext = {
        instance: deployment.instance,
        run: run.sysId,
        discoverySource: DISCOVERY_SOURCE,
        seenAt: run.started,
        createCis: deployment.createCis,
    }
    refreshItems(cmdb, context, columns.map(resource), known)
    return { value: true }
}
