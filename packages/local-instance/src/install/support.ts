/** How well each part of an installation is known. */
import type { Support } from '../support/support.ts'

const SDK_GUIDE = 'SDK record API, installMethod'

export const support: Support[] = [
    {
        member: 'Install: package of now-sdk pack',
        evidence: 'observed',
        source: 'The package that the SDK 4.9.0 writes, and what its install uploads.',
        note: 'Every file and attribute is loaded, listed in the report, or refused with file and line; a package that is refused changes nothing.',
    },
    {
        member: 'Install: references by key attributes',
        evidence: 'assumed',
        source: 'Now.ref',
        note: 'run_as user_name="VR.System" finds the user by that column, unless the package or the instance has the record of the value itself.',
    },
    {
        member: 'Install: choices of tables of others',
        evidence: 'assumed',
        source: 'A package with a choice of a global column, such as cmdb_ci.discovery_source',
        note: 'Are loaded like any other record.',
    },
    {
        member: 'Install: choices by language, inactive ones',
        evidence: 'assumed',
        source: 'A choice list with a German and an inactive choice',
        note: 'Are kept; pages and scripts see the active ones in English.',
    },
    {
        member: 'Install: forms, sections, lists and related lists',
        evidence: 'observed',
        source: 'The package that the SDK 4.9.0 writes: one file of several records.',
    },
    {
        member: 'Install: records of the unload folder',
        evidence: 'documented',
        source: SDK_GUIDE,
        note: 'Are loaded by the first installation only. That an installation from a package loads them is assumed.',
    },
    {
        member: 'Install: records of apply_once and unload.demo',
        evidence: 'documented',
        source: SDK_GUIDE,
        note: 'Are loaded once, the latter when demonstration data is wanted. That a later version does not load them again is assumed.',
    },
    {
        member: 'Install: author_elective_update, action DELETE and delete_multiple',
        evidence: 'observed',
        source: 'The package that the SDK 4.9.0 writes for Now.del, removed records and choice sets',
        note: 'A deleted table or column takes its data along.',
    },
    {
        member: 'Install: an upgrade removes what the new version no longer has',
        evidence: 'assumed',
        source: 'An application that is installed again with a record less',
        note: 'Records of the application; tables and columns go by action DELETE only.',
    },
    {
        member: 'Install: sys_number',
        evidence: 'documented',
        source: 't_AutoNumberingRecordsInATable',
        note: 'A base number below the counter changes nothing. That the first record has the base number plus one is assumed, after the page’s INC0001001.',
    },
    {
        member: 'Install: application access of tables',
        evidence: 'assumed',
        source: 'c_RuntimeAccessToAppTables',
        note: 'Is kept in sys_db_object; of it the Table API obeys ws_access. The rest is not enforced: scripts of other applications reach every table that access controls let them reach.',
    },
]
