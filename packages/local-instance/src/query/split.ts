/** Encoded text to its conditions: where '^' separates, where '^^' stands for '^', and where a script ends. */

/** Evaluates a value that begins with 'javascript:'. */
export type EvaluateValue = (script: string) => string

export const SCRIPT = 'javascript:'
const QUOTES = new Set(["'", '"', '`'])
const OPENING = new Set(['(', '[', '{'])
const CLOSING = new Set([')', ']', '}'])

/** Does a script begin here? */
export function isScript(text: string, at = 0): boolean {
    return text.slice(at, at + SCRIPT.length).toLowerCase() === SCRIPT
}

/** The script of a value that begins with 'javascript:'. */
export function scriptOf(value: string): string {
    return value.slice(SCRIPT.length)
}

/**
 * The conditions of encoded text, scripts evaluated. "^^" is the escape sequence of the separator
 * (GlideStringUtilScopedAPI). `opensValue` says whether a value may begin after the text of a condition so far.
 */
export function splitConditions(
    text: string,
    evaluate: EvaluateValue,
    opensValue: (condition: string) => boolean,
): string[] {
    if (!/\^\^|javascript:/i.test(text)) return text.split('^')
    const parts: string[] = []
    let part = ''
    for (let at = 0; at < text.length;) {
        if (text[at] === '^' && text[at + 1] !== '^') {
            parts.push(part)
            part = ''
            at += 1
        } else if (text[at] === '^') {
            part += '^'
            at += 2
        } else if (isScript(text, at) && (part === '' || opensValue(part))) {
            const end = endOfScript(text, at + SCRIPT.length)
            const answer = evaluate(text.slice(at + SCRIPT.length, end))
            if (part === '') {
                // A script in place of a condition answers encoded text: javascript:'active=true^' + f().
                parts.push(...splitConditions(answer, evaluate, opensValue))
                part = parts.pop() ?? ''
            } else part += answer
            at = end
        } else {
            part += text[at] ?? ''
            at += 1
        }
    }
    return [...parts, part]
}

/** Where the next condition or the next value of a range begins, outside of texts and brackets of the script. */
function endOfScript(text: string, start: number): number {
    let depth = 0
    let quote = ''
    for (let at = start; at < text.length; at += 1) {
        const character = text[at] ?? ''
        if (quote !== '') {
            if (character === '\\') at += 1
            else if (character === quote) quote = ''
        } else if (QUOTES.has(character)) quote = character
        else if (OPENING.has(character)) depth += 1
        else if (CLOSING.has(character)) depth -= 1
        else if (depth <= 0 && (character === '^' || character === '@')) return at
    }
    return text.length
}
