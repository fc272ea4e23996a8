/** What lies around configuration items: relations, tags, and what the identification engine keeps. */
import { choice, flag, reference, text, time, whole, type BaseTable } from '../columns.ts'

const IRE = 'IdentificationEngine - Scoped'
const RULES = 'CI identification rules (c_IdentificationRules)'
const INSTANCE = 'Columns of the list on an instance'

export const tables: BaseTable[] = [
    {
        name: 'cmdb_rel_type',
        label: 'CI Relationship Type',
        evidence: 'documented',
        source: IRE,
        columns: [text('name', 255, { display: true }), text('parent_descriptor', 255), text('child_descriptor', 255)],
    },
    {
        name: 'cmdb_rel_ci',
        label: 'CI Relationship',
        evidence: 'documented',
        source: IRE,
        indexes: [{ columns: ['parent', 'child', 'type'] }],
        columns: [
            reference('parent', 'cmdb_ci'),
            reference('child', 'cmdb_ci'),
            reference('type', 'cmdb_rel_type'),
            whole('connection_strength'),
            whole('percent_outage'),
            whole('port'),
        ],
    },
    {
        name: 'cmdb_key_value',
        label: 'Key Value',
        evidence: 'documented',
        source: 'azure-key-vault',
        indexes: [{ columns: ['configuration_item', 'key'] }],
        columns: [reference('configuration_item', 'cmdb_ci'), text('key', 255), text('value', 4000)],
    },
    {
        name: 'sys_object_source',
        label: 'Source',
        evidence: 'documented',
        source: IRE,
        doubts: { id: { evidence: 'assumed', source: INSTANCE, note: 'Holds the native key; length 512.' } },
        indexes: [{ columns: ['name', 'id'] }, { columns: ['target_sys_id'] }],
        columns: [
            text('name', 255, { label: 'Name' }),
            text('id', 512, { label: 'ID' }),
            text('target_table', 80),
            text('target_sys_id', 32),
            text('source_feed', 255),
            time('last_scan'),
        ],
    },
    {
        name: 'cmdb_identifier',
        label: 'Identification Rule',
        evidence: 'documented',
        source: RULES,
        doubts: {
            applies_to: { evidence: 'assumed', source: INSTANCE },
            independent: { evidence: 'assumed', source: INSTANCE },
        },
        columns: [
            text('name', 255),
            text('applies_to', 80),
            flag('independent', { defaultValue: 'true' }),
            flag('active', { defaultValue: 'true' }),
            text('description', 1000),
        ],
    },
    {
        name: 'cmdb_identifier_entry',
        label: 'Identifier Entry',
        evidence: 'documented',
        source: RULES,
        columns: [
            reference('identifier', 'cmdb_identifier'),
            text('table', 80, { label: 'Search on table' }),
            text('attributes', 4000, { label: 'Criterion attributes' }),
            whole('order', { label: 'Priority', defaultValue: '100' }),
            flag('active', { defaultValue: 'true' }),
            flag('allow_null_attribute', { defaultValue: 'false' }),
            text('optional_condition', 4000),
        ],
    },
    {
        name: 'cmdb_metadata_hosting',
        label: 'Hosting Rule',
        evidence: 'documented',
        source: RULES,
        doubts: { rel_type: { evidence: 'assumed', source: INSTANCE } },
        columns: [
            text('parent_type', 80),
            text('child_type', 80),
            reference('rel_type', 'cmdb_rel_type'),
            flag('is_reverse', { defaultValue: 'false' }),
        ],
    },
    payloads('cmdb_ire_partial_payloads', 'IRE Partial Payload'),
    payloads('cmdb_ire_incomplete_payloads', 'IRE Incomplete Payload'),
]

function payloads(name: string, label: string): BaseTable {
    return {
        name,
        label,
        evidence: 'documented',
        source: 'Enhanced IRE features',
        doubts: { item: { evidence: 'assumed', source: INSTANCE, note: 'One row an item, as JSON.' } },
        columns: [
            text('discovery_source', 100),
            text('class_name', 80),
            text('item', 65000),
            text('errors', 4000),
            text('status', 40, { defaultValue: 'new', choices: [choice('new', 'New'), choice('merged', 'Merged')] }),
        ],
    }
}
