/** How far a record has come that says it is running: what is done, how fast, how long it will take. */
import { h, type ComponentChild } from 'preact'
import type { Platform, Row } from '../../platform.ts'
import { is } from '../../query/conditions.ts'
import { fromSqlTime } from '../../time.ts'
import type { Opened } from './opened.ts'

const GOING = new Set(['ready', 'running', 'waiting', 'validating'])

export interface Progress {
    state: string
    /** Parts of the work, each a record of another table that refers to this one. */
    parts?: { done: number; all: number }
    records?: { done: number; all: number | undefined; perSecond: number }
}

/** The column that says that the record's work is not done; undefined where it is, or is none. */
function goingColumn(platform: Platform, { table, isNew, stored }: Opened): string | undefined {
    if (isNew) return undefined
    return ['state', 'validation_status'].find((name) => {
        const column = platform.dictionary.column(table, name)
        if (!column) return false
        const begun = name !== 'state' || platform.dictionary.column(table, 'ended') !== undefined
        return begun && GOING.has(stored.getValue(name) ?? '')
    })
}

/** Undefined for a record that is not at work. */
export function progressOf(platform: Platform, opened: Opened): Progress | undefined {
    const column = goingColumn(platform, opened)
    if (column === undefined) return undefined
    const { stored, table } = opened
    const state = stored.getElement(column).getDisplayValue()
    // What is checked in the background has no parts of its own.
    const parts = column === 'state' ? partsOf(platform, table, stored.getUniqueValue()) : []
    if (parts.length === 0) return { state }
    const sum = (name: string) => parts.reduce((total, part) => total + Number(part[name] ?? 0), 0)
    const done = parts.filter((part) => !GOING.has(part['state'] ?? '')).length
    const received = sum('retrieved')
    const told = parts.every((part) => part['expected'] !== null) ? sum('expected') : undefined
    const started = fromSqlTime(stored.getValue('started') ?? '')
    const seconds = Math.max(1, (platform.clock.now() - started) / 1000)
    return {
        state,
        parts: { done, all: parts.length },
        records: { done: received, all: told, perSecond: Number.isNaN(started) ? 0 : received / seconds },
    }
}

/** Rows of the table that divides the work: it has a state of its own, and counts what it has received. */
function partsOf({ store, dictionary, access }: Platform, table: string, sysId: string): Row[] {
    const column = dictionary
        .references(table)
        .find(
            (reference) =>
                reference.table !== table &&
                dictionary.column(reference.table, 'state') &&
                dictionary.column(reference.table, 'retrieved') &&
                dictionary.column(reference.table, 'expected'),
        )
    if (!column || !access.allows('read', column.table, undefined)) return []
    return store.select(column.table, is(column.name, sysId), { columns: ['state', 'retrieved', 'expected'] })
}

export function progressContent({ state, parts, records }: Progress): ComponentChild {
    const [done, all] =
        records?.all !== undefined && records.all > 0
            ? [Math.min(records.done, records.all), records.all]
            : parts !== undefined
              ? [parts.done, parts.all]
              : []
    const said = [
        parts === undefined ? '' : `${parts.done} of ${parts.all} parts done`,
        records === undefined
            ? ''
            : records.all === undefined
              ? `${number(records.done)} records received`
              : `${number(records.done)} of ${number(records.all)} records received`,
        records === undefined || records.perSecond === 0 ? '' : `${number(records.perSecond)} a second`,
        records === undefined ? '' : remaining(records),
    ].filter((part) => part !== '')
    return h('div', { class: 'progress card' }, [
        h('p', { id: 'progress-state', role: 'status' }, `${state}\u2026`),
        h('progress', {
            id: 'progress-bar',
            'aria-labelledby': 'progress-state',
            ...(done === undefined || all === undefined ? {} : { value: done, max: all }),
        }),
        said.length === 0 ? null : h('p', { class: 'count' }, said.join(' \u00b7 ')),
    ])
}

function remaining({ done, all, perSecond }: NonNullable<Progress['records']>): string {
    if (all === undefined || perSecond === 0 || done >= all) return ''
    const seconds = Math.ceil((all - done) / perSecond)
    return seconds < 90 ? `about ${seconds} seconds left` : `about ${Math.ceil(seconds / 60)} minutes left`
}

function number(value: number): string {
    return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 })
}
