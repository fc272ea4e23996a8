/** Parser of the Kusto subset. Its grammar stands in the README of the package; grammar.test.ts compares. */
import { TABLES } from '../tenant/kinds.ts'
import { KqlError, lex } from './lex.ts'
import type { Expression, JoinKey, NamedExpression, Operator, Query } from './nodes.ts'
import { ExpressionParser } from './parse-expression.ts'

/** Kinds of joins. */
export const FLAVORS = ['inner', 'innerunique', 'leftouter'] as const
/** What typeof(...) may name, with the function that it stands for. */
export const CASTS: Readonly<Record<string, string>> = {
    string: 'tostring',
    int: 'toint',
    long: 'tolong',
    real: 'toreal',
    datetime: 'todatetime',
}
/** Rows that mv-expand makes of one row: what Resource Graph gives unasked, and its most (azure.md 4.4). */
const EXPANDED_ROWS = 128
const MAX_EXPANDED_ROWS = 400
const MAX_EXPANDS = 3
const MAX_JOINS = 3

/** Parses a query; throws KqlError for what is outside the subset. */
export function parseQuery(text: string): Query {
    const query = new Parser(lex(text)).whole()
    checkLimits(query)
    return query
}

/** The operators of the subset, and how each goes on. */
export const OPERATORS: Readonly<Record<string, (parser: Parser) => Operator | Operator[]>> = {
    where: (parser) => ({ kind: 'where', condition: parser.expression() }),
    extend: (parser) => ({ kind: 'extend', columns: parser.columns() }),
    project: (parser) => ({ kind: 'project', columns: parser.columns() }),
    'project-away': (parser) => ({ kind: 'project-away', names: parser.names() }),
    distinct: (parser) => ({ kind: 'distinct', columns: parser.columns() }),
    summarize: (parser) => parser.summarize(),
    order: (parser) => parser.order(),
    sort: (parser) => parser.order(),
    take: (parser) => ({ kind: 'take', count: parser.number() }),
    limit: (parser) => ({ kind: 'take', count: parser.number() }),
    top: (parser) => parser.top(),
    count: () => ({ kind: 'count' }),
    'mv-expand': (parser) => parser.mvExpand(),
    join: (parser) => parser.join(),
}

class Parser extends ExpressionParser {
    whole(): Query {
        const query = this.query()
        if (this.token().kind !== 'end') throw new KqlError(`unexpected ${this.token().text} at ${this.token().at}`)
        return query
    }

    private query(): Query {
        const table = this.name().toLowerCase()
        if (!TABLES.has(table)) throw new KqlError(`table ${table} is not in the subset`)
        const operators: Operator[] = []
        while (this.accept('|')) operators.push(...this.operator())
        return { table, operators }
    }

    /** One operator, which may stand for several. */
    private operator(): Operator[] {
        const { at } = this.token()
        let name = this.name()
        // project-away is one word; the minus of `project -x` belongs to the expression.
        const touching = this.token().at === at + name.length
        if (touching && (name === 'project' || name === 'mv') && this.accept('-')) name = `${name}-${this.name()}`
        const parsed = Object.hasOwn(OPERATORS, name) ? OPERATORS[name]?.(this) : undefined
        if (parsed === undefined) throw new KqlError(`operator ${name} is not in the subset`)
        return Array.isArray(parsed) ? parsed : [parsed]
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

    names(): string[] {
        return this.list(() => this.name())
    }

    number(): number {
        return Number(this.take('number').text)
    }

    mvExpand(): Operator {
        const columns = this.list(() => {
            const column = this.column()
            return this.acceptName('to') ? { ...column, cast: this.cast() } : column
        })
        const limit = this.acceptName('limit') ? this.number() : EXPANDED_ROWS
        if (limit > MAX_EXPANDED_ROWS) throw new KqlError(`mv-expand makes at most ${MAX_EXPANDED_ROWS} rows of one`)
        return { kind: 'mv-expand', columns, limit }
    }

    /** The function that `typeof(...)` asks for. */
    private cast(): string {
        const target = this.expression()
        if (target.kind !== 'call' || target.name !== 'typeof') throw new KqlError('to needs typeof')
        const [type] = target.args
        const cast = type?.kind === 'name' && Object.hasOwn(CASTS, type.name) ? CASTS[type.name] : undefined
        if (cast === undefined) throw new KqlError('typeof of this type is not in the subset')
        return cast
    }

    join(): Operator {
        let flavor: (typeof FLAVORS)[number] = 'innerunique'
        if (this.acceptName('kind')) {
            this.expect('=')
            const name = this.name()
            const known = FLAVORS.find((candidate) => candidate === name)
            if (known === undefined) throw new KqlError(`join kind=${name} is not in the subset`)
            flavor = known
        }
        this.expect('(')
        const right = this.query()
        this.expect(')')
        if (!this.acceptName('on')) throw new KqlError('join needs on')
        const keys = this.list(() => this.joinKey())
        while (this.acceptName('and')) keys.push(this.joinKey())
        return { kind: 'join', flavor, right, keys }
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

    private orderKey(): { value: Expression; descending: boolean } {
        const value = this.expression()
        // Kusto sorts descending unless told otherwise.
        const ascending = this.acceptName('asc')
        if (!ascending) this.acceptName('desc')
        return { value, descending: !ascending }
    }

    columns(): NamedExpression[] {
        return this.list(() => this.column())
    }

    private column(): NamedExpression {
        const next = this.tokenAfter()
        if (this.token().kind === 'name' && next?.text === '=' && next.kind === 'symbol') {
            const name = this.name()
            this.position += 1
            return { name, value: this.expression() }
        }
        const value = this.expression()
        return { name: defaultName(value), value }
    }
}

/** Limits of Resource Graph: three joins, of which one between tables other than resources and resourcecontainers; three mv-expand. */
function checkLimits(query: Query): void {
    const operators = operatorsOf(query)
    const joins = operators.filter((operator) => operator.kind === 'join')
    if (joins.length > MAX_JOINS) throw new KqlError(`at most ${MAX_JOINS} joins are allowed`)
    const plain = (table: string) => table === 'resources' || table === 'resourcecontainers'
    const cross = joins.filter(({ right }) => right.table !== query.table)
    if (cross.length > 1 && !(plain(query.table) && cross.every(({ right }) => plain(right.table))))
        throw new KqlError('at most one join of different tables is allowed')
    if (operators.filter((operator) => operator.kind === 'mv-expand').length > MAX_EXPANDS)
        throw new KqlError(`at most ${MAX_EXPANDS} mv-expand are allowed`)
}

function operatorsOf(query: Query): Operator[] {
    return query.operators.flatMap((operator) =>
        operator.kind === 'join' ? [operator, ...operatorsOf(operator.right)] : [operator],
    )
}

/** The name that Kusto gives a column without one, for the forms of the subset. */
function defaultName(value: Expression): string {
    if (value.kind === 'name' || value.kind === 'member') return value.name
    if (value.kind === 'call') {
        const [first] = value.args
        const prefix = value.name === 'make_set' ? 'set' : value.name
        if (first?.kind !== 'name' && first?.kind !== 'member') return `${prefix}_`
        return value.name.startsWith('to') || value.name === 'take_any' ? first.name : `${prefix}_${first.name}`
    }
    return 'Column1'
}
