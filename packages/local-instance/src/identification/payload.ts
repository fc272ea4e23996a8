/** The input of the engine, and a loud error for each part of it that the local instance does not act on. */
import { UnsupportedError } from '../support/support.ts'

interface SourceInfo {
    source_name?: string
    source_native_key?: string
}

export interface Item {
    className: string
    values: Record<string, string>
    internal_id?: string
    sys_object_source_info?: SourceInfo
    lookup?: { className: string }[]
    related?: { className: string }[]
    /** Indexes in the payload: of one item, or of those that it was merged from. */
    inputIndices: number[]
}

export interface Relation {
    parent: number
    child: number
    type: string
    inputIndices: number[]
}

export interface Payload {
    items: Item[]
    relations: Relation[]
}

/** Reads a payload. */
export function readPayload(input: string): Payload {
    const payload = JSON.parse(input) as { items?: Item[]; relations?: Relation[] }
    const { items = [], relations = [] } = payload
    only('the payload', payload, ['items', 'relations'])
    for (const item of items) {
        only('an item', item, ['className', 'values', 'sys_object_source_info', 'lookup', 'related', 'internal_id'])
        only('sys_object_source_info', item.sys_object_source_info ?? {}, ['source_name', 'source_native_key'])
    }
    for (const relation of relations) only('a relation', relation, ['parent', 'child', 'type'])
    return {
        items: items.map((item, index) => ({ ...item, values: item.values ?? {}, inputIndices: [index] })),
        relations: relations.map((relation, index) => ({ ...relation, inputIndices: [index] })),
    }
}

/** How a payload is treated. */
export interface Mode {
    /** Items that fail are kept in tables of their own. */
    partialPayloads: boolean
    /** An item that fails does not stop the others. */
    partialCommits: boolean
    /** Items that are alike are one; else they are errors. */
    deduplicate: boolean
}

/** createOrUpdateCI has none of the enhanced features. */
export const PLAIN: Mode = { partialPayloads: false, partialCommits: false, deduplicate: false }

/** Options that are only taken as they are by default. */
const FIXED: Record<string, boolean> = {
    generate_summary: false,
    skip_updating_last_scan_to_now: false,
    skip_updating_source_last_discovered_to_now: false,
}

/** What the options of createOrUpdateCIEnhanced say: partial payloads need the other two features, whatever is set. */
export function enhancedMode(options: Record<string, unknown>): Mode {
    const features = ['partial_payloads', 'partial_commits', 'deduplicate_payloads']
    for (const [name, value] of Object.entries(options))
        if (!features.includes(name) && String(value) !== String(FIXED[name]))
            throw new UnsupportedError(`IdentificationEngine: option ${name} = ${String(value)}`)
    const [partialPayloads = true, partialCommits = true, deduplicate = true] = features.map(
        (name) => String(options[name] ?? true) === 'true',
    )
    return {
        partialPayloads,
        partialCommits: partialPayloads || partialCommits,
        deduplicate: partialPayloads || deduplicate,
    }
}

function only(what: string, given: object, known: readonly string[]): void {
    const unknown = Object.keys(given).find((name) => !known.includes(name))
    if (unknown !== undefined) throw new UnsupportedError(`IdentificationEngine: ${unknown} of ${what}`)
}
