/** What can be asked of a column, by the kind of its values ("Operators available for filters and queries"). */
import type { Column, Dictionary } from '../../../platform.ts'
import { isNumeric } from '../../../query/numbers.ts'

export type Kind = 'text' | 'choice' | 'flag' | 'number' | 'moment' | 'reference' | 'list'

/** Canonical operator, or one of ours that is written with it. */
export type Operator = string

/** The last days, which encoded text says as RELATIVEGT@dayofweek@ago@<days>. */
export const LAST_DAYS = 'LAST_DAYS'

export const WITHOUT_VALUE = new Set<Operator>(['ISEMPTY', 'ISNOTEMPTY', 'ANYTHING', 'EMPTYSTRING'])

export const OPERATOR_WORDS: Record<Operator, string> = {
    '=': '=',
    '!=': 'is not',
    LIKE: 'contains',
    'NOT LIKE': 'does not contain',
    STARTSWITH: 'starts with',
    ENDSWITH: 'ends with',
    IN: 'is one of',
    'NOT IN': 'is not one of',
    ISEMPTY: 'is empty',
    ISNOTEMPTY: 'is not empty',
    EMPTYSTRING: 'is empty string',
    ANYTHING: 'is anything',
    BETWEEN: 'is between',
    SAMEAS: 'is same as',
    NSAMEAS: 'is different from',
    INSTANCEOF: 'is a',
    [LAST_DAYS]: 'in the last (days)',
}

const WORDS_BY_KIND: Partial<Record<Kind, Record<Operator, string>>> = {
    text: { '=': 'is' },
    choice: { '=': 'is' },
    flag: { '=': 'is' },
    reference: { '=': 'is' },
    number: { '=': 'is', '<': 'less than', '>': 'greater than', '<=': 'at most', '>=': 'at least' },
    moment: { '=': 'at', '<': 'before', '>': 'after', '<=': 'at or before', '>=': 'at or after' },
}

const OPERATORS: Record<Kind, Operator[]> = {
    text: ['LIKE', 'NOT LIKE', 'STARTSWITH', 'ENDSWITH', '=', '!=', 'IN', 'NOT IN', 'ISEMPTY', 'ISNOTEMPTY'],
    choice: ['=', '!=', 'IN', 'NOT IN', 'ISEMPTY', 'ISNOTEMPTY'],
    flag: ['=', 'ISEMPTY', 'ISNOTEMPTY'],
    number: ['=', '!=', '<', '>', '<=', '>=', 'BETWEEN', 'ISEMPTY', 'ISNOTEMPTY'],
    moment: [LAST_DAYS, '>=', '<', 'BETWEEN', 'ISEMPTY', 'ISNOTEMPTY'],
    reference: ['=', '!=', 'LIKE', 'STARTSWITH', 'ISEMPTY', 'ISNOTEMPTY'],
    list: ['LIKE', 'NOT LIKE', 'ISEMPTY', 'ISNOTEMPTY'],
}

/** The kind of a column's values; `table` is where its choices are looked for. */
export function kindOf(dictionary: Dictionary, table: string, column: Column): Kind {
    if (column.type === 'boolean') return 'flag'
    if (column.type === 'glide_list') return 'list'
    if (column.type === 'reference') return 'reference'
    if (dictionary.choices(table, column.name).length > 0) return 'choice'
    if (column.type === 'glide_date_time' || column.type === 'glide_date') return 'moment'
    return isNumeric(column) ? 'number' : 'text'
}

/** Operators of a kind with their words; a filter's own that is none of them comes along. */
export function operatorsOf(kind: Kind, current?: Operator): [Operator, string][] {
    const own = current === undefined || OPERATORS[kind].includes(current) ? [] : [current]
    return [...OPERATORS[kind], ...own].map((operator) => [
        operator,
        WORDS_BY_KIND[kind]?.[operator] ?? OPERATOR_WORDS[operator] ?? operator,
    ])
}
