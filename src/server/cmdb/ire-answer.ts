/**
 * The answer of the Identification and Reconciliation Engine. With partial payloads it merges duplicate items, so that
 * its items are fewer than those that were sent; `inputIndices` of each says which ones it stands for
 * (IdentificationEngine scoped API). Reading them by position gives every item behind a duplicate its neighbour's CI.
 */
import { listOf, objectOf, parseObject, textOf, type JsonObject } from '../vocabulary/json.ts'
import type { WrittenItem } from './ports.ts'

const SYS_ID = /^[0-9a-f]{32}$/

/** For each of `count` items that were sent its CI, or why there is none. */
export function readAnswer(answer: string, count: number): WrittenItem[] {
    const items = listOf(parseObject(answer)?.['items']).map(objectOf)
    const written: WrittenItem[] = Array.from({ length: count }, () => ({ error: 'the engine says nothing of it' }))
    const indexed = items.some((item) => item['inputIndices'] !== undefined)
    // assumed: an engine that does not say which items it means answers all of them in their order.
    if (!indexed && items.length !== count) return written
    items.forEach((item, position) => {
        for (const index of indexed ? inputsOf(item) : [position])
            if (written[index] !== undefined) written[index] = resultOf(item)
    })
    return written
}

/** Indices of items; those of related items come as pairs, which are not asked for here. */
function inputsOf(item: JsonObject): number[] {
    return listOf(item['inputIndices']).flatMap((index) => {
        const number = parseInt(textOf(index), 10)
        return Number.isNaN(number) ? [] : [number]
    })
}

function resultOf(item: JsonObject): WrittenItem {
    const sysId = textOf(item['sysId'])
    if (SYS_ID.test(sysId)) return { sysId, created: textOf(item['operation']).startsWith('INSERT') }
    // An item that is kept as partial has its reason among the warnings.
    const errors = [...listOf(item['errors']), ...listOf(item['warnings'])].map(objectOf)
    return {
        error:
            errors.map((error) => `${textOf(error['error'])}: ${textOf(error['message'])}`).join('; ') ||
            'no CI was written',
    }
}
