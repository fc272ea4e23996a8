/** Whether citations of facts lead somewhere, and whether the facts say where they are from. Pure. */

export interface Text {
    path: string
    text: string
}

/** A heading's number: 4.5, or A.2. */
const NUMBER = String.raw`(?:[A-Z]|\d+)\.\d+(?!\.?\d)`
const CITATION = new RegExp(
    String.raw`(?<![\w/-])([a-z][a-z-]*)\.md(?: (${NUMBER}(?:(?:, | and | to )${NUMBER})*))?`,
    'g',
)
const HEADING = new RegExp(`^## (${NUMBER}) \\S`)
/** A fact: its grade, then what is so. */
const FACT = /^- (documented|recorded|observed|reported|assumed): /
const LINK = /\]\[|\]\(/

/** Everything that is wrong with the citations in `texts` and with the documents in `facts`; empty when nothing is. */
export function citationProblems(texts: readonly Text[], facts: readonly Text[]): string[] {
    const headings = new Map(facts.map((document) => [nameOf(document.path), headingsOf(document)]))
    const cited = new Set<string>()
    const wrong = texts.flatMap(({ path, text }) =>
        linesOf(text).flatMap(({ line, number }) =>
            citationsIn(line).flatMap(({ document, numbers }) => {
                const known = headings.get(document)
                if (numbers.length === 0)
                    // Any other document may be named; of these, only a heading says which fact is meant.
                    return known === undefined ? [] : [`${path}:${number}: ${document}.md is cited without a number`]
                for (const each of numbers) cited.add(`${document} ${each}`)
                return numbers
                    .filter((each) => known?.includes(each) !== true)
                    .map((each) => `${path}:${number}: ${each} of ${document}.md has no heading in docs/facts`)
            }),
        ),
    )
    const unused = facts.flatMap(({ path }) =>
        (headings.get(nameOf(path)) ?? [])
            .filter((number) => !cited.has(`${nameOf(path)} ${number}`))
            .map((number) => `${path}: nothing cites ${number}`),
    )
    return [...wrong, ...unused, ...facts.flatMap(factProblems)]
}

/** The citations of a line; one without numbers names only the document. */
function citationsIn(line: string): { document: string; numbers: string[] }[] {
    return [...line.matchAll(CITATION)].map(([, document = '', list = '']) => ({ document, numbers: expanded(list) }))
}

/** '10.1, 10.3 to 10.5' as 10.1, 10.3, 10.4 and 10.5. */
function expanded(list: string): string[] {
    const numbers: string[] = []
    for (const [, separator, number = ''] of list.matchAll(new RegExp(`(, | and | to )?(${NUMBER})`, 'g'))) {
        const [chapter = '', section = ''] = number.split('.')
        const [before = '', last = ''] = numbers.at(-1)?.split('.') ?? []
        const isRange = separator === ' to ' && before === chapter
        for (let each = Number(last) + 1; isRange && each < Number(section); each += 1)
            numbers.push(`${chapter}.${each}`)
        numbers.push(number)
    }
    return numbers
}

function headingsOf({ text }: Text): string[] {
    return linesOf(text).flatMap(({ line }) => HEADING.exec(line)?.[1] ?? [])
}

/** A document of facts has numbered sections, each number once, and a grade and a source for each fact. */
function factProblems(document: Text): string[] {
    const numbers = headingsOf(document)
    const twice = numbers.filter((number, index) => numbers.indexOf(number) !== index)
    return [
        ...twice.map((number) => `${document.path}: ${number} is there twice`),
        ...labelsWithoutAddress(document.text).map((label) => `${document.path}: source [${label}] has no address`),
        ...linesOf(document.text).flatMap(({ line, number }) => {
            const problem = lineProblem(line)
            return problem === undefined ? [] : [`${document.path}:${number}: ${problem}`]
        }),
    ]
}

/** Links by label, as in [Page][page], need [page]: and its address below. */
function labelsWithoutAddress(text: string): string[] {
    const labels = [...text.matchAll(/\]\[([^\]]+)\]/g)].map(([, label = '']) => label)
    return [...new Set(labels)].filter((label) => !text.includes(`\n[${label}]: http`))
}

function lineProblem(line: string): string | undefined {
    if (line.startsWith('## ')) return HEADING.test(line) ? undefined : 'heading without a number'
    if (!line.startsWith('- ')) return undefined
    const grade = FACT.exec(line)?.[1]
    if (grade === undefined) return 'fact without a grade'
    return grade === 'assumed' || LINK.test(line) ? undefined : 'fact without a source'
}

function linesOf(text: string): { line: string; number: number }[] {
    return text.split('\n').map((line, index) => ({ line, number: index + 1 }))
}

function nameOf(path: string): string {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '')
}
