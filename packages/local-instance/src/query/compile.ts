/** Nodes to bound SQL. Identifiers come from the dictionary only; every value is bound. */
import type { Differences } from '../differences.ts'
import type { Column, Dictionary } from '../platform.ts'
import { UnsupportedError } from '../support/support.ts'
import { sqlTime, storedDuration } from '../time.ts'
import { compare } from './conditions.ts'
import { folded, hasLetters, comparableText, spellings, withSmallLetters } from './letters.ts'
import type { ConditionNode, SubqueryNode, Term } from './nodes.ts'
import { comparable, isNumeric, numberOf } from './numbers.ts'
import { pathValue, resolvePath, shownPath, UnknownColumnError, type Step } from './path.ts'

export interface CompiledWhere {
    sql: string
    values: string[]
}

const COMPARISONS: Record<string, string> = { '<': '<', '<=': '<=', '>': '>', '>=': '>=' }
const FIELD_COMPARISONS: Record<string, string> = {
    GT_FIELD: '>',
    LT_FIELD: '<',
    GT_OR_EQUALS_FIELD: '>=',
    LT_OR_EQUALS_FIELD: '<=',
}

/** Operators that compare the text that a reference shows. */
const TEXT_OPERATORS = new Set(['STARTSWITH', 'ENDSWITH', 'LIKE', 'NOT LIKE'])

/** Conditions that hold where there is no value, each with the one that holds exactly where it does not. */
const CONTRARY: Record<string, string> = {
    '!=': '=',
    'NOT IN': 'IN',
    ISEMPTY: 'ISNOTEMPTY',
    EMPTYSTRING: 'ISNOTEMPTY',
    NOTON: 'ON',
    SAMEAS: 'NSAMEAS',
}

const ALWAYS = '1'
const NEVER = '0'

/** Where a compiled condition is for, and how it compares. */
export interface CompileOptions {
    now: () => number
    differs: Differences
    /** Do texts compare with their letter case, as in conditions of rules? */
    exact?: boolean
}

/** The WHERE expression of a condition on a table, class filter included. */
export function compileWhere(
    dictionary: Dictionary,
    table: string,
    condition: ConditionNode,
    options: CompileOptions,
): CompiledWhere {
    const compiler = new Compiler(dictionary, options)
    const filter = compiler.classFilter(table, '"t"')
    // The database would go by the index of the class, which leads to every row of it.
    const checked = filter !== ALWAYS && leadsToFew(dictionary, table, condition) ? `+${filter}` : filter
    const parts = [checked, compiler.condition(table, '"t"', condition)]
    return { sql: parts.filter((part) => part !== ALWAYS).join(' AND ') || ALWAYS, values: compiler.values }
}

/** Does a condition name records, or what they refer to? An index leads to them then. */
function leadsToFew(dictionary: Dictionary, table: string, node: ConditionNode): boolean {
    if (node.kind === 'and') return node.nodes.some((child) => leadsToFew(dictionary, table, child))
    if (node.kind !== 'term' || !['=', 'IN'].includes(node.operator) || node.path.includes('.')) return false
    return node.path === 'sys_id' || dictionary.column(table, node.path)?.type === 'reference'
}

class Compiler {
    readonly values: string[] = []

    constructor(
        private readonly dictionary: Dictionary,
        private readonly options: CompileOptions,
    ) {}

    /** Rows of a child table are the rows of its hierarchy with one of its classes. */
    classFilter(table: string, alias: string): string {
        if (this.dictionary.root(table) === table) return ALWAYS
        return `${alias}."sys_class_name" IN (${this.bindAll(this.dictionary.descendants(table))})`
    }

