/** What this instance has of other products, as far as the contract needs it. */
import { tableOf, type TableName } from '../../contract/index.ts'
import { nothingLacks } from '../../contract/lacks.ts'
import type { Products } from '../../contract/lacks.ts'
import { foreign, hasTable } from '../records/foreign.ts'
import { hasLookupRules } from '../deployments/first-records.ts'

export const glideProducts: Products = {
    // A table that is not there makes an invalid record (GlideRecord scoped API); no plugin id has to be known.
    has: hasTable,
    lacks(tables) {
        const lacks = nothingLacks()
        for (const table of tables) {
            if (!hasTable(table)) {
                lacks.tables.push(table)
                continue
            }
            const record = foreign(table)
            for (const [column, { use, values = [] }] of Object.entries(tableOf(table).columns)) {
                const there = record.name(column as never)
                if (there === undefined) lacks[use].push(`${table}.${column}`)
                else lacks.values.push(...missingValues(table, there, values))
            }
        }
        const rules = tables.includes('sn_sec_cmn_ci_lookup_rule') && lacks.tables.length + lacks.needed.length === 0
        if (rules && !hasLookupRules()) lacks.records.push('CI lookup rules')
        return lacks
    },
}

/** Choices that a column lacks. Where it has none of its own under this table's name, nothing is known of them. */
export function missingValues(table: TableName, column: string, values: readonly string[]): string[] {
    if (values.length === 0) return []
    const listed = new Set<string>()
    const choice = foreign('sys_choice')
        .where('name', '=', table)
        .where('element', '=', column)
        .where('inactive', '=', 'false')
        .query()
    while (choice.next()) listed.add(choice.text('value'))
    if (listed.size === 0) return []
    return values.filter((value) => !listed.has(value)).map((value) => `${table}.${column} ${value}`)
}
