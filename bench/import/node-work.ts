/** What all nodes have done between two moments. */
import type { NodeProcess } from 'local-instance'

export interface Work {
    cpuSeconds: number
    statements: number
    commits: number
    requests: number
    /** Seconds that nodes have waited for one another. */
    waitedSeconds: number
    /** Of the node that has held most, since it began. */
    peakBytes: number
    executed: Map<string, number>
}

/** Everything that the nodes have done since they began. */
export async function workOf(nodes: readonly NodeProcess[]): Promise<Work> {
    const total: Work = { cpuSeconds: 0, statements: 0, commits: 0, requests: 0, waitedSeconds: 0, peakBytes: 0, executed: new Map() } // prettier-ignore
    for (const { work, executed, cpuSeconds, peakBytes } of await Promise.all(nodes.map((node) => node.report()))) {
        total.cpuSeconds += cpuSeconds
        total.statements += work.reads + work.writes
        total.commits += work.commits
        total.requests += work.requests
        total.waitedSeconds += work.waitedMs / 1000
        total.peakBytes = Math.max(total.peakBytes, peakBytes)
        for (const [sql, count] of executed) total.executed.set(sql, (total.executed.get(sql) ?? 0) + count)
    }
    return total
}

/** What was done between two such totals. */
export function since(before: Work, after: Work): Work {
    return {
        cpuSeconds: after.cpuSeconds - before.cpuSeconds,
        statements: after.statements - before.statements,
        commits: after.commits - before.commits,
        requests: after.requests - before.requests,
        waitedSeconds: after.waitedSeconds - before.waitedSeconds,
        peakBytes: after.peakBytes,
        executed: new Map([...after.executed].map(([sql, count]) => [sql, count - (before.executed.get(sql) ?? 0)])),
    }
}
