/** Parser of the Kusto subset. Its grammar stands in the README of the package; grammar.test.ts compares. */
import { KqlError, lex } from './lex.ts'
import { checkLimits, EXPANDED_ROWS, MAX_EXPANDED_ROWS } from './limits.ts'
import {
    FLAVORS,
    type ExpandedColumn,
    type JoinKey,
    type NamedExpression,
    type NamePattern,
    type Operator,
    type PatternPart,
    type Query,
    type SortKey,
} from './nodes.ts'
import { ExpressionParser } from './parse-expression.ts'

/** The table of a query that names none (azure.md 4.10). */
const DEFAULT_TABLE = 'resources'

/** Parses a query; throws KqlError for what is outside the subset. */
export function parseQuery(text: string): Query {
    const query = new Parser(lex(text)).whole()
    checkLimits(query)
    return query
}

interface KnownOperator {
    /** How it goes on, for the README. */
    says: string
    /** What Azure does otherwise, or what of the operator is missing. */
    differs?: string
    read: (parser: Parser) => Operator | Operator[]
}

const order: KnownOperator = {
    says: 'sorts; descending unless told otherwise, nulls last then',
    read: (parser) => parser.order(),
}
const take: KnownOperator = { says: 'so many rows', read: (parser) => ({ kind: 'take', count: parser.number() }) }
const expand: KnownOperator = {
    says: 'a row per item of a list or bag, one for null, none for an empty list',
    read: (parser) => parser.mvExpand(),
}

/** The operators of the subset. */
export const OPERATORS: Readonly<Record<string, KnownOperator>> = {
    where: {
        says: 'rows that meet a condition; null is none',
        read: (parser) => ({ kind: 'where', condition: parser.expression() }),
    },
    extend: {
        says: 'further columns, of the row as it was before',
        read: (parser) => ({ kind: 'extend', columns: parser.columns() }),
    },
    project: { says: 'these columns', read: (parser) => ({ kind: 'project', columns: parser.columns() }) },
    'project-away': {
        says: 'without these columns; a star ends the beginning of names',
        read: (parser) => ({ kind: 'project-away', names: parser.patterns() }),
    },
    'project-keep': {
        says: 'these columns in their order; a star ends the beginning of names',
        read: (parser) => ({ kind: 'project-keep', names: parser.patterns() }),
    },
    'project-rename': {
        says: 'other names in the same places',
        read: (parser) => ({ kind: 'project-rename', names: parser.renames() }),
    },
    distinct: { says: 'rows that differ; nothing dynamic', read: (parser) => parser.distinct() },
    summarize: {
        says: 'a row per group; no dynamic keys',
        differs: 'In the order of the first rows.',
        read: (parser) => parser.summarize(),
    },
    order,
    sort: order,
    take,
    limit: take,
    top: { says: 'the first rows of an order', read: (parser) => parser.top() },
    count: { says: 'the number of rows', read: () => ({ kind: 'count' }) },
    'mv-expand': expand,
    mvexpand: expand,
    parse: {
        says: 'columns from a text; missing where it does not fit the whole pattern',
        differs: 'Only `kind=simple`.',
        read: (parser) => parser.parseOperator(),
    },
    join: {
        says: 'pairs of rows; no dynamic keys, and null fits nothing',
        read: (parser) => parser.join(),
    },
    union: { says: 'the rows of several tables', read: (parser) => parser.union() },
}

class Parser extends ExpressionParser {
    whole(): Query {
        const query = this.query()
        this.accept(';')
        if (this.token().kind !== 'end') throw new KqlError(`unexpected ${this.token().text} at ${this.token().at}`)
        return query
    }

    /** A table and its operators; a query may begin with an operator, of the default table, or with a union. */
    query(): Query {
        const word = this.token().text
        const begins = this.token().kind === 'name' && word !== 'count' && this.operatorName() !== undefined
        if (begins && word === 'union') return { operators: this.operators(this.operator()) }
        if (begins) return { table: DEFAULT_TABLE, operators: this.operators(this.operator()) }
        if (word === 'let' || word === 'print' || word === 'datatable')
            throw new KqlError(`${word} is not in the subset`)
        return { table: this.name().toLowerCase(), operators: this.operators([]) }
    }

    private operators(before: Operator[]): Operator[] {
        const operators = [...before]
        while (this.accept('|')) operators.push(...this.operator())
        return operators
    }

    /** One operator, which may stand for several. */
    private operator(): Operator[] {
        const name = this.operatorName()
        if (name === undefined) throw new KqlError(`operator ${this.hyphenated()} is not in the subset`)
        this.position += name.split('-').length * 2 - 1
        const parsed = OPERATORS[name]?.read(this) ?? []
        return Array.isArray(parsed) ? parsed : [parsed]
    }

    /** The operator that comes next, if it is one. */
    private operatorName(): string | undefined {
        const whole = this.hyphenated()
        if (Object.hasOwn(OPERATORS, whole)) return whole
        // The minus of `project -x` belongs to the expression.
        const { text } = this.token()
        return !whole.startsWith('project-') && Object.hasOwn(OPERATORS, text) ? text : undefined
    }

    /** project-away is one word: nothing is between its parts. */
    private hyphenated(): string {
        const [first, minus, second] = [this.token(), this.ahead(1), this.ahead(2)]
        const touching = minus?.at === first.at + first.text.length && second?.at === minus.at + 1
        return minus?.text === '-' && touching && second.kind === 'name' ? `${first.text}-${second.text}` : first.text
    }

    distinct(): Operator {
        return this.accept('*') ? { kind: 'distinct-all' } : { kind: 'distinct', columns: this.columns() }
    }

    summarize(): Operator {
        const aggregates = this.token().text === 'by' ? [] : this.columns()
        return { kind: 'summarize', aggregates, by: this.acceptName('by') ? this.columns() : [] }
    }

