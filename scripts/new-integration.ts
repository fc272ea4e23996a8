/** npm run new-integration NAME [SHORT]: writes the skeleton of an integration, and says what is left to write. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { editsFor } from './new-integration/edits.ts'
import { namesOf, type Names } from './new-integration/names.ts'
import { skeletonOf } from './new-integration/skeleton.ts'

const USAGE = `npm run new-integration NAME [SHORT]
  NAME   words with hyphens, like defender-plan: name of the two folders
  SHORT  stands for NAME in the name of the staging table, where that would be too long, like def_plan`

function named(): Names {
    const [name, short, ...more] = process.argv.slice(2)
    try {
        if (name === undefined || more.length > 0) throw new Error('Give one name, and a short one if need be.')
        return namesOf(name, short)
    } catch (error) {
        console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
        process.exit(1)
    }
}

async function main(names: Names): Promise<void> {
    for (const [file, text] of Object.entries(await skeletonOf(names))) {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, text, { flag: 'wx' })
        console.log(`wrote ${file}`)
    }
    console.log('\nAdd by hand:')
    for (const { file, where, lines } of editsFor(names)) console.log(`  ${file}, ${where}:\n      ${lines.trim()}`)
    console.log('\nThen npm run generate, npm run build, and the steps that CONTRIBUTING.md has for an integration.')
}

void main(named())
