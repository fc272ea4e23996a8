/** Tokens of the Kusto subset. */

export interface Token {
    kind: 'name' | 'string' | 'number' | 'timespan' | 'symbol' | 'end'
    /** A timespan's is its milliseconds. */
    text: string
    at: number
}

/** Thrown for text outside the subset; Resource Graph answers 400 InvalidQuery. */
export class KqlError extends Error {
    override readonly name = 'KqlError'
}

const MILLISECONDS: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

const SYMBOLS = [
    '!startswith',
    '!endswith',
    '!contains',
    '!has',
    '!in~',
    'in~',
    '!in',
    '=~',
    '!~',
    '==',
    '!=',
    '<=',
    '>=',
    '|',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    ',',
    '.',
    '=',
    '<',
    '>',
    '+',
    '-',
    '*',
    '/',
    '%',
    ':',
]

/** Splits a query. Comments go. */
export function lex(text: string): Token[] {
    const tokens: Token[] = []
    let at = 0
    while (at < text.length) {
        const rest = text.slice(at)
        const space = /^(\s+|\/\/[^\n]*)/.exec(rest)?.[0]
        if (space !== undefined) {
            at += space.length
            continue
        }
        const string = /^@?'((?:[^'\\\n]|\\.)*)'|^@?"((?:[^"\\\n]|\\.)*)"/.exec(rest)
        if (string) {
            const raw = string[1] ?? string[2] ?? ''
            tokens.push({ kind: 'string', text: rest.startsWith('@') ? raw : unescape(raw), at })
            at += string[0].length
            continue
        }
        const symbol = SYMBOLS.find(
            (candidate) =>
                rest.startsWith(candidate) &&
                (!/in~?$/.test(candidate) || candidate.startsWith('!') || tokens.length > 0),
        )
        // $left and $right of a join are names too.
        const name = /^(?:\$(?=left\b|right\b))?[A-Za-z_][A-Za-z0-9_]*/.exec(rest)?.[0]
        if (name !== undefined && !(rest.startsWith('in~') && name === 'in')) {
            tokens.push({ kind: 'name', text: name, at })
            at += name.length
            continue
        }
        const number = /^(\d+(?:\.\d+)?)(d|h|ms|m|s)?(?![A-Za-z0-9_])/.exec(rest) ?? /^(\d+(?:\.\d+)?)/.exec(rest)
        if (number) {
            const [whole, digits = '', unit] = number
            const factor = unit === undefined ? undefined : MILLISECONDS[unit]
            tokens.push({
                kind: factor === undefined ? 'number' : 'timespan',
                text: factor === undefined ? digits : String(Number(digits) * factor),
                at,
            })
            at += whole.length
            continue
        }
        if (symbol === undefined) throw new KqlError(`unexpected character ${rest[0] ?? ''} at ${at}`)
        tokens.push({ kind: 'symbol', text: symbol, at })
        at += symbol.length
    }
    tokens.push({ kind: 'end', text: '', at })
    return tokens
}

function unescape(raw: string): string {
    const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t' }
    return raw.replace(/\\(.)/g, (_whole, character: string) => escapes[character] ?? character)
}
