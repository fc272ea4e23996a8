/** Expressions of the Kusto subset. */
import { isAggregate } from './aggregates.ts'
import { EQUALITIES, LIST_COMPARISONS, ORDER_COMPARISONS, TEXT_COMPARISONS } from './comparisons.ts'
import { isFunction } from './functions/index.ts'
import { KqlError, type Token } from './lex.ts'
import type { Expression } from './nodes.ts'
import { TokenReader } from './reader.ts'
import { dateTimeOf, typedTimespan } from './times.ts'
import { boolOf, convert, type Bag, type ScalarType, type Value } from './values.ts'

/** Every comparison that has one value at each side. */
export const COMPARISONS: readonly string[] = [
    ...EQUALITIES,
    ...Object.keys(ORDER_COMPARISONS),
    ...Object.keys(TEXT_COMPARISONS),
]

/** The names of types, and what each stands for. */
export const TYPE_NAMES: Readonly<Record<string, ScalarType>> = {
    bool: 'bool',
    boolean: 'bool',
    int: 'int',
    long: 'long',
    real: 'real',
    double: 'real',
    string: 'string',
    datetime: 'datetime',
    date: 'datetime',
    timespan: 'timespan',
    time: 'timespan',
    dynamic: 'dynamic',
}

type LiteralExpression = Extract<Expression, { kind: 'literal' }>

/** The part of the parser that knows expressions. */
export class ExpressionParser extends TokenReader {
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
        const left = this.accept('*') ? this.star() : this.sum()
        const { text, kind } = this.token()
        if (kind !== 'name' && kind !== 'symbol') return left
        if (LIST_COMPARISONS.includes(text)) {
            this.position += 1
            return { kind: 'list', operator: text, value: left, list: this.values() }
        }
        if (text === 'between' || text === '!between') return this.between(left)
        const operator = text === 'matches' ? 'matches regex' : text
        if (!COMPARISONS.includes(operator)) return this.unknownComparison(left)
        this.position += 1
        if (text === 'matches' && !this.acceptName('regex')) throw new KqlError('matches needs regex')
        return { kind: 'binary', operator, left, right: this.sum() }
    }

    /** A star stands before a comparison, or alone as an argument. */
    private star(): Expression {
        return { kind: 'star' }
    }

    private unknownComparison(left: Expression): Expression {
        const { text } = this.token()
        if (text.startsWith('!') && text !== '!=') throw new KqlError(`operator ${text} is not in the subset`)
        return left
    }

    private values(): Expression[] {
        this.expect('(')
        const list = this.list(() => this.expression())
        if (this.token().text === '|') throw new KqlError('a query as a list is not in the subset')
        this.expect(')')
        return list
    }

    private between(value: Expression): Expression {
        const not = this.next().text === '!between'
        this.expect('(')
        const low = this.sum()
        this.expect('..')
        const high = this.sum()
        this.expect(')')
        return { kind: 'between', not, value, low, high }
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
            else if (this.accept('[')) value = this.subscript(value)
            else return value
        }
    }

    /** `['name']` is a member; what else is in brackets is an index. */
    private subscript(object: Expression): Expression {
        const index = this.expression()
        this.expect(']')
        return index.kind === 'literal' && typeof index.value === 'string'
            ? { kind: 'member', object, name: index.value }
            : { kind: 'index', object, index }
    }

    private primary(): Expression {
        const token = this.next()
        const literal = literalOf(token)
        if (literal !== undefined) return literal
        if (token.text === '-') return { kind: 'negate', value: this.postfix() }
        if (token.text === '(') {
            const value = this.expression()
            this.expect(')')
            return value
        }
        if (token.text === '[' && this.token().kind === 'string') {
            this.position -= 1
            return { kind: 'name', name: this.name() }
        }
        if (token.kind !== 'name') throw new KqlError(`unexpected ${token.text || 'end'} at ${token.at}`)
        if (this.token().text !== '(' || this.token().kind !== 'symbol') return { kind: 'name', name: token.text }
        return this.call(token.text.toLowerCase())
    }

    private call(name: string): Expression {
        this.expect('(')
        if (name === 'typeof') return { kind: 'type', type: this.typeBefore(')') }
        if (name === 'dynamic') {
            const value = this.json()
            this.expect(')')
            return { kind: 'literal', type: 'dynamic', value }
        }
        const args = this.token().text === ')' ? [] : this.list(() => this.expression())
        this.expect(')')
        if (!isFunction(name) && !isAggregate(name)) throw new KqlError(`function ${name} is not in the subset`)
        return { kind: 'call', name, args }
    }

    private typeBefore(end: string): ScalarType {
        const type = this.typeName()
        this.expect(end)
        return type
    }

    /** A word for a type. */
    typeName(): ScalarType {
        const name = this.name()
        const type = Object.hasOwn(TYPE_NAMES, name) ? TYPE_NAMES[name] : undefined
        if (type === undefined) throw new KqlError(`type ${name} is not in the subset`)
        return type
    }

    /** The content of dynamic(...): JSON, with the literals of Kusto in it. */
    private json(): Value {
        if (this.accept('[')) return this.items(']', () => this.json())
        if (this.accept('{')) return Object.fromEntries(this.items('}', () => this.pair())) satisfies Bag
        if (this.acceptName('null')) return null
        const minus = this.accept('-')
        const literal = literalOf(this.next())
        if (literal === undefined) throw new KqlError('dynamic() holds JSON')
        return minus && typeof literal.value === 'number' ? -literal.value : literal.value
    }

    private items<T>(end: string, item: () => T): T[] {
        const items = this.token().text === end ? [] : this.list(item)
        this.expect(end)
        return items
    }

    private pair(): [string, Value] {
        const name = this.take('string').text
        this.expect(':')
        return [name, this.json()]
    }
}

function literalOf(token: Token): LiteralExpression | undefined {
    const literal = (type: ScalarType, value: Value): LiteralExpression => ({ kind: 'literal', type, value })
    switch (token.kind) {
        case 'string':
            return literal('string', token.text)
        case 'long':
        case 'real':
            return literal(token.kind, Number(token.text))
        case 'timespan':
            return literal('timespan', token.span)
        case 'typed':
            return typedLiteral(token.type, token.text)
        case 'name':
            return token.text === 'true' || token.text === 'false' ? literal('bool', token.text === 'true') : undefined
        default:
            return undefined
    }
}

/** `datetime(2026-11-23)` and its like: `null` is the missing value, what cannot be read is refused. */
function typedLiteral(name: string, text: string): LiteralExpression {
    const type = TYPE_NAMES[name]
    if (type === undefined) throw new KqlError(`type ${name} is not in the subset`)
    const content = text.trim().replace(/^(['"])(.*)\1$/, '$2')
    if (content === 'null') return { kind: 'literal', type, value: null }
    const value = readAs(type, content)
    if (value === null) throw new KqlError(`${name}(${text}) is no ${type}`)
    return { kind: 'literal', type, value }
}

function readAs(type: ScalarType, text: string): Value {
    if (type === 'datetime') return dateTimeOf(text) ?? (/^\d{4}$/.test(text) ? dateTimeOf(`${text}-01-01`) : null)
    if (type === 'timespan') return typedTimespan(text)
    return type === 'bool' ? boolOf(text) : convert(text, type)
}
