/** Columns that every table has, and the tables that describe tables. */
import type { ColumnDefinition, TableDefinition } from '../platform.ts'

export const SYSTEM_COLUMNS: ColumnDefinition[] = [
    { name: 'sys_id', label: 'Sys ID', type: 'GUID', maxLength: 32 },
    { name: 'sys_created_on', label: 'Created', type: 'glide_date_time' },
    { name: 'sys_created_by', label: 'Created by', maxLength: 40 },
    { name: 'sys_updated_on', label: 'Updated', type: 'glide_date_time' },
    { name: 'sys_updated_by', label: 'Updated by', maxLength: 40 },
    { name: 'sys_mod_count', label: 'Updates', type: 'integer' },
    { name: 'sys_class_name', label: 'Class', type: 'sys_class_name', maxLength: 80 },
]

export const DICTIONARY_TABLES: TableDefinition[] = [
    {
        name: 'sys_db_object',
        label: 'Table',
        columns: [
            { name: 'name', label: 'Name', display: true, maxLength: 80 },
            { name: 'label', label: 'Label', maxLength: 80 },
            { name: 'super_class', label: 'Extends table', maxLength: 80 },
            { name: 'scope_name', label: 'Application', maxLength: 80 },
            { name: 'number_prefix', label: 'Number prefix', maxLength: 40 },
            { name: 'number_digits', label: 'Number digits', type: 'integer' },
            { name: 'number_next', label: 'Next number', type: 'integer' },
            { name: 'access', label: 'Accessible from', maxLength: 40 },
            { name: 'caller_access', label: 'Caller access', maxLength: 40 },
            { name: 'is_extendable', label: 'Extensible', type: 'boolean' },
            { name: 'read_access', label: 'Can read', type: 'boolean' },
            { name: 'create_access', label: 'Can create', type: 'boolean' },
            { name: 'update_access', label: 'Can update', type: 'boolean' },
            { name: 'delete_access', label: 'Can delete', type: 'boolean' },
            { name: 'alter_access', label: 'Allow new fields', type: 'boolean' },
            { name: 'actions_access', label: 'Allow UI actions', type: 'boolean' },
            { name: 'client_scripts_access', label: 'Allow client scripts', type: 'boolean' },
            { name: 'ws_access', label: 'Allow access to this table via web services', type: 'boolean' },
        ],
    },
    {
        name: 'sys_dictionary',
        label: 'Dictionary entry',
        columns: [
            { name: 'name', label: 'Table', maxLength: 80 },
            { name: 'element', label: 'Column name', maxLength: 80, display: true },
            { name: 'internal_type', label: 'Type', maxLength: 40 },
            { name: 'column_label', label: 'Column label', maxLength: 80 },
            { name: 'max_length', label: 'Max length', type: 'integer' },
            { name: 'reference', label: 'Reference', maxLength: 80 },
            { name: 'reference_cascade_rule', label: 'Reference cascade rule', maxLength: 40 },
            { name: 'mandatory', label: 'Mandatory', type: 'boolean' },
            { name: 'read_only', label: 'Read only', type: 'boolean' },
            { name: 'default_value', label: 'Default value', maxLength: 4000 },
            { name: 'unique', label: 'Unique', type: 'boolean' },
            { name: 'display', label: 'Display', type: 'boolean' },
            { name: 'attributes', label: 'Attributes', maxLength: 1000 },
        ],
    },
    {
        name: 'sys_choice',
        label: 'Choice',
        columns: [
            { name: 'name', label: 'Table', maxLength: 80 },
            { name: 'element', label: 'Element', maxLength: 80 },
            { name: 'value', label: 'Value', maxLength: 255 },
            { name: 'label', label: 'Label', maxLength: 255, display: true },
            { name: 'sequence', label: 'Sequence', type: 'integer' },
            { name: 'language', label: 'Language', maxLength: 3 },
            { name: 'inactive', label: 'Inactive', type: 'boolean' },
            { name: 'inactive_on_update', label: 'Inactive on update', type: 'boolean' },
            { name: 'dependent_value', label: 'Dependent value', maxLength: 255 },
            { name: 'hint', label: 'Hint', maxLength: 1000 },
        ],
    },
]
