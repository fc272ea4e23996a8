/**
 * Findings that a pull did not bring, asked for one by one by their ids. Those that the source still has are handled
 * as rows of the run: a delta may have missed their change. Those that it does not know are absent, with the reason.
 */
import type { AzureClient } from '../../azure/http/client.ts'
import { assessedQuery } from '../../azure/graph/categories.ts'
import { graphRows, type Scope } from '../../azure/graph/resource-graph.ts'
import { connectorOf } from '../../azure/graph/connectors.ts'
import { assessedResourceId, isTopLevel, subscriptionOf } from '../../azure/records/resource-id.ts'
import { resourceFacts } from '../../azure/graph/resources.ts'
import { inventory } from '../../azure/graph/subscriptions.ts'
import { textOf, type JsonObject } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Page, StepContext } from '../../runs/integration.ts'
import type { Ports } from '../../runs/ports.ts'
import type { FindingType } from '../../vocabulary/names.ts'
import type { Absence, UnseenFinding } from '../../findings/ports.ts'

/** Findings per page: two queries each. */
const FINDINGS_PER_PAGE = 200

export interface AbsentCursor {
    kind: 'absent'
    /** Subscriptions that this run could read, or a part of them: findings of others are not this process's. */
    subscriptions: string[]
    /** Does this process look after findings outside the configured subscriptions as well? One of them does. */
    outside: boolean
    /** Only findings that are open, because the pull brought only what is not passed. */
    openOnly: boolean
    /** sys_id of the last finding of the page before. */
    after: string
}

/** How rows that a pull did not bring are asked for, and what it means when there are none. */
export interface Asked {
    /** Queries that bring rows by their ids, each with an `id`. */
    byIds(ids: readonly string[]): string[]
    /**
     * Why a finding is gone that the source does not know: 'fixed' where a remedied row disappears (azure.md 10.8), which
     * holds while its resource is assessed for anything; 'excluded' where a setting has another row stand for it.
     */
    meaning?(externalId: string): Absence
}

/** One page of unseen findings of a type. */
export function retrieveAbsent(
    step: StepContext,
    cursor: AbsentCursor,
    type: FindingType,
    asked: Asked,
): Outcome<Page<AbsentCursor>> {
    const { ports, deployment, run } = step
    if (!isVerified(ports, run.sysId)) return { value: { records: [] } }
    const { openOnly, after } = cursor
    const findings = ports.ledger.unseen(deployment.sysId, type, run.sysId, {
        openOnly,
        after,
        limit: FINDINGS_PER_PAGE,
    })
    const readable = stillReadable(step.client, findings, cursor)
    if (readable.failure) return readable
    const subscriptions = readable.value
    const inScope = findings.filter((finding) => subscriptions.includes(subscriptionOf(finding.externalId)))
    const rows = rowsOf(step.client, asked, inScope, subscriptions)
    if (rows.failure) return rows
    const present = new Set(rows.value.map((row) => textOf(row['id']).toLowerCase()))
    const gone = inScope.filter((finding) => !present.has(finding.externalId.toLowerCase()))
    const absences = absencesOf(step.client, asked, gone, subscriptions)
    if (absences.failure) return absences
    const outside = cursor.outside ? outOfScope(findings, removedOf(ports, deployment.sysId)) : []
    ports.ledger.markAbsent(run.sysId, [...absences.value, ...outside])
    const last = findings[findings.length - 1]
    const next =
        findings.length === FINDINGS_PER_PAGE && last !== undefined ? { ...cursor, after: last.sysId } : undefined
    return { value: { records: rows.value, ...(next === undefined ? {} : { next }) } }
}

/** Only when every process so far has ended with the source's counts does absence mean anything. */
function isVerified({ processes }: Pick<Ports, 'processes'>, run: string): boolean {
    const { failed, differing } = processes.totals(run)
    return failed === 0 && differing.length === 0
}

