/** Every citation of a fact has its heading in docs/facts, every heading is cited, every fact has a grade and a source. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { citationProblems, type Text } from './citations/citations.ts'

const FACTS = 'docs/facts'
const PLACES = ['src', 'packages', 'test', 'scripts', 'docs']
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
const problems = citationProblems(
    [...PLACES.flatMap(filesIn), ...PAGES].map(read),
    facts.map((name) => read(join(FACTS, name))),
)
for (const problem of problems) console.error(problem)
process.exit(problems.length === 0 ? 0 : 1)
