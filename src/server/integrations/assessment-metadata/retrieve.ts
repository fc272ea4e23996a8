/** Retrieval of assessment metadata: the built-in list, the customer's own, and what only assessments carry. */
import { listPage } from '../../azure/http/arm-list.ts'
import { keysInUseQuery } from '../../azure/graph/categories.ts'
import { embeddedMetadata } from '../../azure/graph/embedded-metadata.ts'
import { pullSummary, resumePull, type PullPosition } from '../../azure/graph/pull.ts'
import { graphRows, type Scope } from '../../azure/graph/resource-graph.ts'
import { findingKey } from '../../findings/identity.ts'
import { objectOf, parseObject, textOf } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Page, StepContext } from '../../runs/integration.ts'
import { customMetadataQuery } from './query.ts'

const API_VERSION = '2021-06-01'

export type MetadataCursor =
    /** '' is the built-in list; of a subscription's list only its own items are taken. */
    { kind: 'list'; subscription: string; nextLink?: string } | CustomCursor | { kind: 'embedded'; scope: Scope }

interface CustomCursor extends PullPosition {
    kind: 'custom'
    scope: Scope
}

/** Fetches one page. */
export function retrieve(step: StepContext, cursor: MetadataCursor): Outcome<Page<MetadataCursor>> {
    switch (cursor.kind) {
        case 'list':
            return listed(step, cursor)
        case 'custom':
            return custom(step, cursor)
        case 'embedded':
            return embedded(step, cursor.scope)
    }
}

/** Behind the last key; a list of ARM goes on where it is. */
export function resume(cursor: MetadataCursor): MetadataCursor {
    return cursor.kind === 'custom' ? resumePull(cursor) : cursor
}

/**
 * Metadata of the customer's own from its assessments: the same bag that the lists of their subscriptions have. What a
 * list had counts before it.
 */
function custom(step: StepContext, cursor: CustomCursor): Outcome<Page<MetadataCursor>> {
    const { scope, after } = cursor
    const pull = { query: customMetadataQuery(after), identity: 'key', scope, pageSize: step.pageSize }
    const page = pullSummary(step.client, pull, cursor)
    if (page.failure) return page
    const metadata = new Map(page.value.records.map((row) => [textOf(row['key']), textOf(row['metadata'])]))
    const records = unlistedKeys(step, [...metadata.keys()]).map((key) => ({
        id: key,
        name: key,
        properties: parseObject(metadata.get(key) ?? '') ?? {},
    }))
    return { value: { ...page.value, records } }
}

function listed(
    { client }: StepContext,
    cursor: Extract<MetadataCursor, { kind: 'list' }>,
): Outcome<Page<MetadataCursor>> {
    const { subscription } = cursor
    const scope = subscription === '' ? '' : `/subscriptions/${encodeURIComponent(subscription)}`
    const first = `${client.apiUrl}${scope}/providers/Microsoft.Security/assessmentMetadata?api-version=${API_VERSION}`
    const page = listPage(client, cursor.nextLink ?? first)
    if (page.failure) return page
    const { items, nextLink } = page.value
    const records = subscription === '' ? items : items.filter(isOwn)
    return { value: { records, ...(nextLink === undefined ? {} : { next: { ...cursor, nextLink } }) } }
}

function isOwn(item: unknown): boolean {
    return /^\/subscriptions\//i.test(textOf(objectOf(item)['id']))
}

/** Of the keys in use those that no list had come with the metadata of their assessments; there are few. */
function embedded(step: StepContext, scope: Scope): Outcome<Page<MetadataCursor>> {
    const rows = graphRows(step.client, keysInUseQuery(step.deployment.choices), 'key', scope)
    if (rows.failure) return rows
    const keys = unlistedKeys(
        step,
        rows.value.map((row) => textOf(row['key'])).filter((key) => key !== ''),
    )
    const metadata = embeddedMetadata(step.client, keys, scope)
    if (metadata.failure) return metadata
    return { value: { records: [...metadata.value].map(([key, properties]) => ({ id: key, name: key, properties })) } }
}

/** Keys that no finding of this run has: another list, or another page, may have had them already. */
function unlistedKeys({ ports, deployment, run }: StepContext, keys: readonly string[]): string[] {
    const byFinding = new Map(
        keys.map((key) => [findingKey(ports.digest, deployment.sysId, 'assessment_metadata', key), key]),
    )
    const seen = ports.ledger.seenKeys([...byFinding.keys()], run.sysId)
    return [...byFinding].filter(([finding]) => !seen.has(finding)).map(([, key]) => key)
}
