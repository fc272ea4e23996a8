/** Nodes to bound SQL. Identifiers come from the dictionary only; every value is bound. */
import type { Differences } from '../differences.ts'
import type { Column, Dictionary } from '../platform.ts'
import { UnsupportedError } from '../support/support.ts'
import { sqlTime } from '../time.ts'
import type { ConditionNode, SubqueryNode, Term } from './nodes.ts'
import { comparable, isNumeric } from './numbers.ts'
import { pathValue, resolvePath, UnknownColumnError } from './path.ts'

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

/** The WHERE expression of a condition on a table, class filter included. */
export function compileWhere(
    dictionary: Dictionary,
    table: string,
    condition: ConditionNode,
    now: () => number,
    differs: Differences,
): CompiledWhere {
    const compiler = new Compiler(dictionary, now, differs)
    const parts = [compiler.classFilter(table, '"t"'), compiler.condition(table, '"t"', condition)]
    return { sql: parts.filter((part) => part !== '').join(' AND ') || '1', values: compiler.values }
}

class Compiler {
    readonly values: string[] = []

    constructor(
        private readonly dictionary: Dictionary,
        private readonly now: () => number,
        private readonly differs: Differences,
    ) {}

    /** Rows of a child table are the rows of its hierarchy with one of its classes. */
    classFilter(table: string, alias: string): string {
        if (this.dictionary.root(table) === table) return ''
        return `${alias}."sys_class_name" IN (${this.bindAll(this.dictionary.descendants(table))})`
    }

