/** Parser of the Kusto subset (README.md beside this file). */
import { KqlError, lex, type Token } from './lex.ts'
import type { Expression, NamedExpression, Operator, Query } from './nodes.ts'

const COMPARISONS = new Set([
    '==',
    '!=',
    '=~',
    '!~',
    '<',
    '<=',
    '>',
    '>=',
    'has',
    'contains',
    'startswith',
    'endswith',
    '!has',
    '!contains',
    '!startswith',
])
const TABLES = new Set(['securityresources', 'resourcecontainers', 'resources'])

/** Parses a query; throws KqlError for what is outside the subset. */
export function parseQuery(text: string): Query {
    return new Parser(lex(text)).query()
}

class Parser {
    private position = 0

    constructor(private readonly tokens: readonly Token[]) {}

    query(): Query {
        const table = this.name().toLowerCase()
        if (!TABLES.has(table)) throw new KqlError(`table ${table} is not in the subset`)
        const operators: Operator[] = []
        while (this.accept('|')) operators.push(this.operator())
        if (this.token().kind !== 'end') throw new KqlError(`unexpected ${this.token().text} at ${this.token().at}`)
        return { table, operators }
    }

    private operator(): Operator {
        let name = this.name()
        if (name === 'project' && this.accept('-')) name = `project-${this.name()}`
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
            default:
                throw new KqlError(`operator ${name} is not in the subset`)
        }
    }

    private orderKey(): { value: Expression; descending: boolean } {
        const value = this.expression()
        // Kusto sorts descending unless told otherwise.
        const ascending = this.acceptName('asc')
        if (!ascending) this.acceptName('desc')
        return { value, descending: !ascending }
    }

    private columns(): NamedExpression[] {
        return this.list(() => {
            const next = this.tokens[this.position + 1]
            if (this.token().kind === 'name' && next?.text === '=' && next.kind === 'symbol') {
                const name = this.name()
                this.position += 1
                return { name, value: this.expression() }
            }
            const value = this.expression()
            return { name: defaultName(value), value }
        })
    }

    private expression(): Expression {
        let left = this.conjunction()
        while (this.acceptName('or')) left = { kind: 'binary', operator: 'or', left, right: this.conjunction() }
        return left
    }

    private conjunction(): Expression {
        let left = this.comparison()
        while (this.acceptName('and')) left = { kind: 'binary', operator: 'and', left, right: this.comparison() }
        return left
    }

    private comparison(): Expression {
        const left = this.sum()
        const { text } = this.token()
        if (text === 'in' || text === 'in~' || text === '!in' || text === '!in~') {
            this.position += 1
            this.expect('(')
            const list = this.list(() => this.expression())
            this.expect(')')
            return { kind: 'in', not: text.startsWith('!'), ignoreCase: text.endsWith('~'), value: left, list }
        }
        if (!COMPARISONS.has(text)) return left
        this.position += 1
        return { kind: 'binary', operator: text, left, right: this.sum() }
    }

    private sum(): Expression {
        let left = this.product()
        for (let operator = this.acceptAny('+', '-'); operator !== undefined; operator = this.acceptAny('+', '-')) {
            left = { kind: 'binary', operator, left, right: this.product() }
        }
        return left
    }

    private product(): Expression {
        let left = this.postfix()
        for (
            let operator = this.acceptAny('*', '/', '%');
            operator !== undefined;
            operator = this.acceptAny('*', '/', '%')
        ) {
            left = { kind: 'binary', operator, left, right: this.postfix() }
        }
        return left
    }

    private postfix(): Expression {
        let value = this.primary()
        for (;;) {
            if (this.accept('.')) value = { kind: 'member', object: value, name: this.name() }
            else if (this.accept('[')) {
                const token = this.next()
                value =
                    token.kind === 'string'
                        ? { kind: 'member', object: value, name: token.text }
                        : { kind: 'index', object: value, index: Number(token.text) }
                this.expect(']')
            } else return value
        }
    }

    private primary(): Expression {
        const token = this.next()
        if (token.kind === 'string') return { kind: 'literal', value: token.text }
        if (token.kind === 'number') return { kind: 'literal', value: Number(token.text) }
        if (token.text === '-') return { kind: 'negate', value: this.postfix() }
        if (token.text === '(') {
            const value = this.expression()
            this.expect(')')
            return value
        }
        if (token.kind !== 'name') throw new KqlError(`unexpected ${token.text || 'end'} at ${token.at}`)
        if (token.text === 'true' || token.text === 'false') return { kind: 'literal', value: token.text === 'true' }
        if (token.text === 'datetime' && this.token().text === '(') return this.dateTime()
        if (!this.accept('(')) return { kind: 'name', name: token.text }
        const args = this.token().text === ')' ? [] : this.list(() => this.expression())
        this.expect(')')
        return { kind: 'call', name: token.text.toLowerCase(), args }
    }

    /** datetime(2026-11-23T10:00:00Z): its content is no expression. */
    private dateTime(): Expression {
        this.expect('(')
        let text = ''
        while (this.token().text !== ')' && this.token().kind !== 'end') text += this.next().text
        this.expect(')')
        const value = Date.parse(text)
        if (Number.isNaN(value)) throw new KqlError(`datetime(${text}) is no time`)
        return { kind: 'literal', value }
    }

    private list<T>(item: () => T): T[] {
        const items = [item()]
        while (this.accept(',')) items.push(item())
        return items
    }

    private token(): Token {
        return this.tokens[this.position] ?? { kind: 'end', text: '', at: -1 }
    }

    private next(): Token {
        const token = this.token()
        this.position += 1
        return token
    }

    private take(kind: Token['kind']): Token {
        const token = this.next()
        if (token.kind !== kind) throw new KqlError(`expected a ${kind}, found ${token.text || 'end'} at ${token.at}`)
        return token
    }

    private name(): string {
        return this.take('name').text
    }

    private expect(symbol: string): void {
        if (!this.accept(symbol))
            throw new KqlError(`expected ${symbol}, found ${this.token().text || 'end'} at ${this.token().at}`)
    }

    private accept(symbol: string): boolean {
        if (this.token().kind !== 'symbol' || this.token().text !== symbol) return false
        this.position += 1
        return true
    }

    private acceptAny(...symbols: string[]): string | undefined {
        return symbols.find((symbol) => this.accept(symbol))
    }

    private acceptName(name: string): boolean {
        if (this.token().kind !== 'name' || this.token().text !== name) return false
        this.position += 1
        return true
    }
}

/** The name that Kusto gives a column without one, for the forms of the subset. */
function defaultName(value: Expression): string {
    if (value.kind === 'name' || value.kind === 'member') return value.name
    if (value.kind === 'call') {
        const [first] = value.args
        return first?.kind === 'name' || first?.kind === 'member'
            ? value.name.startsWith('to')
                ? first.name
                : `${value.name}_${first.name}`
            : `${value.name}_`
    }
    return 'Column1'
}
