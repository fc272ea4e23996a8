/** The page of a record: buttons, sections with fields, related lists. */
import { h, type ComponentChild } from 'preact'
import type { Column, Platform } from '../../platform.ts'
import { pathEnd } from '../../query/path.ts'
import { fieldContent, type Field } from './field.ts'
import { headButtons, offered, relatedLinks } from './buttons.ts'
import { controlName, originals, type Entered } from './entered.ts'
import { formLayout, type FormItem, type FormSection } from './form-layout.ts'
import { hintsOf } from './hints.ts'
import { isEditable, NEW, type Opened } from './opened.ts'
import { progressContent, progressOf } from './progress.ts'
import { displayText } from '../list/cells.ts'
import { listPath, recordPath } from '../frame/paths.ts'
import { pluralLabel } from '../plural.ts'
import { recordName } from '../record-name.ts'
import { relatedListPlaces, relatedLists } from './related-lists.ts'
import { controlText, namesOf } from './text.ts'
import { policyEffects, type PolicyEffects } from './ui-policies.ts'

export interface FormView {
    opened: Opened
    entered: Entered
    /** What the form brings along to be believed. */
    token: string
    /** Where Submit, Update and Delete lead. */
    goTo: string
}

/** What is known while a form is made. */
interface Making extends FormView {
    platform: Platform
    hints: ReadonlyMap<string, string>
    effects: PolicyEffects
    /** Columns that the form lets the user change. */
    editable: Column[]
}

/** Sections are tabs from this number on. */
const TABS_FROM = 3

export function formContent(platform: Platform, view: FormView): ComponentChild {
    return h('div', null, [
        h('div', { id: 'form-frame' }, formFrame(platform, view)),
        view.opened.isNew ? null : relatedPlaces(platform, view),
    ])
}

/** The form without what is below it: the part that refreshes itself while the record is at work. */
export function formFrame(platform: Platform, view: FormView): ComponentChild {
    const { opened, entered, token, goTo } = view
    const { table, stored, isNew } = opened
    const label = platform.dictionary.label(table)
    const name = isNew ? 'New record' : nameOf(platform, opened)
    const making = makingOf(platform, view)
    const sections = sectionsContent(making)
    const offer = offered(platform, opened)
    const progress = progressOf(platform, opened)
    const self = formPath(opened)
    return h('div', null, [
        h('nav', { class: 'breadcrumb', 'aria-label': 'Breadcrumb' }, [
            h('ol', null, [
                h('li', null, h('a', { href: listPath(table) }, pluralLabel(platform, table))),
                h('li', { 'aria-current': 'page' }, name),
            ]),
        ]),
        h(
            'form',
            {
                ...{ id: 'record', method: 'post', action: self, novalidate: true, autocomplete: 'off' },
                ...{ 'data-table': table, 'data-sys-id': isNew ? '' : stored.getUniqueValue() },
                ...{
                    'data-depends': [...making.effects.dependsOn].join(','),
                },
                ...(entered.texts.size > 0 ? { 'data-changed': 'true' } : {}),
            },
            [
                h('input', { type: 'hidden', name: 'sysparm_ck', value: token }),
                h('input', { type: 'hidden', name: 'sysparm_goto_url', value: goTo }),
                h('input', {
                    type: 'hidden',
                    name: 'sys_original',
                    value: originals(platform, opened, making.editable),
                }),
                h('div', { class: 'form-head' }, [h('h1', null, `${label}: ${name}`), headButtons(offer)]),
                progress === undefined ? null : progressContent(progress),
                progress === undefined
                    ? null
                    : h('div', {
                          ...{
                              id: 'refresh',
                              'hx-get': `${self}&sysparm_part=form&sysparm_goto_url=${encodeURIComponent(goTo)}`,
                          },
                          ...{ 'hx-trigger': 'every 2s', 'hx-target': '#form-frame', 'hx-swap': 'morph:innerHTML' },
                      }),
                h(
                    'div',
                    {
                        ...{ id: 'sections', 'hx-post': `/form/${table}/sections?${self.split('?')[1] ?? ''}` },
                        ...{ 'hx-trigger': 'policies', 'hx-swap': 'morph:innerHTML', 'hx-sync': 'this:replace' },
                    },
                    sections,
                ),
                relatedLinks(offer),
            ],
        ),
    ])
}

/** The sections as they are with what has been entered: UI policies may show and hide fields. */
export function formSections(platform: Platform, view: FormView): ComponentChild {
    return sectionsContent(makingOf(platform, view))
}

