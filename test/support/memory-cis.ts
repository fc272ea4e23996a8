/** CIs that this application has made, in memory: what refers to each, and whether it is retired. */
import type { CiRetirements } from '../../src/server/runs/records/ci-retirement.ts'

interface Made {
    /** Why it is in use; '' when nothing refers to it. */
    usedBy: string
    retired: boolean
    /** What the instance says against writing it; '' when it writes it. */
    refuses: string
}

interface Row {
    sysId: string
    ci: string
    closure: string
    state: string
    reason: string
}

export interface MemoryCis {
    cis: CiRetirements
    made: Map<string, Made>
    rows: Row[]
}

/** No CIs yet; `id` makes ids. */
export function memoryCis(id: (kind: string) => string): MemoryCis {
    const made: MemoryCis['made'] = new Map()
    const rows: Row[] = []
    const inClosure = (closure: string, state: string) =>
        rows.filter((row) => row.closure === closure && row.state === state)
    const reasonOf = (ci: string) => (made.get(ci)?.retired === true ? 'retired' : (made.get(ci)?.usedBy ?? 'gone'))
    const change = (sysId: string, changes: Partial<Row>) => {
        for (const row of rows) if (row.sysId === sysId) Object.assign(row, changes)
    }
    const write = (sysId: string, retired: boolean, state: string) => {
        const ci = made.get(rows.find((row) => row.sysId === sysId)?.ci ?? '')
        if (ci === undefined) return
        if (ci.refuses !== '') throw new Error(ci.refuses)
        ci.retired = retired
        change(sysId, { state })
    }
    const cis: CiRetirements = {
        unused: () =>
            [...made.keys()].filter((ci) => reasonOf(ci) === '').map((ci) => ({ ci, name: ci, identity: `/${ci}` })),
        usedBy: (some) => new Map(some.map((ci) => [ci, reasonOf(ci)])),
        inUse: () => [...made.values()].filter(({ retired }) => !retired).length,
        propose: (closure, some) =>
            some.forEach(({ ci }) => rows.push({ sysId: id('retired'), ci, closure, state: 'proposed', reason: '' })),
        proposed: (closure, limit) => inClosure(closure, 'proposed').slice(0, limit),
        retiredBy: (closure, limit) => inClosure(closure, 'retired').slice(0, limit),
        countRetired: (closure) => inClosure(closure, 'retired').length,
        retire: (sysId) => write(sysId, true, 'retired'),
        giveBack: (sysId) => write(sysId, false, 'undone'),
        leaveOut: (sysId, reason) => change(sysId, { state: 'left_out', reason }),
        refused: (sysId, reason) => change(sysId, { state: 'refused', reason }),
        takeOutAll: (closure) => {
            for (const row of inClosure(closure, 'proposed')) rows.splice(rows.indexOf(row), 1)
        },
    }
    return { cis, made, rows }
}
