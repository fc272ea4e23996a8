/** A condition in words, with labels and display values. */
import { GlideRecordSecure } from '../../../glide/glide-record-secure.ts'
import type { Platform } from '../../../platform.ts'
import type { Term } from '../../../query/nodes.ts'
import { parseQuery } from '../../../query/parse.ts'
import { pathEnd } from '../../../query/path.ts'
import { columnLabel } from '../list-columns.ts'
import { OPERATOR_WORDS } from './operators.ts'

/** The words of one condition's encoded text; the text itself when it is none that can be read. */
export function conditionWords(platform: Platform, table: string, text: string): string {
    const condition = termOf(text)
    if (condition === undefined) return text
    const { path, operator, values } = condition
    const label = columnLabel(platform, table, path)
    if (operator === '=' && values[0] === '') return `${label} is empty`
    if (operator === '!=' && values[0] === '') return `${label} is not empty`
    if (operator.startsWith('RELATIVE')) return `${label} ${relativeWords(operator, values)}`
    const shown = values.map((value) => shownValue(platform, table, path, value))
    return [label, OPERATOR_WORDS[operator] ?? operator, shown.join(operator === 'BETWEEN' ? ' and ' : ', ')].join(' ').trim() // prettier-ignore
}

/** The term of one condition's encoded text; undefined when it cannot be read. */
export function termOf(text: string): Term | undefined {
    try {
        const { condition } = parseQuery(text)
        return condition.kind === 'term' ? condition : undefined
    } catch {
        return undefined
    }
}

function relativeWords(operator: string, [, unit = '', direction = '', amount = '']: readonly string[]): string {
    const units: Record<string, string> = { dayofweek: 'days' }
    return `${operator === 'RELATIVEGT' ? 'after' : 'before'} ${amount} ${units[unit] ?? `${unit}s`} ${direction}`
}

/** A choice by its label, a reference by its display value. */
export function shownValue(platform: Platform, table: string, path: string, value: string): string {
    const { dictionary } = platform
    const end = pathEnd(dictionary, table, path)
    const column = end?.column
    if (column?.reference !== undefined && /^[0-9a-f]{32}$/.test(value) && dictionary.has(column.reference)) {
        const target = GlideRecordSecure.create(platform, column.reference)
        return target.get(value) ? target.getDisplayValue() || value : value
    }
    if (end === undefined) return value
    if (column?.type === 'boolean') return /^(1|true)$/i.test(value) ? 'true' : 'false'
    return dictionary.choices(end.table, end.column.name).find((choice) => choice.value === value)?.label ?? value
}
