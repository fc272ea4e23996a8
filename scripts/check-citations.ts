/**
 * Every citation of a fact has its heading in docs/facts, every heading is cited, every fact has a grade and a source;
 * every path and link of a page, and every stop of docs/architecture.md, leads to what it names.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { citationProblems, type Text } from './citations/citations.ts'
import { pathProblems, stopProblems, type Look } from './citations/pages.ts'

const FACTS = 'docs/facts'
const PLACES = ['src', 'packages', 'test', 'scripts', 'docs']
const ARCHITECTURE = 'docs/architecture.md'
const PAGES = ['README.md', 'CONTRIBUTING.md']

/** The files below a folder that can cite. */
function filesIn(folder: string): string[] {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name)
        if (entry.isDirectory()) return entry.name === 'node_modules' || path === FACTS ? [] : filesIn(path)
        return /\.(ts|tsx|mjs|cjs|md)$/.test(entry.name) ? [path] : []
    })
}

const read = (path: string): Text => ({ path, text: readFileSync(path, 'utf8') })
const facts = readdirSync(FACTS).filter((name) => name !== 'README.md')
const texts = [...PLACES.flatMap(filesIn), ...PAGES].map(read)
const pages = [...texts, read(join(FACTS, 'README.md'))].filter(({ path }) => path.endsWith('.md'))
const look: Look = (path) => {
    if (!existsSync(path)) return undefined
    return statSync(path).isDirectory() ? '' : readFileSync(path, 'utf8')
}
const problems = [
    ...citationProblems(
        texts,
        facts.map((name) => read(join(FACTS, name))),
    ),
    ...pathProblems(pages, look),
    ...stopProblems(read(ARCHITECTURE), look),
]
for (const problem of problems) console.error(problem)
process.exit(problems.length === 0 ? 0 : 1)
