/** Expressions of the Kusto subset. */
import { isAggregate } from './aggregates.ts'
import { COMPARISONS } from './comparisons.ts'
import { isFunction } from './functions.ts'
import { KqlError, type Token } from './lex.ts'
import type { Expression } from './nodes.ts'
import { timeOf } from './values.ts'

/** Comparisons with a list. */
export const LIST_COMPARISONS: readonly string[] = ['in', 'in~', '!in', '!in~', 'has_any']

/** The part of the parser that knows expressions. */
export class ExpressionParser {
    protected position = 0

    constructor(private readonly tokens: readonly Token[]) {}

    expression(): Expression {
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
        if (LIST_COMPARISONS.includes(text)) {
            this.position += 1
            this.expect('(')
            const list = this.list(() => this.expression())
            this.expect(')')
            if (text === 'has_any') return { kind: 'has_any', value: left, list }
            return { kind: 'in', not: text.startsWith('!'), ignoreCase: text.endsWith('~'), value: left, list }
        }
        if (text === 'matches') {
            this.position += 1
            if (!this.acceptName('regex')) throw new KqlError('matches needs regex')
            return { kind: 'binary', operator: 'matches regex', left, right: this.sum() }
        }
        if (!Object.hasOwn(COMPARISONS, text)) return left
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
                const index = this.expression()
                value =
                    index.kind === 'literal' && typeof index.value === 'string'
                        ? { kind: 'member', object: value, name: index.value }
                        : { kind: 'index', object: value, index }
                this.expect(']')
            } else return value
        }
    }

    private primary(): Expression {
        const token = this.next()
        if (token.kind === 'string') return { kind: 'literal', value: token.text }
        if (token.kind === 'number' || token.kind === 'timespan') return { kind: 'literal', value: Number(token.text) }
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
        const name = token.text.toLowerCase()
        if (!isFunction(name) && !isAggregate(name) && name !== 'typeof')
            throw new KqlError(`function ${name} is not in the subset`)
        return { kind: 'call', name, args }
    }

    /** datetime(2026-11-23T10:00:00Z): its content is no expression. */
    private dateTime(): Expression {
        this.expect('(')
        let text = ''
        while (this.token().text !== ')' && this.token().kind !== 'end') text += this.next().text
        this.expect(')')
        const value = timeOf(text)
        if (value === null) throw new KqlError(`datetime(${text}) is no time`)
        return { kind: 'literal', value }
    }

    protected list<T>(item: () => T): T[] {
        const items = [item()]
        while (this.accept(',')) items.push(item())
        return items
    }

    /** The token after the next one. */
    protected tokenAfter(): Token | undefined {
        return this.tokens[this.position + 1]
    }

    protected token(): Token {
        return this.tokens[this.position] ?? { kind: 'end', text: '', at: -1 }
    }

    private next(): Token {
        const token = this.token()
        this.position += 1
        return token
    }

    protected take(kind: Token['kind']): Token {
        const token = this.next()
        if (token.kind !== kind) throw new KqlError(`expected a ${kind}, found ${token.text || 'end'} at ${token.at}`)
        return token
    }

    protected name(): string {
        return this.take('name').text
    }

    protected expect(symbol: string): void {
        if (!this.accept(symbol))
            throw new KqlError(`expected ${symbol}, found ${this.token().text || 'end'} at ${this.token().at}`)
    }

    protected accept(symbol: string): boolean {
        if (this.token().kind !== 'symbol' || this.token().text !== symbol) return false
        this.position += 1
        return true
    }

    protected acceptAny(...symbols: string[]): string | undefined {
        return symbols.find((symbol) => this.accept(symbol))
    }

    protected acceptName(name: string): boolean {
        if (this.token().kind !== 'name' || this.token().text !== name) return false
        this.position += 1
        return true
    }
}
