/** One page is one import set of the integration's data source; the platform's transformer runs its maps. */
import { GlideImportSetTransformer, type GlideRecord } from '@servicenow/glide'
import { failure } from '../../vocabulary/failures.ts'
import type { Staged, StagedRow } from '../../runs/imports/import-page.ts'
import type { Staging } from '../../runs/ports.ts'
import { foreign, type ForeignRecord } from '../records/foreign.ts'
import { setValues, text } from '../records/values.ts'
import { ownRecord, type OwnTable } from '../records/own.ts'
import { messageOf } from '../../vocabulary/thrown.ts'

const IMPORT_SET = 'sys_import_set'

export const glideStaging: Staging = {
    load(table, rows) {
        const set = foreign(IMPORT_SET)
        set.record.initialize()
        set.set({ table_name: table, state: 'loading', data_source: dataSource(table) })
        const importSet = set.record.insert()
        if (!importSet)
            return { failure: failure('MDC-501', `no import set for ${table}: ${set.record.getLastErrorMessage()}`) }
        let number = 0
        for (const row of rows) {
            const staged = ownRecord(table)
            staged.initialize()
            setValues(staged, {
                ...row,
                sys_import_set: importSet,
                sys_import_row: number,
                sys_import_state: 'pending',
            })
            if (!staged.insert()) {
                const details = `row ${number} of ${table}: ${staged.getLastErrorMessage()}`
                discard(set, table)
                return { failure: failure('MDC-501', `import set ${importSet}: ${details}`) }
            }
            number += 1
        }
        set.set({ state: 'loaded' }).record.update()
        return { importSet }
    },
    transform(importSet) {
        const set = foreign(IMPORT_SET)
        if (!set.get(importSet)) return failure('MDC-501', `import set ${importSet} is gone`)
        const problem = transformError(set.record)
        if (problem === '') return undefined
        discard(set, set.text('table_name') as OwnTable)
        return failure('MDC-501', `import set ${importSet}${problem}`)
    },
}

/** Runs the maps of an import set; what went wrong, as the end of a sentence, or ''. */
function transformError(set: GlideRecord): string {
    try {
        const transformer = new GlideImportSetTransformer()
        transformer.transformAllMaps(set)
        return transformer.isError() ? ' ended with an error' : ''
    } catch (error) {
        return `: ${messageOf(error)}`
    }
}

/**
 * Gives up an import set: the page comes again as another one. Rows that were not transformed are removed, because the
 * platform would transform them whenever somebody asks for it, over what is newer by then. A transform that has ended
 * has set a state of its own. assumed: cancelled is a state of import sets.
 */
function discard(set: ForeignRecord<typeof IMPORT_SET>, table: OwnTable): void {
    const pending = ownRecord(table)
    pending.addQuery('sys_import_set', set.sysId)
    pending.addQuery('sys_import_state', 'pending')
    pending.deleteMultiple()
    const current = foreign(IMPORT_SET)
    if (!current.get(set.sysId) || !['loading', 'loaded'].includes(current.text('state'))) return
    current.set({ state: 'cancelled' }).record.update()
}

function dataSource(table: string): string {
    const source = foreign('sys_data_source').where('import_set_table_name', '=', table).limit(1).query()
    return source.next() ? source.sysId : ''
}

/** The rows of an import set, with the columns that are applied. */
export function stagedRows(table: OwnTable, importSet: string, columns: readonly string[]): Staged<StagedRow>[] {
    const rows: Staged<StagedRow>[] = []
    const staged = ownRecord(table)
    staged.addQuery('sys_import_set', importSet)
    staged.orderBy('sys_import_row')
    staged.query()
    while (staged.next()) rows.push(stagedRow(staged, columns))
    return rows
}

/** One staging row as plain text. */
export function stagedRow(record: GlideRecord, columns: readonly string[]): Staged<StagedRow> {
    const row = { run: '', external_id: '', finding_key: '', fingerprint: '' } as Staged<StagedRow>
    for (const column of columns) row[column] = text(record, column)
    return row
}
