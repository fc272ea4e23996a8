/** Takes out what keeps false assumptions from doing harm, one at a time, and shows that the command notices. */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyOfProject, withChange } from '../traps/copy.ts'
import { REMOVALS, type AssumptionRemoval } from './removals.ts'

/** Tries all removals; returns what was said of each, and how many were not noticed. */
export async function tryRemovals(onTried: (what: string) => void): Promise<{ lines: string[]; unnoticed: number }> {
    const copy = copyOfProject()
    const lines: string[] = []
    let unnoticed = 0
    try {
        for (const removal of REMOVALS) {
            const outcome = await withChange(copy, removal, () => Promise.resolve(outcomeIn(copy, removal)))
            const noticed = outcome === 'harm'
            if (!noticed) unnoticed += 1
            const said = outcome ?? `does not occur once in ${removal.file}`
            lines.push(
                `${noticed ? 'noticed' : 'NOT NOTICED'}: without ${removal.what}, ${removal.assumption}: ${said}`,
            )
            onTried(removal.what)
        }
    } finally {
        rmSync(copy, { recursive: true, force: true })
    }
    return { lines, unnoticed }
}

/** What the command says in the copy, which must end with 1; a text that is no outcome says why there is none. */
function outcomeIn(copy: string, { assumption }: AssumptionRemoval): string {
    const json = join(copy, 'outcome.json')
    const args = ['--no-install', 'tsx', 'scripts/assumptions.ts', '--only', assumption, '--json', json]
    const { status, stdout, stderr } = spawnSync('npx', args, { cwd: copy, encoding: 'utf8' })
    if (status !== 0 && status !== 1) return `could not be tried: ${`${stdout}${stderr}`.slice(-300)}`
    const { assumptions } = JSON.parse(readFileSync(json, 'utf8')) as { assumptions: { outcome: string }[] }
    const outcome = assumptions[0]?.outcome ?? 'no outcome'
    return outcome === 'harm' && status !== 1 ? 'harm, and it ended with 0' : outcome
}
