/**
 * What a process or a run did not write, by reason, and the words that it did not know. Kept beside the counters and
 * written together with the cursor, so that a page that is handled twice is counted once.
 */
import { tally as inOrder } from '../../vocabulary/counts.ts'
import type { JsonObject } from '../../vocabulary/json.ts'
import { listOf, objectOf, textOf } from '../../vocabulary/json.ts'
import { WORD_KINDS, type UnknownWord, type WordKind } from '../../vocabulary/words.ts'

export interface Count {
    count: number
    /** Ids of the first records, as received. */
    examples: string[]
}

export interface Tally {
    /** By code: of rejections and of exclusions. */
    rejected: Record<string, Count>
    excluded: Record<string, Count>
    /** By kind and word: see wordKey. */
    words: Record<string, Count>
}

export const NO_TALLY: Tally = { rejected: {}, excluded: {}, words: {} }

const EXAMPLES = 3
/** A source that sends nonsense must not fill the record: what comes behind these is counted as one. */
const MAX_KEYS = 200
const MAX_WORD = 100
const MAX_EXAMPLE = 500
export const OTHERS = 'others'

const PARTS = Object.keys(NO_TALLY) as (keyof Tally)[]

/** A tally with one record more, or several, under a key. */
export function counted(tally: Tally, part: keyof Tally, key: string, example: string, count = 1): Tally {
    return plusTally(tally, { ...NO_TALLY, [part]: { [key]: { count, examples: [example.slice(0, MAX_EXAMPLE)] } } })
}

/** A tally with the unknown words of one record more. */
export function countedWords(tally: Tally, words: readonly UnknownWord[]): Tally {
    return words.reduce((sum, word) => counted(sum, 'words', wordKey(word), word.example, word.count), tally)
}

/** The sum of two tallies. */
export function plusTally(left: Tally, right: Tally): Tally {
    const sum = { rejected: { ...left.rejected }, excluded: { ...left.excluded }, words: { ...left.words } }
    for (const part of PARTS)
        for (const [key, more] of Object.entries(right[part])) {
            const place = sum[part][key] === undefined && Object.keys(sum[part]).length >= MAX_KEYS ? OTHERS : key
            const known = sum[part][place]
            sum[part][place] = {
                count: (known?.count ?? 0) + more.count,
                examples: [...new Set([...(known?.examples ?? []), ...more.examples])].slice(0, EXAMPLES),
            }
        }
    return sum
}

/** A tally as it was stored. */
export function tallyOf(stored: JsonObject | undefined): Tally {
    const part = (name: keyof Tally): Record<string, Count> =>
        Object.fromEntries(
            Object.entries(objectOf(stored?.[name])).map(([key, value]) => [
                key,
                {
                    count: Number(objectOf(value)['count']) || 0,
                    examples: listOf(objectOf(value)['examples']).map(textOf),
                },
            ]),
        )
    return { rejected: part('rejected'), excluded: part('excluded'), words: part('words') }
}

function wordKey({ kind, word }: UnknownWord): string {
    return `${kind} ${word.slice(0, MAX_WORD)}`
}

/** The words of a tally, the most frequent first. */
export function wordsOf({ words }: Tally): { kind: WordKind; word: string; count: number; example: string }[] {
    return Object.entries(words)
        .flatMap(([key, { count, examples }]) => {
            const kind = (Object.keys(WORD_KINDS) as WordKind[]).find((name) => key.startsWith(`${name} `))
            if (kind === undefined) return []
            return [{ kind, word: key.slice(kind.length + 1), count, example: examples[0] ?? '' }]
        })
        .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
}

/** Reasons with how often, the most frequent first: 'unknown_status 2, no_id 1'. */
export function reasonsText(reasons: Record<string, Count>): string {
    return inOrder(new Map(Object.entries(reasons).map(([code, { count }]) => [code, count])))
}
