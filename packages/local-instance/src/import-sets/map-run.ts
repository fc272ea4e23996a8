/** One map over the rows of an import set: onStart, the rows in blocks, onComplete. */
import type { GlideRecord } from '../glide/glide-record.ts'
import type { Platform, Row } from '../platform.ts'
import { is, isIn } from '../query/conditions.ts'
import { revealed } from '../support/support.ts'
import type { GlideImportLog } from './import-log.ts'
import type { GlideImportSetRun, RunState } from './import-set-run.ts'
import type { TransformMap } from './map-definition.ts'
import { MapScripts, TransformScriptError, type Variables } from './map-scripts.ts'
import { RowResults } from './row-results.ts'
import { isSet, RowTransform } from './row-transform.ts'

/** Rows that are read, and whose states are written, together; the platform's own block size. */
const BLOCK = 100

export interface MapEnd {
    state: RunState
    /** onComplete asked to mark the import set as an error. */
    markedAsError: boolean
}

/** Runs a map; `rowSysId` limits it to one row. Errors of rows are recorded, not thrown. */
export function runMap(
    platform: Platform,
    map: TransformMap,
    importSet: GlideRecord,
    run: GlideImportSetRun,
    log: GlideImportLog,
    rowSysId: string | undefined,
): MapEnd {
    const results = new RowResults(platform, map, run.getImportSetRunSysID())
    let end: MapEnd
    try {
        end = work(platform, map, importSet, new MapScripts(platform, map, log), results, log, rowSysId)
    } catch (error) {
        if (!(error instanceof TransformScriptError)) throw error
        log.error(error.message, map.name)
        end = { state: 'did_not_complete', markedAsError: true }
    }
    results.flush()
    revealed(run).finish(map.sysId, end.state, results.counts)
    return end
}

function work(
    platform: Platform,
    map: TransformMap,
    importSet: GlideRecord,
    scripts: MapScripts,
    results: RowResults,
    log: GlideImportLog,
    rowSysId: string | undefined,
): MapEnd {
    if (!platform.dictionary.has(map.targetTable)) {
        log.error(`target table ${map.targetTable} does not exist`, map.name)
        return { state: 'did_not_complete', markedAsError: true }
    }
    const set: Variables = { import_set: importSet }
    const start = scripts.run('onStart', {
        ...set,
        source: platform.record(map.sourceTable),
        ignore: false,
        error: false,
        error_message: '',
    })
    if (isSet(start['error'])) {
        log.error(`onStart stopped the transform. ${String(start['error_message'] ?? '')}`.trim(), map.name)
        return { state: 'did_not_complete', markedAsError: true }
    }
    if (isSet(start['ignore'])) return { state: 'complete', markedAsError: false }

    const rows = new RowTransform(platform, map, scripts, importSet)
    let last: Variables = { source: platform.record(map.sourceTable), target: platform.record(map.targetTable) }
    for (const row of blocks(platform, map, importSet, rowSysId, () => results.flush())) {
        const source = platform.record(map.sourceTable)
        revealed(source).load(row)
        const { end, target, halted } = rows.run(source)
        results.add(row['sys_id'] ?? '', end)
        if (end.state === 'error') log.error(`row ${row['sys_import_row'] ?? ''}: ${end.comment ?? ''}`, map.name)
        if (halted) return { state: 'did_not_complete', markedAsError: true }
        last = { source, target }
    }
    const complete = scripts.run('onComplete', { ...set, ...last, error: false })
    return {
        state: results.counts.error > 0 ? 'complete_with_errors' : 'complete',
        markedAsError: isSet(complete['error']),
    }
}

/** The rows of a set in their order, a block at a time; `afterBlock` runs when a block has been used up. */
function* blocks(
    platform: Platform,
    map: TransformMap,
    importSet: GlideRecord,
    rowSysId: string | undefined,
    afterBlock: () => void,
): Generator<Row> {
    const all = rowSysId === undefined ? orderOf(platform, map.sourceTable, importSet.getUniqueValue()) : [rowSysId]
    for (let at = 0; at < all.length; at += BLOCK) {
        const ids = all.slice(at, at + BLOCK)
        const rows = new Map(
            platform.store.select(map.sourceTable, isIn('sys_id', ids)).map((row) => [row['sys_id'], row]),
        )
        for (const id of ids) {
            const row = rows.get(id)
            // Without one, it has been deleted meanwhile.
            if (row !== undefined) yield row
        }
        afterBlock()
    }
}

/** sys_ids of the rows of a set, in their order: read once, because each block would sort the whole set again. */
function orderOf(platform: Platform, table: string, importSet: string): string[] {
    return platform.store
        .select(table, is('sys_import_set', importSet), {
            columns: ['sys_id'],
            orderBy: [{ column: 'sys_import_row' }],
        })
        .map((row) => row['sys_id'] ?? '')
}
