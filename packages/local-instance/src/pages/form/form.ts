/** The page of a record, read only: UI actions, sections with fields, related lists. */
import { h, type ComponentChild } from 'preact'
import type { GlideRecord } from '../../glide/glide-record.ts'
import type { Platform } from '../../platform.ts'
import { pathEnd } from '../../query/path.ts'
import { visibleActions } from '../../ui-actions/ui-actions.ts'
import { fieldContent } from './field.ts'
import { formLayout, type FormItem, type FormSection } from './form-layout.ts'
import { hintsOf } from './hints.ts'
import { listPath } from '../frame/paths.ts'
import { relatedListContent, relatedLists } from './related-lists.ts'
import { policyEffects, type PolicyEffects } from './ui-policies.ts'

interface Form {
    platform: Platform
    record: GlideRecord
    hints: ReadonlyMap<string, string>
    effects: PolicyEffects
}

/** The content of the page. `record` is of its actual class, and under access control. */
export function formContent(platform: Platform, record: GlideRecord): ComponentChild {
    const table = record.getTableName()
    const label = platform.dictionary.label(table)
    const form = { platform, record, hints: hintsOf(platform, table), effects: policyEffects(platform, record) }
    const lists = relatedLists(platform, table).filter(({ name }) => !form.effects.hiddenLists.has(name))
    return h('div', null, [
        h('nav', { class: 'breadcrumb', 'aria-label': 'Breadcrumb' }, [
            h('ol', null, [
                h('li', null, h('a', { href: listPath(table) }, label)),
                h('li', { 'aria-current': 'page' }, record.getDisplayValue()),
            ]),
        ]),
        h('h1', null, `${label}: ${record.getDisplayValue()}`),
        actions(platform, record),
        ...formLayout(platform, table).map((section, index) => sectionContent(form, section, `section-${index}`)),
        ...lists.map((list, index) => relatedListContent(platform, record, list, `related-list-${index}`)),
    ])
}

/** Buttons and links of the form. They do nothing here. */
function actions(platform: Platform, record: GlideRecord): ComponentChild {
    const shown = visibleActions(platform, record).filter(
        (action) => action['form_button'] === '1' || action['form_link'] === '1',
    )
    if (shown.length === 0) return null
    const buttons = shown.map((action) =>
        h(
            'button',
            { type: 'button', disabled: true, title: action['hint'] ?? '', value: action['action_name'] ?? '' },
            action['name'] ?? '',
        ),
    )
    return h('div', { class: 'actions', role: 'group', 'aria-label': 'UI actions' }, [
        ...buttons,
        h('p', null, 'These pages are read only.'),
    ])
}

function sectionContent(form: Form, section: FormSection, id: string): ComponentChild {
    const blocks = section.blocks
        .map((columns) => columns.map((items) => items.flatMap((item) => itemContent(form, item) ?? [])))
        .filter((columns) => columns.some((items) => items.length > 0))
    if (blocks.length === 0) return null
    return h('section', { class: 'card', 'aria-labelledby': id }, [
        h('h2', { id }, section.caption),
        ...blocks.map((columns) =>
            h(
                'div',
                { class: columns.length > 1 ? 'columns' : 'column' },
                columns.map((items) => h('div', null, items)),
            ),
        ),
    ])
}

function itemContent({ platform, record, hints, effects }: Form, item: FormItem): ComponentChild {
    if (item.kind === 'annotation') return h('p', { class: 'annotation' }, item.text)
    if (item.kind === 'list') {
        if (effects.hiddenLists.has(item.relatedList)) return undefined
        const list = { name: item.relatedList, filter: '', orderBy: '' }
        return relatedListContent(platform, record, list, `list-${item.relatedList}`)
    }
    const { path } = item
    const column = pathEnd(platform.dictionary, record.getTableName(), path)?.column
    if (!column || effects.hiddenFields.has(path) || !record.getElement(path).canRead()) return undefined
    const mandatory = column.mandatory || effects.mandatory.has(path)
    return fieldContent(record, { path, column, hint: hints.get(path), mandatory })
}
