import { counted, countedWords, NO_TALLY, OTHERS, plusTally, reasonsText, tallyOf, wordsOf } from './tally.ts'
import { parseObject } from '../../vocabulary/json.ts'

test('reasons are counted with the first examples, the most frequent first', () => {
    let tally = NO_TALLY
    for (const id of ['/a', '/b', '/c', '/d']) tally = counted(tally, 'rejected', 'unknown_status', id)
    tally = counted(tally, 'rejected', 'no_id', '')
    expect(tally.rejected['unknown_status']).toEqual({ count: 4, examples: ['/a', '/b', '/c'] })
    expect(reasonsText(tally.rejected)).toBe('unknown_status 4, no_id 1')
    expect(NO_TALLY.rejected).toEqual({})
})

test('what was stored reads back the same; what is damaged counts as nothing', () => {
    const tally = countedWords(counted(NO_TALLY, 'excluded', 'category_off', '/a'), [
        { kind: 'category', word: 'Quantum Update', example: '/b' },
    ])
    expect(tallyOf(parseObject(JSON.stringify(tally)))).toEqual(tally)
    expect(wordsOf(tally)).toEqual([{ kind: 'category', word: 'Quantum Update', count: 1, example: '/b' }])
    expect(tallyOf(undefined)).toEqual(NO_TALLY)
    expect(tallyOf({ words: { a: 7 }, rejected: 'x' })).toEqual({
        ...NO_TALLY,
        words: { a: { count: 0, examples: [] } },
    })
})

test('a source that sends nonsense fills neither the record nor the list', () => {
    let tally = NO_TALLY
    for (let n = 0; n < 500; n += 1)
        tally = countedWords(tally, [{ kind: 'status', word: `${n}${'x'.repeat(5000)}`, example: 'y'.repeat(5000) }])
    expect(Object.keys(tally.words)).toHaveLength(201)
    expect(tally.words[OTHERS]?.count).toBe(300)
    expect(JSON.stringify(tally).length).toBeLessThan(1_000_000 / 3)
})

test('two tallies add up', () => {
    const one = counted(NO_TALLY, 'rejected', 'no_id', '/a')
    expect(plusTally(one, one).rejected['no_id']).toEqual({ count: 2, examples: ['/a'] })
})
