/** The generated tables of packages/defender-simulator/README.md. */
import { describedTables } from 'defender-simulator'
import { readFileSync } from 'node:fs'
import { filled, table, type Generated } from './generated.ts'

const FILE = 'packages/defender-simulator/README.md'

export function simulatorReadme(): Generated {
    const tables = Object.entries(describedTables()).map(([name, rows]) => [name, table(rows)])
    return { [FILE]: filled(readFileSync(FILE, 'utf8'), Object.fromEntries(tables) as Record<string, string>) }
}
