/** What a user has entered into a form: only what he has changed, and whether somebody else has changed it meanwhile. */
import { createHash } from 'node:crypto'
import type { Column, Platform } from '../../platform.ts'
import { isEditable, type Opened } from './opened.ts'
import { controlText, normal, parseText, SECRET_TYPES } from './text.ts'

/** A form as it is sent: each name once, or several times. */
export type Body = Record<string, string | string[] | undefined>

export interface Entered {
    /** What the controls hold that were changed. */
    texts: ReadonlyMap<string, string>
    values: ReadonlyMap<string, string | null>
    /** What is wrong with a text, by column. */
    problems: Map<string, string>
    /** Columns that were changed here and, since the form was opened, elsewhere. */
    conflicts: readonly string[]
}

export const NOTHING: Entered = { texts: new Map(), values: new Map(), problems: new Map(), conflicts: [] }

/** The name of a column's control, as the platform's forms have it. */
export function controlName({ table }: Opened, path: string): string {
    return `${table}.${path}`
}

/** The last value of a name: a checkbox comes after a hidden field that says no. */
export function last(value: string | string[] | undefined): string | undefined {
    return Array.isArray(value) ? value.at(-1) : value
}

/** What the controls held when the form was opened, to be sent along: a short mark of each. */
export function originals(platform: Platform, opened: Opened, columns: readonly Column[]): string {
    const marks = columns
        .filter(({ type }) => !SECRET_TYPES.has(type))
        .map((column) => [column.name, markOf(storedText(platform, opened, column))])
    return JSON.stringify(Object.fromEntries(marks))
}

/** The text of the stored value. */
export function storedText(platform: Platform, { table, stored }: Opened, column: Column): string {
    return controlText(platform, table, column, stored.getValue(column.name))
}

/** Reads what was sent, and puts it into `opened.current`. Columns that the user may not write are left alone. */
export function readEntered(platform: Platform, opened: Opened, body: Body): Entered {
    const marks = marksOf(body)
    const texts = new Map<string, string>()
    const values = new Map<string, string | null>()
    const problems = new Map<string, string>()
    const conflicts: string[] = []
    const prefix = `${opened.table}.`
    for (const [name, sent] of Object.entries(body)) {
        const path = name.startsWith(prefix) ? name.slice(prefix.length) : ''
        const column = platform.dictionary.column(opened.table, path)
        if (!column || !isEditable(opened, column)) continue
        const text = normal(last(sent) ?? '')
        const isSecret = SECRET_TYPES.has(column.type)
        const now = storedText(platform, opened, column)
        const mark = marks[path] ?? markOf(now)
        // An empty secret is one that was not entered; date pickers leave out seconds that are none.
        if (isSecret ? text === '' : sameText(column, text, mark)) continue
        if (!isSecret && mark !== markOf(now) && text !== now) conflicts.push(path)
        texts.set(path, text)
        const parsed = parseText(platform, column, text, opened.stored.getValue(path))
        if ('problem' in parsed) problems.set(path, parsed.problem)
        else {
            values.set(path, parsed.value)
            opened.current.setValue(path, parsed.value ?? '')
        }
    }
    return { texts, values, problems, conflicts }
}

function sameText({ type }: Column, text: string, mark: string): boolean {
    if (markOf(text) === mark) return true
    if (type !== 'glide_date_time' && type !== 'glide_time') return false
    const full = text.replace('T', ' ')
    return markOf(full) === mark || markOf(`${full}:00`) === mark
}

function marksOf(body: Body): Record<string, string | undefined> {
    try {
        const marks: unknown = JSON.parse(last(body['sys_original']) ?? '{}')
        return typeof marks === 'object' && marks !== null ? (marks as Record<string, string>) : {}
    } catch {
        return {}
    }
}

function markOf(text: string): string {
    return createHash('sha256').update(text).digest('base64').slice(0, 10)
}
