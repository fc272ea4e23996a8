/** One row: coalesce, onBefore, field maps, map script, save, onAfter. */
import type { GlideRecord } from '../glide/glide-record.ts'
import type { Platform } from '../platform.ts'
import { revealed } from '../support/support.ts'
import { coalesce } from './coalesce.ts'
import { resolveValue, ROW_ERROR, type AskCreation } from './field-values.ts'
import type { FieldMap, TransformMap } from './map-definition.ts'
import { TransformScriptError, type MapScripts, type Variables } from './map-scripts.ts'
import type { RowEnd, RowError } from './row-results.ts'

export interface TransformedRow {
    end: RowEnd
    target: GlideRecord
    /** A script asked to stop the whole transform. */
    halted: boolean
}

/** Comment of a row that changes nothing; as an instance writes it. */
const NOTHING_CHANGED = 'No field values changed'

/** Ends a row while its fields are being set. */
class RowRejected extends Error {
    constructor(
        readonly rejection: RowError,
        readonly byValue: boolean,
    ) {
        super(rejection.message)
    }
}

export class RowTransform {
    constructor(
        private readonly platform: Platform,
        private readonly map: TransformMap,
        private readonly scripts: MapScripts,
        private readonly importSet: GlideRecord,
    ) {}

    run(source: GlideRecord): TransformedRow {
        const target = this.platform.record(this.map.targetTable)
        if (!this.map.runBusinessRules) target.setWorkflow(false)
        const row: Variables = { source, target, import_set: this.importSet, action: 'insert' }
        try {
            this.checkTargetFields()
            const match = coalesce(this.platform, this.map, target, (field) => this.sourceValue(field, row))
            if (match === 'empty') return { end: { state: 'skipped' }, target, halted: false }
            if (match === 'found') row['action'] = 'update'
            else target.newRecord()
            return this.transform(row, source, target)
        } catch (error) {
            return { end: this.failure(error, row), target, halted: false }
        }
    }

    private transform(row: Variables, source: GlideRecord, target: GlideRecord): TransformedRow {
        const before = this.scripts.run('onBefore', {
            ...row,
            ignore: false,
            error: false,
            status_message: '',
            error_message: '',
        })
        if (isSet(before['error'])) return { end: haltedBy('onBefore', before), target, halted: true }
        const end: RowEnd = isSet(before['ignore'])
            ? { state: 'ignored', comment: textOf(before['status_message']) }
            : this.save(row, target, textOf(before['status_message']))
        if (end.state === 'error') return { end, target, halted: false }
        if (!this.scripts.has('onAfter')) return { end, target, halted: false }
        // onAfter tells an ignored row by the row's own state, which is not yet written.
        source.setValue('sys_import_state', end.state)
        const after = this.scripts.run('onAfter', { ...row, error: false, status_message: '', error_message: '' })
        if (isSet(after['error'])) return { end: haltedBy('onAfter', after), target, halted: true }
        const comment = textOf(after['status_message']) || end.comment
        return { end: comment ? { ...end, comment } : end, target, halted: false }
    }

    private save(row: Variables, target: GlideRecord, message: string): RowEnd {
        const update = row['action'] === 'update'
        for (const field of this.map.fields) this.setField(field, row, target)
        if (this.map.script !== undefined) {
            const flags = { ignore: false, error: false, status_message: message, error_message: '' }
            const script = this.scripts.runScript('script', this.map.script, { ...row, ...flags })
            if (isSet(script['error'])) return haltedBy('script', script)
            message = textOf(script['status_message'])
            if (isSet(script['ignore'])) return { state: 'ignored', comment: message }
        }
        const missing = this.emptyMandatory(target)
        if (missing !== undefined) {
            const text = `Mandatory field ${missing} is empty`
            return { state: 'error', comment: text, error: { code: ROW_ERROR.target, message: text, field: missing } }
        }
        if (update && !changes(this.platform, this.map.targetTable, target))
            return { state: 'ignored', target: target.getUniqueValue(), comment: message || NOTHING_CHANGED }
        const written = update ? target.update() : target.insert()
        if (written === null) {
            const text = target.getLastErrorMessage()
            return { state: 'error', comment: text, error: { code: ROW_ERROR.target, message: text } }
        }
        return { state: update ? 'updated' : 'inserted', target: written, comment: message }
    }

