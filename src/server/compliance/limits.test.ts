import { createHash } from 'node:crypto'
import { boundedIdentity, cut } from './limits.ts'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

test('a short identity stays as it is', () => {
    expect(boundedIdentity('abc', 255, digest)).toBe('abc')
})

test('two long identities that begin alike stay apart, and fit', () => {
    const [left, right] = ['x'.repeat(400) + 'a', 'x'.repeat(400) + 'b'].map((text) =>
        boundedIdentity(text, 255, digest),
    )
    expect([left?.length, right?.length, left === right]).toEqual([255, 255, false])
})

test('cut text shows that it was cut', () => {
    expect([cut('abcdef', 6), cut('abcdefg', 6)]).toEqual(['abcdef', 'abcde…'])
})
