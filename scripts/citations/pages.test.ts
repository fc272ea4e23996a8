import { pathProblems, roomProblems, stopProblems } from './pages.ts'

const FILES: Record<string, string> = {
    'src/server/moon.ts': 'export function rise() {}',
    'src/server': '',
    'test/e2e/tides.test.ts': '',
    'packages/defender-simulator/src/sun.ts': '',
    'docs/facts/moon.md': '',
    'docs/sky.md': '',
}
const look = (path: string) => FILES[path]
const page = (text: string) => [{ path: 'docs/sky.md', text }]

describe('paths', () => {
    test('from the root, from src, below a tool, without the ending of a test, a folder', () => {
        const text = '`src/server/moon.ts`, `server/moon.ts`, `src/sun.ts`, `test/e2e/tides`, `src/server`'
        expect(pathProblems(page(text), look)).toEqual([])
    })

    test('one that is not there is named with its place', () => {
        expect(pathProblems(page('\nIn `server/mars.ts` and `server/moon.ts`.'), look)).toEqual([
            'docs/sky.md:2: there is no server/mars.ts',
        ])
    })

    test('a placeholder, a command and a word are no paths', () => {
        expect(
            pathProblems(page('`src/<name>/index.ts`, `fluent/**/*table.now.ts`, `npm test`, `moon`'), look),
        ).toEqual([])
    })
})

describe('links', () => {
    test('to a file beside the page, to a heading of it, and to another host', () => {
        expect(pathProblems(page('[a](facts/moon.md) [b](facts/moon.md#far) [c](https://moon.example)'), look)).toEqual(
            [],
        )
    })

    test('one that leads nowhere', () => {
        expect(pathProblems(page('[a](facts/mars.md)'), look)).toEqual([
            'docs/sky.md:1: the link to facts/mars.md leads nowhere',
        ])
    })
})

describe('stops', () => {
    const way = (drawn: string, ...rows: string[]) => ({
        path: 'docs/sky.md',
        text: ['```mermaid', drawn, '```', ...rows].join('\n'),
    })
    const row = (name: string, file: string) => `| 1   | \`${name}\`    | \`${file}\` | it goes up |`

    test('each in its file and in the picture', () => {
        expect(stopProblems(way('a[rise]', row('rise', 'server/moon.ts')), look)).toEqual([])
    })

    test('one that its file, or the picture, does not have', () => {
        const wrong = way('a[sunrise]', row('rise', 'server/moon.ts'), row('sunrise', 'server/moon.ts'))
        expect(stopProblems(wrong, look)).toEqual([
            'docs/sky.md: the stop rise is not in the picture',
            'docs/sky.md: the stop sunrise is not in src/server/moon.ts',
        ])
    })

    test('a page without any, and one with too many', () => {
        expect(stopProblems(way('a[rise]'), look)).toEqual(['docs/sky.md: no stops'])
        const rows = Array.from({ length: 16 }, () => row('rise', 'server/moon.ts'))
        expect(stopProblems(way('a[rise]', ...rows), look)).toEqual(['docs/sky.md: 16 stops are too many'])
    })
})

describe('rooms', () => {
    const told = { path: 'docs/sky.md', text: '| `earth/`  | below |\n| `open-sky/` | above |' }
    const boundaries = (text: string) => ({ path: 'rules.cjs', text })

    test('the same in the same order', () => {
        expect(roomProblems(told, boundaries("const ROOMS = [\n    'earth',\n    'open-sky',\n]"))).toEqual([])
    })

    test('in another order, and rules without rooms', () => {
        expect(roomProblems(told, boundaries("const ROOMS = ['open-sky', 'earth']"))).toEqual([
            'docs/sky.md: its rooms are earth, open-sky; rules.cjs has open-sky, earth',
        ])
        expect(roomProblems(told, boundaries(''))).toEqual(['rules.cjs: no ROOMS'])
    })
})
