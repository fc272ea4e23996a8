/** Calls of functions: the number and the types of their arguments, then the call. */
import { computed, type Bind, type Bound, type Scope } from './bound.ts'
import { isAggregate } from './aggregates.ts'
import type { KqlFunction } from './functions/function.ts'
import { FUNCTIONS, isFunction } from './functions/index.ts'
import { KqlError } from './lex.ts'
import type { Expression } from './nodes.ts'
import { regex } from './regex.ts'
import { cast, convert, isNumeric, text, type Row, type ScalarType } from './values.ts'

/** What the arguments of a function may be, by the words of its declaration. */
const KINDS: Readonly<Record<string, (type: ScalarType) => boolean>> = {
    any: () => true,
    same: () => true,
    scalar: (type) => type !== 'dynamic',
    text: () => true,
    regex: (type) => type === 'string' || type === 'dynamic',
    string: (type) => type === 'string' || type === 'dynamic',
    dynamic: (type) => type === 'dynamic',
    bool: (type) => type === 'bool' || type === 'dynamic',
    datetime: (type) => type === 'datetime',
    timespan: (type) => type === 'timespan',
    integer: (type) => type === 'int' || type === 'long',
    number: isNumeric,
    size: (type) => isNumeric(type) || type === 'datetime' || type === 'timespan',
    ordered: (type) => type !== 'dynamic',
    sum: (type) => isNumeric(type) || type === 'timespan',
}

const AS_TEXT: ReadonlySet<string> = new Set(['text', 'string', 'regex'])

interface Parameter {
    kind: string
    optional: boolean
}

interface Signature {
    parameters: Parameter[]
    repeats: boolean
    typed: boolean
}

const signatures = new Map<string, Signature>()

/** The parameters of a declaration like `(source: text, start: integer [, length: integer])`. */
function signatureOf(args: string): Signature {
    const known = signatures.get(args)
    if (known !== undefined) return known
    let depth = 0
    const parameters: Parameter[] = []
    for (const [token, kind] of args.matchAll(/[[\]]|\w+: (\w+)/g)) {
        if (token === '[') depth += 1
        else if (token === ']') depth -= 1
        else parameters.push({ kind: kind ?? 'any', optional: depth > 0 })
    }
    const signature = { parameters, repeats: args.includes('...'), typed: args.includes(', type]') }
    signatures.set(args, signature)
    return signature
}

/** The kinds of so many arguments: those that may be left out are taken from the left; undefined for a wrong number. */
function kindsOf({ parameters, repeats }: Signature, count: number): string[] | undefined {
    const required = parameters.filter(({ optional }) => !optional).length
    let spare = count - required
    const taken = parameters.filter(({ optional }) => !optional || (spare -= 1) >= 0).map(({ kind }) => kind)
    if (count < required || (count > taken.length && !repeats)) return undefined
    const last = taken.at(-1) ?? 'any'
    return [...taken, ...Array.from({ length: count - taken.length }, () => last)]
}

/** Arguments of a function or an aggregate, as its declaration wants them: what is text by declaration comes as text. */
export function bindArguments(
    name: string,
    args: string,
    counts: KqlFunction['counts'],
    bounds: readonly Bound[],
): Bound[] {
    const kinds = kindsOf(signatureOf(args), bounds.length)
    if (kinds === undefined || counts?.(bounds.length) === false)
        throw new KqlError(`function ${name} takes ${args}, not ${bounds.length} arguments`)
    const wrong = bounds.findIndex(({ type }, index) => KINDS[kinds[index] ?? 'any']?.(type) === false)
    const first = bounds[wrong]
    if (first !== undefined)
        throw new KqlError(`function ${name} takes ${args}: argument ${wrong + 1} is ${first.type}`)
    return bounds.map((bound, index) => {
        // A query with a wrong expression is refused also where there are no rows.
        if (kinds[index] === 'regex' && bound.constant) regex(text(bound.of([])))
        const asText = AS_TEXT.has(kinds[index] ?? '') && bound.type !== 'string'
        return asText ? computed('string', [bound], (row) => text(bound.of(row))) : bound
    })
}

/** A call of a scalar function. */
export function bindCall({ name, args }: Extract<Expression, { kind: 'call' }>, scope: Scope, bind: Bind): Bound {
    const known = isFunction(name) ? FUNCTIONS[name] : undefined
    if (known === undefined)
        throw new KqlError(
            isAggregate(name) ? `aggregate ${name} belongs to summarize` : `function ${name} is not in the subset`,
        )
    const last = args.at(-1)
    const typed = last?.kind === 'type' && signatureOf(known.args).typed ? last.type : undefined
    const given = (typed === undefined ? args : args.slice(0, -1)).map((argument) => bind(argument, scope))
    checkCase(name, given)
    checkSame(name, known, given)
    const bounds = bindArguments(name, name === 'case' ? '(value: any, ...)' : known.args, known.counts, given)
    const type =
        typed ?? (typeof known.result === 'function' ? known.result(given.map((bound) => bound.type)) : known.result)
    // A dynamic value among others takes their type; what typeof asks for is read from text.
    const fit =
        typed !== undefined
            ? convert
            : given.some((bound) => bound.type === 'dynamic') && type !== 'dynamic'
              ? cast
              : undefined
    // Only pack_all looks at the row itself.
    const columns = name === 'pack_all' ? scope.columns : undefined
    const cells = (row: Row) => (columns === undefined ? row : columns.map((column) => column.of(row)))
    const of = (row: Row) => {
        const values = bounds.map((bound) => bound.of(row))
        const value = known.of(values, { row: cells(row), schema: scope.schema, now: scope.now })
        return fit === undefined ? value : fit(value, type)
    }
    return name === 'pack_all' ? { type, constant: false, of } : computed(type, bounds, of)
}

function checkCase(name: string, given: readonly Bound[]): void {
    if (name !== 'case') return
    const wrong = given.findIndex(({ type }, index) => index % 2 === 0 && index < given.length - 1 && type !== 'bool')
    if (wrong >= 0)
        throw new KqlError(`function case takes a bool as argument ${wrong + 1}, not ${given[wrong]?.type ?? ''}`)
}

function checkSame(name: string, known: KqlFunction, given: readonly Bound[]): void {
    if (!known.args.includes(': same')) return
    const kinds = new Set(given.map(({ type }) => (isNumeric(type) ? 'number' : type)))
    if (kinds.size > 1) throw new KqlError(`function ${name} takes values of one type, not ${[...kinds].join(' and ')}`)
}
