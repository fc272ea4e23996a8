/** Sections of a form, from sys_ui_form, sys_ui_section and sys_ui_element; without them, every column. */
import type { Dictionary, Platform, Row } from '../../platform.ts'
import { isIn, where } from '../../query/conditions.ts'
import { DEFAULT_VIEW } from '../views.ts'

export type FormItem =
    { kind: 'field'; path: string } | { kind: 'annotation'; text: string } | { kind: 'list'; relatedList: string }

export interface FormSection {
    caption: string
    /** Below each other; each one column, or two beside each other. */
    blocks: FormItem[][][]
}

/** The form of a table in the default view. */
export function formLayout(platform: Platform, table: string): FormSection[] {
    const { dictionary } = platform
    for (let current: string | undefined = table; current !== undefined; current = dictionary.parent(current)) {
        const sections = sectionsOf(platform, current)
        if (sections.length === 0) continue
        const elements = elementsOf(platform, sections)
        return sections.map((section) => ({
            caption: section['caption'] ?? '',
            blocks: blocksOf(platform, elements.get(section['sys_id'] ?? '') ?? []),
        }))
    }
    return everyColumn(dictionary, table)
}

function sectionsOf(platform: Platform, table: string): Row[] {
    const { store } = platform
    const mine = where({ name: table, view: DEFAULT_VIEW, sys_user: null })
    const [form] = store.select('sys_ui_form', mine, { limit: 1 })
    if (!form) return store.select('sys_ui_section', mine)
    const parts = store.select('sys_ui_form_section', where({ sys_ui_form: form['sys_id'] ?? '' }), {
        orderBy: [{ column: 'position' }],
    })
    const ids = parts.map((part) => part['sys_ui_section'] ?? '')
    const sections = new Map(store.select('sys_ui_section', isIn('sys_id', ids)).map((row) => [row['sys_id'], row]))
    return ids.map((id) => sections.get(id)).filter((section) => section !== undefined)
}

/** The elements of each section, in their order. */
function elementsOf({ store }: Platform, sections: readonly Row[]): ReadonlyMap<string, Row[]> {
    const ids = sections.map((section) => section['sys_id'] ?? '')
    const elements = new Map<string, Row[]>()
    for (const element of store.select('sys_ui_element', isIn('sys_ui_section', ids), {
        orderBy: [{ column: 'position' }],
    })) {
        const section = element['sys_ui_section'] ?? ''
        elements.set(section, [...(elements.get(section) ?? []), element])
    }
    return elements
}

/** .begin_split, .split and .end_split set two columns off from what is above and below them. */
function blocksOf(platform: Platform, elements: readonly Row[]): FormItem[][][] {
    let current: FormItem[][] = [[]]
    const blocks = [current]
    for (const element of elements) {
        const mark = (element['type'] ?? element['element'] ?? '').replace(/^\./, '')
        if (mark === 'begin_split' || mark === 'end_split') blocks.push((current = [[]]))
        else if (mark === 'split') current.push([])
        else current[current.length - 1]?.push(...itemsOf(platform, element))
    }
    return blocks.filter((columns) => columns.some((items) => items.length > 0))
}

function itemsOf({ store }: Platform, { type, element }: Row): FormItem[] {
    const path = element ?? ''
    if (type === 'annotation') {
        // Its HTML is not ours to trust.
        const text = (store.read('sys_ui_annotation', path)?.['text'] ?? '').replace(/<[^>]*>/g, ' ')
        return [{ kind: 'annotation', text }]
    }
    // 12M.<parent table>.<table>.<column>
    if (type === 'list') return [{ kind: 'list', relatedList: path.split('.').slice(2).join('.') }]
    return type === null || type === 'element' || type === 'field' ? [{ kind: 'field', path }] : []
}

function everyColumn(dictionary: Dictionary, table: string): FormSection[] {
    const names = [...dictionary.columns(table).keys()]
    const fields = (wanted: string[]): FormItem[] => wanted.map((path) => ({ kind: 'field', path }))
    const halves = (wanted: string[]): FormItem[][] => {
        const middle = Math.ceil(wanted.length / 2)
        return [fields(wanted.slice(0, middle)), fields(wanted.slice(middle))]
    }
    const system = names.filter((name) => name.startsWith('sys_'))
    return [
        { caption: 'Details', blocks: [halves(names.filter((name) => !name.startsWith('sys_')))] },
        { caption: 'System', blocks: [halves(system)] },
    ]
}
