/** Everything that is only assumed about an instance, or could be otherwise there: each is made false, one at a time. */
import { contractColumns, type ContractColumn, type Grade } from './contract.ts'

export const SUBJECTS = [
    'Configuration Compliance',
    'Discovered items and CMDB',
    'Container vulnerabilities',
    'Platform',
] as const
export type Subject = (typeof SUBJECTS)[number]

export interface Assumption {
    /** The switch of the local instance that makes it false. */
    name: string
    subject: Subject
    /** What is assumed, in plain words. */
    plain: string
    grade: Grade
    /** A column that is documented and only written: tried when it is asked for. */
    documented?: true
}

/** Switches that take no table: what is assumed, by the switch that makes it false. */
const OF_THE_PLATFORM: Readonly<Record<string, readonly [plain: string, grade: Grade]>> = {
    'empty-is-not-null': ['A condition on an empty value finds columns that were never set.', 'assumed'],
    'deletes-do-nothing': ['A delete in a table of another product deletes, or says that it did not.', 'assumed'],
    'expando-lost': ['What a transform script hangs on the import set is there for the next script.', 'assumed'],
    'headers-no-object': ['The headers of an answer can be read as an object.', 'assumed'],
    'references-unresolved': ['A reference that a package names by key is resolved when it is installed.', 'assumed'],
    'updates-one-by-one': ['One update of many records is one statement.', 'assumed'],
    'guid-ignored': ['A record can be inserted under a sys_id of our choice.', 'documented'],
    'not-equal-skips-empty': ['"Is not" finds records whose column is empty.', 'assumed'],
    'equals-heeds-case': ['"Is" does not tell capital letters from small ones.', 'assumed'],
    'unload-ignored': ['Records that a package brings for the first installation are installed.', 'assumed'],
    'choice-skipped': ['The choice that a package adds to a column of the platform is installed.', 'assumed'],
    'no-redirect-setting': ['A request can be told not to follow redirects.', 'observed'],
    'aggregate-takes-undefined': ['A count that is asked for with an undefined column counts all.', 'assumed'],
    'variables-substituted': ['A request leaves ${…} in its body alone.', 'documented'],
    'no-data-source-util': ['The platform has a script that adds a discovery source.', 'observed'],
    'queue-unprocessed': ['The event queue of the app is worked off.', 'assumed'],
}

const OF_THE_CMDB: Readonly<Record<string, readonly [plain: string, grade: Grade]>> = {
    'ire-positions': ['The engine answers one item for each item that it was sent.', 'assumed'],
    'ire-shuffled': ['The engine answers in the order in which it was asked.', 'assumed'],
    'ire-throws': ['The engine answers, whatever it is sent.', 'assumed'],
    'ire-refuses:cmdb_ci_cmp_resource': ['The engine makes cloud resources.', 'assumed'],
    'ire-refuses:cmdb_ci_cloud_service_account': ['The engine makes cloud accounts.', 'documented'],
    'ire-refuses:cmdb_ci_azure_datacenter': ['The engine makes datacenters.', 'documented'],
}

/** Columns whose choices the app writes or reads. */
const CHOICES = [
    'sn_vulc_result.state',
    'sn_vulc_result.resolution',
    'sn_vulc_result.result',
    'sn_sec_cmn_src_ci.state',
    'sn_sec_cmn_src_ci.matching_type',
    'sn_vul_container_image_vulnerable_item.state',
    'sn_vul_container_image_vulnerable_item.substate',
]

/** Tables that the app makes records in, and whether it changes them afterwards. */
const WRITTEN: Readonly<Record<string, 'inserted' | 'inserted and updated'>> = {
    sn_vulc_test: 'inserted and updated',
    sn_vulc_policy: 'inserted and updated',
    sn_vulc_policy_test: 'inserted',
    sn_vulc_auth_src: 'inserted',
    sn_vulc_citation: 'inserted',
    sn_vulc_result: 'inserted and updated',
    sn_sec_cmn_src_ci: 'inserted and updated',
    sn_sec_cmn_cloud_account: 'inserted',
    sn_sec_cmn_host_tag: 'inserted',
    sn_sec_int_impl: 'inserted',
    sn_vul_entry: 'inserted',
    sn_vul_container_image: 'inserted and updated',
    sn_vul_container_image_package: 'inserted',
    sn_vul_container_image_findings: 'inserted and updated',
    sn_vul_container_image_vulnerable_item: 'inserted and updated',
    sn_vul_container_finding_m2m_vul_item: 'inserted',
    sys_import_set: 'inserted',
}

