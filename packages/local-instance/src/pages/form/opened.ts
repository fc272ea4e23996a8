/** The record of a form: as it is stored and may be read, and as it would be with what the user has entered. */
import { GlideRecordSecure } from '../../glide/glide-record-secure.ts'
import type { GlideRecord } from '../../glide/glide-record.ts'
import type { Column, Platform } from '../../platform.ts'
import type { ConditionNode } from '../../query/nodes.ts'
import { parseQuery } from '../../query/parse.ts'
import { RequestError } from '../../web/request-error.ts'

/** The sys_id of a record that is not there yet. */
export const NEW = '-1'

export interface Opened {
    /** The class of the record, whatever table the address names. */
    table: string
    isNew: boolean
    /** As stored, or as a new one begins; under access control. */
    stored: GlideRecord
    /** Without access control, for conditions and actions; it takes what is entered. */
    current: GlideRecord
    /** What a new record begins with: an encoded query. */
    presets: string
}

/** Opens a record, or a new one. Refused as the page says it: not there, or not to be seen. */
export function openRecord(platform: Platform, table: string, sysId: string, presets: string): Opened {
    if (sysId === NEW) return openNew(platform, table, presets)
    const record = platform.record(table)
    if (!record.get(sysId)) throw new RequestError(404, 'There is no such page or record on this instance.')
    const actual = record.getRecordClassName()
    const stored = GlideRecordSecure.create(platform, actual)
    const current = platform.record(actual)
    if (!stored.get(record.getUniqueValue()) || !current.get(record.getUniqueValue()))
        throw new RequestError(403, 'Security constraints prevent access to requested page')
    return { table: actual, isNew: false, stored, current, presets: '' }
}

function openNew(platform: Platform, table: string, presets: string): Opened {
    const stored = GlideRecordSecure.create(platform, table)
    const current = platform.record(table)
    if (!stored.canCreate()) throw new RequestError(403, 'Security constraints prevent access to requested page')
    const values = presetValues(presets)
    for (const record of [stored, current]) {
        record.newRecord()
        for (const [path, value] of values)
            if (platform.dictionary.column(table, path) && stored.getElement(path).canCreate())
                record.setValue(path, value)
    }
    return { table, isNew: true, stored, current, presets }
}

/** What the conditions of a query say that a column is. */
function presetValues(query: string): [path: string, value: string][] {
    const terms = (node: ConditionNode): [string, string][] => {
        if (node.kind === 'and') return node.nodes.flatMap(terms)
        return node.kind === 'term' && node.operator === '=' ? [[node.path, node.values[0] ?? '']] : []
    }
    try {
        return terms(parseQuery(query).condition)
    } catch (error) {
        throw new RequestError(
            400,
            `What the new record begins with cannot be read: ${error instanceof Error ? error.message : String(error)}`,
        )
    }
}

/** May the user write the column, as far as dictionary and access controls tell? */
export function isEditable({ stored, isNew }: Opened, column: Column): boolean {
    if (column.readOnly || column.name.startsWith('sys_')) return false
    const element = stored.getElement(column.name)
    return isNew ? element.canCreate() : stored.canWrite() && element.canWrite()
}
