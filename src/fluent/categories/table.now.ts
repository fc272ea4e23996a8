import { ChoiceColumn, DateTimeColumn, IntegerColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const sn_vul_asc_category_choice = Table({
    name: 'sn_vul_asc_category_choice',
    label: 'Category Choice',
    display: 'category',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    index: [{ name: 'cell', unique: true, element: ['category', 'family'] }],
    schema: {
        category: ChoiceColumn({
            label: 'Category',
            hint: 'Recommendation category of Defender for Cloud.',
            maxLength: 40,
            dropdown: 'dropdown_without_none',
            choices: {
                // generated: categories

                SoftwareUpdate: { label: 'Software updates', sequence: 0 },
                SystemUpdate: { label: 'System updates', sequence: 1 },
                ServiceUpgrade: { label: 'Service upgrades', sequence: 2 },
                HostMisconfigurations: { label: 'Misconfigurations of the operating system', sequence: 3 },
                ExposedSecrets: { label: 'Exposed secrets', sequence: 4 },
                CodeVulnerabilities: { label: 'Code vulnerabilities', sequence: 5 },
                IacVulnerabilities: { label: 'Infrastructure as code vulnerabilities', sequence: 6 },
                ApiVulnerabilities: { label: 'API vulnerabilities', sequence: 7 },

                // end
            },
        }),
        family: ChoiceColumn({
            label: 'Resources',
            hint: 'Kind of the resources that the recommendations are about.',
            maxLength: 40,
            dropdown: 'dropdown_without_none',
            choices: {
                // generated: families

                image: { label: 'Container images and running containers', sequence: 0 },
                machine: { label: 'Machines and nodes', sequence: 1 },
                repository: { label: 'Code repositories', sequence: 2 },
                database: { label: 'Databases', sequence: 3 },
                other: { label: 'Other resources', sequence: 4 },

                // end
            },
        }),
        choice: ChoiceColumn({
            label: 'What becomes of them',
            hint: 'Takes effect with the next run that pulls everything. Open results that are reported in another way then are closed with that reason, behind the limit for closures. Press Preview to see how many.',
            maxLength: 40,
            dropdown: 'dropdown_without_none',
            choices: {
                // generated: choices

                per_recommendation: { label: 'One result per recommendation', sequence: 0 },
                per_resource: { label: 'One result per resource and category', sequence: 1 },
                vulnerable_items: { label: 'Container vulnerable items', sequence: 2 },
                count_only: { label: 'Count only', sequence: 3 },
                off: { label: 'Off', sequence: 4 },

                // end
            },
        }),
        order: IntegerColumn({ label: 'Order', hint: 'Place in the list.' }),
        preview: StringColumn({
            label: 'Preview',
            hint: 'What Azure reports of them at the moment, for each configuration, and what each choice would make of it.',
            maxLength: 4000,
            readOnly: true,
        }),
        previewed_at: DateTimeColumn({
            label: 'Previewed',
            hint: 'When the preview was made.',
            readOnly: true,
        }),
    },
})
