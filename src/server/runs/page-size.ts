/** Pages that are too large become smaller at once, and grow back slowly. */
import type { JsonObject } from '../json.ts'
import type { Integration } from './integration.ts'
import type { ProcessRecord } from './ports.ts'

/** Pages of a reduced size before a larger one is tried again. */
const PAGES_BEFORE_GROWTH = 5

export function halved(pageSize: number): number {
    return Math.max(1, Math.floor(pageSize / 2))
}

/**
 * Cursor and page size for the next page. A continuation token is bound to its page size, so a new size begins behind
 * the last row instead of with the token. Where an integration cannot begin behind a row, growing would mean to read
 * the list from its start once more: the size stays as it is for the rest of the process, and the next run plans with
 * the configured one.
 */
export function grown(
    integration: Integration,
    process: ProcessRecord,
    next: JsonObject,
    configured: number,
): Pick<ProcessRecord, 'cursor' | 'pageSize'> {
    const largest = Math.min(configured, integration.maxPageSize ?? configured)
    const due = process.pageSize < largest && (process.pages + 1) % PAGES_BEFORE_GROWTH === 0
    if (!due || integration.resume === undefined) return { cursor: next, pageSize: process.pageSize }
    return { cursor: integration.resume(next), pageSize: Math.min(largest, process.pageSize * 2) }
}
