/** Amounts of money: currency and price are numbers, an FX currency ('currency2') is a number behind its code. */
import type { Column } from '../platform.ts'
import { UnsupportedError } from '../support/support.ts'

/** The reference currency of the system locale en-US: nothing here converts into it, so other currencies are refused. */
const REFERENCE = 'USD'

/** The stored form of an amount: 'USD;12.5', '$12.50' or '12.5'; undefined for what is none. */
export function storedAmount(column: Column, text: string): string | undefined {
    const [, code = REFERENCE, digits = ''] = /^(?:([A-Z]{3});)?\s*(?:\$\s*)?(-?[\d,]*\.?\d+)$/.exec(text.trim()) ?? []
    if (digits === '') return undefined
    if (code !== REFERENCE) throw new UnsupportedError(`Conversion of ${code} in ${column.table}.${column.name}`)
    // "up to four decimal places. Trailing zeros are always removed" (currency-values-scripts).
    const amount = String(Number(Number(digits.replaceAll(',', '')).toFixed(4)))
    return column.type === 'currency2' ? `${code};${amount}` : amount
}

/** As users read it: "at least two decimal places and up to four" (currency-values-scripts). */
export function shownAmount(value: string): string {
    const amount = Number(value.slice(value.indexOf(';') + 1))
    const digits = Math.abs(amount).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 4 })
    return `${amount < 0 ? '-' : ''}$${digits}`
}
