/**
 * Every citation of a fact has its heading in docs/facts, every heading is cited, every fact has a grade and a source;
 * every path and link of a page leads somewhere; docs/architecture.md has the rooms and stops that there are.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { citationProblems, type Text } from './citations/citations.ts'
import { pathProblems, roomProblems, stopProblems, type Look } from './citations/pages.ts'

const read = (path: string): Text => ({ path, text: readFileSync(path, 'utf8') })

const FACTS = 'docs/facts'
const PLACES = ['src', 'packages', 'test', 'scripts', 'docs']
const ARCHITECTURE = read('docs/architecture.md')
const BOUNDARIES = read('.dependency-cruiser.cjs')
const PAGES = ['README.md', 'CONTRIBUTING.md']

/** The files below a folder that can cite. */
function filesIn(folder: string): string[] {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name)
        if (entry.isDirectory()) return entry.name === 'node_modules' || path === FACTS ? [] : filesIn(path)
        return /\.(ts|tsx|mjs|cjs|md)$/.test(entry.name) ? [path] : []
    })
}

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
    ...stopProblems(ARCHITECTURE, look),
    ...roomProblems(ARCHITECTURE, BOUNDARIES),
]
for (const problem of problems) console.error(problem)
process.exit(problems.length === 0 ? 0 : 1)
