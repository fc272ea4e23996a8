/** The import set transformer: maps, field maps, coalesce and every transform event ("Map with transformation event scripts"). */
import type { GlideRecord } from '../glide/glide-record.ts'
import type { Platform, Row } from '../platform.ts'
import { loud, UnsupportedError, type Support } from '../support/support.ts'

const EVENTS = 'r_MapWithTransformationEventScripts (zurich)'

export const support: Support[] = [
    { member: 'Import set: onStart, onBefore, onAfter, onReject, onComplete', evidence: 'documented', source: EVENTS },
    { member: 'Import set: onAfter runs for rows that onBefore ignored', evidence: 'documented', source: 'KB0563524' },
    {
        member: 'Import set: onForeignInsert, onChoiceCreate',
        evidence: 'documented',
        source: EVENTS,
        note: 'A map that has one is refused: not implemented.',
    },
    { member: 'Import set: coalesce', evidence: 'documented', source: 'c_ImportSetCoalesce (zurich)' },
    {
        member: 'Import set: state kept on import_set from onStart to onComplete',
        evidence: 'observed',
        source: 'product.md 2.6',
    },
    {
        member: 'GlideImportSetTransformer.transformAllMaps',
        evidence: 'documented',
        source: 'GlideImportSetTransformerAPI',
    },
    { member: 'GlideImportSetTransformer.isError', evidence: 'documented', source: 'GlideImportSetTransformerAPI' },
]

type Variables = Record<string, unknown>
type RowState = 'inserted' | 'updated' | 'ignored' | 'skipped' | 'error'

const where = (path: string, value: string) => ({
    condition: { kind: 'term' as const, path, operator: '=', values: [value] },
    orderBy: [],
    groupBy: [],
})
const ORDER = { orderBy: [{ column: 'order' }] }

class MapRun {
    readonly counts = { total: 0, inserted: 0, updated: 0, ignored: 0, skipped: 0, error: 0 }
    failed = false
    private readonly scripts: Row[]
    private readonly entries: Row[]
    private readonly shared: Variables

    constructor(
        private readonly platform: Platform,
        private readonly map: Row,
        private readonly importSet: GlideRecord,
    ) {
        const { store } = platform
        const mapId = map['sys_id'] ?? ''
        this.scripts = store
            .select('sys_transform_script', where('map', mapId), ORDER)
            .filter((script) => script['active'] !== '0')
        const odd = this.scripts.find(
            (script) => script['when'] === 'onForeignInsert' || script['when'] === 'onChoiceCreate',
        )
        if (odd) throw new UnsupportedError(`Transform script ${odd['when'] ?? ''}`)
        this.entries = store.select('sys_transform_entry', where('map', mapId))
        const log = (level: 'info' | 'warn' | 'error') => (message: unknown) =>
            platform.log.write(level, map['name'] ?? '', String(message))
        this.shared = {
            import_set: importSet,
            map: {
                sys_id: mapId,
                name: map['name'],
                source_table: map['source_table'],
                target_table: map['target_table'],
                order: map['order'],
            },
            log: loud('GlideTransformLog', { info: log('info'), warn: log('warn'), error: log('error') }),
        }
    }

    run(rows: readonly Row[]): void {
        const [first] = rows
        if (!first) return
        const start = this.event('onStart', { source: this.source(first), ignore: false, error: false })
        if (start['error'] === true) this.failed = true
        if (start['error'] === true || start['ignore'] === true) return
        let last: Variables = {}
        const states = new Map<string, string[]>()
        for (const row of rows) {
            const source = this.source(row)
            last = this.row(row, source, states)
            if (this.failed) break
        }
        this.record(states)
        const end = this.event('onComplete', { source: last['source'], target: last['target'], error: false })
        if (end['error'] === true) this.failed = true
    }

    private row(row: Row, source: GlideRecord, states: Map<string, string[]>): Variables {
        const target = this.platform.record(this.map['target_table'] ?? '')
        if (this.map['run_business_rules'] === '0') target.setWorkflow(false)
        const coalesced = this.coalesce(source, target)
        const action = coalesced === 'found' ? 'update' : 'insert'
        if (coalesced !== 'found') target.newRecord()
        const before = this.event('onBefore', {
            source,
            target,
            action,
            ignore: false,
            error: false,
            status_message: '',
            error_message: '',
        })
        let state: RowState
        let sysId: string | null = null
        if (before['error'] === true) {
            this.failed = true
            state = 'error'
        } else if (before['ignore'] === true) state = 'ignored'
        else if (coalesced === 'empty') state = 'skipped'
        else {
            this.fields(source, target, action)
            sysId = action === 'insert' ? target.insert() : target.update()
            state = sysId === null ? 'error' : action === 'insert' ? 'inserted' : 'updated'
        }
        const after = this.event(state === 'error' ? 'onReject' : 'onAfter', {
            source,
            target,
            action,
            error: false,
            status_message: '',
            error_message: '',
        })
        if (after['error'] === true) this.failed = true
        this.counts.total += 1
        this.counts[state] += 1
        const key = sysId === null ? state : `${state}\n${sysId}`
        states.set(key, [...(states.get(key) ?? []), row['sys_id'] ?? ''])
        return { source, target }
    }

