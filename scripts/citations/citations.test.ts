import { citationProblems } from './citations.ts'

/** A citation; put together here, so that the check of the real ones does not take it for one. */
const cite = (document: string, numbers = '') => `// why (${document}.md${numbers === '' ? '' : ` ${numbers}`}).`
const source = (...lines: string[]) => [{ path: 'src/a.ts', text: lines.join('\n') }]
const moon = (...numbers: string[]) => [
    {
        path: 'docs/facts/moon.md',
        text: ['# The moon', ...numbers.map((number) => `## ${number} A section\n\n- assumed: It is round.`)].join(
            '\n\n',
        ),
    },
]

describe('citations', () => {
    test('each with its heading, in whatever form the numbers are listed', () => {
        const texts = source(cite('moon', '1.1, 1.2 and A.2'), cite('moon', '10.8 to 10.11'))
        expect(citationProblems(texts, moon('1.1', '1.2', 'A.2', '10.8', '10.9', '10.10', '10.11'))).toEqual([])
    })

    test('one without a heading is named with its place', () => {
        expect(citationProblems(source('', cite('moon', '1.1, 1.2')), moon('1.1'))).toEqual([
            'src/a.ts:2: 1.2 of moon.md has no heading in docs/facts',
        ])
    })

    test('a number inside a range needs its heading as well', () => {
        expect(citationProblems(source(cite('moon', '1.1 to 1.3')), moon('1.1', '1.3'))).toEqual([
            'src/a.ts:1: 1.2 of moon.md has no heading in docs/facts',
        ])
    })

    test('a longer number is no citation of a shorter one', () => {
        expect(citationProblems(source(cite('moon', '1.12'), cite('moon', '1.1.2')), moon('1.1'))).toEqual([
            'src/a.ts:1: 1.12 of moon.md has no heading in docs/facts',
            'src/a.ts:2: moon.md is cited without a number',
            'docs/facts/moon.md: nothing cites 1.1',
        ])
    })

    test('a document that is not there has no headings', () => {
        expect(citationProblems(source(cite('mars', '1.1')), [])).toEqual([
            'src/a.ts:1: 1.1 of mars.md has no heading in docs/facts',
        ])
    })

    test('a document is not cited as a whole: that covers a chapter, and a number in the next line', () => {
        expect(citationProblems(source(cite('moon'), cite('moon', '1'), cite('moon', '1.1')), moon('1.1'))).toEqual([
            'src/a.ts:1: moon.md is cited without a number',
            'src/a.ts:2: moon.md is cited without a number',
        ])
    })

    test('other documents, and paths to these, are no citations', () => {
        const texts = source('[errors.md](errors.md) 1', 'docs/facts/moon.md', 'full-moon.md', cite('moon', '1.1'))
        expect(citationProblems(texts, moon('1.1'))).toEqual([])
    })
})

describe('facts', () => {
    const problems = (text: string) => citationProblems([], [{ path: 'docs/facts/moon.md', text }])

    test('a section that nothing cites', () => {
        expect(citationProblems(source(cite('moon', '1.1')), moon('1.1', '1.2'))).toEqual([
            'docs/facts/moon.md: nothing cites 1.2',
        ])
    })

    test('a number that is there twice', () => {
        expect(citationProblems(source(cite('moon', '1.1')), moon('1.1', '1.1'))).toEqual([
            'docs/facts/moon.md: 1.1 is there twice',
        ])
    })

    test('a section without a number', () => {
        expect(problems('# The moon\n\n## Phases')).toEqual(['docs/facts/moon.md:3: heading without a number'])
    })

    test('a fact without a grade, and one without a source', () => {
        const far = '- documented: It is far ([Atlas][atlas]).\n\n[atlas]: https://atlas.example'
        expect(problems(`- It is round.\n- recorded: It is grey.\n${far}`)).toEqual([
            'docs/facts/moon.md:1: fact without a grade',
            'docs/facts/moon.md:2: fact without a source',
        ])
    })

    test('a source without an address', () => {
        expect(problems('- documented: It is far ([Atlas][atlas]).')).toEqual([
            'docs/facts/moon.md: source [atlas] has no address',
        ])
    })
})
