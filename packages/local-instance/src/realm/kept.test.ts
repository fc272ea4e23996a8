/** What the compiler made is found again by other processes, and by nobody else. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepIn } from './kept.ts'

describe('what is kept', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kept-'))
    afterAll(() => rmSync(folder, { recursive: true }))
    const never = () => {
        throw new Error('made again')
    }

    test('is made once, for this process and for others', () => {
        const keep = keepIn(folder, 'one')
        expect(keep('module', 'text', () => ({ code: 'made' }))).toEqual({ code: 'made' })
        expect(keep('module', 'text', never)).toEqual({ code: 'made' })
        expect(keepIn(folder, 'one')('module', 'text', never)).toEqual({ code: 'made' })
    })

    test.each([
        ['another text', 'one', 'module', 'other'],
        ['another kind', 'one', 'script', 'text'],
        ['another compiler', 'two', 'module', 'text'],
    ])('is not found for %s', (_what, compiler, kind, text) => {
        expect(keepIn(folder, compiler)(kind, text, () => 'made anew')).toBe('made anew')
    })

    test('is never what was refused', () => {
        const keep = keepIn(folder, 'one')
        expect(() => keep('module', 'refused', never)).toThrow('made again')
        expect(keep('module', 'refused', () => 'accepted')).toBe('accepted')
    })

    test('is made again where the folder cannot be written, or its file cannot be read', () => {
        const file = join(folder, 'no-folder')
        writeFileSync(file, '')
        expect(keepIn(file, 'one')('module', 'text', () => 'made')).toBe('made')
        const damaged = join(folder, 'damaged')
        keepIn(damaged, 'one')('module', 'text', () => 'made')
        for (const name of readdirSync(damaged)) writeFileSync(join(damaged, name), '{')
        expect(keepIn(damaged, 'one')('module', 'text', () => 'made again')).toBe('made again')
        expect(existsSync(damaged)).toBe(true)
    })
})
