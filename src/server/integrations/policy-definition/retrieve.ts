/** Retrieval of initiatives and security standards: a step function from a cursor to a page and the next cursor. */
import { listAll, listPage } from '../../azure/http/arm-list.ts'
import { pullPage, type PullPosition } from '../../azure/graph/pull.ts'
import { graphCount, graphRows, type CountOf, type Countable, type Scope } from '../../azure/graph/resource-graph.ts'
import type { Failure, FailureCode } from '../../vocabulary/failures.ts'
import { listOf, objectOf, textOf, type JsonObject } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Page, StepContext } from '../../runs/integration.ts'
import type { UnknownWord } from '../../vocabulary/words.ts'
import { assignedStandards } from './assignments.ts'
import { chosenAmong } from './chosen-initiatives.ts'
import { indexedStandards, initiativeOf, type IndexedCursor } from './indexed-standards.ts'
import { CUSTOM_INITIATIVES_QUERY, initiativesQuery } from './query.ts'

const POLICY_VERSION = '2023-04-01'
const STANDARD_VERSION = '2024-08-01'

/** An initiative has about 70 KB (azure.md 5.2): so many stay below what an answer may have, or become fewer. */
export const INITIATIVES_PER_PAGE = 150
/** Initiatives that ARM is asked for one by one, in a page. */
const NAMED_PER_PAGE = 10

export type PolicyCursor =
    | { kind: 'builtIn'; nextLink?: string }
    | CustomCursor
    /** `unlisted` are those before them that Resource Graph did not list. */
    | { kind: 'named'; ids: string[]; unlisted?: string[] }
    | IndexedCursor
    /**
     * Standards of the first scope, a subscription or connector. `onlyChosen`: of those only the assigned ones, and those
     * of chosen initiatives, which `subscriptions` may decide.
     */
    | {
          kind: 'standards'
          scopes: string[]
          onlyChosen?: boolean
          subscriptions?: string[]
          nextLink?: string
          assigned?: string[]
      }

interface CustomCursor extends PullPosition {
    kind: 'custom'
    scope: Scope
}

/** How many custom initiatives, or different ones, the source has; the lists of ARM say nothing of their size. */
export function count({ client }: StepContext, cursor: PolicyCursor, of: CountOf): Outcome<number> {
    return cursor.kind === 'custom' ? graphCount(client, customs(cursor), of) : { value: 0 }
}

function customs({ scope }: CustomCursor): Countable {
    return { query: CUSTOM_INITIATIVES_QUERY, identity: 'key', scope, above: true }
}

/** Fetches one page. Records are ARM resources, or `{ id, missing: true }` for what is assigned and no longer there. */
export function retrieve(step: StepContext, cursor: PolicyCursor): Outcome<Page<PolicyCursor>> {
    switch (cursor.kind) {
        case 'builtIn':
            return builtIn(step, cursor.nextLink)
        case 'custom':
            return pullPage(step.client, { ...customs(cursor), pageSize: step.pageSize }, cursor)
        case 'named':
            return named(step, cursor)
        case 'indexedStandards':
            return indexedStandards(step, cursor)
        case 'standards':
            return standards(step, cursor)
    }
}

function builtIn({ client, pageSize }: StepContext, nextLink: string | undefined): Outcome<Page<PolicyCursor>> {
    const path = `/providers/Microsoft.Authorization/policySetDefinitions?api-version=${POLICY_VERSION}&$top=${pageSize}`
    const page = listPage(client, nextLink ?? client.apiUrl + path)
    if (page.failure) return page
    const { items, nextLink: next } = page.value
    // A subscription's list repeats the customers' own; those come from Resource Graph.
    const records = items.filter((item) => textOf(objectOf(objectOf(item)['properties'])['policyType']) !== 'Custom')
    return { value: { records, ...(next === undefined ? {} : { next: { kind: 'builtIn', nextLink: next } }) } }
}

/**
 * Chosen initiatives by Resource Graph. assumed: it lists built-in ones, too (azure.md 5.2); what it does not list is
 * asked for by itself.
 */
function named(step: StepContext, cursor: NamedCursor): Outcome<Page<PolicyCursor>> {
    const { ids, unlisted = [] } = cursor
    if (unlisted.length > 0) return namedOneByOne(step, ids, unlisted)
    const asked = ids.slice(0, step.pageSize)
    const rows = graphRows(step.client, initiativesQuery(asked), 'key', {}, true)
    if (rows.failure) return rows
    const found = new Set(rows.value.map((row) => textOf(row['key'])))
    const missing = asked.filter((id) => !found.has(id))
    return { value: { records: rows.value, ...behindNamed(ids.slice(asked.length), missing) } }
}

