/** Aggregates that the database has not got: made of all the values of a group. */
import type { Column } from '../platform.ts'
import { isAmount, isNumeric, numberOf } from '../query/numbers.ts'

/** Decimals of an aggregated amount of an FX currency, as in the example of getAggregate (c_GlideAggregateScopedAPI). */
const FX_DECIMALS = 12
/** "GlideAggregate returns four decimal places" (currency-values-scripts). */
const DECIMALS = 4

const LISTS = new Set(['GROUP_CONCAT', 'GROUP_CONCAT_DISTINCT'])
const AMOUNTS: Record<string, (numbers: readonly number[]) => number> = {
    SUM: sum,
    AVG: (numbers) => sum(numbers) / numbers.length,
    MIN: (numbers) => Math.min(...numbers),
    MAX: (numbers) => Math.max(...numbers),
}

/** Is this aggregate of the column made of its values? */
export function isGathered(fn: string, column: Column): boolean {
    return LISTS.has(fn) || fn === 'STDDEV' || (isAmount(column) && fn in AMOUNTS)
}

/** The aggregate of a group's values, none of which is empty. */
export function gathered(fn: string, column: Column, values: readonly string[]): string | null {
    if (LISTS.has(fn)) return list(column, fn === 'GROUP_CONCAT' ? values : [...new Set(values)])
    if (values.length === 0) return null
    const numbers = values.map((value) => numberOf(column, value) ?? 0)
    if (fn === 'STDDEV') return String(deviation(numbers))
    const amount = (AMOUNTS[fn] ?? sum)(numbers)
    if (column.type !== 'currency2') return amount.toFixed(DECIMALS)
    const currencies = new Set(values.map((value) => (value.includes(';') ? value.slice(0, value.indexOf(';')) : '')))
    // "the method is not able to aggregate the values and returns a semicolon" (c_GlideAggregateScopedAPI).
    if (currencies.size > 1) return ';'
    return `${[...currencies].join()};${amount.toFixed(FX_DECIMALS)}`
}

function list(column: Column, values: readonly string[]): string {
    const number = (value: string) => numberOf(column, value) ?? 0
    const order = isNumeric(column) ? (left: string, right: string) => number(left) - number(right) : undefined
    return [...values].sort(order).join()
}

function sum(numbers: readonly number[]): number {
    return numbers.reduce((total, one) => total + one, 0)
}

/** Population standard deviation. */
function deviation(numbers: readonly number[]): number {
    const mean = sum(numbers) / numbers.length
    return Math.sqrt(sum(numbers.map((one) => (one - mean) ** 2)) / numbers.length)
}
