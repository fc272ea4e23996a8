/** Which record a row updates ("Updating records using coalesce"). */
import type { GlideRecord } from '../glide/glide-record.ts'
import type { Platform } from '../platform.ts'
import { findReferenced } from './field-values.ts'
import type { FieldMap, TransformMap } from './map-definition.ts'

/** found: the target shows the first match. none: a record is inserted. empty: there is nothing to match by. */
export type Match = 'found' | 'none' | 'empty'

/** Moves `target` to the record that the row updates. `valueOf` gives the source value of a field map as text. */
export function coalesce(
    platform: Platform,
    map: TransformMap,
    target: GlideRecord,
    valueOf: (field: FieldMap) => string,
): Match {
    const keys = map.fields
        .filter((field) => field.coalesce)
        .map((field) => ({ field, value: stored(platform, map, field, valueOf(field)) }))
    if (keys.length === 0) return 'none'
    const missing = keys.filter(({ field, value }) => value === '' && !field.coalesceEmpty)
    if (missing.length === keys.length) return map.createOnEmptyCoalesce ? 'none' : 'empty'
    if (missing.length > 0) return 'none'
    for (const { field, value } of keys) target.addQuery(field.targetField, value)
    target.query()
    const exact = keys.filter(({ field }) => field.caseSensitive)
    while (target.next()) {
        if (exact.every(({ field, value }) => (target.getValue(field.targetField) ?? '') === value)) return 'found'
    }
    return 'none'
}

/** A reference is compared by sys_id; nothing is created for a comparison. */
function stored(platform: Platform, map: TransformMap, field: FieldMap, value: string): string {
    const column = platform.dictionary.column(map.targetTable, field.targetField)
    if (value === '' || column?.type !== 'reference' || column.reference === undefined) return value
    return findReferenced(platform, column.reference, field.referenceValueField, value) ?? value
}