function namedOneByOne(
    { client }: StepContext,
    ids: readonly string[],
    unlisted: readonly string[],
): Outcome<Page<PolicyCursor>> {
    const records: unknown[] = []
    for (const id of unlisted.slice(0, NAMED_PER_PAGE)) {
        const answer = client.get(`${client.apiUrl}${encodeURI(id)}?api-version=${POLICY_VERSION}`)
        if (answer.failure && answer.failure.code !== 'MDC-303') return answer
        records.push(answer.failure ? { id, missing: true } : answer.value)
    }
    return { value: { records, ...behindNamed(ids, unlisted.slice(NAMED_PER_PAGE)) } }
}

function behindNamed(ids: readonly string[], unlisted: readonly string[]): { next?: NamedCursor } {
    if (ids.length === 0 && unlisted.length === 0) return {}
    return { next: { kind: 'named', ids: [...ids], ...(unlisted.length === 0 ? {} : { unlisted: [...unlisted] }) } }
}

/** One page of one scope's standards; the assigned ones are asked for first. */
function standards(step: StepContext, cursor: StandardsCursor): Outcome<Page<PolicyCursor>> {
    const { client } = step
    const { onlyChosen = false } = cursor
    const base = `${client.apiUrl}${encodeURI(firstOf(cursor))}/providers/Microsoft.Security`
    let assigned = cursor.assigned
    let unknown: readonly UnknownWord[] = []
    if (onlyChosen && assigned === undefined) {
        const assignments = listAll(client, `${base}/standardAssignments?api-version=${STANDARD_VERSION}`)
        if (assignments.failure) return withoutFirst(cursor, assignments)
        ;({ assigned, unknown } = assignedStandards(assignments.value))
    }
    const page = listPage(client, cursor.nextLink ?? `${base}/securityStandards?api-version=${STANDARD_VERSION}`)
    if (page.failure) return withoutFirst(cursor, page)
    const { items, nextLink } = page.value
    const chosen = chosenOf(step, cursor, items, assigned)
    if (chosen.failure) return chosen
    const records = chosen.value
    if (nextLink !== undefined)
        return {
            value: { records, unknown, next: { ...cursor, nextLink, ...(assigned === undefined ? {} : { assigned }) } },
        }
    return { value: { records, unknown, ...behindFirst(cursor) } }
}

function firstOf({ scopes: [first = ''] }: StandardsCursor): string {
    return first
}

function behindFirst({ nextLink: _link, assigned: _assigned, ...cursor }: StandardsCursor): { next?: PolicyCursor } {
    const scopes = cursor.scopes.slice(1)
    return scopes.length === 0 ? {} : { next: { ...cursor, scopes } }
}

/** What one scope refuses (no role, disabled, no plan, no such provider) does not stop the others. */
function withoutFirst(cursor: StandardsCursor, { failure }: { failure: Failure }): Outcome<Page<PolicyCursor>> {
    if (!REFUSALS.includes(failure.code)) return { failure }
    // A subscription goes by its id alone, as everywhere else that says what was not assessed.
    const scope = firstOf(cursor).replace(/^\/subscriptions\/([^/]+)$/i, '$1')
    const unreadable = `${scope}: ${failure.details}`
    return { value: { records: [], unreadable: [unreadable], ...behindFirst(cursor) } }
}

const REFUSALS: FailureCode[] = ['MDC-302', 'MDC-303', 'MDC-306']

type StandardsCursor = Extract<PolicyCursor, { kind: 'standards' }>
type NamedCursor = Extract<PolicyCursor, { kind: 'named' }>

function chosenOf(
    step: StepContext,
    { onlyChosen = false, subscriptions = [] }: StandardsCursor,
    items: unknown[],
    assigned: readonly string[] = [],
): Outcome<unknown[]> {
    if (!onlyChosen) return { value: items }
    const initiatives = chosenAmong(step, items.map(initiativeOf), subscriptions)
    if (initiatives.failure) return initiatives
    return { value: items.filter((item) => isChosen(item, initiatives.value, assigned)) }
}

/** A standard that belongs to an initiative is chosen with it, whatever is assigned. */
function isChosen(item: unknown, initiatives: ReadonlySet<string>, assigned: readonly string[]): boolean {
    const initiative = initiativeOf(item)
    return initiative === ''
        ? assigned.includes(textOf(objectOf(item)['name']).toLowerCase())
        : initiatives.has(initiative)
}

/** Members of a list under a name, by one of their own. */
export function membersOf(properties: JsonObject, list: string, member: string): string[] {
    const values = listOf(properties[list]).map((item) => textOf(objectOf(item)[member]).toLowerCase())
    return [...new Set(values.filter((value) => value !== ''))].sort()
}