/** Which mandatory fields of the form are empty, by column, with their labels. */
export function missingFields(platform: Platform, view: FormView): ReadonlyMap<string, string> {
    const making = makingOf(platform, view)
    const missing = new Map<string, string>()
    for (const section of formLayout(platform, view.opened.table))
        for (const item of section.blocks.flat(2)) {
            const field = item.kind === 'field' ? fieldOf(making, item.path) : undefined
            if (!field?.editable || !field.mandatory || making.effects.hiddenFields.has(field.path)) continue
            const empty = field.text.trim() === '' && (field.stored === null || view.entered.texts.has(field.path))
            if (empty) missing.set(field.path, field.column.label)
        }
    return missing
}

/** What the record is called, where its display value is empty too. */
export function nameOf({ dictionary }: Platform, { table, stored }: Opened): string {
    const shown = stored.getDisplayValue()
    if (shown !== '') return shown
    const names = [...dictionary.columns(table).keys()]
    return recordName(dictionary, table, Object.fromEntries(names.map((name) => [name, stored.getValue(name)])))
}

export function formPath({ table, stored, isNew, presets }: Opened): string {
    if (!isNew) return recordPath(table, stored.getUniqueValue())
    return `/${table}.do?sys_id=${NEW}${presets === '' ? '' : `&sysparm_query=${encodeURIComponent(presets)}`}`
}

function makingOf(platform: Platform, view: FormView): Making {
    const { table, current } = view.opened
    const values: Record<string, string | null> = {}
    for (const name of platform.dictionary.columns(table).keys()) values[name] = current.getValue(name)
    return {
        ...view,
        platform,
        hints: hintsOf(platform, table),
        effects: policyEffects(platform, table, values),
        editable: [],
    }
}

function sectionsContent(making: Making): ComponentChild {
    const sections = formLayout(making.platform, making.opened.table)
        .map((section, index) => sectionContent(making, section, `section-${index}`))
        .filter((section) => section !== null)
    return h('div', sections.length >= TABS_FROM ? { 'data-tabs': 'true' } : null, sections)
}

function sectionContent(making: Making, section: FormSection, id: string): ComponentChild {
    const blocks = section.blocks
        .map((columns) => columns.map((items) => items.flatMap((item) => itemContent(making, item) ?? [])))
        .filter((columns) => columns.some((items) => items.length > 0))
    if (blocks.length === 0) return null
    return h('section', { class: 'card', id: `${id}-panel`, 'aria-labelledby': id }, [
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

function itemContent(making: Making, item: FormItem): ComponentChild {
    const { platform, opened, entered, effects } = making
    if (item.kind === 'annotation') return h('p', { class: 'annotation' }, item.text)
    if (item.kind === 'list') {
        if (effects.hiddenLists.has(item.relatedList) || opened.isNew) return undefined
        const list = { name: item.relatedList, filter: '', orderBy: '' }
        return relatedListPlaces(platform, opened.stored, [list], `list-${item.relatedList}`)
    }
    const field = fieldOf(making, item.path)
    if (field === undefined) return undefined
    const { path, column } = field
    const typed = entered.texts.get(path)
    const carried =
        typed === undefined ? null : h('input', { type: 'hidden', name: field.name, value: typed, key: path })
    if (effects.hiddenFields.has(path)) return carried ?? undefined
    if (field.editable) making.editable.push(column)
    // What was entered before a policy closed the field is kept, as it would be in a hidden one.
    return field.editable ? fieldContent(field) : [fieldContent(field), carried]
}

/** Undefined for what the table has not, or the user may not read. */
function fieldOf({ platform, opened, entered, hints, effects }: Making, path: string): Field | undefined {
    const { table, stored } = opened
    const column = pathEnd(platform.dictionary, table, path)?.column
    const element = column && stored.getElement(path)
    if (!column || !element?.canRead()) return undefined
    const value = element.getValue()
    const mayEdit = !path.includes('.') && isEditable(opened, column)
    const text = entered.texts.get(path) ?? controlText(platform, table, column, value)
    const shown = column.type === 'glide_list' && value !== null ? namesOf(platform, column, value).join(', ') : ''
    return {
        ...{ path, column, table, text, stored: value, hint: hints.get(path) },
        mandatory: (column.mandatory && !effects.optional.has(path)) || effects.mandatory.has(path),
        editable: mayEdit && !effects.readOnly.has(path),
        name: controlName(opened, path),
        shown: shown || displayText(platform, stored, path),
        choices: platform.dictionary.choices(table, path),
        problem: entered.problems.get(path),
    }
}

function relatedPlaces(platform: Platform, { opened }: FormView): ComponentChild {
    const values: Record<string, string | null> = {}
    for (const name of platform.dictionary.columns(opened.table).keys()) values[name] = opened.current.getValue(name)
    const { hiddenLists } = policyEffects(platform, opened.table, values)
    const lists = relatedLists(platform, opened.table).filter(({ name }) => !hiddenLists.has(name))
    return relatedListPlaces(platform, opened.stored, lists, 'related')
}
