/** How well the base is known: one entry a table, one a doubtful column, and the rules of the records. */
import type { Support } from '../support/support.ts'
import { everyTable } from './base-tables.ts'

const CONFIRM = 'Confirmed by CI Class Manager, or by the rows of the table'
const CALLS = 'Calls of published applications'

const tables: Support[] = everyTable.flatMap(({ name, evidence, source, doubts = {} }) => [
    { member: `Table ${name}`, evidence, source },
    ...Object.entries(doubts).map(([column, doubt]) => ({ member: `Column ${name}.${column}`, ...doubt })),
])

const calls: Support[] = [
    'ComplianceTest.newTest',
    'ComplianceTest.createOrUpdateTest',
    'ComplianceTestResult.setCustomSourceFields',
    'ComplianceTestResult.updateCustomFields',
    'ComplianceTestResult.setTestResultLookupKeys',
    'ComplianceTestResult.newTestResult',
    'ComplianceTestResult.createOrUpdateTestResult',
].map((member) => ({ member: `sn_vulc.${member}`, evidence: 'observed', source: CALLS }))

export const support: Support[] = [
    ...tables,
    ...calls,
    {
        member: 'global.CMDBDataSourceUtil.addDataSource',
        evidence: 'observed',
        source: CALLS,
        note: 'Adds a choice to cmdb_ci.discovery_source unless it is there. What it answers is assumed: nothing.',
    },
    {
        member: 'Base: columns whose source names no length',
        evidence: 'assumed',
        source: 'sys_dictionary of the table',
        note: 'Hold 4,000 characters.',
    },
    {
        member: 'Base: identification rule of cmdb_ci_vm_object',
        evidence: 'documented',
        source: 'create-a-ci-class-cloud',
        note: 'Dependent, object_id, hosted on a logical datacenter.',
    },
    {
        member: 'Base: cmdb_ci_cmp_resource inherits that rule and may hang on an account',
        evidence: 'assumed',
        source: CONFIRM,
    },
    {
        member: 'Base: identification rules of datacenters and accounts',
        evidence: 'assumed',
        source: CONFIRM,
        note: 'Region under an account; account_id with datacenter_type, then object_id.',
    },
    {
        member: 'Base: roles and the roles that they contain',
        evidence: 'documented',
        source: 'installed-with-config-compliance, installed-with-vr',
        note: 'Only those that the application or its users need.',
    },
    {
        member: 'Base: plugins',
        evidence: 'assumed',
        source: 'Plugins list of an instance',
        note: 'Ids of store applications are their scopes; versions are not the products’. Container Vulnerability Response and Cloud Provisioning and Governance can be left out or added.',
    },
    {
        member: 'Base: roles of Container Vulnerability Response',
        evidence: 'documented',
        source: 'installed-with-cvr-data',
        note: 'What they contain is assumed.',
    },
    {
        member: 'Base: CI classes of cloud resource types',
        evidence: 'documented',
        source: 'azure-discovered-services, cloud-management-api',
        note: 'Types in the spelling of Azure Resource Graph and AWS CloudFormation, a selection.',
    },
    {
        member: 'Base: the default view',
        evidence: 'observed',
        source: 'Output of the ServiceNow SDK 4.9.0',
        note: 'Its sys_id is its title; it has no name.',
    },
    { member: 'Base: VR.System and its sys_id', evidence: 'observed', source: 'Records of published applications' },
    {
        member: 'Base: sec_admin, sec_reader, itil',
        evidence: 'assumed',
        source: 'None: people to try the application with',
    },
    {
        member: 'sn_vulc.ComplianceTestResult: failed opens, passed closes as fixed, failed again reopens',
        evidence: 'documented',
        source: 'vuln-config-compl-states, vuln-config-compl-correlation',
        note: 'A resolved result reopens when it was seen after its resolution date.',
    },
    {
        member: 'sn_vulc.ComplianceTestResult: a false positive stays closed when it fails again',
        evidence: 'documented',
        source: 'Configuration Compliance release notes 15.5.3',
    },
    {
        member: 'sn_vulc.ComplianceTestResult: a deferred result stays deferred when it fails again',
        evidence: 'assumed',
        source: 'An import of a failure into a deferred result',
    },
    {
        member: 'sn_vulc.ComplianceTestResult: result error or unknown',
        evidence: 'assumed',
        source: 'An import of such a result',
        note: 'A record that exists keeps its state; a new one opens.',
    },
    {
        member: 'sn_vulc.ComplianceTestResult: columns besides the custom source fields',
        evidence: 'assumed',
        source: 'An import that changes one of them',
        note: 'Are written whenever they differ.',
    },
]
