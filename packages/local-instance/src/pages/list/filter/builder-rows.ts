/** The rows of the condition builder: read from a filter or from what was sent, and written as encoded text. */
import { DateTime } from 'luxon'
import { localTime } from '../../../glide/values.ts'
import type { Platform } from '../../../platform.ts'
import { is } from '../../../query/conditions.ts'
import { pathEnd, type Step } from '../../../query/path.ts'
import type { Parameters } from '../../routes.ts'
import { mayFilterBy } from './filter-columns.ts'
import { kindOf, LAST_DAYS, operatorsOf, WITHOUT_VALUE, type Kind, type Operator } from './operators.ts'
import type { Join, Part } from './parts.ts'
import { shownValue, termOf } from './words.ts'

/** One condition as somebody enters it. */
export interface BuilderRow {
    join: Join
    path: string
    operator: Operator
    value: string
    /** The end of a range. */
    second: string
}

/** More would not be entered by hand. */
const MOST_ROWS = 40

export const EMPTY_ROW: BuilderRow = { join: 'and', path: '', operator: '', value: '', second: '' }

/** The column that a row's path ends in, with the kind of its values. */
export function endOf({ dictionary }: Platform, table: string, path: string): (Step & { kind: Kind }) | undefined {
    const end = path === '' ? undefined : pathEnd(dictionary, table, path)
    return end && { ...end, kind: kindOf(dictionary, end.table, end.column) }
}

/** The rows of a filter's conditions; undefined when it holds what the builder has no row for. */
export function rowsOf(platform: Platform, table: string, conditions: readonly Part[]): BuilderRow[] | undefined {
    const rows = conditions.map(({ join, text }) => rowOf(platform, table, join, text))
    return rows.every((row) => row !== undefined) ? rows : undefined
}

function rowOf(platform: Platform, table: string, join: Join, text: string): BuilderRow | undefined {
    const term = termOf(text)
    const end = term && endOf(platform, table, term.path)
    if (!term || !end) return undefined
    const { path, operator, values } = term
    const row = { ...EMPTY_ROW, join, path }
    if (operator === 'RELATIVEGT') {
        const [, unit, direction, amount = ''] = values
        return unit === 'dayofweek' && direction === 'ago' ? { ...row, operator: LAST_DAYS, value: amount } : undefined
    }
    if (operator === 'ON' || operator === 'NOTON' || operator.startsWith('RELATIVE')) return undefined
    const empty = values.length === 1 && values[0] === ''
    if (operator === '=' && empty) return { ...row, operator: 'ISEMPTY' }
    if (operator === '!=' && empty) return { ...row, operator: 'ISNOTEMPTY' }
    const entered = values.map((value) => asEntered(platform, end, value))
    if (operator === 'BETWEEN') return { ...row, operator, value: entered[0] ?? '', second: entered[1] ?? '' }
    const shown = operator === '=' && end.kind === 'reference' ? values.map((value) => shownValue(platform, table, path, value)) : entered // prettier-ignore
    return { ...row, operator, value: shown.join(', ') }
}

/** The rows that a form has sent: f0, o0, v0, w0 and j0 are the first one's column, operator, values and joint. */
export function sentRows(platform: Platform, table: string, sent: Parameters): BuilderRow[] {
    const rows: BuilderRow[] = []
    for (let index = 0; index < MOST_ROWS && sent[`f${index}`] !== undefined; index += 1) {
        const path = sent[`f${index}`] ?? ''
        const end = endOf(platform, table, path)
        const operators = end ? operatorsOf(end.kind).map(([operator]) => operator) : []
        const wanted = sent[`o${index}`] ?? ''
        const join = sent[`j${index}`]
        rows.push({
            join: index > 0 && (join === 'or' || join === 'group') ? join : 'and',
            path: end ? path : '',
            operator: operators.includes(wanted) ? wanted : (operators[0] ?? ''),
            value: sent[`v${index}`] ?? '',
            second: sent[`w${index}`] ?? '',
        })
    }
    return rows
}

/** A row as encoded text; throws, in words for whoever entered it, when that cannot be. */
export function encodedRow(platform: Platform, table: string, row: BuilderRow): string {
    const end = endOf(platform, table, row.path)
    if (!end || !mayFilterBy(platform, table, row.path)) throw new Error('Choose a column.')
    const { path, operator } = row
    if (WITHOUT_VALUE.has(operator)) return `${path}${operator}`
    if (row.value.trim() === '') throw new Error(`Enter a value for ${end.column.label}.`)
    if (operator === LAST_DAYS) {
        if (!/^\d{1,5}$/.test(row.value.trim())) throw new Error(`Enter a number of days for ${end.column.label}.`)
        return `${path}RELATIVEGT@dayofweek@ago@${row.value.trim()}`
    }
    const values = operator === 'BETWEEN' ? [row.value, row.second] : [row.value]
    return `${path}${operator}${values.map((value) => escaped(asStored(platform, end, operator, value.trim()))).join('@')}`
}

function escaped(value: string): string {
    return value.replaceAll('^', '^^')
}

function asEntered({ session }: Platform, { kind }: { kind: Kind }, value: string): string {
    if (kind === 'flag') return /^(1|true)$/i.test(value) ? 'true' : 'false'
    return kind === 'moment' && value !== '' ? localTime(value, session.timeZone).replace(' ', 'T') : value
}

function asStored(platform: Platform, end: Step & { kind: Kind }, operator: Operator, value: string): string {
    if (end.kind === 'number' && Number.isNaN(Number(value))) throw new Error(`${end.column.label} is a number.`)
    if (end.kind === 'moment') return stored(platform, end.column.label, value)
    if (end.kind !== 'reference' || !['=', '!='].includes(operator) || /^[0-9a-f]{32}$/.test(value)) return value
    return referred(platform, end, value)
}

/** Moments are entered in the user's time zone and stored in UTC. */
function stored({ session }: Platform, label: string, value: string): string {
    const time = DateTime.fromISO(value.replace(' ', 'T'), { zone: session.timeZone })
    if (!time.isValid) throw new Error(`Enter date and time for ${label} as 2026-11-23 12:00:00.`)
    return time.toUTC().toFormat('yyyy-MM-dd HH:mm:ss')
}

/** The record that somebody means who enters its display value. */
function referred({ dictionary, store }: Platform, { column }: Step, value: string): string {
    const { reference: table = '' } = column
    const display = dictionary.has(table) ? dictionary.displayColumn(table) : undefined
    const [found] = display === undefined ? [] : store.select(table, is(display, value), { limit: 1 })
    if (!found) throw new Error(`There is no ${column.label} “${value}”.`)
    return found['sys_id'] ?? ''
}
