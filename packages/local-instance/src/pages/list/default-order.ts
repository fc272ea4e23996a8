/** The order of a list whose address names none ("Controlling the sort sequence used to display lists"). */
import type { Column, Dictionary, SelectOptions } from '../../platform.ts'
import { isNumeric } from '../../query/numbers.ts'

/** The column that says so, else order, number, name, or the display column; tasks always sort by number. */
export function defaultOrder(dictionary: Dictionary, table: string): NonNullable<SelectOptions['orderBy']> {
    const columns = dictionary.columns(table)
    const marked = [...columns.values()].find(({ attributes = '' }) => /(^|,)\s*isOrder=true\b/i.test(attributes))?.name
    const isTask = dictionary.has('task') && dictionary.isA(table, 'task')
    const usual = (isTask ? ['number'] : ['order', 'number', 'name']).find((name) => columns.has(name))
    const name = marked ?? usual ?? dictionary.displayColumn(table)
    const column = name === undefined ? undefined : columns.get(name)
    return column === undefined ? [] : [{ column: column.name, descending: false, asStored: isPlainText(column) }]
}

/** Of a text that nobody has asked to be sorted by, the order of an index is good enough: a long table has no time for another. */
function isPlainText(column: Column): boolean {
    return !isNumeric(column) && column.reference === undefined
}
