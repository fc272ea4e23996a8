/** What `npm run traps` takes out must be there, for every trap of the checklist (peers.md 10.1 to 10.15). */
import { existsSync, readFileSync } from 'node:fs'
import { REMOVALS } from '../../scripts/traps/removals.ts'

test('every trap has a removal', () => {
    expect([...new Set(REMOVALS.map(({ trap }) => trap))]).toEqual(Array.from({ length: 15 }, (_, index) => index + 1))
})

test.each(REMOVALS)('trap $trap: $what is handled once in $file', ({ trap, file, code, without, suite }) => {
    const parts = readFileSync(`src/server/${file}`, 'utf8').split(code)
    expect(parts).toHaveLength(2)
    expect(without).not.toBe(code)
    const tests = `test/traps/${suite}.test.ts`
    expect(existsSync(tests)).toBe(true)
    expect(readFileSync(tests, 'utf8')).toContain(`trap ${trap}:`)
})
