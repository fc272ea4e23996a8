/**
 * Fails for a Glide class of the local instance that is not in its list (packages/local-instance/src/glide/index.ts), and
 * for evidence tags that are not in SUPPORT.md: scripts would not find the one, readers not the other.
 */
import { allSupport, GLIDE, type Support } from 'local-instance'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const SOURCES = 'packages/local-instance/src'

/** A class is told by its name, or by what makes its members loud. */
const CLASS = /^export class (Glide\w+)|\bloud\(\s*'(\w+)'/gm

const listed = new Set(GLIDE.map(({ name }) => name))
const tagged = new Set(allSupport)

/** Classes of a file that the list lacks. */
function unlisted(file: string, text: string): string[] {
    const names = [...text.matchAll(CLASS)].map(([, byName, byMembers]) => byName ?? byMembers ?? '')
    return [...new Set(names)]
        .filter((name) => !listed.has(name))
        .map((name) => `${file}: ${name} is not in ${SOURCES}/glide/index.ts`)
}

/** Tags of a file that are in no list. */
async function untagged(file: string, text: string): Promise<string[]> {
    if (!text.includes('export const support')) return []
    const { support } = (await import(resolve(file))) as { support: readonly Support[] }
    return support
        .filter((tag) => !tagged.has(tag))
        .map(({ member }) => `${file}: ${member} is not in SUPPORT.md; see ${SOURCES}/support/registry.ts`)
}

async function main(): Promise<void> {
    const problems: string[] = []
    for (const name of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((path) =>
        path.endsWith('.ts'),
    )) {
        const file = join(SOURCES, name)
        const text = readFileSync(file, 'utf8')
        problems.push(...unlisted(file, text), ...(await untagged(file, text)))
    }
    for (const problem of problems) console.error(problem)
    process.exit(problems.length === 0 ? 0 : 1)
}

void main()
