/** Reads tokens one after the other. */
import { KqlError, type Token } from './lex.ts'

export class TokenReader {
    protected position = 0

    constructor(private readonly tokens: readonly Token[]) {}

    protected list<T>(item: () => T): T[] {
        const items = [item()]
        while (this.accept(',')) items.push(item())
        return items
    }

    /** The token so many places after the next one. */
    protected ahead(places: number): Token | undefined {
        return this.tokens[this.position + places]
    }

    protected token(): Token {
        return this.tokens[this.position] ?? { kind: 'end', text: '', at: -1 }
    }

    protected next(): Token {
        const token = this.token()
        this.position += 1
        return token
    }

    protected take(kind: Token['kind']): Token {
        const token = this.next()
        if (token.kind !== kind) throw new KqlError(`expected a ${kind}, found ${token.text || 'end'} at ${token.at}`)
        return token
    }

    /** A name, or one that is in brackets and quotes: `['any text']`. */
    name(): string {
        if (!this.accept('[')) return this.take('name').text
        const { text } = this.take('string')
        this.expect(']')
        return text
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
