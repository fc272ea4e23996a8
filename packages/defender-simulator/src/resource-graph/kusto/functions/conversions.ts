/** Functions that change types, ask for missing values, or choose. */
import type { Json } from '../../../tenant/tenant.ts'
import { convert, text, type ScalarType, type Value } from '../values.ts'
import { commonType, type Functions, type KqlFunction } from './function.ts'

const to = (type: ScalarType, differs?: string): KqlFunction => ({
    args: '(value: any)',
    result: type,
    naming: 'argument',
    ...(differs === undefined ? {} : { differs }),
    of: ([value = null]) => convert(value, type),
})

const EXACT = 'Exact up to 2^53.'

const json: KqlFunction = {
    args: '(value: any)',
    result: 'dynamic',
    naming: 'argument',
    of: ([value = null]) => (typeof value === 'string' ? parsed(value) : value),
}

/** Text that is no JSON stays text; no text at all is null (Kusto: isnull-function). */
function parsed(source: string): Value {
    if (source.trim() === '') return null
    try {
        return JSON.parse(source) as Json
    } catch {
        return source
    }
}

const isEmpty = (value: Value) => text(value) === ''
const isNull: KqlFunction = { args: '(value: any)', result: 'bool', of: ([value = null]) => value === null }
const isNotNull: KqlFunction = { args: '(value: any)', result: 'bool', of: ([value = null]) => value !== null }
const isNotEmpty: KqlFunction = { args: '(value: any)', result: 'bool', of: ([value = null]) => !isEmpty(value) }
const choose: KqlFunction = {
    args: '(condition: bool, then: any, else: any)',
    result: ([, yes = 'dynamic', no = 'dynamic']) => commonType([yes, no]),
    of: ([condition, yes = null, no = null]) => (condition === true ? yes : no),
}

export const CONVERSIONS: Functions = {
    tostring: to('string'),
    toint: to('int'),
    tolong: to('long', EXACT),
    toreal: to('real'),
    todouble: to('real'),
    tobool: to('bool'),
    toboolean: to('bool'),
    todatetime: to('datetime'),
    totimespan: to('timespan'),
    parse_json: json,
    parsejson: json,
    todynamic: json,
    isnull: isNull,
    isnotnull: isNotNull,
    notnull: isNotNull,
    isempty: { args: '(value: any)', result: 'bool', of: ([value = null]) => isEmpty(value) },
    isnotempty: isNotEmpty,
    notempty: isNotEmpty,
    not: {
        args: '(condition: bool)',
        result: 'bool',
        of: ([value]) => (typeof value === 'boolean' ? !value : null),
    },
    coalesce: {
        args: '(value: same, ...)',
        result: (types) => commonType(types),
        of: (args) => args.find((value) => value !== null && value !== '') ?? args.at(-1) ?? null,
    },
    iff: choose,
    iif: choose,
    case: {
        args: '(condition: bool, then: any, else: any, ...)',
        counts: (count) => count % 2 === 1,
        result: (types) => commonType(types.filter((_type, index) => index % 2 === 1 || index === types.length - 1)),
        of: (args) => {
            for (let index = 0; index + 1 < args.length; index += 2)
                if (args[index] === true) return args[index + 1] ?? null
            return args.at(-1) ?? null
        },
    },
}
