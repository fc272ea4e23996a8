/**
 * Does a page list get anywhere? A source can send a continuation that it sent before, not only the last one, and empty
 * pages without end. Where the list stood is kept in the cursor, under a name that no integration uses.
 */
import { failure } from '../../vocabulary/failures.ts'
import { objectOf, textOf, type JsonObject } from '../../vocabulary/json.ts'
import type { Digest, Outcome } from '../../vocabulary/outcome.ts'

/** Empty pages in a row are legal (azure-sdk-for-js #17907 saw many); more than these lead nowhere. */
const MAX_EMPTY_PAGES = 200

const CONTINUATIONS = ['nextLink', 'skipToken']
const PROGRESS = 'progress'

interface Progress {
    /** Digest of a cursor that the list stood at. */
    landmark: string
    /** Pages since then, and after how many the landmark moves on. */
    distance: number
    reach: number
    /** Pages in a row that brought nothing and only moved the continuation. */
    empty: number
    /** Restarts in a row that did not get beyond where they began. */
    restarts: number
}

export interface Advance {
    from: JsonObject
    next: JsonObject
    rows: number
    /** Can the list go on behind a row, instead of beginning anew? */
    resumable: boolean
}

/**
 * The next cursor with its progress, or the failure of a list that goes in circles. The landmark moves on after 1, 2, 4,
 * 8 ... pages (Brent's algorithm): a circle of any length is found before it has been walked three times.
 */
export function advance(digest: Digest, { from, next, rows, resumable }: Advance): Outcome<JsonObject> {
    const before = progressOf(from)
    const mark = digest(JSON.stringify(without(next, [PROGRESS])))
    if (mark === before.landmark) return { failure: failure('MDC-309', 'the continuation came before') }
    const progress = { ...landmarkAfter(before, mark), ...standstillAfter(before, { from, next, rows, resumable }) }
    if (progress.empty > MAX_EMPTY_PAGES)
        return { failure: failure('MDC-309', `${MAX_EMPTY_PAGES} empty pages in a row`) }
    return { value: { ...next, [PROGRESS]: progress } }
}

function landmarkAfter(
    { landmark, distance, reach }: Progress,
    mark: string,
): Pick<Progress, 'landmark' | 'distance' | 'reach'> {
    if (distance + 1 < reach) return { landmark, distance: distance + 1, reach }
    return { landmark: mark, distance: 0, reach: reach * 2 }
}

function standstillAfter(
    before: Progress,
    { from, next, rows, resumable }: Advance,
): Pick<Progress, 'empty' | 'restarts'> {
    const stays = positionOf(next) === positionOf(from)
    return {
        empty: rows === 0 && stays ? before.empty + 1 : 0,
        // A list that begins anew passes again what it has passed before: that is no progress.
        restarts: resumable && rows > 0 && !stays ? 0 : before.restarts,
    }
}

/** The cursor of a list that starts again, and how often in a row it has done so. */
export function restarted(from: JsonObject, cursor: JsonObject): { cursor: JsonObject; restarts: number } {
    const restarts = progressOf(from).restarts + 1
    const progress: Progress = { landmark: '', distance: 0, reach: 1, empty: 0, restarts }
    return { cursor: { ...cursor, [PROGRESS]: progress }, restarts }
}

function progressOf(cursor: JsonObject): Progress {
    const kept = objectOf(cursor[PROGRESS])
    const number = (name: string) => Number(textOf(kept[name])) || 0
    return {
        landmark: textOf(kept['landmark']),
        distance: number('distance'),
        reach: Math.max(1, number('reach')),
        empty: number('empty'),
        restarts: number('restarts'),
    }
}

/** Where a cursor is, whatever its continuation. */
function positionOf(cursor: JsonObject): string {
    return JSON.stringify(without(cursor, [PROGRESS, ...CONTINUATIONS]))
}

function without(object: JsonObject, names: readonly string[]): JsonObject {
    const kept: JsonObject = {}
    for (const name of Object.keys(object).sort()) if (!names.includes(name)) kept[name] = object[name]
    return kept
}
