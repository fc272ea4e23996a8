/** How rows ended: their state, target and comment, and the errors of rows. */
import type { Platform, Row } from '../platform.ts'
import { isIn } from '../query/conditions.ts'
import { currentTime } from '../time.ts'
import { noRows, type RunCounts } from './import-set-run.ts'
import type { TransformMap } from './map-definition.ts'

export interface RowError {
    code: string
    message: string
    field?: string
    value?: string
}

export interface RowEnd {
    state: keyof RunCounts
    /** sys_id of the record that the row wrote. */
    target?: string
    comment?: string
    error?: RowError
}

/** Collects the ends of a block of rows and writes them with one statement for all that ended alike. */
export class RowResults {
    readonly counts: RunCounts = { ...noRows }
    private waiting = new Map<string, { values: Row; rows: string[] }>()

    constructor(
        private readonly platform: Platform,
        private readonly map: TransformMap,
        private readonly run: string,
    ) {}

    add(row: string, end: RowEnd): void {
        this.counts[end.state] += 1
        const values: Row = {
            sys_import_state: end.state,
            sys_import_state_comment: end.comment || null,
            sys_transform_map: this.map.sysId,
            sys_import_set_run: this.run,
            sys_target_table: end.target === undefined ? null : this.map.targetTable,
            sys_target_sys_id: end.target ?? null,
            sys_row_error: end.error === undefined ? null : this.writeError(row, end.error),
        }
        const key = JSON.stringify(values)
        const alike = this.waiting.get(key)
        if (alike) alike.rows.push(row)
        else this.waiting.set(key, { values, rows: [row] })
    }

    /** Writes what has been collected. */
    flush(): void {
        const at = currentTime(this.platform)
        for (const { values, rows } of this.waiting.values()) {
            const changes = { ...values, sys_updated_on: at, sys_updated_by: this.platform.session.userName }
            this.platform.store.updateWhere(this.map.sourceTable, isIn('sys_id', rows), changes)
        }
        this.waiting = new Map()
    }

    private writeError(row: string, error: RowError): string | null {
        const record = this.platform.record('sys_import_set_row_error')
        record.initialize()
        record.setValue('row', row)
        record.setValue('run_history', this.run)
        record.setValue('error_code', error.code)
        record.setValue('error_message', error.message)
        record.setValue('target_field', error.field ?? '')
        record.setValue('source_value', error.value ?? '')
        return record.insert()
    }
}
