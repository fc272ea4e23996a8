/** The filter of a list as something to fill in: conditions row by row, or encoded text. Plain forms, without script too. */
import { h, type ComponentChild } from 'preact'
import type { Platform } from '../../../platform.ts'
import { columnLabel } from '../list-columns.ts'
import { statePairs, type ListState } from '../list-state.ts'
import { asking } from '../live.ts'
import { EMPTY_ROW, endOf, type BuilderRow } from './builder-rows.ts'
import { filterColumns } from './filter-columns.ts'
import { operatorsOf, LAST_DAYS, WITHOUT_VALUE } from './operators.ts'
import type { Refusal } from './refusal.ts'

export interface FilterPanel {
    /** As entered; undefined for a filter that only its text can say. */
    rows: readonly BuilderRow[] | undefined
    /** What is wrong with a row, by its place. */
    problems: ReadonlyMap<number, string>
    /** Why the text is refused. */
    refusal?: Refusal
    open: boolean
}

/** The panel; `columns` are paths that the list shows, dot-walks among them. */
export function filterPanel(
    platform: Platform,
    state: ListState,
    columns: readonly string[],
    panel: FilterPanel,
): ComponentChild {
    return h('details', { class: 'filter', id: 'filter', open: panel.open }, [
        h('summary', null, 'Filter'),
        panel.rows === undefined
            ? h('p', { class: 'hint' }, panel.refusal ? '' : 'This filter is more than rows of conditions can say. Change it as text.') // prettier-ignore
            : builderForm(platform, state, columns, panel.rows, panel.problems),
        textForm(state, panel.refusal),
    ])
}

function builderForm(
    platform: Platform,
    state: ListState,
    columns: readonly string[],
    given: readonly BuilderRow[],
    problems: ReadonlyMap<number, string>,
): ComponentChild {
    const rows = given.length === 0 ? [EMPTY_ROW] : given
    const dotted = new Set([...columns, ...rows.map(({ path }) => path)].filter((path) => path.includes('.')))
    const choices: Choice[] = [
        ['', 'Choose a column'],
        ...filterColumns(platform, state.table).map(({ name, label }): Choice => [name, label]),
        ...[...dotted].map((path): Choice => [path, dottedLabel(platform, state.table, path)]),
    ]
    return h(
        'form',
        { class: 'builder', role: 'search', 'aria-label': 'Conditions', ...asking(`/${state.table}_list.do`) },
        [
            ...hidden(state, true),
            // Enter in a value runs the filter: a form is sent by its first button.
            h('button', { class: 'hidden', tabindex: -1, type: 'submit', name: 'builder', value: 'run', 'aria-hidden': 'true' }, 'Run'), // prettier-ignore
            h(
                'ol',
                null,
                rows.map((row, index) => builderRow(platform, state.table, choices, row, index, problems.get(index))),
            ),
            h('div', { class: 'buttons' }, [
                h('button', { type: 'submit', name: 'builder', value: 'add' }, 'Add condition'),
                h('button', { type: 'submit', name: 'builder', value: 'edit', class: 'no-script' }, 'Show operators'),
                h('button', { type: 'submit', name: 'builder', value: 'run', class: 'primary' }, 'Run filter'),
            ]),
        ],
    )
}

type Choice = [value: string, label: string]

