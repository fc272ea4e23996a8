/** Staged rows and details of ended runs, over GlideRecord. */
import type { Leftovers } from '../../runs/housekeeping/housekeeping.ts'
import { TABLE, type StagingTable } from '../../vocabulary/names.ts'
import { foreign } from '../records/foreign.ts'
import { ownRecord, type OwnTable } from '../records/own.ts'
import { text } from '../records/values.ts'

const STAGING = Object.values(TABLE).filter((table): table is StagingTable => table.endsWith('_import'))

/** What stands for a run and nothing else. */
const DETAILS = [TABLE.process, TABLE.claim, TABLE.reason] as const

export const glideLeftovers: Leftovers = {
    removeImportSet: (before) => STAGING.some((table) => removeOldest(table, before)),
    removeDetails(before) {
        const process = ownRecord(TABLE.process)
        process.addQuery('run.state', 'complete')
        process.addQuery('run.ended', '<', before)
        process.setLimit(1)
        process.query()
        if (!process.next()) return false
        const run = text(process, 'run')
        for (const table of DETAILS) removeWhere(table, 'run', run)
        return true
    },
}

function removeOldest(table: StagingTable, before: string): boolean {
    const row = ownRecord(table)
    row.addQuery('sys_created_on', '<', before)
    row.orderBy('sys_created_on')
    row.setLimit(1)
    row.query()
    if (!row.next()) return false
    const importSet = text(row, 'sys_import_set')
    removeWhere(table, 'sys_import_set', importSet)
    // An import set is the platform's: where the instance does not let it go, its own cleaner removes the empty one.
    const set = foreign('sys_import_set')
    if (set.get(importSet)) set.record.deleteRecord()
    return true
}

function removeWhere(table: OwnTable, column: string, value: string): void {
    const record = ownRecord(table)
    record.addQuery(column, value)
    record.deleteMultiple()
}