    condition(table: string, alias: string, node: ConditionNode): string {
        if (node.kind === 'term') return this.term(table, alias, node)
        if (node.kind === 'subquery') return this.subquery(table, alias, node)
        if (node.nodes.length === 0) return ALWAYS
        const parts = node.nodes.map((child) => this.condition(table, alias, child))
        return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(node.kind === 'and' ? ' AND ' : ' OR ')})`
    }

    private subquery(table: string, alias: string, node: SubqueryNode): string {
        const value = pathValue(this.dictionary, table, node.path, alias)
        const other = pathValue(this.dictionary, node.table, node.column, '"j"')
        const inner = [this.classFilter(node.table, '"j"'), this.condition(node.table, '"j"', node.query)].join(' AND ')
        return `${value} IN (SELECT ${other} FROM "${this.dictionary.root(node.table)}" "j" WHERE ${inner})`
    }

    private term(table: string, alias: string, node: Term): string {
        if (node.operator === 'ANYTHING') return ALWAYS
        const path = TEXT_OPERATORS.has(node.operator) ? shownPath(this.dictionary, table, node.path) : node.path
        const { end, references } = resolvePath(this.dictionary, table, path)
        if (references.length === 0) return this.comparison(end, alias, node)
        // A dot-walk is a subquery on the referenced table, which an index answers; the value of the path would be looked
        // for row by row.
        const contrary = this.contrary(node)
        if (contrary === undefined)
            return references.reduceRight(
                (rest, { column }, level) => {
                    const reference = `${level === 0 ? alias : '"r"'}."${column.name}"`
                    return `${reference} IN (SELECT "r"."sys_id" FROM "${this.target(column)}" "r" WHERE ${rest})`
                },
                this.comparison(end, '"r"', node),
            )
        // Beyond a reference that is empty, or whose record is gone, there is no value, as with a left join.
        const row = (level: number) => (level === 0 ? alias : `"r${level}"`)
        const found = references.reduceRight(
            (rest, { column }, level) => {
                const next = row(level + 1)
                const joined = `${next}."sys_id" = ${row(level)}."${column.name}"`
                return `EXISTS (SELECT 1 FROM "${this.target(column)}" ${next} WHERE ${joined} AND ${rest})`
            },
            this.comparison(end, row(references.length), contrary),
        )
        return `NOT ${found}`
    }

    private target(column: Column): string {
        return this.dictionary.root(column.reference ?? '')
    }

    /** The condition that holds exactly where this one, which a missing value meets, does not; undefined for any other. */
    private contrary(node: Term): Term | undefined {
        const { operator, path, values } = node
        const [first = ''] = values
        if (operator === '=') return this.isEmptyNull(first) ? compare(path, 'ISNOTEMPTY') : undefined
        const isMet =
            operator === 'EMPTYSTRING'
                ? this.isEmptyNull('')
                : operator === '!='
                  ? !this.isEmptyNull(first) && !this.skipsEmpty()
                  : operator !== 'NOT IN' || !this.skipsEmpty()
        const contrary = isMet ? CONTRARY[operator] : undefined
        return contrary === undefined ? undefined : compare(path, contrary, ...values)
    }

    private comparison({ table, column }: Step, alias: string, node: Term): string {
        const sql = `${alias}."${column.name}"`
        const [first = '', second = ''] = node.values
        switch (node.operator) {
            case '=':
                return this.isEmptyNull(first) ? `${sql} IS NULL` : this.isOne(sql, column, first)
            case '!=':
                return this.isEmptyNull(first)
                    ? `${sql} IS NOT NULL`
                    : this.orEmpty(`NOT ${this.isOne(sql, column, first)}`, sql)
            case 'IN':
                return this.isOneOf(sql, column, node.values)
            case 'NOT IN':
                return this.orEmpty(`NOT ${this.isOneOf(sql, column, node.values)}`, sql)
            case 'ISEMPTY':
                return `${sql} IS NULL`
            case 'EMPTYSTRING':
                return this.isEmptyNull('') ? `${sql} IS NULL` : `${sql} = ''`
            case 'ISNOTEMPTY':
                return `${sql} IS NOT NULL`
            case 'BETWEEN':
            case 'ON': {
                const [from = '', to = ''] = node.operator === 'ON' ? node.values.slice(-2) : [first, second]
                return `(${this.ordered(sql, column, '>=', from)} AND ${this.ordered(sql, column, '<=', to)})`
            }
            case 'NOTON': {
                const [from = '', to = ''] = node.values.slice(-2)
                return `(${this.ordered(sql, column, '<', from)} OR ${this.ordered(sql, column, '>', to)} OR ${sql} IS NULL)`
            }
            case 'RELATIVEGT':
                return `${sql} > ${this.bind(this.relative(node.values))}`
            case 'RELATIVELT':
                return `${sql} < ${this.bind(this.relative(node.values))}`
            case 'STARTSWITH':
                return this.like(sql, first, '', '%')
            case 'ENDSWITH':
                return this.like(sql, first, '%', '')
            case 'LIKE':
                return this.like(sql, first, '%', '%')
            case 'NOT LIKE':
                return `(${sql} IS NOT NULL AND NOT ${this.like(sql, first, '%', '%')})`
            case 'INSTANCEOF':
                return `${sql} IN (${this.bindAll(this.dictionary.has(first) ? this.dictionary.descendants(first) : [first])})`
            case 'SAMEAS':
                return this.withField({ table, column }, alias, 'IS', node)
            case 'NSAMEAS':
                return this.withField({ table, column }, alias, 'IS NOT', node)
        }
        const comparison = COMPARISONS[node.operator]
        if (comparison !== undefined) return this.ordered(sql, column, comparison, first)
        const field = FIELD_COMPARISONS[node.operator]
        if (field !== undefined) return this.withField({ table, column }, alias, field, node)
        throw new UnsupportedError(`Query operator ${node.operator}`)
    }

    /** Compares with another column of the same row. */
    private withField({ table, column }: Step, alias: string, comparison: string, { operator, values }: Term): string {
        const [name = ''] = values
        if (name.includes('@')) throw new UnsupportedError(`Query operator ${operator} on a part of a date`)
        const other = this.dictionary.column(table, name)
        if (!other) throw new UnknownColumnError(table, name)
        const [left, right] = [column, other].map((one) => {
            const sql = `${alias}."${one.name}"`
            return isNumeric(column) && isNumeric(other)
                ? comparable(one, sql)
                : `${comparableText(one, sql)} COLLATE NOCASE`
        })
        return `${left ?? ''} ${comparison} ${right ?? ''}`
    }

    /** `<` and its like. A text that is no number compares with no number. */
    private ordered(sql: string, column: Column, comparison: string, value: string): string {
        if (isNumeric(column)) {
            const number = numberOf(column, value)
            return number === undefined ? NEVER : `${comparable(column, sql)} ${comparison} ${this.bindNumber(number)}`
        }
        // Every other letter sorts behind ASCII, so only a value with such a letter asks for their case.
        const operand = hasLetters(value) ? `${folded(sql)} COLLATE NOCASE` : sql
        return `${operand} ${comparison} ${this.bind(withSmallLetters(this.stored(column, value)))}`
    }

    /** The value between what may stand around it: '' or '%'. */
    private like(sql: string, value: string, before: string, after: string): string {
        if (this.options.exact === true) {
            const glob = value.replace(/[*?[]/g, '[$&]')
            return `${sql} GLOB ${this.bind(`${before}${glob}${after}`.replace(/^%|%$/g, '*'))}`
        }
        const pattern = `${before}${withSmallLetters(value).replace(/[\\%_]/g, '\\$&')}${after}`
        return `${hasLetters(value) ? folded(sql) : sql} LIKE ${this.bind(pattern)} ESCAPE '\\'`
    }

    private isOne(sql: string, column: Column, value: string): string {
        if (isNumeric(column)) {
            const number = numberOf(column, value)
            return number === undefined ? NEVER : `(${comparable(column, sql)} = ${this.bindNumber(number)})`
        }
        if (hasLetters(value)) return this.isOneOf(sql, column, [value])
        const stored = this.stored(column, value)
        const equal = `${sql} = ${this.bind(stored)}`
        // Two comparisons where letter case counts, because indexes are without it.
        return this.heedsCase() ? `(${equal} AND ${sql} COLLATE BINARY = ${this.bind(stored)})` : `(${equal})`
    }

    /** json_each keeps the number of bound values at one, whatever the length of the list. */
    private isOneOf(sql: string, column: Column, values: readonly string[]): string {
        const within = (operand: string, list: readonly (string | number)[]) =>
            `${operand} IN (SELECT value FROM json_each(${this.bind(JSON.stringify(list))}))`
        if (isNumeric(column)) {
            const numbers = values.map((value) => numberOf(column, value)).filter((number) => number !== undefined)
            return within(comparable(column, sql), numbers)
        }
        const stored = values.map((value) => this.stored(column, value))
        if (this.heedsCase())
            return `(${within(`${sql} COLLATE NOCASE`, stored)} AND ${within(`${sql} COLLATE BINARY`, stored)})`
        const written = spellings(stored)
        if (written !== undefined) return within(`${sql} COLLATE NOCASE`, written)
        return within(`${folded(sql)} COLLATE NOCASE`, stored.map(withSmallLetters))
    }

    private heedsCase(): boolean {
        return this.options.exact === true || this.options.differs.is('equals-heeds-case')
    }

    /**
     * Is a comparison with this value one with null? Not where an empty text is none: the documentation has an operator for
     * "is empty" and another for "is empty string" (r_OpAvailableFiltersQueries), and addNullQuery asks for null. So ISEMPTY
     * finds nulls there, EMPTYSTRING and = '' find empty texts.
     */
    private isEmptyNull(value: string): boolean {
        return value === '' && !this.options.differs.is('empty-is-not-null')
    }

    private skipsEmpty(): boolean {
        return this.options.differs.is('not-equal-skips-empty')
    }

    private orEmpty(condition: string, sql: string): string {
        return this.skipsEmpty() ? `(${condition})` : `(${condition} OR ${sql} IS NULL)`
    }

    private relative([, unit = '', direction = '', amount = '0']: readonly string[]): string {
        const seconds: Record<string, number> = {
            minute: 60,
            hour: 3600,
            dayofweek: 86400,
            day: 86400,
            week: 604800,
            month: 2592000,
            year: 31536000,
        }
        const factor = seconds[unit]
        if (factor === undefined) throw new UnsupportedError(`Relative date unit ${unit}`)
        const at = this.options.now() + (direction === 'ago' ? -1 : 1) * Number(amount) * factor * 1000
        return sqlTime(at)
    }

    private stored(column: Column, value: string): string {
        if (column.type === 'glide_duration') return storedDuration(value) ?? value
        return column.type === 'boolean' ? (/^(true|1)$/i.test(value) ? '1' : '0') : value
    }

    private bindNumber(number: number): string {
        return `CAST(${this.bind(String(number))} AS REAL)`
    }

    private bind(value: string): string {
        this.values.push(value)
        return '?'
    }

    private bindAll(values: readonly string[]): string {
        return values.map((value) => this.bind(value)).join(', ')
    }
}
