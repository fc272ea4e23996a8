/** A staging table, a target table and a transform map to try import sets with. */
import { Differences } from '../src/differences.ts'
import type { EventName } from '../src/import-sets/map-definition.ts'
import type { Row, TableDefinition } from '../src/platform.ts'
import { smallInstance, type SmallInstance } from './small-instance.ts'

const FROM_BASE = [
    'sys_import_set',
    'sys_import_set_row',
    'sys_import_set_run',
    'sys_import_set_row_error',
    'sys_import_log',
    'sys_transform_map',
    'sys_transform_entry',
    'sys_transform_script',
]

const text = (name: string) => ({ name, maxLength: 100 })

const OWN: TableDefinition[] = [
    {
        name: 'imp_user',
        extends: 'sys_import_set_row',
        columns: ['u_name', 'u_email', 'u_phone', 'u_department', 'u_groups', 'u_level', 'u_born'].map(text),
    },
    { name: 'department', columns: [text('name'), text('code')] },
    { name: 'team', columns: [text('name')] },
    {
        name: 'person',
        columns: [
            text('name'),
            text('email'),
            { name: 'phone', maxLength: 8 },
            { name: 'department', type: 'reference', reference: 'department' },
            { name: 'teams', type: 'glide_list', reference: 'team' },
            {
                name: 'level',
                choices: [
                    { value: '1', label: 'Junior' },
                    { value: '2', label: 'Senior' },
                ],
            },
            { name: 'born', type: 'glide_date_time' },
            { name: 'badge', mandatory: true },
        ],
    },
]

export interface ImportWorld extends SmallInstance {
    /** Writes a field map: source field, target field, options. */
    field(source: string, target: string, options?: Row): void
    /** Writes a transform script. */
    on(event: EventName, script: string, order?: number): void
    /** Loads rows as an import set, as an integration does; answers its sys_id. */
    load(...rows: Row[]): string
    /** Transforms an import set by script; answers isError(). */
    transform(importSet: string): boolean
    /** State and comment of the staged rows, in order. */
    ends(): string[]
}

/** An instance with one active map from imp_user to person; `options` are columns of the map. */
export function importWorld(options: Row = {}, differs: readonly string[] = []): ImportWorld {
    const instance = smallInstance(FROM_BASE, OWN, Differences.parse(differs, []))
    const { platform } = instance
    const map = instance.add('sys_transform_map', {
        name: 'Users',
        source_table: 'imp_user',
        target_table: 'person',
        active: '1',
        order: '100',
        ...options,
    })
    return {
        ...instance,
        field(source, target, more = {}) {
            instance.add('sys_transform_entry', { map, source_field: source, target_field: target, ...more })
        },
        on(event, script, order = 100) {
            instance.add('sys_transform_script', { map, when: event, script, active: '1', order: String(order) })
        },
        load(...rows) {
            const set = platform.record('sys_import_set')
            set.initialize()
            set.setValue('table_name', 'imp_user')
            set.setValue('state', 'loaded')
            const importSet = set.insert() ?? ''
            for (const [number, row] of rows.entries()) {
                const staged = platform.record('imp_user')
                staged.initialize()
                const all = { ...row, sys_import_set: importSet, sys_import_row: number, sys_import_state: 'pending' }
                for (const [name, value] of Object.entries(all)) staged.setValue(name, value)
                staged.insert()
            }
            return importSet
        },
        transform(importSet) {
            return instance.evaluate(`(function () {
                var set = new GlideRecord('sys_import_set');
                set.get('${importSet}');
                var transformer = new GlideImportSetTransformer();
                transformer.transformAllMaps(set);
                return transformer.isError();
            })()`) as boolean
        },
        ends() {
            const rows = instance.rows('imp_user', 'sys_import_state', 'sys_import_state_comment')
            return rows.map((row) => Object.values(row).filter(Boolean).join(': '))
        },
    }
}
