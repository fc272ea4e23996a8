/** Every failure and rejection that is listed happens somewhere: one that nothing raises is not documented either. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FAILURES } from './failures.ts'
import { REJECTIONS } from './rejections.ts'

const SERVER = join(__dirname, '..')
const LISTS = [
    'vocabulary/failures.ts',
    'vocabulary/codes/check-failures.ts',
    'vocabulary/codes/service-failures.ts',
    'vocabulary/rejections.ts',
]

const sources = (readdirSync(SERVER, { recursive: true }) as string[])
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !LISTS.includes(name))
    .map((name) => readFileSync(join(SERVER, name), 'utf8'))
    .join('\n')

test('every failure is raised', () => {
    expect(Object.keys(FAILURES).filter((code) => !sources.includes(`'${code}'`))).toEqual([])
})

test('every rejection is made', () => {
    const made = (code: string) => sources.includes(`'${code}'`) || sources.includes(`REJECTIONS.${code}`)
    expect(Object.keys(REJECTIONS).filter((code) => !made(code))).toEqual([])
})
