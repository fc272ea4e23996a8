/** Counts and lists as a person reads them. */
import { counted, listed } from './counted.ts'

test.each([
    [0, '0 open results'],
    [1, '1 open result'],
    [34, '34 open results'],
    [1234, '1,234 open results'],
    [1234567, '1,234,567 open results'],
])('%i', (count, sentence) => {
    expect(counted(count, 'open result')).toBe(sentence)
})

test('lists', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((parts) => listed(parts))).toEqual([
        '',
        'a',
        'a and b',
        'a, b and c',
    ])
})
