/** Worlds over a case of test/tenants/cases: what a real tenant held, reduced to its kind. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWorld, type World } from './app-world.ts'

export interface CaseItem {
    id: string
    name: string
    type: string
    properties: Record<string, unknown>
}

export function caseItems(name: string): CaseItem[] {
    return (JSON.parse(readFileSync(`test/tenants/cases/${name}.json`, 'utf8')) as { value: CaseItem[] }).value
}

/** A world over some items. close() removes the folder that the simulator read them from. */
export async function caseWorld(items: readonly CaseItem[]): Promise<World> {
    const folder = mkdtempSync(join(tmpdir(), 'case-'))
    writeFileSync(join(folder, 'tenant.json'), JSON.stringify({ value: items }))
    const remove = () => rmSync(folder, { recursive: true })
    try {
        const world = await createWorld(['--quota', '1000', '--dataset', folder])
        return { ...world, close: () => world.close().finally(remove) }
    } catch (error) {
        remove()
        throw error
    }
}
