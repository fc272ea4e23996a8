/**
 * Security standards and what assigns them, by Resource Graph over many subscriptions at once. assumed: it has both types,
 * which only queries of a community name; plan.ts asks the lists of ARM where it has none.
 */
import { pullSummary, type PullPosition } from '../../azure/graph/pull.ts'
import { graphRows } from '../../azure/graph/resource-graph.ts'
import type { AzureClient } from '../../azure/http/client.ts'
import type { Page, StepContext } from '../../runs/integration.ts'
import { objectOf, parseObject, textOf, type JsonObject } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { UnknownWord } from '../../vocabulary/words.ts'
import { ASSIGNS, DOES_NOT_ASSIGN } from './assignments.ts'
import { chosenAmong } from './chosen-initiatives.ts'
import { assignedQuery, otherEffectsQuery, standardsQuery } from './query.ts'

/** Where a pull of the standards of some subscriptions stands: first their own ones, then those above them. */
export interface IndexedCursor extends PullPosition {
    kind: 'indexedStandards'
    subscriptions: string[]
    /** Only the assigned ones, and those of chosen initiatives. */
    onlyChosen?: boolean
    above?: boolean
}

/** One page of standards. */
export function indexedStandards(step: StepContext, cursor: IndexedCursor): Outcome<Page<IndexedCursor>> {
    const { client, pageSize } = step
    const { subscriptions, above = false, after } = cursor
    const unknown = unknownEffects(client, cursor)
    if (unknown.failure) return unknown
    const scope = above ? {} : { subscriptions }
    const page = pullSummary(
        client,
        { query: standardsQuery({ above, after }), identity: 'key', scope, pageSize },
        cursor,
    )
    if (page.failure) return page
    const standards = page.value.records.map(({ id, name, properties }) => ({
        ...{ id, name },
        properties: parseObject(textOf(properties)) ?? {},
    }))
    const records = chosen(step, cursor, standards)
    if (records.failure) return records
    const next = page.value.next ?? (above ? undefined : behind(cursor))
    return { value: { records: records.value, unknown: unknown.value, ...(next === undefined ? {} : { next }) } }
}

function behind({ subscriptions, onlyChosen = false }: IndexedCursor): IndexedCursor {
    return { kind: 'indexedStandards', subscriptions, above: true, onlyChosen }
}

/** Told once, with the first page. */
function unknownEffects(
    client: AzureClient,
    { subscriptions, onlyChosen = false, above = false, after }: IndexedCursor,
): Outcome<UnknownWord[]> {
    if (!onlyChosen || above || after !== undefined) return { value: [] }
    const query = otherEffectsQuery([...ASSIGNS, ...DOES_NOT_ASSIGN])
    const rows = graphRows(client, query, 'effect', { subscriptions })
    if (rows.failure) return rows
    return {
        value: rows.value.map((row) => ({
            kind: 'effect',
            word: textOf(row['word']).trim(),
            example: textOf(row['example']),
        })),
    }
}

/** A standard that belongs to an initiative is chosen with it; any other one when it is assigned. */
function chosen(
    step: StepContext,
    { subscriptions, onlyChosen = false }: IndexedCursor,
    standards: JsonObject[],
): Outcome<JsonObject[]> {
    if (!onlyChosen) return { value: standards }
    const known = chosenAmong(step, standards.map(initiativeOf), subscriptions)
    if (known.failure) return known
    const free = standards.filter((standard) => initiativeOf(standard) === '')
    const places = assignedPlaces(step.client, subscriptions, free)
    if (places.failure) return places
    return {
        value: standards.filter((standard) => {
            const initiative = initiativeOf(standard)
            if (initiative !== '') return known.value.has(initiative)
            const own = ownScope(standard)
            const assigned = places.value.get(nameIn(standard)) ?? []
            // At the connectors of its subscription as well.
            return assigned.some((place) => own === '' || place === own || place.startsWith(`${own}/`))
        }),
    }
}

/** Scopes by the names of the standards that are assigned there; '' where it does not matter which one it is. */
function assignedPlaces(
    client: AzureClient,
    subscriptions: string[],
    standards: readonly JsonObject[],
): Outcome<Map<string, string[]>> {
    const places = new Map<string, string[]>()
    const names = [...new Set(standards.map(nameIn))]
    if (names.length === 0) return { value: places }
    const own = [...new Set(standards.filter((standard) => ownScope(standard) !== '').map(nameIn))]
    const rows = graphRows(client, assignedQuery(names, own, ASSIGNS), 'key', { subscriptions })
    if (rows.failure) return rows
    for (const row of rows.value) {
        const standard = textOf(row['standard'])
        places.set(standard, [...(places.get(standard) ?? []), textOf(row['scope'])])
    }
    return { value: places }
}

function nameIn(standard: JsonObject): string {
    return textOf(standard['name']).toLowerCase()
}

/** The initiative that a standard belongs to, by id in lower case; '' for none. */
export function initiativeOf(standard: unknown): string {
    return textOf(objectOf(objectOf(standard)['properties'])['policySetDefinitionId']).toLowerCase()
}

/** The subscription or connector of a customer's standard, in lower case; '' for others, which are assigned anywhere. */
function ownScope(standard: JsonObject): string {
    if (textOf(objectOf(standard['properties'])['standardType']).toLowerCase() !== 'custom') return ''
    const id = textOf(standard['id']).toLowerCase()
    return id.startsWith('/subscriptions/') ? id.slice(0, id.lastIndexOf('/providers/')) : ''
}
