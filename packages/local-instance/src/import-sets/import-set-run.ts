/** GlideImportSetRun: the history record of one run of a transform (sys_import_set_run). */
import type { Platform } from '../platform.ts'
import { loud } from '../support/support.ts'
import { sqlTime } from '../time.ts'
import { support } from './support.ts'

/** Counts as the Import Set Runs list shows them. */
export interface RunCounts {
    inserted: number
    updated: number
    ignored: number
    skipped: number
    error: number
}

export const noRows: Readonly<RunCounts> = { inserted: 0, updated: 0, ignored: 0, skipped: 0, error: 0 }

export type RunState = 'complete' | 'complete_with_errors' | 'did_not_complete'

export class GlideImportSetRun {
    private readonly started: number

    private constructor(
        private readonly platform: Platform,
        private readonly sysId: string,
    ) {
        this.started = platform.clock.now()
    }

    /** Opens a run of an import set. */
    static create(platform: Platform, importSetId = ''): GlideImportSetRun {
        const row = platform.record('sys_import_set_run')
        row.initialize()
        row.setValue('set', importSetId)
        row.setValue('state', 'running')
        return loud('GlideImportSetRun', new GlideImportSetRun(platform, row.insert() ?? ''), support)
    }

    getImportSetRunSysID(): string {
        return this.sysId
    }

    /** Writes how a map ended. Not part of Glide. */
    finish(map: string, state: RunState, counts: RunCounts): void {
        const { clock } = this.platform
        const row = this.platform.record('sys_import_set_run')
        if (!row.get(this.sysId)) return
        const { inserted, updated, ignored, skipped, error } = counts
        const values = {
            sys_transform_map: map,
            state,
            inserts: inserted,
            updates: updated,
            ignored,
            skipped,
            errors: error,
            processed: inserted + updated,
            total: inserted + updated + ignored + skipped + error,
            completed: sqlTime(clock.now()),
            run_time: sqlTime(clock.now() - this.started),
        }
        for (const [name, value] of Object.entries(values)) row.setValue(name, value)
        row.update()
    }
}