    order(): Operator {
        if (!this.acceptName('by')) throw new KqlError('order needs by')
        return { kind: 'order', keys: this.list(() => this.orderKey()) }
    }

    /** A sort and a take. */
    top(): Operator[] {
        const count = this.number()
        if (!this.acceptName('by')) throw new KqlError('top needs by')
        return [
            { kind: 'order', keys: [this.orderKey()] },
            { kind: 'take', count },
        ]
    }

    patterns(): NamePattern[] {
        return this.list(() => ({ name: this.name(), star: this.accept('*') }))
    }

    renames(): { to: string; from: string }[] {
        return this.list(() => {
            const to = this.name()
            this.expect('=')
            return { to, from: this.name() }
        })
    }

    number(): number {
        return Number(this.take('long').text)
    }

    mvExpand(): Operator {
        let pairs = false
        let index: string | undefined
        for (;;) {
            if (this.acceptOption('kind') || this.acceptOption('bagexpansion'))
                pairs = this.oneOf('mv-expand kind', ['bag', 'array']) === 'array'
            else if (this.acceptOption('with_itemindex')) index = this.name()
            else break
        }
        const columns = this.list(() => this.expanded())
        const limit = this.acceptName('limit') ? this.number() : EXPANDED_ROWS
        if (limit > MAX_EXPANDED_ROWS) throw new KqlError(`mv-expand makes at most ${MAX_EXPANDED_ROWS} rows of one`)
        return { kind: 'mv-expand', columns, limit, pairs, ...(index === undefined ? {} : { index }) }
    }

    private expanded(): ExpandedColumn {
        const column = this.column()
        if (!this.acceptName('to')) return column
        const target = this.expression()
        if (target.kind !== 'type') throw new KqlError('to needs typeof')
        return { ...column, type: target.type }
    }

    parseOperator(): Operator {
        if (this.acceptOption('kind')) this.oneOf('parse kind', ['simple'])
        const source = this.expression()
        if (!this.acceptName('with')) throw new KqlError('parse needs with')
        const pattern: PatternPart[] = []
        while (this.token().kind !== 'end' && !['|', ')', ';'].includes(this.token().text))
            pattern.push(this.patternPart())
        if (pattern.length === 0) throw new KqlError('parse needs a pattern')
        return { kind: 'parse', source, pattern }
    }

    private patternPart(): PatternPart {
        if (this.accept('*')) return 'anything'
        if (this.token().kind === 'string') return { text: this.next().text }
        return { column: this.name(), type: this.accept(':') ? this.typeName() : 'string' }
    }

    join(): Operator {
        const flavor = this.acceptOption('kind') ? this.oneOf('join kind', FLAVORS) : 'innerunique'
        const right = this.nested()
        if (!this.acceptName('on')) throw new KqlError('join needs on')
        const keys = this.list(() => this.joinKey())
        while (this.acceptName('and')) keys.push(this.joinKey())
        return { kind: 'join', flavor, right, keys }
    }

    /** A query in parentheses, or the name of a table. */
    private nested(): Query {
        if (!this.accept('(')) return { table: this.name().toLowerCase(), operators: [] }
        const query = this.query()
        this.expect(')')
        return query
    }

    union(): Operator {
        let inner = false
        let source: string | undefined
        for (;;) {
            if (this.acceptOption('kind')) inner = this.oneOf('union kind', ['inner', 'outer']) === 'inner'
            else if (this.acceptOption('withsource')) source = this.name()
            else if (this.acceptOption('isfuzzy')) throw new KqlError('union isfuzzy is not in the subset')
            else break
        }
        return {
            kind: 'union',
            legs: this.list(() => this.nested()),
            inner,
            ...(source === undefined ? {} : { source }),
        }
    }

    /** `name =`, an option of an operator. */
    private acceptOption(name: string): boolean {
        if (this.token().text !== name || this.ahead(1)?.text !== '=') return false
        this.position += 2
        return true
    }

    private oneOf<T extends string>(what: string, words: readonly T[]): T {
        const name = this.name()
        const known = words.find((word) => word === name)
        if (known === undefined) throw new KqlError(`${what}=${name} is not in the subset`)
        return known
    }

    /** `key`, or `$left.a == $right.b` in either order. */
    private joinKey(): JoinKey {
        const name = this.name()
        if (name !== '$left' && name !== '$right') return { left: name, right: name }
        this.expect('.')
        const first = this.name()
        this.expect('==')
        const other = this.name()
        if (other !== (name === '$left' ? '$right' : '$left')) throw new KqlError('on needs $left and $right')
        this.expect('.')
        const second = this.name()
        return name === '$left' ? { left: first, right: second } : { left: second, right: first }
    }

    /** Kusto sorts descending unless told otherwise; nulls are at the lower end (Kusto: sort-operator). */
    private orderKey(): SortKey {
        const value = this.expression()
        const ascending = this.acceptName('asc')
        if (!ascending) this.acceptName('desc')
        const nullsFirst = this.acceptName('nulls') ? this.oneOf('nulls', ['first', 'last']) === 'first' : ascending
        return { value, descending: !ascending, nullsFirst }
    }

    columns(): NamedExpression[] {
        return this.list(() => this.column())
    }

    private column(): NamedExpression {
        const bracketed = this.token().text === '[' && this.ahead(1)?.kind === 'string' ? 2 : 0
        const named = this.token().kind === 'name' || bracketed > 0
        const { text, kind } = this.ahead(bracketed + 1) ?? {}
        if (!named || text !== '=' || kind !== 'symbol') return { value: this.expression() }
        const name = this.name()
        this.expect('=')
        return { name, value: this.expression() }
    }
}