    private checkTargetFields(): void {
        const columns = this.platform.dictionary.columns(this.map.targetTable)
        const wrong = this.map.fields.find(({ targetField }) => !columns.has(targetField))
        if (wrong === undefined) return
        const message = `${this.map.targetTable} has no field ${wrong.targetField}`
        throw new RowRejected({ code: ROW_ERROR.target, message, field: wrong.targetField }, false)
    }

    private setField(field: FieldMap, row: Variables, target: GlideRecord): void {
        const column = this.platform.dictionary.column(this.map.targetTable, field.targetField)
        if (!column) return
        // A script on sys_id only chooses the record.
        if (column.name === 'sys_id' && field.coalesce && field.script !== undefined) return
        const value = this.sourceValue(field, row)
        if (value === '') {
            if (this.map.copyEmptyFields) target.setValue(column.name, '')
            return
        }
        const resolved = resolveValue(this.platform, this.map.targetTable, column, field, value, this.ask(row))
        if (resolved.kind === 'value') target.setValue(column.name, resolved.value)
        if (resolved.kind === 'rejected')
            throw new RowRejected({ code: resolved.code, message: resolved.message, field: column.name, value }, true)
    }

    private sourceValue(field: FieldMap, row: Variables): string {
        if (field.script === undefined) return (row['source'] as GlideRecord).getValue(field.sourceField) ?? ''
        const left = this.scripts.runScript(`source script of ${field.targetField}`, field.script, {
            ...row,
            answer: undefined,
        })
        return textOf(left['answer'])
    }

    private ask(row: Variables): AskCreation {
        return (event, name, value) => {
            const left = this.scripts.run(event, { ...withoutSet(row), name, value, ignore: false, error: false })
            return isSet(left['error']) ? 'reject' : isSet(left['ignore']) ? 'ignore' : 'create'
        }
    }

    private emptyMandatory(target: GlideRecord): string | undefined {
        if (this.map.enforceMandatory === 'No') return undefined
        const mapped = new Set(this.map.fields.map((field) => field.targetField))
        return [...this.platform.dictionary.columns(this.map.targetTable).values()].find(
            (column) =>
                column.mandatory &&
                (this.map.enforceMandatory === 'All Fields' || mapped.has(column.name)) &&
                target.getValue(column.name) === null,
        )?.name
    }

    private failure(error: unknown, row: Variables): RowEnd {
        if (error instanceof RowRejected) {
            const rejected: RowEnd = { state: 'error', comment: error.message, error: error.rejection }
            return error.byValue ? this.reject(row, rejected) : rejected
        }
        if (!(error instanceof TransformScriptError)) throw error
        return { state: 'error', comment: error.message, error: { code: ROW_ERROR.script, message: error.message } }
    }

    private reject(row: Variables, rejected: RowEnd): RowEnd {
        try {
            this.scripts.run('onReject', withoutSet(row))
            return rejected
        } catch (error) {
            return this.failure(error, row)
        }
    }
}

/** The events of references, choices and rejections do not have the import set. */
function withoutSet({ source, target, action }: Variables): Variables {
    return { source, target, action }
}

function changes(platform: Platform, table: string, target: GlideRecord): boolean {
    return [...platform.dictionary.columns(table).keys()].some((name) => revealed(target).changed(name))
}

function haltedBy(event: string, variables: Variables): RowEnd {
    const message = textOf(variables['error_message']) || `${event} set error`
    return { state: 'error', comment: message, error: { code: ROW_ERROR.script, message } }
}

/** Scripts set flags as booleans or as the text 'true'. */
export function isSet(flag: unknown): boolean {
    return flag === true || String(flag) === 'true'
}

function textOf(value: unknown): string {
    if (value === null || value === undefined) return ''
    return String(value)
}
