/** A field of a form: label, help, and its value to be read or edited. References are links; secrets are never shown. */
import { h, type ComponentChild } from 'preact'
import type { Choice, Column } from '../../platform.ts'
import { recordPath } from '../frame/paths.ts'
import { areaText, editControl, linesOf } from './control.ts'
import { SECRET_TYPES } from './text.ts'

/** Text that one line of two columns does not hold. */
const LONG_TEXT = 28
/** More than this is neither shown as a whole nor edited: a page stays one that a browser can hold. */
export const MOST_TEXT = 100_000

export interface Field {
    path: string
    column: Column
    hint: string | undefined
    mandatory: boolean
    editable: boolean
    /** Of the control, in a form that is sent. */
    name: string
    text: string
    /** What is shown where it is not edited. */
    shown: string
    stored: string | null
    choices: readonly Choice[]
    problem: string | undefined
    /** The table whose form asks for suggestions and previews. */
    table: string
}

export function fieldContent(field: Field): ComponentChild {
    const { path, column, hint, mandatory, problem } = field
    const id = `field-${path}`
    const isLong = field.text.length > MOST_TEXT
    const described = [
        hint === undefined ? '' : `${id}-hint`,
        problem === undefined ? '' : `${id}-problem`,
        isLong ? `${id}-cut` : '',
    ].filter((part) => part !== '')
    const attributes = {
        id,
        ...(described.length === 0 ? {} : { 'aria-describedby': described.join(' ') }),
        ...(problem === undefined ? {} : { 'aria-invalid': 'true' }),
    }
    const edits = field.editable && !isLong
    const { labelled, control } = edits ? edited(field, attributes) : shownControl(field, attributes)
    const label = [column.label, mandatory ? h('span', { class: 'mandatory', title: 'Mandatory' }, ' *') : null]
    return h('div', { class: 'field', id: `${id}-row` }, [
        h('div', { class: 'label' }, [
            labelled ? h('label', { for: id }, label) : h('span', { id: `${id}-label` }, label),
            hint === undefined ? null : help(id, column.label, hint),
        ]),
        h('div', { class: 'control' }, [
            control,
            problem === undefined ? null : h('p', { class: 'problem', id: `${id}-problem` }, problem),
            isLong
                ? h(
                      'p',
                      { class: 'cut', id: `${id}-cut` },
                      `The first ${MOST_TEXT} of ${field.text.length} characters. So much is not edited here.`,
                  )
                : null,
        ]),
    ])
}

/** A button beside the label that opens the hint, which a screen reader reads with the field in any case. */
function help(id: string, label: string, hint: string): ComponentChild {
    return [
        h(
            'button',
            { type: 'button', class: 'help', title: hint, 'aria-label': `Help: ${label}`, popovertarget: `${id}-hint` },
            '?',
        ),
        h('div', { class: 'tip', id: `${id}-hint`, popover: 'auto' }, hint),
    ]
}

function edited(field: Field, attributes: Record<string, string>): { labelled: boolean; control: ComponentChild } {
    const { path, column, table, mandatory, stored, text, name, choices } = field
    const control = editControl({
        ...{ column, name, text, choices },
        attributes: mandatory ? { ...attributes, 'aria-required': 'true' } : attributes,
        holdsSecret: SECRET_TYPES.has(column.type) && stored !== null,
        suggest: `/form/${table}/suggest?column=${path}`,
    })
    if (column.type === 'url' && isAddress(text))
        return { labelled: true, control: [control, h('a', { ...ELSEWHERE, href: text }, `Open ${column.label}`)] }
    if (column.type !== 'reference') return { labelled: true, control }
    const preview = `field-${path}-preview`
    return {
        labelled: true,
        control: [
            h('div', { class: 'reference-picker' }, [
                control,
                h(
                    'button',
                    {
                        ...{ type: 'button', class: 'scripted-only', 'aria-controls': preview },
                        'aria-label': `Preview: ${column.label}`,
                        'hx-get': `/form/${table}/preview?column=${path}`,
                        'hx-include': `[id="field-${path}"]`,
                        'hx-target': `[id="${preview}"]`,
                    },
                    'Preview',
                ),
                stored !== null && column.reference !== undefined
                    ? h(
                          'a',
                          { href: recordPath(column.reference, stored), 'aria-label': `Open ${field.shown || stored}` },
                          'Open',
                      )
                    : null,
            ]),
            h('div', { class: 'preview', id: preview, 'aria-live': 'polite' }),
        ],
    }
}

/** Of a link that leads away from the instance. */
const ELSEWHERE = { rel: 'noreferrer', target: '_blank' }

function isAddress(text: string): boolean {
    return /^https?:\/\/\S+$/.test(text)
}

function shownControl(
    { path, column, shown: whole, stored }: Field,
    attributes: Record<string, string>,
): { labelled: boolean; control: ComponentChild } {
    const shown = whole.slice(0, MOST_TEXT)
    const named = { 'aria-labelledby': `field-${path}-label field-${path}` }
    if (column.type === 'reference' && column.reference !== undefined && stored !== null) {
        const link = h('a', { ...attributes, ...named, href: recordPath(column.reference, stored) }, shown || stored)
        return { labelled: false, control: h('span', { class: 'reference' }, link) }
    }
    if (column.type === 'url' && isAddress(shown)) {
        const link = h('a', { ...attributes, ...named, ...ELSEWHERE, href: shown }, shown)
        return { labelled: false, control: h('span', { class: 'reference' }, link) }
    }
    if (column.type === 'boolean')
        return {
            labelled: true,
            control: h('input', { ...attributes, type: 'checkbox', checked: stored === '1', disabled: true }),
        }
    if (shown.length <= LONG_TEXT && !shown.includes('\n'))
        return { labelled: true, control: h('input', { ...attributes, type: 'text', value: shown, readonly: true }) }
    return {
        labelled: true,
        control: h('textarea', { ...attributes, rows: linesOf(shown), readonly: true }, areaText(shown)),
    }
}
