/** Tests and what they belong to: test groups, technologies, authoritative sources, citations (Configuration Compliance). */
import { choice, flag, number, reference, text, time, typed, whole, type BaseTable } from '../columns.ts'

const PAGES = 'Configuration Compliance: installed components and form fields'
const CHECK = 'sys_dictionary of the table'
const scope = 'sn_vulc'

/** Lengths of the identifiers: observed for tests, assumed for the others until somebody reads sys_dictionary. */
const OTHER_ID = 255

const names = { source: text('source', 100), description: text('description', 65000) }

export const CRITICALITIES = [
    choice('1', 'Critical'),
    choice('2', 'High'),
    choice('3', 'Moderate'),
    choice('4', 'Low'),
    choice('5', 'Minor'),
]

export const tables: BaseTable[] = [
    {
        name: 'sn_vulc_test',
        label: 'Configuration Test',
        scope,
        autoNumber: { prefix: 'CT', digits: 7 },
        indexes: [{ columns: ['source', 'source_id'] }],
        evidence: 'documented',
        source: PAGES,
        doubts: {
            number: { evidence: 'assumed', source: CHECK, note: 'Prefix CT.' },
            source_id: { evidence: 'observed', source: 'Writes of published applications', note: 'Length 512.' },
            criticality: { evidence: 'assumed', source: CHECK, note: 'Labels are documented, values are not.' },
            test_groups: { evidence: 'assumed', source: CHECK, note: 'The column is documented, its name is not.' },
            active: { evidence: 'assumed', source: 'Prisma Cloud release notes' },
        },
        columns: [
            number(),
            names.source,
            text('source_id', 512, { label: 'Source ID' }),
            flag('active', { defaultValue: 'true' }),
            text('short_description', 1000, { display: true }),
            names.description,
            text('remediation', 65000),
            text('source_category', 255, { label: 'Category' }),
            text('source_sub_category', 255, { label: 'Sub-category' }),
            text('source_criticality', 100),
            whole('criticality', { choices: CRITICALITIES }),
            time('source_created'),
            time('source_updated'),
            whole('risk_score'),
            whole('risk_rating'),
            typed('test_groups', 'glide_list', { reference: 'sn_vulc_policy' }),
            typed('test_result_compliance', 'decimal', { label: '% Test Result Compliance' }),
        ],
    },
    {
        name: 'sn_vulc_test_criticality_map',
        label: 'Test Criticality Map',
        scope,
        indexes: [{ columns: ['source', 'source_criticality'] }],
        evidence: 'documented',
        source: 'create-criticality-map',
        doubts: { source: { evidence: 'assumed', source: CHECK }, criticality: { evidence: 'assumed', source: CHECK } },
        columns: [
            names.source,
            text('source_criticality', 100),
            whole('criticality', { choices: CRITICALITIES }),
            flag('active', { defaultValue: 'true' }),
        ],
    },
    {
        name: 'sn_vulc_policy',
        label: 'Test Group',
        scope,
        autoNumber: { prefix: 'CTG', digits: 7 },
        indexes: [{ columns: ['source', 'source_id'] }],
        evidence: 'documented',
        source: 'view-vuln-config-compl-policies',
        doubts: {
            number: { evidence: 'assumed', source: CHECK },
            source_id: { evidence: 'assumed', source: CHECK, note: `Length ${OTHER_ID}.` },
        },
        columns: [
            number(),
            names.source,
            text('source_id', OTHER_ID, { label: 'Source ID' }),
            text('short_description', 1000, { display: true }),
            names.description,
            time('source_created'),
            time('source_updated'),
            typed('technologies', 'glide_list', { reference: 'sn_vulc_technology' }),
            flag('is_import_disabled', { defaultValue: 'false' }),
            typed('test_result_compliance', 'decimal', { label: '% Test Result Compliance' }),
        ],
    },
    {
        name: 'sn_vulc_policy_test',
        label: 'Test Group Test',
        scope,
        indexes: [{ columns: ['policy', 'test'] }],
        evidence: 'documented',
        source: 'installed-with-config-compliance',
        doubts: { policy: { evidence: 'assumed', source: CHECK }, test: { evidence: 'assumed', source: CHECK } },
        columns: [reference('policy', 'sn_vulc_policy'), reference('test', 'sn_vulc_test')],
    },
    {
        name: 'sn_vulc_technology',
        label: 'Technology',
        scope,
        indexes: [{ columns: ['source', 'source_id'] }],
        evidence: 'documented',
        source: 'tenable-data-transformref',
        columns: [text('name', 255), names.source, text('source_id', OTHER_ID, { label: 'Source ID' })],
    },
    {
        name: 'sn_vulc_test_technology',
        label: 'Test Technology',
        scope,
        evidence: 'documented',
        source: 'installed-with-config-compliance',
        doubts: { test: { evidence: 'assumed', source: CHECK }, technology: { evidence: 'assumed', source: CHECK } },
        columns: [reference('test', 'sn_vulc_test'), reference('technology', 'sn_vulc_technology')],
    },
    {
        name: 'sn_vulc_auth_src',
        label: 'Authoritative Source',
        scope,
        autoNumber: { prefix: 'CAS', digits: 7 },
        indexes: [{ columns: ['source', 'source_id'] }],
        evidence: 'documented',
        source: 'view-vuln-config-compl-auth-sources',
        doubts: {
            number: { evidence: 'assumed', source: CHECK },
            source_id: { evidence: 'assumed', source: CHECK, note: `Length ${OTHER_ID}.` },
        },
        columns: [
            number(),
            names.source,
            text('source_id', OTHER_ID, { label: 'Source ID' }),
            text('short_description', 1000, { display: true }),
            names.description,
            text('publisher', 255),
        ],
    },
    {
        name: 'sn_vulc_citation',
        label: 'Citation',
        scope,
        indexes: [{ columns: ['auth_src', 'control'] }],
        evidence: 'documented',
        source: 'aws-security-hub-mapping',
        columns: [
            reference('control', 'sn_vulc_test', { label: 'Test' }),
            reference('auth_src', 'sn_vulc_auth_src', { label: 'Authoritative source' }),
            names.source,
            text('section', 255),
            text('section_name', 1000),
        ],
    },
]
