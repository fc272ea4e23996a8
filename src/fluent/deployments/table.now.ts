import {
    BooleanColumn,
    ChoiceColumn,
    DateTimeColumn,
    IntegerColumn,
    Password2Column,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

export const sn_vul_asc_deployment = Table({
    name: 'sn_vul_asc_deployment',
    label: 'Microsoft Defender for Cloud Configuration',
    display: 'name',
    accessibleFrom: 'package_private',
    index: [{ name: 'name', unique: true, element: 'name' }],
    schema: {
        name: StringColumn({
            label: 'Name',
            hint: 'How this deployment is called in lists, on runs and in the integration instance.',
            maxLength: 100,
            mandatory: true,
        }),
        active: BooleanColumn({
            label: 'Active',
            hint: 'Integrations of a deployment that is not active do not run.',
            default: 'true',
        }),
        cloud: ChoiceColumn({
            label: 'Cloud',
            hint: 'Azure cloud of the tenant; it decides API URL and Login URL unless they are filled in.',
            maxLength: 40,
            default: 'public',
            dropdown: 'dropdown_without_none',
            choices: {
                public: { label: 'Azure public', sequence: 0 },
                us_gov: { label: 'Azure US Government', sequence: 1 },
            },
        }),
        api_url: StringColumn({
            label: 'API URL',
            maxLength: 255,
            hint: 'Resource URL, for example https://management.azure.com. Empty: the URL of the cloud.',
        }),
        login_url: StringColumn({
            label: 'Login URL',
            maxLength: 255,
            hint: 'Where tokens are requested, for example https://login.microsoftonline.com. Empty: the URL of the cloud.',
        }),
        tenant_id: StringColumn({
            label: 'Tenant ID',
            maxLength: 100,
            mandatory: true,
            hint: 'Directory (tenant) ID of the app registration.',
        }),
        integration_instance: ReferenceColumn({
            label: 'Integration instance',
            hint: 'Tells the results of several deployments apart. Empty: one is created with the deployment.',
            referenceTable: 'sn_sec_int_impl',
        }),
        client_id: StringColumn({
            label: 'Client ID',
            maxLength: 100,
            mandatory: true,
            hint: 'Application (client) ID of the app registration.',
        }),
        client_secret: Password2Column({
            label: 'Client secret',
            hint: 'Value (not the ID) of a client secret of the app registration.',
        }),
        secret_stored: DateTimeColumn({
            label: 'Client secret stored',
            hint: 'Since when a client secret is stored; of one that is older than this field, when it was first noticed. Empty: none is.',
            readOnly: true,
        }),
        import_findings_from: ChoiceColumn({
            label: 'Import Findings from',
            hint: 'Which subscriptions are read, with their resources and assessments.',
            maxLength: 40,
            default: 'all',
            dropdown: 'dropdown_without_none',
            choices: {
                all: { label: 'All subscriptions', sequence: 0 },
                management_groups: { label: 'Specific Management Groups', sequence: 1 },
                subscriptions: { label: 'Specific Subscriptions', sequence: 2 },
            },
        }),
        management_group_ids: StringColumn({
            label: 'Management Group IDs',
            maxLength: 4000,
            hint: 'IDs, not display names, separated by commas or lines; subscriptions below them are included.',
        }),
        subscription_ids: StringColumn({
            label: 'Subscription IDs',
            maxLength: 8000,
            hint: 'GUIDs, or paths of the form /subscriptions/GUID, separated by commas or lines.',
        }),
        mid_server: ReferenceColumn({
            label: 'MID Server',
            hint: 'Sends the requests from inside your network. Client secret and tokens then pass the ECC queue, which keeps them for days. Empty: the instance sends the requests itself.',
            referenceTable: 'ecc_agent',
        }),
        page_size: IntegerColumn({
            label: 'Page size',
            default: '1000',
            hint: 'Rows per request, 1 to 1000. Empty: 1000.',
        }),
        initiatives: ChoiceColumn({
            label: 'Import test groups for',
            maxLength: 40,
            default: 'assigned',
            dropdown: 'dropdown_without_none',
            hint: 'Which initiatives and security standards become test groups.',
            choices: {
                assigned: { label: 'Assigned initiatives', sequence: 0 },
                all: { label: 'All initiatives', sequence: 1 },
                selected: { label: 'Specific initiatives', sequence: 2 },
            },
        }),
        initiative_ids: StringColumn({
            label: 'Initiative IDs',
            maxLength: 8000,
            hint: 'Full IDs, or names of built-in initiatives, separated by commas or lines.',
        }),
        create_cis: BooleanColumn({
            label: 'Create configuration items',
            default: 'true',
            hint: 'For resources that no CI lookup rule matches. Off: match only; results have no configuration item then.',
        }),
        not_applicable: ChoiceColumn({
            label: 'Not applicable assessments',
            hint: 'What becomes of an assessment that Azure reports as NotApplicable.',
            maxLength: 40,
            default: 'ignore',
            dropdown: 'dropdown_without_none',
            choices: {
                ignore: { label: 'Create nothing; close an open result', sequence: 0 },
                import: { label: 'Import as results with unknown outcome', sequence: 1 },
            },
        }),
        waiting: StringColumn({
            label: 'Waiting for you',
            hint: 'Closures that wait for approval, and what every run fails with.',
            maxLength: 4000,
            readOnly: true,
        }),
        validation_status: ChoiceColumn({
            label: 'Validation status',
            hint: 'Whether the credentials and the IDs that are provided are valid. Save and test sets it, a change of settings takes it back.',
            maxLength: 40,
            readOnly: true,
            default: 'unvalidated',
            dropdown: 'dropdown_without_none',
            choices: {
                unvalidated: { label: 'Not validated', sequence: 0 },
                validating: { label: 'Validating', sequence: 1 },
                valid: { label: 'Valid', sequence: 2 },
                invalid: { label: 'Invalid', sequence: 3 },
            },
        }),
        validation_started: DateTimeColumn({
            label: 'Validation started',
            hint: 'When Save and test or Health check last asked for the checks.',
            readOnly: true,
        }),
        validation_message: StringColumn({
            label: 'Validation message',
            hint: 'What Save and test found, one check a line, what failed first.',
            maxLength: 4000,
            readOnly: true,
        }),
    },
})
