/** What the import set engine does, and how well each part is known. */
import type { Support } from '../support/support.ts'

const EVENTS = 'Map with transformation event scripts (r_MapWithTransformationEventScripts)'
const COALESCE = 'Updating records using coalesce (c_ImportSetCoalesce)'
const FIELD_MAP = 'Create a field map (t_CreatingAFieldMap)'
const MAP = 'Create a transform map (t_CreateATransformMap)'
const HISTORY = 'Import run history (r_ImportRunHistory)'
const DETAILS = 'Import run details (import-run-details)'
const TRY = 'A transform on an instance'

function documented(source: string, ...members: string[]): Support[] {
    return members.map((member) => ({ member, evidence: 'documented', source }))
}

function assumed(member: string, note: string): Support {
    return { member: `Import set: ${member}`, evidence: 'assumed', source: TRY, note }
}

export const support: Support[] = [
    ...documented(
        'GlideImportSetTransformerAPI',
        ...[
            'getImportSetRun',
            'isError',
            'setImportSetID',
            'setImportSetRun',
            'setLogger',
            'setMapID',
            'setSyncImport',
            'transformAllMaps',
        ].map((name) => `GlideImportSetTransformer.${name}`),
    ),
    ...documented('GlideImportSetRunAPI', 'GlideImportSetRun.getImportSetRunSysID'),
    ...documented(
        'GlideImportLogAPI',
        ...['error', 'getImportRunHistory', 'info', 'setImportRunHistory', 'warn'].map(
            (name) => `GlideImportLog.${name}`,
        ),
    ),
    ...documented('GlideTransformLogAPI', ...['error', 'info', 'warn'].map((name) => `GlideTransformLog.${name}`)),
    ...documented(
        EVENTS,
        'Import set: onStart, onBefore, onAfter, onComplete and their variables',
        'Import set: onForeignInsert, onChoiceCreate, onReject and their variables',
        'Import set: onAfter runs for a row that onBefore ignored',
        'Import set: error in onBefore or onAfter halts the transform',
    ),
    ...documented(
        COALESCE,
        'Import set: coalesce on one field, on several, by script on sys_id',
        'Import set: coalesce by letter case and on empty fields',
    ),
    ...documented(FIELD_MAP, 'Import set: choice action, referenced field value name, date format, source script'),
    ...documented(
        MAP,
        'Import set: order of maps, run business rules, copy empty fields, enforce mandatory fields, NULL',
        'Import set: create new record on empty coalesce fields',
    ),
    ...documented(HISTORY, 'Import set: row error codes'),
    ...documented(DETAILS, 'Import set: states and counts of a run'),
    {
        member: 'Import set: what onStart keeps on import_set is there until onComplete',
        evidence: 'observed',
        source: 'Transform scripts of published applications',
    },
    assumed('isError', 'True after any error, of a row as well.'),
    assumed('a script error', 'In onStart it ends the map, elsewhere it is an error of its row, code 900.'),
    assumed('after a halt', 'Neither onComplete nor the next map runs; the rows that were not reached stay pending.'),
    assumed('a row that was rejected or failed', 'Does not run onAfter.'),
    assumed('one of several coalesce values is empty', 'The row matches nothing and is inserted.'),
    assumed('all coalesce values are empty', 'The row is skipped, unless the map says to create a record.'),
    assumed('a mandatory field that is empty', 'Is an error of the row, code 800.'),
    assumed('status_message', 'Is kept as the comment of the row.'),
    assumed('a date without a date format', 'Is read as UTC in the internal format.'),
    assumed('event import.finished', 'Is not queued.'),
]
