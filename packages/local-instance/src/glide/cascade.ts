/** What deleting a record does to the records that refer to it: reference_cascade_rule of the referring column. */
import type { Column, Platform } from '../platform.ts'
import { where } from '../query/conditions.ts'
import { revealed, type Support } from '../support/support.ts'

const PAGE = 't_CascadeDeleteRules'

export const support: Support[] = [
    {
        member: 'Cascade rule: clear (and no rule), delete, cascade, restrict, none',
        evidence: 'documented',
        source: PAGE,
    },
    {
        member: 'Cascade rule: delete_no_workflow',
        evidence: 'assumed',
        source: PAGE,
        note: 'The SDK knows the value; deletes the referring records without business rules.',
    },
    {
        member: 'Cascade rule: what becomes of referring records',
        evidence: 'assumed',
        source: PAGE,
        note: 'They are deleted after the record itself; clearing runs no rules and leaves their system columns. Many-to-many tables are treated like others.',
    },
    {
        member: 'Cascade rule: restrict below a cascade',
        evidence: 'assumed',
        source: PAGE,
        note: 'Refuses the whole deletion.',
    },
    {
        member: 'GlideRecord.deleteRecord of a scheduled job',
        evidence: 'assumed',
        source: 'Schedule list of an instance',
        note: 'Its schedule item goes with it.',
    },
]

const DELETING = new Set(['delete', 'cascade', 'delete_no_workflow'])

/** The column whose rule forbids to delete the record, here or further down a cascade. */
export function restrictingColumn(
    platform: Platform,
    table: string,
    sysId: string,
    visited = new Set<string>(),
): Column | undefined {
    visited.add(sysId)
    for (const column of platform.dictionary.references(table)) {
        if (column.cascadeRule === 'restrict') {
            if (platform.store.count(column.table, where({ [column.name]: sysId })) > 0) return column
        } else if (DELETING.has(column.cascadeRule ?? '')) {
            for (const row of platform.store.select(column.table, where({ [column.name]: sysId }))) {
                const id = row['sys_id'] ?? ''
                if (visited.has(id)) continue
                const found = restrictingColumn(platform, row['sys_class_name'] ?? column.table, id, visited)
                if (found) return found
            }
        }
    }
    return undefined
}

/** Applies the rules of a record that has just been deleted, so that circles of references end. */
export function cascade(platform: Platform, table: string, sysId: string): void {
    const { dictionary, store } = platform
    for (const column of dictionary.references(table)) {
        if (column.cascadeRule === 'none' || column.cascadeRule === 'restrict') continue
        if (!DELETING.has(column.cascadeRule ?? '')) {
            store.updateWhere(column.table, where({ [column.name]: sysId }), { [column.name]: null })
            continue
        }
        for (const row of store.select(column.table, where({ [column.name]: sysId }))) {
            const record = platform.record(row['sys_class_name'] ?? column.table)
            if (!revealed(record).reach(row['sys_id'] ?? '')) continue
            record.setWorkflow(column.cascadeRule !== 'delete_no_workflow')
            // The platform deletes these, whatever the script that deleted the record may.
            platform.as({ scope: 'global' }, () => record.deleteRecord())
        }
    }
    if (dictionary.has('sysauto') && dictionary.isA(table, 'sysauto'))
        for (const { sys_id: trigger } of store.select('sys_trigger', where({ document_key: sysId })))
            store.delete('sys_trigger', trigger ?? '')
}
