import { limitProblems } from './rooms.ts'

const folder = (name: string, files: number) =>
    Array.from({ length: files }, (_, index) => ({ path: `${name}/file-${index}.ts`, text: '' }))

describe('limits over files', () => {
    test('a folder holds twelve files', () => {
        expect(limitProblems(folder('runs', 12))).toEqual([])
        expect(limitProblems([...folder('runs', 13), ...folder('runs/steps', 12)])).toEqual([
            'runs: 13 files, at most 12',
        ])
    })

    test('files of a folder inside are its own', () => {
        expect(limitProblems([...folder('runs', 7), ...folder('runs/steps', 7)])).toEqual([])
    })

    test('five casts of both kinds together', () => {
        const casts = (text: string, count: number) =>
            Array.from({ length: count }, (_, index) => ({ path: `${index}/a.ts`, text: `\nconst a = b ${text}` }))
        const allowed = [...casts('as never', 2), ...casts('as unknown as B', 2), ...casts('as\n  unknown\n  as B', 1)]
        expect(limitProblems(allowed)).toEqual([])
        expect(limitProblems([...allowed, { path: 'c.ts', text: 'f(b as never)' }])).toEqual([
            '6 casts by "as unknown as" or "as never", at most 5: 0/a.ts:2, 1/a.ts:2, 0/a.ts:2, 1/a.ts:2, 0/a.ts:2, c.ts:1',
        ])
    })

    test('words that only look like one, and other casts, are free', () => {
        const text = 'a as unknown; b as neverMind; "has never run"; c as Never'
        expect(limitProblems(Array.from({ length: 6 }, () => ({ path: 'a/b.ts', text })))).toEqual([])
    })
})
