/** The filter as a path: a condition leads to the list filtered up to it, the sign before it takes it off. */
import { h, type ComponentChild } from 'preact'
import type { Platform } from '../../../platform.ts'
import { columnLabel } from '../list-columns.ts'
import { within } from '../live.ts'
import { statePath, type ListState } from '../list-state.ts'
import { clauses, filterParts, printParts, type Part } from './parts.ts'
import { conditionWords } from './words.ts'

const JOINED_BY = { and: 'and', or: 'or', group: 'or' }

export function breadcrumb(platform: Platform, state: ListState): ComponentChild {
    const { conditions, others } = filterParts(state.query)
    const steps = clauses(conditions)
    const path = (kept: readonly Part[][]) => statePath(state, { query: printParts(kept.flat(), others) })
    const items = steps.map((clause, index) => {
        const words = clauseWords(platform, state.table, clause)
        const label = `Remove this condition: ${words}`
        return h('li', null, [
            h('a', { ...within(path(steps.filter((_, other) => other !== index))), class: 'take-off', 'aria-label': label, title: label }, '>'), // prettier-ignore
            h('a', within(path(steps.slice(0, index + 1))), words),
        ])
    })
    const all = h('li', null, h('a', within(path([])), 'All'))
    const groups = others.filter(({ text }) => text.startsWith('GROUPBY')).slice(0, 1)
    const grouped = groups.map(({ text }) => {
        const ungrouped = statePath(state, {
            query: printParts(
                conditions,
                others.filter((part) => part.text !== text),
            ),
        })
        const words = `Grouped by ${columnLabel(platform, state.table, text.slice('GROUPBY'.length))}`
        const label = `Remove the groups: ${words}`
        return h('li', null, [
            h('a', { ...within(ungrouped), class: 'take-off', 'aria-label': label, title: label }, '>'),
            h('span', null, words),
        ])
    })
    return h('nav', { class: 'breadcrumb', 'aria-label': 'Filter' }, h('ol', null, [all, ...items, ...grouped]))
}

function clauseWords(platform: Platform, table: string, clause: readonly Part[]): string {
    return clause
        .map(
            ({ join, text }, index) =>
                `${index === 0 ? '' : ` ${JOINED_BY[join]} `}${conditionWords(platform, table, text)}`,
        )
        .join('')
}
