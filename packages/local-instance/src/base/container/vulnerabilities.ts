/** Vulnerabilities by their identifier, such as a CVE (Vulnerability Response, sn_vul). */
import { flag, text, time, typed, type BaseTable } from '../columns.ts'
import { CHECK } from './sources.ts'

const plugin = 'container'
const scope = 'sn_vul'
const doubt = { evidence: 'assumed', source: CHECK } as const

export const tables: BaseTable[] = [
    {
        name: 'sn_vul_entry',
        label: 'Vulnerability Entry',
        plugin,
        scope,
        evidence: 'documented',
        source: 'Wiz field mapping (id); Vulnerability Response form fields',
        doubts: Object.fromEntries(
            [
                'summary',
                'source',
                'severity',
                'v3_base_score',
                'v3_vector',
                'date_published',
                'last_modified',
                'exploit_exists',
                'exploit_in_the_wild',
            ].map((name) => [name, doubt]),
        ),
        columns: [
            text('id', 255, { label: 'ID', unique: true, display: true }),
            text('summary', 65000),
            text('source', 100),
            text('severity', 100),
            typed('v3_base_score', 'decimal', { label: 'CVSS v3 base score' }),
            text('v3_vector', 255, { label: 'CVSS v3 vector' }),
            time('date_published'),
            time('last_modified'),
            flag('exploit_exists', { defaultValue: 'false' }),
            flag('exploit_in_the_wild', { label: 'Exploited in the wild', defaultValue: 'false' }),
        ],
    },
    {
        name: 'sn_vul_nvd_entry',
        label: 'National Vulnerability Database Entry',
        plugin,
        extends: 'sn_vul_entry',
        scope,
        evidence: 'documented',
        source: 'Vulnerability Response form fields',
        columns: [],
    },
]
