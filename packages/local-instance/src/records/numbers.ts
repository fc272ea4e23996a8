/** The numbers of tables that have a series of them (number_next of sys_db_object). */
import type { Database } from '../database/database.ts'

/** Where the series are kept. */
export const SERIES_TABLE = 'sys_db_object'

interface Series {
    sysId: string
    prefix: string
    digits: number
    next: number
    /** The next number as it is stored. */
    stored: number
}

export interface Numbers {
    /** The next number of the table's own series; assumed: a table without one gets its name's consonants and seven digits. */
    next(table: string): string
    /** Writes what was taken and is not stored yet. */
    store(): void
}

/**
 * While writes are committed in groups, a series is read and written once in each: a group keeps all other processes
 * from writing, so that none takes the same number. A killed process leaves no number without its row.
 */
export function numbers(database: Database): Numbers {
    const taken = new Map<string, Series>()

    function read(table: string): Series {
        const [row] = database.all(
            `SELECT sys_id, number_prefix, number_digits, number_next FROM ${SERIES_TABLE} WHERE name = ?`,
            [table],
        )
        const next = Number(row?.['number_next'] ?? 1)
        return {
            sysId: String(row?.['sys_id'] ?? ''),
            prefix: String(row?.['number_prefix'] ?? 'REC'),
            digits: Number(row?.['number_digits'] ?? 7),
            next,
            stored: next,
        }
    }

    function store(): void {
        for (const { sysId, next, stored } of taken.values())
            if (next !== stored)
                database.run(`UPDATE ${SERIES_TABLE} SET number_next = ? WHERE sys_id = ?`, [String(next), sysId])
        taken.clear()
    }

    database.onSettle(store)
    return {
        store,
        next(table) {
            const known = taken.get(table)
            // A group is open as long as a series is kept.
            if (known !== undefined) return take(known)
            // In a transaction, because others must not write between the two: it begins a group where there is none. A
            // group may end with it, and stores what was taken until then.
            return database.transaction(() => {
                const series = read(table)
                taken.set(table, series)
                const number = take(series)
                if (!database.grouping) store()
                return number
            })
        },
    }
}

function take(series: Series): string {
    const number = `${series.prefix}${String(series.next).padStart(series.digits, '0')}`
    series.next += 1
    return number
}
