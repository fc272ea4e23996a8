/** The columns of other products that the app uses, as the contract lists them. */
import { FOREIGN_TABLES } from '../../src/server/platform/contract.ts'
import type { IntegrationType } from '../../src/server/names.ts'

export type Grade = 'documented' | 'observed' | 'assumed'

export interface ContractColumn {
    table: string
    column: string
    grade: Grade
    /** needed: in a condition, or read to decide; written: only written. */
    use: 'needed' | 'written'
    /** Other names under which the app knows the column. */
    alternatives: readonly string[]
    integrations: readonly IntegrationType[]
}

const ASSESSMENTS: readonly IntegrationType[] = ['assessment', 'comprehensive_assessment']

/** Which integrations use the tables whose names begin so. */
const USERS: readonly [prefix: string, integrations: readonly IntegrationType[]][] = [
    ['sn_vulc_policy', ['policy_definition']],
    ['sn_vulc_test', ['assessment_metadata', 'compliance_standards', ...ASSESSMENTS]],
    ['sn_vulc_auth_src', ['compliance_standards']],
    ['sn_vulc_citation', ['compliance_standards']],
    ['sn_vulc_result', ASSESSMENTS],
    ['sn_sec_', ASSESSMENTS],
    ['cmdb_', ASSESSMENTS],
    ['sn_capi_', ASSESSMENTS],
    ['sn_vul_', ['container_images']],
]

/** Tables of the platform itself exist on every instance with the columns that its documentation has. */
const OF_THE_PLATFORM = /^(sys_|cmdb_identifier)/

/** All columns of all tables that are another product's. */
export function contractColumns(): ContractColumn[] {
    return FOREIGN_TABLES.filter(({ table }) => !OF_THE_PLATFORM.test(table)).flatMap(({ table, columns, grade }) =>
        columns.map((column) => ({
            table,
            column,
            grade,
            use: 'needed' as const,
            alternatives: [],
            integrations: USERS.find(([prefix]) => table.startsWith(prefix))?.[1] ?? [],
        })),
    )
}
