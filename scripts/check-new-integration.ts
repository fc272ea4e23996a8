/** Part of npm run check: the skeleton of an integration, with the edits that the command names, compiles and is linted. */
import { ESLint } from 'eslint'
import { complaints, edited } from './new-integration/compile.ts'
import { namesOf } from './new-integration/names.ts'
import { skeletonOf } from './new-integration/skeleton.ts'

/** Metadata is compiled by the SDK alone, when it builds. */
const isCode = (file: string) => /^(src\/server|test)\/.*\.ts$/.test(file)

async function main(): Promise<void> {
    const names = namesOf('example-of-plan', 'example')
    const skeleton = await skeletonOf(names)
    const files = Object.entries({ ...skeleton, ...edited(names) })
    const found = complaints('tsconfig.json', Object.fromEntries(files.filter(([file]) => isCode(file))))
    const linter = new ESLint()
    for (const [filePath, text] of Object.entries(skeleton))
        for (const { messages } of await linter.lintText(text, { filePath }))
            found.push(...messages.map(({ line, message }) => `${filePath}:${line}: ${message}`))
    for (const line of found) console.error(line)
    process.exit(found.length === 0 ? 0 : 1)
}

void main()
