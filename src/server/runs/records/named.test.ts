import { withCopies, withUncertain } from './named.ts'

const lines = (notice: string) => notice.split('\n')

test('each id is named once, beside what the notice says already', () => {
    const once = withCopies('\nWaits for tests.', ['/a', '/b'])
    expect(lines(once)).toEqual(['Waits for tests.', expect.stringMatching(/: \/a$/), expect.stringMatching(/: \/b$/)])
    expect(withCopies(once, ['/b', '/a'])).toBe(once)
    expect(withCopies('', [])).toBe('')
})

test('five at most, and never more than the column takes', () => {
    const many = Array.from({ length: 20 }, (_, index) => `/${index}`)
    expect(lines(withCopies('', many))).toHaveLength(5)
    const long = [`/${'x'.repeat(3800)}`, `/${'y'.repeat(3800)}`, '/z']
    expect(withCopies('', long).length).toBeLessThanOrEqual(4000)
    expect(withCopies('', long)).toContain('/z')
})

test('what is not certain is named besides, five at most of each kind', () => {
    const many = Array.from({ length: 20 }, (_, index) => `/${index}`)
    const both = withUncertain(withCopies('', many), many)
    expect(lines(both).filter((line) => line.startsWith('It is not certain'))).toHaveLength(5)
    expect(lines(both)).toHaveLength(10)
})
