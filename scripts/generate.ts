/** npm run generate: writes everything that is made from something else; --check only compares. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { accessControls } from './generate/access-controls.ts'
import { categoryChoices } from './generate/category-choices.ts'
import { choices } from './generate/choices.ts'
import { errors } from './generate/errors.ts'
import { glideNames } from './generate/glide-names.ts'
import { permissions } from './generate/permissions.ts'
import { privileges } from './generate/privileges.ts'
import { simulatorReadme } from './generate/simulator-readme.ts'
import { support } from './generate/support.ts'

const GENERATORS = [
    accessControls,
    categoryChoices,
    choices,
    errors,
    glideNames,
    permissions,
    privileges,
    simulatorReadme,
    support,
]

async function main(): Promise<void> {
    const check = process.argv.includes('--check')
    let behind = 0
    for (const generate of GENERATORS)
        for (const [file, text] of Object.entries(generate())) {
            const wanted = await format(text, { ...(await resolveConfig(file)), filepath: file })
            if (existsSync(file) && readFileSync(file, 'utf8') === wanted) continue
            if (!check) writeFileSync(file, wanted)
            else console.error(`${file} is out of date: run npm run generate`)
            behind += 1
        }
    if (check && behind > 0) process.exit(1)
}

void main()
