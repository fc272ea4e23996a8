/** Where the identification engine keeps items and relations that it could not commit. */
import { reference, text, type BaseTable } from '../columns.ts'

const TABLES = 'ire; r_IWIdentAndReconcil'
const doubt = { evidence: 'assumed', source: 'sys_dictionary of the table' } as const

export const tables: BaseTable[] = [
    {
        name: 'cmdb_ire_partial_payloads',
        label: 'CMDB IRE Partial Payloads',
        evidence: 'documented',
        source: TABLES,
        doubts: { payload: { ...doubt, note: 'One item or relation each, in JSON.' } },
        columns: [text('payload', 65000)],
    },
    {
        name: 'cmdb_ire_partial_payloads_index',
        label: 'CMDB IRE Partial Payloads Index',
        evidence: 'documented',
        source: TABLES,
        indexes: [{ columns: ['identifier_key'] }],
        doubts: {
            identifier_key: { ...doubt, note: 'Name and native key of the source.' },
            partial_payload: doubt,
        },
        columns: [text('identifier_key', 1024), reference('partial_payload', 'cmdb_ire_partial_payloads')],
    },
    {
        name: 'cmdb_ire_incomplete_payloads',
        label: 'CMDB IRE Incomplete Payloads',
        evidence: 'documented',
        source: TABLES,
        doubts: { payload: { ...doubt, note: 'One item or relation each, in JSON.' } },
        columns: [text('payload', 65000)],
    },
]
