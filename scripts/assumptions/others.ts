/**
 * What other products have in the tables that the app touches: a scanner "Wiz" with everything that it imports, CIs that
 * Discovery and people care for, and what belongs to the platform. Some of it names the same things as our records.
 */
import type { LocalInstance } from 'local-instance'
import { FIRST_RECORDS, type OtherRecord } from './others-first.ts'
import { LATER_RECORDS } from './others-later.ts'
import { contractColumns } from './contract.ts'
import { unexcused } from './excused.ts'

/** A row of another product that is no longer what it was. */
export interface ForeignChange {
    stage: string
    table: string
    /** What the row is, in words. */
    row: string
    /** '' when the whole row is gone. */
    column: string
    before: string
    after: string
}

interface Kept {
    table: string
    row: string
    values: Record<string, string>
}

export interface Others {
    /** What is there before the app imports anything. */
    seedFirst(): void
    /** What refers to records of the app. */
    seedLater(): void
    readonly sysIds: ReadonlySet<string>
    /** What has changed since the last look. */
    changes(stage: string): ForeignChange[]
}

/** Names of one column in different sources, by "table.column". */
const ALIASES = new Map<string, readonly string[]>(
    contractColumns().flatMap(({ table, column, alternatives }) => {
        const all = [column, ...alternatives]
        return all.map((name) => [`${table}.${name}`, all] as const)
    }),
)

/** Others of one instance. */
export function others(instance: LocalInstance): Others {
    const kept = new Map<string, Kept>()
    const known = new Map<string, string>()

    function valueOf(value: string): string {
        if (!value.startsWith('@')) return value
        const [table = '', query] = value.slice(1).split('?')
        return query === undefined ? (known.get(table) ?? '') : (find(table, query) ?? '')
    }

    /** A row of the app that this one refers to; missing when the app has refused to make it. */
    function find(table: string, query: string): string | undefined {
        const [column = '', wanted = ''] = query.split('=')
        const record = instance.record(table)
        if (!record.isValid() || !record.isValidField(column)) return undefined
        record.query()
        const isForeign = () => kept.has(record.getUniqueValue())
        while (record.next())
            if (record.getValue(column)?.toLowerCase() === wanted.toLowerCase() && !isForeign())
                return record.getUniqueValue()
        return undefined
    }

    function seed({ is, table, values }: OtherRecord): void {
        const record = instance.record(table)
        if (!record.isValid()) return
        record.initialize()
        for (const [name, value] of Object.entries(values)) {
            const columns = [name, ...(ALIASES.get(`${table}.${name}`) ?? [])]
            const column = columns.find((one) => record.isValidField(one))
            if (column !== undefined) record.setValue(column, valueOf(value))
        }
        const sysId = record.insert()
        if (sysId === null) throw new Error(`others: ${is} was refused in ${table}: ${record.getLastErrorMessage()}`)
        known.set(is, sysId)
        kept.set(sysId, { table, row: is, values: {} })
    }

    function read({ table }: Kept, sysId: string): Record<string, string> | undefined {
        const record = instance.record(table)
        if (!record.get(sysId)) return undefined
        const columns = record.getElements().map((element) => element.getName())
        return Object.fromEntries(columns.map((column) => [column, record.getElement(column).toString()]))
    }

    function remember(): void {
        for (const [sysId, row] of kept) row.values = read(row, sysId) ?? {}
    }

    return {
        seedFirst() {
            FIRST_RECORDS.forEach(seed)
            remember()
        },
        seedLater() {
            LATER_RECORDS.forEach(seed)
            remember()
        },
        get sysIds() {
            return new Set(kept.keys())
        },
        changes(stage) {
            const found: ForeignChange[] = []
            for (const [sysId, { table, row, values }] of [...kept]) {
                const now = read({ table, row, values }, sysId)
                if (now === undefined) {
                    found.push({ stage, table, row, column: '', before: 'there', after: 'gone' })
                    kept.delete(sysId)
                    continue
                }
                const changed = Object.keys(values).filter((column) => values[column] !== now[column])
                for (const column of unexcused(table, changed))
                    found.push({
                        stage,
                        table,
                        row,
                        column,
                        before: values[column] ?? '',
                        after: now[column] ?? '',
                    })
            }
            remember()
            return found
        },
    }
}
