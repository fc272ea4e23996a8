/** Parser of the Kusto subset (README.md beside this file). */
import { TABLES } from '../tenant/kinds.ts'
import { KqlError, lex } from './lex.ts'
import type { Expression, JoinKey, NamedExpression, Operator, Query } from './nodes.ts'
import { ExpressionParser } from './parse-expression.ts'

const FLAVORS = ['inner', 'innerunique', 'leftouter'] as const
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

    /** One operator; `top` is a sort and a take. */
    private operator(): Operator[] {
        let name = this.name()
        if ((name === 'project' || name === 'mv') && this.accept('-')) name = `${name}-${this.name()}`
        if (name !== 'top') return [this.simple(name)]
        const count = Number(this.take('number').text)
        if (!this.acceptName('by')) throw new KqlError('top needs by')
        return [
            { kind: 'order', keys: [this.orderKey()] },
            { kind: 'take', count },
        ]
    }

    private simple(name: string): Operator {
        switch (name) {
            case 'where':
                return { kind: 'where', condition: this.expression() }
            case 'extend':
                return { kind: 'extend', columns: this.columns() }
            case 'project':
                return { kind: 'project', columns: this.columns() }
            case 'project-away':
                return { kind: 'project-away', names: this.list(() => this.name()) }
            case 'distinct':
                return { kind: 'distinct', columns: this.columns() }
            case 'summarize': {
                const aggregates = this.token().text === 'by' ? [] : this.columns()
                return { kind: 'summarize', aggregates, by: this.acceptName('by') ? this.columns() : [] }
            }
            case 'order':
            case 'sort':
                if (!this.acceptName('by')) throw new KqlError('order needs by')
                return { kind: 'order', keys: this.list(() => this.orderKey()) }
            case 'take':
            case 'limit':
                return { kind: 'take', count: Number(this.take('number').text) }
            case 'count':
                return { kind: 'count' }
            case 'mv-expand':
                return this.mvExpand()
            case 'join':
                return this.join()
            default:
                throw new KqlError(`operator ${name} is not in the subset`)
        }
    }

    private mvExpand(): Operator {
        const columns = this.list(() => {
            const column = this.column()
            if (this.acceptName('to')) {
                const target = this.expression()
                if (target.kind !== 'call' || target.name !== 'typeof') throw new KqlError('to needs typeof')
                const [type] = target.args
                const cast = {
                    string: 'tostring',
                    int: 'toint',
                    long: 'tolong',
                    real: 'toreal',
                    datetime: 'todatetime',
                }
                const name = type?.kind === 'name' ? cast[type.name as keyof typeof cast] : undefined
                if (name === undefined) throw new KqlError('typeof of this type is not in the subset')
                return { ...column, cast: name }
            }
            return column
        })
        const limit = this.acceptName('limit') ? Number(this.take('number').text) : EXPANDED_ROWS
        if (limit > MAX_EXPANDED_ROWS) throw new KqlError(`mv-expand makes at most ${MAX_EXPANDED_ROWS} rows of one`)
        return { kind: 'mv-expand', columns, limit }
    }

    private join(): Operator {
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

    private columns(): NamedExpression[] {
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
