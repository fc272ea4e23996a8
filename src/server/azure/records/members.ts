/**
 * Azure's bags of members: `resourceDetails`, `additionalData` and what lies in them. Letter case differs from row to row
 * (azure.md 10.3), a bag may be JSON in text, and what is not known may be said by a word instead of by absence.
 */
import { objectOf, parseObject, textOf, type JsonObject } from '../../vocabulary/json.ts'

/** Words that stand where a name or an id should, in lower case. assumed: the last three, as others write the same. */
export const ABSENT = ['', '-', 'n/a', 'none', 'null', 'unknown', 'noarn', 'nourl', 'undefined', '(null)', '<null>']

const ZERO_GUID = /^\{?0{8}-(0{4}-){3}0{12}\}?$/

/** The smallest date of .NET, which its programs write where there is none. */
const NO_DATE = /^0001-01-01t/

/** No name or id of a cloud is as long; what is longer is damage. Native ids reach 2,048 characters (assumed, as ARNs do). */
const LONGEST_FACT = 2048

/** Is a text a placeholder for a name or an id that nobody knows? */
export function isPlaceholder(text: string): boolean {
    const word = text.trim().toLowerCase()
    return ABSENT.includes(word) || ZERO_GUID.test(word) || NO_DATE.test(word)
}

/** A bag that is an object, or the same as JSON text; an empty one for anything else. */
export function bagOf(value: unknown): JsonObject {
    return typeof value === 'string' ? (parseObject(value) ?? {}) : objectOf(value)
}

/** Reads members of one or several bags. Names are given in any letter case; the first bag that says something counts. */
export interface Members {
    /** Every value of a member that is there, those of the first bag first. */
    values(name: string): unknown[]
    /** As text without the blanks around it: strings, numbers and booleans; '' for anything else. */
    text(name: string): string
    /** The first of some members that names something: a text that is no placeholder; '' when none does. */
    fact(...names: string[]): string
    /** As `fact`, where a number says the same as its digits. */
    id(...names: string[]): string
}

/** The members of some bags, each an object or JSON text. */
export function membersOf(...bags: unknown[]): Members {
    const byName = new Map<string, unknown[]>()
    for (const bag of bags.map(bagOf))
        for (const [name, value] of Object.entries(bag)) {
            if (value === null || value === undefined) continue
            const key = name.trim().toLowerCase()
            byName.set(key, [...(byName.get(key) ?? []), value])
        }
    const values = (name: string) => byName.get(name.toLowerCase()) ?? []
    const first = (names: readonly string[], read: (value: unknown) => string) =>
        names.flatMap((name) => values(name).map(read)).find((text) => text !== '') ?? ''
    return {
        values,
        text: (name) => first([name], (value) => textOf(value).trim()),
        fact: (...names) => first(names, factOf),
        id: (...names) => first(names, (value) => factOf(Number.isSafeInteger(value) ? String(value) : value)),
    }
}

function factOf(value: unknown): string {
    if (typeof value !== 'string' || isPlaceholder(value)) return ''
    const text = value.trim()
    return text.length > LONGEST_FACT ? '' : text
}
