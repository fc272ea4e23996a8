/** The control of a system property by its type, and whether a value is one of the type. */
import { h, type ComponentChild } from 'preact'
import type { Row } from '../platform.ts'

const LONG_TEXT = 60

/** A control that is only looked at sends nothing. */
export function propertyControl(
    { type, value, choices }: Row,
    writable: boolean,
    { name, ...attributes }: { name: string; id: string; 'aria-describedby': string },
): ComponentChild {
    const isSecret = type?.startsWith('password') ?? false
    if (!writable) {
        const shown = isSecret && value ? '********' : (value ?? '')
        return h('input', { ...attributes, type: 'text', value: shown, readonly: true })
    }
    const control = { ...attributes, name }
    if (type === 'boolean')
        return select(control, value, [
            { value: 'true', label: 'Yes' },
            { value: 'false', label: 'No' },
        ])
    if (choices) return select(control, value, choicesOf(choices))
    if (isSecret) return h('input', { ...control, type: 'password', value: '', autocomplete: 'new-password', placeholder: value ? 'Stored; enter to replace' : '' }) // prettier-ignore
    if (type === 'integer') return h('input', { ...control, type: 'number', step: 1, value: value ?? '' })
    if ((value ?? '').length > LONG_TEXT) return h('textarea', { ...control, rows: 3 }, value)
    return h('input', { ...control, type: 'text', value: value ?? '' })
}

/** Why a value is none of the property's; undefined when it is one. */
export function wrongValue({ type, choices }: Row, value: string): string | undefined {
    if (value === '') return undefined
    if (type === 'integer' && !/^-?\d{1,15}$/.test(value)) return 'a whole number is needed'
    if (type === 'boolean' && value !== 'true' && value !== 'false') return 'true or false is needed'
    if (choices && !choicesOf(choices).some((choice) => choice.value === value)) return 'it is none of the choices'
    return undefined
}

/** "Blue=0000FF,Red": with label, or as it is. */
function choicesOf(text: string): { value: string; label: string }[] {
    return text.split(',').map((choice) => {
        const [label = '', value = label] = choice.split('=').map((part) => part.trim())
        return { value, label }
    })
}

function select(
    control: Record<string, string>,
    value: string | null | undefined,
    choices: { value: string; label: string }[],
): ComponentChild {
    // What is stored may be none of the choices; saving the page must not change it.
    const known = choices.some((choice) => choice.value === value)
    const all = known ? choices : [{ value: value ?? '', label: value ?? '' }, ...choices]
    return h(
        'select',
        control,
        all.map((choice) => h('option', { value: choice.value, selected: choice.value === value }, choice.label)),
    )
}
