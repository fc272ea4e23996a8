/** Functions of lists and bags. */
import { bagOf, identityOf, isList, text, type Value } from '../values.ts'
import { numberArgument, textArgument, type Functions, type KqlFunction } from './function.ts'

const pack: KqlFunction = {
    args: '(name: text, value: any, ...)',
    counts: (count) => count % 2 === 0,
    result: 'dynamic',
    of: (args) => {
        const pairs: [string, Value][] = []
        for (let index = 0; index < args.length; index += 2)
            pairs.push([text(args[index] ?? null), args[index + 1] ?? null])
        return Object.fromEntries(pairs)
    },
}

export const LISTS: Functions = {
    array_length: {
        args: '(list: dynamic)',
        result: 'long',
        of: ([list = null]) => (isList(list) ? list.length : null),
    },
    array_slice: {
        args: '(list: dynamic, start: integer, end: integer)',
        result: 'dynamic',
        of: ([list = null, start, end]) => {
            if (!isList(list)) return null
            const place = (index: number) => (index < 0 ? list.length + index : index)
            const first = place(numberArgument(start) ?? 0)
            return list.slice(Math.max(0, first), place(numberArgument(end) ?? -1) + 1)
        },
    },
    array_concat: {
        args: '(list: dynamic, ...)',
        result: 'dynamic',
        of: (args) => args.flatMap((list) => (isList(list) ? list : [])),
    },
    array_index_of: {
        args: '(list: dynamic, value: scalar)',
        result: 'long',
        of: ([list = null, value = null]) => (isList(list) ? positionIn(list, value) : null),
    },
    set_has_element: {
        args: '(list: dynamic, value: scalar)',
        result: 'bool',
        of: ([list = null, value = null]) => (isList(list) ? positionIn(list, value) >= 0 : null),
    },
    strcat_array: {
        args: '(list: dynamic, delimiter: text)',
        result: 'string',
        of: ([list = null, delimiter]) => (isList(list) ? list.map(text).join(textArgument(delimiter)) : ''),
    },
    bag_keys: {
        args: '(bag: dynamic)',
        result: 'dynamic',
        of: ([value = null]) => {
            const bag = bagOf(value)
            return bag === undefined ? null : Object.keys(bag)
        },
    },
    bag_has_key: {
        args: '(bag: dynamic, key: text)',
        result: 'bool',
        of: ([value = null, key]) => {
            const bag = bagOf(value)
            return bag === undefined ? null : Object.hasOwn(bag, textArgument(key))
        },
    },
    bag_merge: {
        args: '(bag: dynamic, bag: dynamic, ...)',
        result: 'dynamic',
        of: (args) => Object.assign({}, ...args.map((value) => bagOf(value) ?? {}).reverse()) as Value,
    },
    pack_array: { args: '(value: any, ...)', result: 'dynamic', of: (args) => args },
    pack,
    bag_pack: pack,
    pack_all: {
        args: '([ignore_null_empty: bool])',
        result: 'dynamic',
        of: ([ignore], { row, schema }) =>
            Object.fromEntries(
                schema
                    .map(({ name }, index): [string, Value] => [name, row[index] ?? null])
                    .filter(([, value]) => ignore !== true || text(value) !== ''),
            ),
    },
}

function positionIn(list: readonly Value[], value: Value): number {
    const wanted = identityOf(value)
    return list.findIndex((item) => identityOf(item) === wanted)
}
