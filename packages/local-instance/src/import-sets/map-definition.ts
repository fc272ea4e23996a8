/** A transform map as its records say: the map, its field maps and its scripts. */
import type { Platform, Row } from '../platform.ts'
import { is } from '../query/conditions.ts'

export type EventName =
    'onStart' | 'onBefore' | 'onAfter' | 'onReject' | 'onComplete' | 'onForeignInsert' | 'onChoiceCreate'

export interface FieldMap {
    sourceField: string
    targetField: string
    coalesce: boolean
    coalesceEmpty: boolean
    caseSensitive: boolean
    choiceAction: 'create' | 'ignore' | 'reject'
    /** Column of the referenced table that source values are compared with; '' is its display column. */
    referenceValueField: string
    dateFormat: string
    /** Script that computes the value instead of the source field. */
    script: string | undefined
}

export interface TransformMap {
    sysId: string
    name: string
    scope: string
    sourceTable: string
    targetTable: string
    order: string
    runBusinessRules: boolean
    enforceMandatory: 'No' | 'Only Mapped Fields' | 'All Fields'
    copyEmptyFields: boolean
    createOnEmptyCoalesce: boolean
    /** Explicit map script; undefined when it is switched off. */
    script: string | undefined
    fields: FieldMap[]
    scripts: Partial<Record<EventName, string[]>>
}

/** Active maps of a staging table, in order; only `mapId` when given. */
export function transformMaps(platform: Platform, sourceTable: string, mapId: string | undefined): TransformMap[] {
    const rows = platform.store.select('sys_transform_map', is('source_table', sourceTable), byOrder)
    return rows
        .filter((row) => (mapId === undefined ? row['active'] === '1' : row['sys_id'] === mapId))
        .map((row) => transformMap(platform, row))
}

const byOrder = { orderBy: [{ column: 'order' }, { column: 'name' }] }

function transformMap(platform: Platform, row: Row): TransformMap {
    const sysId = row['sys_id'] ?? ''
    const enforce = row['enforce_mandatory_fields']
    return {
        sysId,
        name: row['name'] ?? '',
        scope: row['sys_scope'] ?? 'global',
        sourceTable: row['source_table'] ?? '',
        targetTable: row['target_table'] ?? '',
        order: row['order'] ?? '',
        // A package that does not name the flag means the default, which is on.
        runBusinessRules: row['run_business_rules'] !== '0',
        enforceMandatory: enforce === 'Only Mapped Fields' || enforce === 'All Fields' ? enforce : 'No',
        copyEmptyFields: row['copy_empty_fields'] === '1',
        createOnEmptyCoalesce: row['create_new_record_on_empty_coalesce_fields'] === '1',
        script: row['run_script'] === '1' ? (row['script'] ?? '') : undefined,
        fields: platform.store.select('sys_transform_entry', is('map', sysId)).map(fieldMap),
        scripts: scriptsOf(platform, sysId),
    }
}

function fieldMap(row: Row): FieldMap {
    const action = row['choice_action']
    return {
        sourceField: row['source_field'] ?? '',
        targetField: row['target_field'] ?? '',
        coalesce: row['coalesce'] === '1',
        coalesceEmpty: row['coalesce_empty_fields'] === '1',
        caseSensitive: row['coalesce_case_sensitive'] === '1',
        choiceAction: action === 'ignore' || action === 'reject' ? action : 'create',
        referenceValueField: row['reference_value_field'] ?? '',
        dateFormat: row['date_format'] ?? '',
        script: row['use_source_script'] === '1' ? (row['source_script'] ?? '') : undefined,
    }
}

function scriptsOf(platform: Platform, map: string): TransformMap['scripts'] {
    const scripts: TransformMap['scripts'] = {}
    const rows = platform.store.select('sys_transform_script', is('map', map), { orderBy: [{ column: 'order' }] })
    for (const row of rows) {
        if (row['active'] === '0') continue
        const when = row['when'] as EventName
        scripts[when] = [...(scripts[when] ?? []), row['script'] ?? '']
    }
    return scripts
}
