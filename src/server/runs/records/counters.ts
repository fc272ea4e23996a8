/** What happened to the records of a process or run, in numbers. */

/**
 * What happened to the records of a process or run. Every record that was retrieved is in one of inserted, updated,
 * unchanged, not_applicable, rejected and excluded; `closed` are the results that not_applicable records closed, `refreshed` the
 * unchanged ones whose Last seen was moved.
 */
export interface Counters {
    retrieved: number
    staged: number
    inserted: number
    updated: number
    unchanged: number
    not_applicable: number
    closed: number
    refreshed: number
    /** Rows that came a second time. */
    repeated: number
    rejected: number
    /** Left out on purpose, each with its reason. */
    excluded: number
    /** Those of the rejected ones that this instance refused to write. */
    refused: number
    /** Written without a CI, because the engine refused one. */
    ci_refused: number
    requests: number
}

export const NO_COUNTS: Counters = {
    retrieved: 0,
    staged: 0,
    inserted: 0,
    updated: 0,
    unchanged: 0,
    not_applicable: 0,
    closed: 0,
    refreshed: 0,
    repeated: 0,
    rejected: 0,
    excluded: 0,
    refused: 0,
    ci_refused: 0,
    requests: 0,
}

/** The sum of two sets of counters. */
export function plus(left: Counters, right: Partial<Counters>): Counters {
    const sum = { ...left }
    for (const name of Object.keys(NO_COUNTS) as (keyof Counters)[]) sum[name] += right[name] ?? 0
    return sum
}