    /** 'found': target shows the first match; 'none': nothing matches or no coalesce field; 'empty': all coalesce values are empty. */
    private coalesce(source: GlideRecord, target: GlideRecord): 'found' | 'none' | 'empty' {
        const keys = this.entries.filter((entry) => entry['coalesce'] === '1')
        if (keys.length === 0) return 'none'
        let filled = 0
        for (const entry of keys) {
            const value = source.getValue(entry['source_field'] ?? '') ?? ''
            if (value !== '') filled += 1
            else if (entry['coalesce_empty_fields'] !== '1')
                return this.map['create_new_record_on_empty_coalesce_fields'] === '1' ? 'none' : 'empty'
            target.addQuery(entry['target_field'] ?? '', value)
        }
        if (filled === 0 && this.map['create_new_record_on_empty_coalesce_fields'] !== '1') return 'empty'
        target.query()
        return target.next() ? 'found' : 'none'
    }

    private fields(source: GlideRecord, target: GlideRecord, action: string): void {
        for (const entry of this.entries) {
            const field = entry['target_field'] ?? ''
            let value: unknown = source.getValue(entry['source_field'] ?? '')
            if (entry['use_source_script'] === '1') {
                const variables: Variables = { ...this.shared, source, target, action, answer: undefined }
                this.evaluate(entry['source_script'] ?? '', `source script of ${field}`, variables)
                value = variables['answer']
            }
            if ((value === null || value === undefined || value === '') && this.map['copy_empty_fields'] !== '1')
                continue
            target.setValue(field, value)
        }
        if (this.map['run_script'] === '1')
            this.evaluate(this.map['script'] ?? '', `map ${this.map['name'] ?? ''}`, {
                ...this.shared,
                source,
                target,
                action,
            })
    }

    private event(when: string, variables: Variables): Variables {
        const all = { ...this.shared, ...variables }
        for (const script of this.scripts.filter((row) => row['when'] === when))
            this.evaluate(script['script'] ?? '', `${when} of ${this.map['name'] ?? ''}`, all)
        return all
    }

    private evaluate(script: string, name: string, variables: Variables): void {
        this.platform.scripts.evaluate(script, { scope: this.map['sys_scope'] ?? 'global', name, variables })
    }

    private source(row: Row): GlideRecord {
        const source = this.platform.record(this.map['source_table'] ?? '')
        source.load(row)
        return source
    }

    /** Row states, one statement for all rows that ended alike. */
    private record(states: Map<string, string[]>): void {
        const table = this.map['source_table'] ?? ''
        for (const [key, ids] of states) {
            const [state = '', target] = key.split('\n')
            const condition = { kind: 'term' as const, path: 'sys_id', operator: 'IN', values: ids }
            this.platform.store.updateWhere(
                table,
                { condition, orderBy: [], groupBy: [] },
                {
                    sys_import_state: state,
                    sys_transform_map: this.map['sys_id'] ?? null,
                    ...(target === undefined
                        ? {}
                        : { sys_target_sys_id: target, sys_target_table: this.map['target_table'] ?? null }),
                },
            )
        }
    }
}

export class GlideImportSetTransformer {
    private failed = false

    private constructor(
        private readonly platform: Platform,
        private readonly now: () => string,
    ) {}

    static create(platform: Platform, now: () => string): GlideImportSetTransformer {
        return loud('GlideImportSetTransformer', new GlideImportSetTransformer(platform, now))
    }

    isError(): boolean {
        return this.failed
    }

    setSyncImport(_synchronous: boolean): void {
        // Every transform is synchronous here.
    }

    /** Runs all active maps of the import set's table, in order. */
    transformAllMaps(importSet: GlideRecord): void {
        const { store, ids } = this.platform
        const table = importSet.getValue('table_name') ?? ''
        const rows = store.select(table, where('sys_import_set', importSet.getUniqueValue()), {
            orderBy: [{ column: 'sys_import_row' }],
        })
        const maps = store
            .select('sys_transform_map', where('source_table', table), ORDER)
            .filter((map) => map['active'] === '1')
        for (const map of maps) {
            const run = new MapRun(this.platform, map, importSet)
            run.run(rows)
            if (run.failed) this.failed = true
            store.insert('sys_import_set_run', {
                sys_id: ids.next(),
                sys_created_on: this.now(),
                set: importSet.getUniqueValue(),
                sys_transform_map: map['sys_id'] ?? null,
                state: run.failed ? 'complete_with_errors' : 'complete',
                total: String(run.counts.total),
                inserts: String(run.counts.inserted),
                updates: String(run.counts.updated),
                ignored: String(run.counts.ignored + run.counts.skipped),
                errors: String(run.counts.error),
                completed: this.now(),
            })
        }
        store.update('sys_import_set', importSet.getUniqueValue(), { state: this.failed ? 'error' : 'processed' })
    }
}