/** Subscriptions of a deployment that are out of its scope for good, in lower case. */
function removedOf({ coverage }: Pick<Ports, 'coverage'>, deployment: string): ReadonlySet<string> {
    return new Set([...coverage.of(deployment)].filter(([, state]) => state === 'removed').map(([id]) => id))
}

/**
 * The subscriptions of some findings that can be read at this moment: losing a role looks like the deletion of
 * everything. At most one for each finding, which is far below what a query may name.
 */
function stillReadable(
    client: AzureClient,
    findings: readonly UnseenFinding[],
    { subscriptions }: AbsentCursor,
): Outcome<string[]> {
    const mine = new Set(subscriptions)
    const named = new Set(findings.map((finding) => subscriptionOf(finding.externalId)).filter((id) => mine.has(id)))
    if (named.size === 0) return { value: [] }
    const now = inventory(client, { from: 'subscriptions', managementGroupIds: [], subscriptionIds: [...named] })
    return now.failure ? now : { value: now.value.readable }
}

function rowsOf(
    client: AzureClient,
    { byIds }: Asked,
    findings: readonly UnseenFinding[],
    subscriptions: string[],
): Outcome<JsonObject[]> {
    if (findings.length === 0) return { value: [] }
    const scope: Scope = { subscriptions }
    const found: JsonObject[] = []
    for (const query of byIds(findings.map((finding) => finding.externalId))) {
        const rows = graphRows(client, query, 'id', scope)
        if (rows.failure) return rows
        found.push(...rows.value)
    }
    return { value: found }
}

/** Is the resource still there, and does its test still exist? */
function absencesOf(
    client: AzureClient,
    { meaning = () => 'vanished' }: Asked,
    findings: readonly UnseenFinding[],
    subscriptions: string[],
): Outcome<{ sysId: string; absence: Absence }[]> {
    if (findings.length === 0) return { value: [] }
    const resourceOf = (finding: UnseenFinding) => (assessedResourceId(finding.externalId) ?? '').toLowerCase()
    // What lies behind a connector, and extensions of resources, are in no table of resources.
    const known = findings.map(resourceOf).filter((id) => id !== '' && connectorOf(`${id}/`) === '')
    const facts = resourceFacts(client, [...new Set(known)], { subscriptions })
    if (facts.failure) return facts
    const mayBeFixed = findings.filter(({ externalId }) => meaning(externalId) === 'fixed').map(resourceOf)
    const assessed = assessedOf(client, mayBeFixed, subscriptions)
    if (assessed.failure) return assessed
    return {
        value: findings.map((finding) => {
            if (finding.testRetired) return { sysId: finding.sysId, absence: 'test_retired' as const }
            const resource = resourceOf(finding)
            const deleted = isTopLevel(resource) && !facts.value.has(resource)
            const means = meaning(finding.externalId)
            const gone = means === 'fixed' && !assessed.value.has(resource) ? 'vanished' : means
            return { sysId: finding.sysId, absence: deleted ? ('resource_deleted' as const) : gone }
        }),
    }
}

/** Which of some resources are assessed for anything. */
function assessedOf(
    client: AzureClient,
    resources: readonly string[],
    subscriptions: string[],
): Outcome<ReadonlySet<string>> {
    if (resources.length === 0) return { value: new Set() }
    const rows = graphRows(client, assessedQuery([...new Set(resources)]), 'resource', { subscriptions })
    return rows.failure ? rows : { value: new Set(rows.value.map((row) => textOf(row['resource']))) }
}

/** A subscription that was taken out of the scope is out of scope; one that cannot be read is only not assessed. */
function outOfScope(
    findings: readonly UnseenFinding[],
    removed: ReadonlySet<string>,
): { sysId: string; absence: Absence }[] {
    return findings
        .filter((finding) => removed.has(subscriptionOf(finding.externalId)))
        .map((finding) => ({ sysId: finding.sysId, absence: 'out_of_scope' as const }))
}

/** Does a cursor ask for what a pull did not bring? */
export function isAbsent(cursor: object): cursor is AbsentCursor {
    return 'kind' in cursor && cursor.kind === 'absent'
}
