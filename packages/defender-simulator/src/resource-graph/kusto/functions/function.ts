/** What a function of the subset is. */
import type { Row, ScalarType, Schema, Value } from '../values.ts'

/** What a function may know beside its arguments. */
export interface Surroundings {
    row: Row
    schema: Schema
    now: Date
}

/** How Kusto names a column that is a call: after its first argument, after that with the function before it, or not at all. */
export type Naming = 'argument' | 'both'

export interface KqlFunction {
    /**
     * Names and kinds of the arguments; those in brackets may be left out, `...` repeats the one before it. The kinds, as
     * Microsoft's language service has them: `any`; `scalar` is any but dynamic; `text` is any, `string` and `regex` are
     * string or dynamic, all three are given as text; `dynamic`, `bool`, `datetime`, `timespan`; `integer`, `number`; `size` is a number, a
     * time or a timespan; `same` is what all arguments are.
     */
    args: string
    result: ScalarType | ((types: readonly ScalarType[]) => ScalarType)
    naming?: Naming
    /** Whether so many arguments will do, where the list of them does not say it all. */
    counts?: (count: number) => boolean
    /** What Azure does otherwise. */
    differs?: string
    of: (args: readonly Value[], surroundings: Surroundings) => Value
}

export type Functions = Readonly<Record<string, KqlFunction>>

/** The type that several values have together, as the language service has it: a number of a wider type, what a dynamic one is cast to, else dynamic. */
export function commonType(types: readonly ScalarType[]): ScalarType {
    const kinds = [...new Set(types)].filter((type) => type !== 'dynamic')
    const [first] = kinds
    if (first === undefined) return 'dynamic'
    if (kinds.length === 1) return first
    if (!kinds.every((type) => type === 'int' || type === 'long' || type === 'real')) return 'dynamic'
    return kinds.includes('real') ? 'real' : 'long'
}

/** An argument that is text by its declaration. */
export function textArgument(value: Value | undefined): string {
    return typeof value === 'string' ? value : ''
}

/** An argument that is a number by its declaration; null where it is missing. */
export function numberArgument(value: Value | undefined): number | null {
    return typeof value === 'number' ? value : null
}
