/** The control in which a user edits a column, by its type. */
import { h, type ComponentChild } from 'preact'
import type { Choice, Column } from '../../platform.ts'
import { SECRET_TYPES } from './text.ts'

/** Text that one line does not hold, and how much a line of the text area holds at least. */
const LINE = 60
const MOST_LINES = 16
/** A column that holds more than this is written in a text area. */
const SHORT_COLUMN = 255

const CODE_TYPES = new Set(['script', 'script_plain', 'script_server', 'json', 'xml', 'conditions', 'condition_string'])

const PICKERS: Record<string, string> = { glide_date_time: 'datetime-local', glide_date: 'date', glide_time: 'time' }

export interface Control {
    column: Column
    /** Attributes that every control has: id, what describes it, whether it must be filled in. */
    attributes: Record<string, string | boolean>
    name: string
    text: string
    choices: readonly Choice[]
    /** Is a secret stored that is not shown? */
    holdsSecret: boolean
    /** Where suggestions for a reference come from. */
    suggest: string
}

export function editControl(control: Control): ComponentChild {
    const { column, attributes, name, text, choices } = control
    const { type } = column
    const all = { ...attributes, name }
    if (type === 'boolean')
        return [
            h('input', { type: 'hidden', name, value: 'false' }),
            h('input', { ...all, type: 'checkbox', value: 'true', checked: text === 'true' }),
        ]
    if (SECRET_TYPES.has(type))
        return h('input', {
            ...all,
            type: 'password',
            autocomplete: 'new-password',
            ...(control.holdsSecret ? { placeholder: 'A value is stored; leave empty to keep it' } : {}),
        })
    if (choices.length > 0) return choiceControl(control, all)
    if (type === 'reference') return referenceControl(control, all)
    const picker = PICKERS[type]
    if (picker !== undefined && isPicked(type, text))
        return h('input', {
            ...all,
            type: picker,
            step: type === 'glide_date' ? 1 : '1',
            value: text.replace(' ', 'T'),
        })
    if (type === 'glide_list' || CODE_TYPES.has(type) || column.maxLength > SHORT_COLUMN || text.includes('\n')) {
        const style = CODE_TYPES.has(type) ? { class: 'code', spellcheck: false } : {}
        return h('textarea', { ...all, ...style, rows: linesOf(text) }, areaText(text))
    }
    const numeric = type === 'integer' || type === 'longint' ? { inputmode: 'numeric' as const } : {}
    return h('input', { ...all, ...numeric, type: 'text', value: text })
}

/** A browser drops the first line break of a text area. */
export function areaText(text: string): string {
    return text.startsWith('\n') ? `\n${text}` : text
}

export function linesOf(text: string): number {
    const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / LINE), 0)
    return Math.min(MOST_LINES, Math.max(2, lines))
}

/** What a picker of the browser can hold; for anything else it would show nothing. */
function isPicked(type: string, text: string): boolean {
    if (text === '') return true
    if (type === 'glide_time') return /^\d{2}:\d{2}(:\d{2})?$/.test(text)
    return (type === 'glide_date' ? /^\d{4}-\d{2}-\d{2}$/ : /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?$/).test(text)
}

function choiceControl(
    { column, text, choices }: Control,
    attributes: Record<string, string | boolean>,
): ComponentChild {
    const known = choices.some(({ value }) => value === text)
    const option = (value: string, label: string) => h('option', { value, selected: value === text }, label)
    return h('select', attributes, [
        text === '' || !column.mandatory ? option('', '-- None --') : null,
        known || text === '' ? null : option(text, text),
        ...choices.filter(({ value }) => value !== '').map(({ value, label }) => option(value, label)),
    ])
}

function referenceControl({ text, suggest }: Control, attributes: Record<string, string | boolean>): ComponentChild {
    const list = `${String(attributes['id'])}-suggestions`
    return [
        h('input', {
            ...attributes,
            ...{ type: 'text', value: text, list, autocomplete: 'off' },
            'hx-get': suggest,
            'hx-trigger': 'input changed delay:250ms, focus once',
            'hx-target': `[id="${list}"]`,
            'hx-sync': 'this:replace',
        }),
        h('datalist', { id: list }),
    ]
}
