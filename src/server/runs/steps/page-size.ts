/** Pages that are too large, or take too long, become smaller at once, and grow back slowly. */
import type { JsonObject } from '../../vocabulary/json.ts'
import type { Integration } from '../integration.ts'
import type { ProcessRecord } from '../records/process.ts'

/** Pages of a reduced size before a larger one is tried again. */
const PAGES_BEFORE_GROWTH = 5

/** A page cannot be interrupted: one that takes longer holds a processor of the event queue, and is made smaller. */
const LONGEST_PAGE_MS = 30_000

/** A page that took this share of it can be made larger: twice the rows stay well below. */
const ROOM_TO_GROW = 1 / 3

export function halved(pageSize: number): number {
    return Math.max(1, Math.floor(pageSize / 2))
}

/**
 * Cursor and page size for the next page, after one that took some time. A continuation token is bound to its page size, so a new size begins behind
 * the last row instead of with the token. Where an integration cannot begin behind a row, growing would mean to read
 * the list from its start once more: the size stays as it is for the rest of the process, and the next run plans with
 * the configured one.
 */
export function resized(
    integration: Integration,
    process: ProcessRecord,
    next: JsonObject,
    configured: number,
    tookMs: number,
): Pick<ProcessRecord, 'cursor' | 'pageSize'> {
    if (tookMs > LONGEST_PAGE_MS && process.pageSize > 1 && integration.resume !== undefined)
        return { cursor: integration.resume(next), pageSize: halved(process.pageSize) }
    const largest = Math.min(configured, integration.maxPageSize ?? configured)
    const fast = tookMs < LONGEST_PAGE_MS * ROOM_TO_GROW
    const due = fast && process.pageSize < largest && (process.pages + 1) % PAGES_BEFORE_GROWTH === 0
    if (!due || integration.resume === undefined) return { cursor: next, pageSize: process.pageSize }
    return { cursor: integration.resume(next), pageSize: Math.min(largest, process.pageSize * 2) }
}
