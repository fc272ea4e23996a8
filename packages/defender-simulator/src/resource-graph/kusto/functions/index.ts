/** The scalar functions of the subset. */
import { CONVERSIONS } from './conversions.ts'
import type { Functions } from './function.ts'
import { LISTS } from './lists.ts'
import { NUMBERS } from './numbers.ts'
import { TEXTS } from './texts.ts'

/** The functions by name, in lower case. */
export const FUNCTIONS: Functions = { ...CONVERSIONS, ...TEXTS, ...LISTS, ...NUMBERS }

/** Whether a function is in the subset. */
export function isFunction(name: string): boolean {
    return Object.hasOwn(FUNCTIONS, name)
}
