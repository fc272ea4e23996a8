import { counted, firstFew, listed, numberText, tally } from './counts.ts'

test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
])('%d is written as %s', (count, text) => {
    expect(numberText(count)).toBe(text)
})

test('one is one, and all others are several', () => {
    expect([0, 1, 2, 1000].map((count) => counted(count, 'record was', 'records were'))).toEqual([
        '0 records were',
        '1 record was',
        '2 records were',
        '1,000 records were',
    ])
    expect(counted(1, 'subscription')).toBe('1 subscription')
    expect(counted(2, 'process', 'processes')).toBe('2 processes')
})

test('names in a sentence', () => {
    expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(listed)).toEqual(['', 'A', 'A and B', 'A, B and C'])
    expect(firstFew(['A', 'B', 'C'], 2)).toBe('A, B and 1 more')
    expect(firstFew(['A', 'B'], 2)).toBe('A, B')
})

test('a tally begins with the largest count and leaves out none', () => {
    const counts = new Map([
        ['no_id', 1],
        ['never', 0],
        ['unknown_status', 1200],
        ['a_code', 1],
    ])
    expect(tally(counts)).toBe('unknown_status 1,200, a_code 1, no_id 1')
})
