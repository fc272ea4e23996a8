/** The input of the engine, and a loud error for each part of it that the local instance does not act on. */
import { UnsupportedError } from '../support/support.ts'

interface SourceInfo {
    source_name?: string
    source_native_key?: string
}

export interface Item {
    className: string
    values: Record<string, string>
    sys_object_source_info?: SourceInfo
    lookup?: { className: string }[]
    related?: { className: string }[]
}

export interface Relation {
    parent: number
    child: number
    type: string
}

export interface Payload {
    items: Item[]
    relations: Relation[]
}

/** Reads a payload. */
export function readPayload(input: string): Payload {
    const payload = JSON.parse(input) as Partial<Payload>
    const { items = [], relations = [] } = payload
    only('the payload', payload, ['items', 'relations'])
    for (const item of items) {
        only('an item', item, ['className', 'values', 'sys_object_source_info', 'lookup', 'related', 'internal_id'])
        only('sys_object_source_info', item.sys_object_source_info ?? {}, ['source_name', 'source_native_key'])
    }
    for (const relation of relations) only('a relation', relation, ['parent', 'child', 'type'])
    return { items, relations }
}

/** createOrUpdateCIEnhanced: only these, and as they are by default. */
const OPTIONS: Record<string, boolean> = {
    partial_payloads: true,
    partial_commits: true,
    deduplicate_payloads: true,
    generate_summary: false,
    skip_updating_last_scan_to_now: false,
    skip_updating_source_last_discovered_to_now: false,
}

/** Refuses an option that would change something. */
export function checkOptions(options: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(options))
        if (String(value) !== String(OPTIONS[name]))
            throw new UnsupportedError(`IdentificationEngine: option ${name} = ${String(value)}`)
}

function only(what: string, given: object, known: readonly string[]): void {
    const unknown = Object.keys(given).find((name) => !known.includes(name))
    if (unknown !== undefined) throw new UnsupportedError(`IdentificationEngine: ${unknown} of ${what}`)
}
