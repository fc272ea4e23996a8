/**
 * Letter case beyond ASCII. Columns compare NOCASE, which folds ASCII letters alone, and the database takes no function or
 * collation of ours. So a search for an ASCII text stays a plain comparison, which an index answers, and only one for a
 * text with other letters is spelled out.
 */
import type { Column } from '../platform.ts'

/** Capital letters by code, as what is added for the small one; in pairs when every second code is a capital. */
const CAPITALS: readonly { first: number; last: number; add: number; pairs?: true }[] = [
    { first: 0xc0, last: 0xd6, add: 32 },
    { first: 0xd8, last: 0xde, add: 32 },
    { first: 0x100, last: 0x12e, add: 1, pairs: true },
    { first: 0x132, last: 0x136, add: 1, pairs: true },
    { first: 0x139, last: 0x147, add: 1, pairs: true },
    { first: 0x14a, last: 0x176, add: 1, pairs: true },
    { first: 0x178, last: 0x178, add: -121 },
    { first: 0x179, last: 0x17d, add: 1, pairs: true },
    { first: 0x386, last: 0x386, add: 38 },
    { first: 0x388, last: 0x38a, add: 37 },
    { first: 0x38c, last: 0x38c, add: 64 },
    { first: 0x38e, last: 0x38f, add: 63 },
    { first: 0x391, last: 0x3a1, add: 32 },
    { first: 0x3a3, last: 0x3ab, add: 32 },
    { first: 0x400, last: 0x40f, add: 80 },
    { first: 0x410, last: 0x42f, add: 32 },
]

/** So many spellings of a list of values are looked for one by one. */
const MOST_SPELLINGS = 64

/** Types whose values are ASCII, or have no letter case. */
const PLAIN = new Set(['boolean', 'GUID', 'reference', 'glide_list', 'sys_class_name', 'document_id'])

const NOT_ASCII = /[^\0-\x7f]/

/** Latin, Greek and Cyrillic letters beyond ASCII, each small or capital one as both. */
const FORMS = new Map<string, { small: string; capital: string }>()
for (const { first, last, add, pairs } of CAPITALS)
    for (let code = first; code <= last; code += pairs ? 2 : 1) {
        const forms = { small: String.fromCodePoint(code + add), capital: String.fromCodePoint(code) }
        FORMS.set(forms.small, forms).set(forms.capital, forms)
    }

/** Has the text a letter beyond ASCII that is written in two ways? */
export function hasLetters(text: string): boolean {
    return NOT_ASCII.test(text) && [...text].some((letter) => FORMS.has(letter))
}

/** A text with its letters beyond ASCII in their small form. */
export function withSmallLetters(text: string): string {
    return NOT_ASCII.test(text) ? [...text].map((letter) => FORMS.get(letter)?.small ?? letter).join('') : text
}

/** Every way to write the texts with small and capital letters beyond ASCII; undefined when there are too many. */
export function spellings(texts: readonly string[]): string[] | undefined {
    const all: string[] = []
    for (const text of texts) {
        let written = ['']
        for (const letter of NOT_ASCII.test(text) ? text : [text]) {
            const { small, capital } = FORMS.get(letter) ?? { small: letter, capital: letter }
            const forms = small === capital ? [letter] : [small, capital]
            written = forms.flatMap((form) => written.map((before) => before + form))
            if (written.length > MOST_SPELLINGS) return undefined
        }
        all.push(...written)
    }
    return all.length > MOST_SPELLINGS + texts.length ? undefined : all
}

const SMALL = CAPITALS.map(({ first, last, add, pairs }) => {
    const second = pairs ? ` AND u % 2 = ${first % 2}` : ''
    return `WHEN u BETWEEN ${first} AND ${last}${second} THEN u + ${add}`
}).join(' ')

/** SQL of a text with its letters beyond ASCII in their small form. Few values have any, and only those are spelled. */
export function folded(sql: string): string {
    const letters = `WITH RECURSIVE l(v, i, u) AS (SELECT ${sql}, 1, unicode(${sql}) UNION ALL SELECT v, i + 1, unicode(substr(v, i + 1)) FROM l WHERE i < length(v))`
    const small = `SELECT group_concat(char(CASE ${SMALL} ELSE u END), '' ORDER BY i) FROM l`
    return `CASE WHEN ${sql} GLOB '*[^ -~]*' THEN (${letters} ${small}) ELSE ${sql} END`
}

/** SQL of a value of the column, as what it compares by with another column. */
export function comparableText(column: Column, sql: string): string {
    return PLAIN.has(column.type) || /date|time|duration/.test(column.type) ? sql : folded(sql)
}
