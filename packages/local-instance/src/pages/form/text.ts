/** Values as a form's control holds them, and back. */
import { DateTime } from 'luxon'
import { displayValue, localTime } from '../../glide/values.ts'
import type { Column, Platform } from '../../platform.ts'
import { referenced, type Found } from './references.ts'

export const SECRET_TYPES: ReadonlySet<string> = new Set(['password', 'password2'])

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?$/
const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/

/** A text as a browser sends it back. */
export function normal(text: string): string {
    return text.replace(/\r\n?/g, '\n').replace(/\0/g, '\ufffd')
}

/** What the control of a column holds for a stored value; nothing for a secret. */
export function controlText(platform: Platform, table: string, column: Column, value: string | null): string {
    const { type } = column
    if (type === 'boolean') return value === '1' ? 'true' : 'false'
    if (value === null || SECRET_TYPES.has(type)) return ''
    if (type === 'glide_date_time') return localTime(value, platform.session.timeZone)
    if (type === 'glide_time') return value.replace(/^1970-01-01 /, '')
    if (type === 'reference') return displayValue(platform, table, column, value) || value
    if (type === 'glide_list') return namesOf(platform, column, value).join('\n')
    return normal(value)
}

/** Display values of the records of a list. */
export function namesOf(platform: Platform, column: Column, value: string): string[] {
    const entries = value.split(',').filter((entry) => entry !== '')
    const { reference } = column
    if (reference === undefined || !platform.dictionary.has(reference)) return entries
    const single = { ...column, type: 'reference' }
    return entries.map((entry) => displayValue(platform, reference, single, entry) || entry)
}

export type Parsed = { value: string | null } | { problem: string }

/** The value that a text means; a problem says what is wrong with it. `was` is the stored value. */
export function parseText(platform: Platform, column: Column, text: string, was: string | null): Parsed {
    const { type, label } = column
    if (type === 'boolean') return { value: text === 'true' ? '1' : '0' }
    if (text.trim() === '') return { value: null }
    if (type === 'integer' || type === 'longint') return numberOf(column, text, /^-?\d+$/, 'a whole number')
    if (type === 'decimal' || type === 'float') return numberOf(column, text, /^-?\d+(\.\d+)?$/, 'a number')
    if (type === 'glide_date_time') return utcTime(platform, label, text.trim())
    if (type === 'glide_date')
        return DateTime.fromISO(text.trim()).isValid && /^\d{4}-\d{2}-\d{2}$/.test(text.trim())
            ? { value: text.trim() }
            : { problem: `${label}: ${text} is no date. Write it as 2026-01-31.` }
    if (type === 'glide_time') {
        const [time, , seconds] = TIME.exec(text.trim()) ?? []
        if (time === undefined) return { problem: `${label}: ${text} is no time of day. Write it as 23:59:00.` }
        return { value: `1970-01-01 ${time}${seconds === undefined ? ':00' : ''}` }
    }
    if (type === 'reference') return referenceOf(label, text, referenced(platform, column, text))
    if (type === 'glide_list') return listOf(platform, column, text, was)
    if (!SECRET_TYPES.has(type) && text.length > column.maxLength && column.maxLength > 0)
        return { problem: `${label}: at most ${column.maxLength} characters fit, these are ${text.length}.` }
    return { value: text }
}

function numberOf({ label }: Column, text: string, form: RegExp, what: string): Parsed {
    const digits = text.trim().replace(/(?<=\d),(?=\d{3})/g, '')
    return form.test(digits) ? { value: digits } : { problem: `${label}: ${text} is not ${what}.` }
}

function utcTime({ session }: Platform, label: string, text: string): Parsed {
    const [, date, minutes, seconds = ':00'] = DATE_TIME.exec(text) ?? []
    const time = DateTime.fromISO(`${date ?? ''}T${minutes ?? ''}${seconds}`, { zone: session.timeZone })
    if (!time.isValid) return { problem: `${label}: ${text} is no date with a time. Write it as 2026-01-31 23:59:00.` }
    return { value: time.toUTC().toFormat('yyyy-MM-dd HH:mm:ss') }
}

function referenceOf(label: string, text: string, found: Found): Parsed {
    if (found.sysId !== undefined) return { value: found.sysId }
    return {
        problem:
            found.count === 0
                ? `${label}: there is no record ${text}, or you may not see it.`
                : `${label}: several records are called ${text}. Choose one of the suggestions, which name their sys_id.`,
    }
}

/** One record a line. A line that has not changed stays what it was, whatever else has its name. */
function listOf(platform: Platform, column: Column, text: string, was: string | null): Parsed {
    const ids = (was ?? '').split(',').filter((entry) => entry !== '')
    const names = namesOf(platform, column, was ?? '')
    const known = new Map(names.map((name, index) => [name, ids[index] ?? '']))
    const values: string[] = []
    for (const line of text.split('\n').map((part) => part.trim())) {
        if (line === '') continue
        const parsed: Parsed = known.has(line)
            ? { value: known.get(line) ?? '' }
            : column.reference === undefined
              ? { value: line }
              : referenceOf(column.label, line, referenced(platform, column, line))
        if ('problem' in parsed) return parsed
        values.push(parsed.value ?? '')
    }
    return { value: values.join(',') || null }
}
