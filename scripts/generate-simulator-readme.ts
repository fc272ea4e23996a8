/** Writes the generated tables of packages/defender-simulator/README.md; --check only compares. */
import { describedTables, type DescribedTable } from 'defender-simulator'
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'

const FILE = 'packages/defender-simulator/README.md'

function table([header = [], ...rows]: DescribedTable): string {
    const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

/** The text with every table in its place. A table without a place is an error, and a place without a table too. */
function filled(text: string): string {
    const tables = new Map(Object.entries(describedTables()))
    const result = text.replace(/<!-- generated: (\w+) -->[\s\S]*?<!-- end -->/g, (_whole, name: string) => {
        const known = tables.get(name)
        if (known === undefined) throw new Error(`there is no table ${name}, or ${FILE} has it twice`)
        tables.delete(name)
        return `<!-- generated: ${name} -->\n\n${table(known)}\n\n<!-- end -->`
    })
    if (tables.size > 0) throw new Error(`${FILE} has no place for ${[...tables.keys()].join(', ')}`)
    return result
}

async function main(): Promise<void> {
    const present = readFileSync(FILE, 'utf8')
    const wanted = await format(filled(present), { ...(await resolveConfig(FILE)), parser: 'markdown' })
    if (!process.argv.includes('--check')) {
        writeFileSync(FILE, wanted)
        return
    }
    if (present === wanted) return
    console.error(`${FILE} is out of date: run npm run docs`)
    process.exit(1)
}

void main()
