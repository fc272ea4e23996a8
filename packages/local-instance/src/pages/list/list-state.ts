/** What the address of a list says: which table, filter, page and view; and the address that says so. */
import { encodePairs } from '../frame/paths.ts'
import type { Parameters } from '../routes.ts'

const ROWS = 50
const MOST_ROWS = 100

export interface ListState {
    table: string
    /** Encoded query: conditions and order. */
    query: string
    /** Conditions that stay, whatever the filter. */
    fixed: string
    /** Name of the view; empty for the default one. */
    view: string
    /** The first row that is shown, zero based. */
    first: number
    rows: number
    /** Is everything counted, however long that takes? */
    countsAll: boolean
}

/** Reads the parameters; a number that is none is taken as absent. */
export function readState(table: string, parameters: Parameters): ListState {
    const { sysparm_query: query = '', sysparm_fixed_query: fixed = '', sysparm_view: view = '' } = parameters
    return {
        table,
        query: ordered(query, parameters),
        fixed,
        view,
        first: whole(parameters['sysparm_first_row'], 1) - 1,
        rows: Math.min(MOST_ROWS, whole(parameters['sysparm_force_row_count'], ROWS)),
        countsAll: parameters['count'] === 'all',
    }
}

/** The address of a list; a change of the filter goes back to the first page. */
export function statePath(state: ListState, change: Partial<ListState> = {}): string {
    const next = { ...state, first: 0, countsAll: false, ...change }
    return `/${next.table}_list.do${encodePairs(statePairs(next))}`
}

/** The parameters of an address, without those that say what is so anyway. */
export function statePairs({ query, fixed, view, first, rows, countsAll }: ListState): [string, string][] {
    return [
        ['sysparm_query', query],
        ['sysparm_fixed_query', fixed],
        ['sysparm_view', view],
        ['sysparm_first_row', first === 0 ? '' : String(first + 1)],
        ['sysparm_force_row_count', rows === ROWS ? '' : String(rows)],
        ['count', countsAll ? 'all' : ''],
    ]
}

/** sysparm_order and sysparm_order_direction are another way to say the order. */
function ordered(query: string, parameters: Parameters): string {
    const { sysparm_order: column, sysparm_order_direction: direction } = parameters
    if (!column) return query
    return [query, `${direction === 'desc' ? 'ORDERBYDESC' : 'ORDERBY'}${column}`]
        .filter((part) => part !== '')
        .join('^')
}

function whole(text: string | undefined, alternative: number): number {
    const number = Math.floor(Number(text ?? ''))
    return Number.isSafeInteger(number) && number > 0 ? number : alternative
}
