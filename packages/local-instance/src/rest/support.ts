/** How well the REST API is known. */
import type { Support } from '../support/support.ts'

const PAGE = 'c_TableAPI'

export const support: Support[] = [
    {
        member: 'Table API: list, read, create, update and delete',
        evidence: 'documented',
        source: PAGE,
        note: 'sysparm_query, _fields with dot-walks, _limit, _offset, _display_value, _exclude_reference_link, _input_display_value, _view, _no_count; headers X-Total-Count and Link. Unknown parameters are passed over.',
    },
    {
        member: 'Table API: access controls',
        evidence: 'assumed',
        source: 'A user without a role of the table',
        note: '403 for a table that the caller may not read; a record that he may not read is none, and a column is left out. X-Total-Count counts what the query found.',
    },
    {
        member: 'Table API: tables that allow no web services',
        evidence: 'documented',
        source: 'c_RuntimeAccessToAppTables',
        note: '403 where a package has a table with ws_access false, for administrators too. The words are assumed, and that a table whose package does not say so is open, as new tables are (c_DefaultRuntimeAccessPermissions).',
    },
    {
        member: 'Table API: scripts in queries',
        evidence: 'assumed',
        source: 'The script sandbox of an instance',
        note: 'Only functions of gs that tell a date or the user.',
    },
    {
        member: 'Table API: passwords',
        evidence: 'assumed',
        source: 'A record with a password column',
        note: 'Are told as ********, and cannot be asked for.',
    },
    {
        member: 'Table API: writing sys_db_object and sys_dictionary',
        evidence: 'assumed',
        source: 'A local instance',
        note: 'Is refused: tables come from packages.',
    },
]
