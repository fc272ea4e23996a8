/** Takes out what keeps false assumptions from doing harm, one at a time, and shows that the command notices. */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { copyOfProject, withChange, type Change } from '../traps/copy.ts'
import { REMOVALS, type AssumptionRemoval } from './removals.ts'

/** Tries all removals; returns what was said of each, and how many were not noticed. */
export async function tryRemovals(onTried: (what: string) => void): Promise<{ lines: string[]; unnoticed: number }> {
    const copy = copyOfProject()
    const lines: string[] = []
    let unnoticed = 0
    try {
        for (const removal of REMOVALS) {
            const said = await withAll(copy, removal.changes, () => Promise.resolve(outcomeIn(copy, removal)))
            if (said !== undefined) unnoticed += 1
            lines.push(`${said === undefined ? 'noticed' : 'NOT NOTICED'}: without ${removal.what}${said ?? ''}`)
            onTried(removal.what)
        }
    } finally {
        rmSync(copy, { recursive: true, force: true })
    }
    return { lines, unnoticed }
}

/** Works with several changes, one inside the other; a text when one of them does not fit. */
async function withAll(
    copy: string,
    [change, ...others]: readonly Change[],
    work: () => Promise<string | undefined>,
): Promise<string | undefined> {
    if (change === undefined) return work()
    const said = await withChange(copy, change, async () => ({ said: await withAll(copy, others, work) }))
    return said === undefined ? `: what is taken out does not occur once in ${change.file}` : said.said
}

/** Undefined when the command ends with 1 in the copy; else what it did. */
function outcomeIn(copy: string, { assumption }: AssumptionRemoval): string | undefined {
    const args = ['--no-install', 'tsx', 'scripts/assumptions.ts', '--only', assumption]
    const { status, stdout, stderr } = spawnSync('npx', args, { cwd: copy, encoding: 'utf8' })
    if (status === 1) return undefined
    return `: ${assumption} ended with ${String(status)}. ${`${stdout}${stderr}`.slice(-300)}`
}
