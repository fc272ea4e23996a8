/** The order of a list whose address names none ("Controlling the sort sequence used to display lists"). */
import type { Dictionary } from '../../platform.ts'
import type { QueryNode } from '../../query/nodes.ts'

/** The column that says so, else order, number, name, or the display column; tasks always sort by number. */
export function defaultOrder(dictionary: Dictionary, table: string): QueryNode['orderBy'] {
    const columns = dictionary.columns(table)
    const marked = [...columns.values()].find(({ attributes = '' }) => /(^|,)\s*isOrder=true\b/i.test(attributes))?.name
    const isTask = dictionary.has('task') && dictionary.isA(table, 'task')
    const usual = (isTask ? ['number'] : ['order', 'number', 'name']).find((name) => columns.has(name))
    const column = marked ?? usual ?? dictionary.displayColumn(table)
    return column === undefined ? [] : [{ column, descending: false }]
}
