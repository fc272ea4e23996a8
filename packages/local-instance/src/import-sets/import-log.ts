/** Import logs: GlideImportLog for an import, GlideTransformLog for the scripts of a transform. */
import type { LogLevel, Platform } from '../platform.ts'
import { loud } from '../support/support.ts'
import { support } from './support.ts'
import type { GlideImportSetRun } from './import-set-run.ts'

/** Import logs are kept in sys_import_log only when this is true ("Import sets properties"). */
const LOG_TO_TABLE = 'glide.importlog.log_to_table'

const LEVELS: Partial<Record<LogLevel, string>> = { info: '0', warn: '1', error: '2' }

export class GlideImportLog {
    private runHistory: string

    private constructor(
        private readonly platform: Platform,
        run: GlideImportSetRun | undefined,
        private readonly source: string,
    ) {
        this.runHistory = run?.getImportSetRunSysID() ?? ''
    }

    static create(platform: Platform, run?: GlideImportSetRun, source = 'Import'): GlideImportLog {
        return loud('GlideImportLog', new GlideImportLog(platform, run, source), support)
    }

    info(message: unknown, source?: string): void {
        this.write('info', message, source)
    }

    warn(message: unknown, source?: string): void {
        this.write('warn', message, source)
    }

    error(message: unknown, source?: string): void {
        this.write('error', message, source)
    }

    /** sys_id of the run that the messages belong to. */
    getImportRunHistory(): string {
        return this.runHistory
    }

    setImportRunHistory(importRunHistory: string): void {
        this.runHistory = String(importRunHistory)
    }

    private write(level: LogLevel, message: unknown, source = this.source): void {
        this.platform.log.write(level, source, String(message))
        if (this.platform.property(LOG_TO_TABLE) !== 'true') return
        const row = this.platform.record('sys_import_log')
        row.initialize()
        row.setValue('type', LEVELS[level])
        row.setValue('source', source)
        row.setValue('message', String(message))
        row.setValue('run_history', this.runHistory)
        row.insert()
    }
}

/** The variable `log` of transform scripts. */
export class GlideTransformLog {
    private constructor(private readonly log: GlideImportLog) {}

    static create(platform: Platform, log: GlideImportLog = GlideImportLog.create(platform)): GlideTransformLog {
        return loud('GlideTransformLog', new GlideTransformLog(log), support)
    }

    info(message: unknown): void {
        this.log.info(message)
    }

    warn(message: unknown): void {
        this.log.warn(message)
    }

    error(message: unknown): void {
        this.log.error(message)
    }
}