function subjectOf(table: string): Subject {
    if (table.startsWith('sn_vulc_')) return 'Configuration Compliance'
    if (table.startsWith('sn_vul_')) return 'Container vulnerabilities'
    return table.startsWith('sys_') ? 'Platform' : 'Discovered items and CMDB'
}

const BEST: readonly Grade[] = ['documented', 'observed', 'assumed']

/** How well a table is known: as well as the best known of its columns. */
function gradeOf(columns: readonly ContractColumn[], table: string): Grade {
    const grades = columns.filter((column) => column.table === table).map((column) => column.grade)
    return BEST.find((grade) => grades.includes(grade)) ?? 'assumed'
}

function ofColumn({ table, column, grade, use, alternatives }: ContractColumn): Assumption[] {
    const subject = subjectOf(table)
    const what = use === 'needed' ? 'It is asked for.' : 'It is only filled.'
    const plain = `Table ${table} has the column ${column}. ${what}`
    return [
        {
            name: `absent:${table}.${column}`,
            subject,
            plain,
            grade,
            ...(use === 'written' && grade !== 'assumed' ? { documented: true as const } : {}),
        },
        ...alternatives.map((other) => ({
            name: `renamed:${table}.${column}=${other}`,
            subject,
            plain: `The column ${column} of ${table} has that name, and not ${other}.`,
            grade,
        })),
    ]
}

function ofTable(table: string, grade: Grade): Assumption {
    return { name: `no-table:${table}`, subject: subjectOf(table), plain: `There is a table ${table}.`, grade }
}

function ofWrites([table, writes]: [string, string]): Assumption[] {
    const subject = subjectOf(table)
    return [
        {
            name: `refused-insert:${table}`,
            subject,
            plain: `This application may make records in ${table}.`,
            grade: 'assumed' as const,
        },
        ...(writes === 'inserted'
            ? []
            : [
                  {
                      name: `refused-update:${table}`,
                      subject,
                      plain: `This application may change its records in ${table}.`,
                      grade: 'assumed' as const,
                  },
                  {
                      name: `updates-do-nothing:${table}`,
                      subject,
                      plain: `A change in ${table} that is not allowed is refused, and not passed over in silence.`,
                      grade: 'assumed' as const,
                  },
              ]),
    ]
}

/** All of them, by subject. */
export function allAssumptions(): Assumption[] {
    const columns = contractColumns()
    const tables = [...new Set(columns.map((column) => column.table))]
    const named = (of: typeof OF_THE_PLATFORM, subject: Subject) =>
        Object.entries(of).map(([name, [plain, grade]]) => ({ name, subject, plain, grade }))
    const all: Assumption[] = [
        ...columns.flatMap(ofColumn),
        ...tables.map((table) => ofTable(table, gradeOf(columns, table))),
        ...Object.entries(WRITTEN).flatMap(ofWrites),
        ...CHOICES.map((path) => ({
            name: `choices:${path}`,
            subject: subjectOf(path),
            plain: `The values of ${path} are those that the app writes and reads.`,
            grade: 'assumed' as const,
        })),
        ...named(OF_THE_CMDB, 'Discovered items and CMDB'),
        ...named(OF_THE_PLATFORM, 'Platform'),
    ]
    return SUBJECTS.flatMap((subject) => all.filter((assumption) => assumption.subject === subject))
}

/** Those that would do the most harm if the app did not expect them: the short form tries these. */
export const MOST_DANGEROUS: readonly string[] = [
    'absent:sn_vulc_policy.source_id',
    'absent:sn_vulc_auth_src.source_id',
    'absent:sn_vulc_citation.section',
    'absent:sn_vulc_result.state',
    'absent:sn_sec_cmn_src_ci.source_id',
    'absent:sn_sec_cmn_cloud_account.name',
    'absent:sn_sec_cmn_host_tag.name',
    'absent:sn_vul_container_image_vulnerable_item.state',
    'absent:sn_vul_container_image_package.name',
    'no-table:sn_vulc_result',
    'deletes-do-nothing',
    'empty-is-not-null',
    'expando-lost',
    'ire-shuffled',
    'refused-insert:sn_vulc_result',
]
