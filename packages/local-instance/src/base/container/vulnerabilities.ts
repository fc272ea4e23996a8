/** Vulnerabilities by their identifier, such as a CVE (Vulnerability Response, sn_vul). */
import { flag, text, time, typed, whole, type BaseTable } from '../columns.ts'
import { AWS, CHECK, WIZ, columns } from './sources.ts'

const plugin = 'container'
const scope = 'sn_vul'
const TVM = 'mstvm-data-transformref'
const CVSS = [
    'v3_attack_vector',
    'v3_attack_complexity',
    'v3_confidentiality_impact',
    'v3_privileges_required',
    'v3_integrity_impact',
    'v3_user_interaction',
]

export const tables: BaseTable[] = [
    {
        name: 'sn_vul_entry',
        label: 'Vulnerability Entry',
        plugin,
        scope,
        evidence: 'documented',
        source: 'installed-with-vr',
        doubts: {
            ...columns('documented', WIZ, ['id']),
            ...columns('documented', TVM, ['summary', 'v3_base_score', 'date_published']),
            ...columns('documented', 'vuln-calc-define-risk-rule-fields', ['source_severity']),
            ...columns('documented', AWS, ['source', 'last_modified'], 'The map names no table.'),
            ...columns('documented', AWS, ['v3_vector_string'], 'The map names no table; no page says v3_vector.'),
            ...columns('assumed', CHECK, ['severity', 'exploit_exists'], 'The form has such a field.'),
        },
        columns: [
            text('id', 255, { label: 'ID', unique: true, display: true }),
            text('summary', 65000),
            text('source', 100),
            text('severity', 100),
            text('source_severity', 100),
            typed('v3_base_score', 'decimal', { label: 'CVSS v3 base score' }),
            text('v3_vector_string', 255, { label: 'CVSS v3 vector' }),
            time('date_published'),
            time('last_modified'),
            flag('exploit_exists', { defaultValue: 'false' }),
        ],
    },
    {
        name: 'sn_vul_nvd_entry',
        label: 'National Vulnerability Database Entry',
        plugin,
        extends: 'sn_vul_entry',
        scope,
        evidence: 'documented',
        source: 'installed-with-vr, vulnerability-fields',
        columns: [],
    },
    {
        name: 'sn_vul_third_party_entry',
        label: 'Third Party Vulnerability Entry',
        plugin,
        extends: 'sn_vul_entry',
        scope,
        evidence: 'documented',
        source: 'installed-with-vr, vulnerability-fields',
        doubts: {
            ...columns('documented', AWS, ['score'], 'That of CVSS v2; the map names no table.'),
            ...columns('documented', WIZ, CVSS),
            ...columns('documented', WIZ, ['exploit'], 'In the map of hosts, that of containers says hasExploit.'),
            ...columns('documented', WIZ, ['cisa_exists']),
        },
        columns: [
            typed('score', 'decimal', { label: 'Vulnerability score (v2)' }),
            ...CVSS.map((name) => text(name, 40)),
            whole('exploit'),
            flag('cisa_exists', { label: 'CISA exists', defaultValue: 'false' }),
        ],
    },
]
