/** Tokens of the Kusto subset. */
import { literalTimespan, type Timespan } from './times.ts'

export type Token = { text: string; at: number } & (
    | { kind: 'name' | 'string' | 'long' | 'real' | 'symbol' | 'end' }
    | { kind: 'timespan'; span: Timespan }
    /** A literal like `datetime(2026-11-23)`, whose content is no expression. */
    | { kind: 'typed'; type: string }
)

/** Thrown for text outside the subset; Resource Graph answers 400 InvalidQuery. */
export class KqlError extends Error {
    override readonly name = 'KqlError'
}

const SKIPPED = /^(\s+|\/\/[^\n]*)/
const STRINGS: readonly [pattern: RegExp, content: (raw: string) => string][] = [
    [/^@'((?:[^'\n]|'')*)'/, (raw) => raw.replaceAll("''", "'")],
    [/^@"((?:[^"\n]|"")*)"/, (raw) => raw.replaceAll('""', '"')],
    [/^'((?:[^'\\\n]|\\.)*)'/, unescape],
    [/^"((?:[^"\\\n]|\\.)*)"/, unescape],
    [/^```([\s\S]*?)```/, (raw) => raw],
]
const TYPED = /^(datetime|date|timespan|time|bool|boolean|int|long|real|double|decimal|guid)\s*\(([^()]*)\)/
/** $left and $right of a join are names too. */
const NAME = /^(?:\$(?=left\b|right\b))?[A-Za-z_][A-Za-z0-9_]*/
const NUMBER = /^(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)([a-z]+)?(?![A-Za-z0-9_])/
/** Words that begin with an exclamation mark or end with a tilde belong to the comparisons. */
const SYMBOL = /^(?:![a-z_]+~?|in~|=~|!~|==|!=|<=|>=|\.\.|[|()[\]{},.=<>+\-*/%:;])/

/** Splits a query. Comments go. */
export function lex(text: string): Token[] {
    const tokens: Token[] = []
    let at = 0
    while (at < text.length) {
        const rest = text.slice(at)
        const space = SKIPPED.exec(rest)?.[0].length ?? 0
        if (space > 0) {
            at += space
            continue
        }
        const [token, length] = tokenOf(rest, at)
        tokens.push(token)
        at += length
    }
    tokens.push({ kind: 'end', text: '', at })
    return tokens
}

function tokenOf(rest: string, at: number): [token: Token, length: number] {
    for (const [pattern, content] of STRINGS) {
        const found = pattern.exec(rest)
        if (found) return [{ kind: 'string', text: content(found[1] ?? ''), at }, found[0].length]
    }
    const typed = TYPED.exec(rest)
    if (typed) return [{ kind: 'typed', type: typed[1] ?? '', text: typed[2] ?? '', at }, typed[0].length]
    const name = rest.startsWith('in~') ? undefined : NAME.exec(rest)?.[0]
    if (name !== undefined) return [{ kind: 'name', text: name, at }, name.length]
    const number = NUMBER.exec(rest) ?? /^(\d+(?:\.\d+)?)/.exec(rest)
    if (number) return [numberToken(number, at), number[0].length]
    const symbol = SYMBOL.exec(rest)?.[0]
    if (symbol === undefined) throw new KqlError(`unexpected character ${rest[0] ?? ''} at ${at}`)
    return [{ kind: 'symbol', text: symbol, at }, symbol.length]
}

function numberToken([whole, digits = '', unit]: RegExpExecArray, at: number): Token {
    if (unit === undefined) return { kind: /[.e]/i.test(digits) ? 'real' : 'long', text: digits, at }
    const span = literalTimespan(digits, unit)
    if (span === undefined) throw new KqlError(`the unit of ${whole} is not in the subset`)
    return { kind: 'timespan', text: whole, span, at }
}

function unescape(raw: string): string {
    const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t' }
    return raw.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_whole, code: string | undefined, character: string) =>
        code === undefined ? (escapes[character] ?? character) : String.fromCharCode(Number.parseInt(code, 16)),
    )
}
