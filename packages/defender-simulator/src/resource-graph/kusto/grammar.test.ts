/** The grammar of the README is the parser's: its words, and sentences made from it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { random } from '../../datasets/random.ts'
import { TABLES } from '../../tenant/kinds.ts'
import { readGrammar, sentence, wordsOf } from '../../testing/ebnf.ts'
import { AGGREGATES } from './aggregates.ts'
import { LIST_COMPARISONS } from './comparisons.ts'
import { FUNCTIONS } from './functions/index.ts'
import { FLAVORS } from './nodes.ts'
import { OPERATORS, parseQuery } from './parse.ts'
import { COMPARISONS, TYPE_NAMES } from './parse-expression.ts'

const SENTENCES = 3000
/** The rest is words of structure, which belong to no list of the code. */
const STRUCTURE =
    '| , ( ) [ ] . = + - * / % by asc desc to typeof limit kind on $left $right and or true false datetime'

const README = readFileSync(join(__dirname, '..', '..', '..', 'README.md'), 'utf8')
const grammar = readGrammar(/```ebnf\n([\s\S]*?)```/.exec(README)?.[1] ?? '')

/** What the grammar leaves to words below it. */
const LEAVES = {
    name: ['id', 'name', 'properties', 'Tags_1'],
    string: [`'text'`, `"it's"`, `@'\\d+'`, `'a\\'b'`],
    number: ['0', '12', '3.5'],
    timespan: ['1d', '2h', '30m', '10s', '100ms'],
    date: ['2026-11-23', '2026-11-23T10:00:00Z'],
    function: Object.keys(FUNCTIONS),
    aggregate: Object.keys(AGGREGATES),
}

/** What Resource Graph limits beside its grammar. */
const LIMITS = /at most/

describe('the grammar of the README', () => {
    test('has every word of the code, and no other', () => {
        const words = [
            ...TABLES,
            ...Object.keys(OPERATORS),
            ...COMPARISONS.flatMap((comparison) => comparison.split(' ')),
            ...LIST_COMPARISONS,
            ...Object.keys(TYPE_NAMES),
            ...FLAVORS,
            ...STRUCTURE.split(' '),
        ]
        expect([...wordsOf(grammar)].sort()).toEqual([...new Set(words)].sort())
    })

    test('makes queries that are parsed', () => {
        const next = random(1)
        const queries = Array.from({ length: SENTENCES }, () => sentence(grammar, 'query', LEAVES, next, 12))
        const refused = queries.flatMap((query) => {
            try {
                parseQuery(query)
                return []
            } catch (error) {
                return LIMITS.test(String(error)) ? [] : [`${query}: ${String(error)}`]
            }
        })
        expect(refused).toEqual([])
        const spoken = new Set(queries.join(' ').split(/\s+/))
        expect([...wordsOf(grammar)].filter((word) => !spoken.has(word))).toEqual([])
    })
})