function builderRow(
    platform: Platform,
    table: string,
    columns: readonly Choice[],
    row: BuilderRow,
    index: number,
    problem: string | undefined,
): ComponentChild {
    const end = endOf(platform, table, row.path)
    const name = (part: string) => `condition ${index + 1}: ${part}`
    // Operators and values follow the column: where there is a script, at once.
    const follows = { 'hx-get': `/${table}_list.do`, 'hx-trigger': 'change', 'hx-vals': '{"builder":"edit"}', 'hx-include': 'closest form', 'hx-push-url': 'false' } // prettier-ignore
    const field = choice({ id: `f${index}`, label: name('column'), choices: columns, value: row.path, ...follows })
    const operators = end ? operatorsOf(end.kind, row.operator || undefined) : []
    return h('li', { class: 'row' }, [
        index === 0
            ? h('span', { class: 'joint' }, 'Where')
            : choice({
                  id: `j${index}`,
                  label: name('joined by'),
                  choices: [
                      ['and', 'and'],
                      ['or', 'or'],
                      ['group', 'or all of'],
                  ],
                  value: row.join,
              }),
        field,
        end
            ? choice({ id: `o${index}`, label: name('operator'), choices: operators, value: row.operator, ...follows })
            : null,
        end && !WITHOUT_VALUE.has(row.operator) ? valueControl(platform, row, index, name('value')) : null,
        end && row.operator === 'BETWEEN' ? valueControl(platform, row, index, name('up to'), 'w') : null,
        h('button', { type: 'submit', name: 'builder', value: `remove-${index}`, 'aria-label': `Remove condition ${index + 1}`, class: 'icon' }, '×'), // prettier-ignore
        problem === undefined ? null : h('p', { class: 'problem', id: `p${index}` }, problem),
    ])

    function valueControl(
        { dictionary }: Platform,
        { operator, value, second }: BuilderRow,
        place: number,
        label: string,
        part: 'v' | 'w' = 'v',
    ): ComponentChild {
        const id = `${part}${place}`
        const current = part === 'v' ? value : second
        const plain = operator === '=' || operator === '!='
        if (end?.kind === 'choice' && plain) {
            const known = dictionary.choices(end.table, end.column.name).map((one): Choice => [one.value, one.label])
            return choice({ id, label, choices: [['', 'Choose a value'], ...known], value: current })
        }
        if (end?.kind === 'flag')
            return choice({ id, label, choices: [['true', 'true'], ['false', 'false']], value: current }) // prettier-ignore
        const type = operator === LAST_DAYS ? 'number' : end?.kind === 'moment' ? 'datetime-local' : 'text'
        const wrong = problem === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': `p${place}` }
        const step = type === 'datetime-local' ? { step: 1 } : {}
        return h('input', { id, name: id, type, value: current, 'aria-label': label, ...step, ...wrong })
    }
}

interface ChoiceControl {
    id: string
    label: string
    choices: readonly Choice[]
    value: string
    [attribute: string]: unknown
}

function choice({ id, label, choices, value, ...attributes }: ChoiceControl): ComponentChild {
    return h(
        'select',
        { id, name: id, 'aria-label': label, ...attributes },
        choices.map(([key, text]) => h('option', { value: key, selected: key === value }, text)),
    )
}

/** The filter as encoded text, with its wrong part marked when it is refused. */
function textForm(state: ListState, refusal: Refusal | undefined): ComponentChild {
    const wrong = refusal === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': 'query-problem' }
    return h('form', { class: 'query', 'aria-label': 'Encoded query', ...asking(`/${state.table}_list.do`) }, [
        ...hidden(state, false),
        h('label', { for: 'query' }, 'Encoded query'),
        h('input', {
            id: 'query',
            name: 'sysparm_query',
            value: state.query,
            spellcheck: false,
            autocomplete: 'off',
            ...wrong,
        }),
        h('button', { type: 'submit' }, 'Run'),
        refusal === undefined
            ? null
            : h('p', { class: 'problem', id: 'query-problem' }, [
                  h('span', null, `This filter cannot be run. ${refusal.reason}`),
                  h('code', null, [
                      state.query.slice(0, refusal.start),
                      h('mark', null, state.query.slice(refusal.start, refusal.end)),
                      state.query.slice(refusal.end),
                  ]),
              ]),
    ])
}

/** What the address says besides the filter; the filter too where it is changed row by row. */
function hidden(state: ListState, withQuery: boolean): ComponentChild[] {
    return statePairs({ ...state, first: 0, countsAll: false })
        .filter(([name, value]) => value !== '' && (withQuery || name !== 'sysparm_query'))
        .map(([name, value]) => h('input', { type: 'hidden', name, value }))
}

function dottedLabel(platform: Platform, table: string, path: string): string {
    const [first = '', ...rest] = path.split('.')
    const column = platform.dictionary.column(table, first)
    if (rest.length === 0 || column?.reference === undefined) return columnLabel(platform, table, path)
    return `${column.label}: ${dottedLabel(platform, column.reference, rest.join('.'))}`
}
