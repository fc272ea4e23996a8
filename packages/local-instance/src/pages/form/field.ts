/** A field of a form: label, value and hint. References are links; secrets are never shown. */
import { h, type ComponentChild } from 'preact'
import type { GlideRecord } from '../../glide/glide-record.ts'
import type { Column } from '../../platform.ts'
import { recordPath } from '../frame/paths.ts'

const SECRET_TYPES = new Set(['password', 'password2'])
/** Text that one line of two columns does not hold, and how much a line of the text area holds at least. */
const LONG_TEXT = 28
const LINE = 40
const MAX_LINES = 16

interface Field {
    path: string
    column: Column
    hint: string | undefined
    mandatory: boolean
}

/** The field, read only. */
export function fieldContent(record: GlideRecord, { path, column, hint, mandatory }: Field): ComponentChild {
    const id = `field-${path}`
    const described = hint === undefined ? {} : { 'aria-describedby': `${id}-hint` }
    const label = mandatory ? `${column.label} *` : column.label
    const { labelled, control } = controlOf(record, path, column, { id, ...described })
    return h('div', { class: 'field' }, [
        labelled
            ? h('label', { class: 'label', for: id }, label)
            : h('span', { class: 'label', id: `${id}-label` }, label),
        control,
        hint === undefined ? null : h('p', { class: 'hint', id: `${id}-hint` }, hint),
    ])
}

function controlOf(
    record: GlideRecord,
    path: string,
    column: Column,
    attributes: Record<string, string>,
): { labelled: boolean; control: ComponentChild } {
    const element = record.getElement(path)
    const stored = element.getValue()
    const shown = SECRET_TYPES.has(column.type) ? (stored === null ? '' : '********') : element.getDisplayValue()
    if (column.type === 'reference' && column.reference !== undefined && stored !== null) {
        const href = recordPath(column.reference, stored)
        const names = { 'aria-labelledby': `${attributes['id']}-label ${attributes['id']}` }
        const link = h('a', { ...attributes, ...names, href }, shown || stored)
        return { labelled: false, control: h('span', { class: 'reference' }, link) }
    }
    if (column.type === 'boolean')
        return {
            labelled: true,
            control: h('input', { ...attributes, type: 'checkbox', checked: stored === '1', disabled: true }),
        }
    if (shown.length <= LONG_TEXT && !shown.includes('\n'))
        return { labelled: true, control: h('input', { ...attributes, type: 'text', value: shown, readonly: true }) }
    const lines = shown.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / LINE), 0)
    const rows = Math.min(MAX_LINES, lines)
    return { labelled: true, control: h('textarea', { ...attributes, rows, readonly: true }, shown) }
}