    condition(table: string, alias: string, node: ConditionNode): string {
        if (node.kind === 'term') return this.term(table, alias, node)
        if (node.kind === 'subquery') return this.subquery(table, alias, node)
        const parts = node.nodes.map((child) => this.condition(table, alias, child)).filter((part) => part !== '')
        if (parts.length === 0) return ''
        return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(node.kind === 'and' ? ' AND ' : ' OR ')})`
    }

    private subquery(table: string, alias: string, node: SubqueryNode): string {
        const value = pathValue(this.dictionary, table, node.path, alias)
        const other = pathValue(this.dictionary, node.table, node.column, '"j"')
        const inner = [this.classFilter(node.table, '"j"'), this.condition(node.table, '"j"', node.query)].filter(
            (part) => part !== '',
        )
        const where = inner.length === 0 ? '' : ` WHERE ${inner.join(' AND ')}`
        return `${value} IN (SELECT ${other} FROM "${this.dictionary.root(node.table)}" "j"${where})`
    }

    private term(table: string, alias: string, node: Term): string {
        const { end, references } = resolvePath(this.dictionary, table, node.path)
        const last = references.length === 0 ? alias : '"r"'
        const compared = this.comparison(end.table, `${last}."${end.column.name}"`, end.column, node, last)
        const matchesNone = this.matchesEmpty(node)
        // A dot-walk is a subquery on the referenced table, which an index answers; the value of the path would be looked
        // for row by row. An empty reference matches what an empty value matches.
        return references.reduceRight((rest, { column }, level) => {
            const reference = `${level === 0 ? alias : '"r"'}."${column.name}"`
            const target = this.dictionary.root(column.reference ?? '')
            const found = `${reference} IN (SELECT "r"."sys_id" FROM "${target}" "r" WHERE ${rest || '1'})`
            return matchesNone ? `(${found} OR ${reference} IS NULL)` : found
        }, compared)
    }

    /** Does an empty value meet the condition? */
    private matchesEmpty({ operator, values: [first = ''] }: Term): boolean {
        switch (operator) {
            case 'ISEMPTY':
            case 'ANYTHING':
            case 'NOTON':
                return true
            case '=':
                return this.isEmptyNull(first)
            case '!=':
                return !this.isEmptyNull(first) && !this.skipsEmpty()
            case 'NOT IN':
                return !this.skipsEmpty()
            default:
                return false
        }
    }

    private comparison(table: string, sql: string, column: Column, node: Term, alias: string): string {
        const [first = '', second = ''] = node.values
        const numeric = isNumeric(column)
        const operand = comparable(column, sql)
        const bound = (value: string) =>
            numeric ? `CAST(${this.bind(value)} AS REAL)` : this.bind(this.stored(column, value))
        switch (node.operator) {
            case '=':
                return this.isEmptyNull(first) ? `${sql} IS NULL` : this.equal(operand, numeric, () => bound(first))
            case '!=':
                return this.isEmptyNull(first)
                    ? `${sql} IS NOT NULL`
                    : this.orEmpty(`NOT ${this.equal(operand, numeric, () => bound(first))}`, sql)
            case 'IN':
                return this.inList(sql, column, node.values)
            case 'NOT IN':
                return this.orEmpty(`NOT ${this.inList(sql, column, node.values)}`, sql)
            case 'ISEMPTY':
                return `${sql} IS NULL`
            case 'EMPTYSTRING':
                return this.isEmptyNull('') ? `${sql} IS NULL` : `${sql} = ''`
            case 'ISNOTEMPTY':
                return `${sql} IS NOT NULL`
            case 'ANYTHING':
                return ''
            case 'BETWEEN':
            case 'ON': {
                const [from, to] = node.operator === 'ON' ? node.values.slice(-2) : [first, second]
                return `(${operand} >= ${bound(from ?? '')} AND ${operand} <= ${bound(to ?? '')})`
            }
            case 'NOTON': {
                const [from, to] = node.values.slice(-2)
                return `(${operand} < ${bound(from ?? '')} OR ${operand} > ${bound(to ?? '')} OR ${sql} IS NULL)`
            }
            case 'RELATIVEGT':
                return `${sql} > ${this.bind(this.relative(node.values))}`
            case 'RELATIVELT':
                return `${sql} < ${this.bind(this.relative(node.values))}`
            case 'STARTSWITH':
                return this.like(sql, column, `${escapeLike(first)}%`)
            case 'ENDSWITH':
                return this.like(sql, column, `%${escapeLike(first)}`)
            case 'LIKE':
                return this.like(sql, column, `%${escapeLike(first)}%`)
            case 'NOT LIKE':
                return `(${sql} IS NOT NULL AND NOT ${this.like(sql, column, `%${escapeLike(first)}%`)})`
            case 'INSTANCEOF':
                return `${sql} IN (${this.bindAll(this.dictionary.has(first) ? this.dictionary.descendants(first) : [first])})`
            case 'SAMEAS':
                return `${sql} IS ${this.field(table, alias, first, node.operator)}`
            case 'NSAMEAS':
                return `${sql} IS NOT ${this.field(table, alias, first, node.operator)}`
        }
        const comparison = COMPARISONS[node.operator]
        if (comparison !== undefined) return `${operand} ${comparison} ${bound(first)}`
        const field = FIELD_COMPARISONS[node.operator]
        if (field !== undefined)
            return `CAST(${sql} AS REAL) ${field} CAST(${this.field(table, alias, first, node.operator)} AS REAL)`
        throw new UnsupportedError(`Query operator ${node.operator}`)
    }

    private field(table: string, alias: string, name: string, operator: string): string {
        if (name.includes('@')) throw new UnsupportedError(`Query operator ${operator} on a part of a date`)
        const column = this.dictionary.column(table, name)
        if (!column) throw new UnknownColumnError(table, name)
        return `${alias}."${column.name}"`
    }

    /** On a reference, text operators compare the display value of the referenced record. */
    private like(sql: string, column: Column, pattern: string): string {
        const display = column.reference === undefined ? undefined : this.dictionary.displayColumn(column.reference)
        if (column.reference === undefined || display === undefined)
            return `${sql} LIKE ${this.bind(pattern)} ESCAPE '\\'`
        const root = this.dictionary.root(column.reference)
        return `${sql} IN (SELECT "d"."sys_id" FROM "${root}" "d" WHERE "d"."${display}" LIKE ${this.bind(pattern)} ESCAPE '\\')`
    }

    private inList(sql: string, column: Column, values: readonly string[]): string {
        // json_each keeps the number of bound values at one, whatever the length of the list.
        const list = JSON.stringify(values.map((value) => this.stored(column, value)))
        const within = (collation: string) =>
            `${sql} COLLATE ${collation} IN (SELECT value FROM json_each(${this.bind(list)}))`
        return this.heedsCase() ? `(${within('NOCASE')} AND ${within('BINARY')})` : within('NOCASE')
    }

    /** Two comparisons where letter case counts, because indexes are without it. */
    private equal(operand: string, numeric: boolean, bound: () => string): string {
        const equal = `${operand} = ${bound()}`
        return this.heedsCase() && !numeric ? `(${equal} AND ${operand} COLLATE BINARY = ${bound()})` : `(${equal})`
    }

    private heedsCase(): boolean {
        return this.differs.is('equals-heeds-case')
    }

    /**
     * Is a comparison with this value one with null? Not where an empty text is none: the documentation has an operator for
     * "is empty" and another for "is empty string" (r_OpAvailableFiltersQueries), and addNullQuery asks for null. So ISEMPTY
     * finds nulls there, EMPTYSTRING and = '' find empty texts.
     */
    private isEmptyNull(value: string): boolean {
        return value === '' && !this.differs.is('empty-is-not-null')
    }

    private skipsEmpty(): boolean {
        return this.differs.is('not-equal-skips-empty')
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
        const at = this.now() + (direction === 'ago' ? -1 : 1) * Number(amount) * factor * 1000
        return sqlTime(at)
    }

    private stored(column: Column, value: string): string {
        return column.type === 'boolean' ? (/^(true|1)$/i.test(value) ? '1' : '0') : value
    }

    private bind(value: string): string {
        this.values.push(value)
        return '?'
    }

    private bindAll(values: readonly string[]): string {
        return values.map((value) => this.bind(value)).join(', ')
    }
}

function escapeLike(text: string): string {
    return text.replace(/[\\%_]/g, (character) => `\\${character}`)
}
