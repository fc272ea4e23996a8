import { BooleanColumn, ChoiceColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

// What initiatives and standards say about their tests, so that a test that arrives later still finds its groups.
export const sn_vul_asc_group_member = Table({
    name: 'sn_vul_asc_group_member',
    label: 'Test Group Member',
    display: 'member',
    accessibleFrom: 'package_private',
    index: [
        { name: 'member', unique: false, element: 'member' },
        { name: 'origin', unique: false, element: 'origin' },
        { name: 'group_id', unique: false, element: 'group_id' },
    ],
    schema: {
        deployment: ReferenceColumn({
            label: 'Deployment',
            hint: 'Configuration that brought the group.',
            referenceTable: 'sn_vul_asc_deployment',
            cascadeRule: 'delete',
        }),
        group_id: StringColumn({
            label: 'Source ID of the test group',
            hint: 'ID of the initiative or standard in Azure.',
            maxLength: 255,
        }),
        kind: ChoiceColumn({
            label: 'Kind',
            hint: 'How the test is named by its group.',
            maxLength: 40,
            dropdown: 'dropdown_without_none',
            choices: {
                policy: { label: 'Policy definition', sequence: 0 },
                assessment: { label: 'Assessment key', sequence: 1 },
            },
        }),
        member: StringColumn({
            label: 'Member',
            hint: 'Policy definition ID or assessment key, in lower case.',
            maxLength: 512,
        }),
        origin: StringColumn({
            label: 'Finding key',
            hint: 'Finding that says so: a group can be described by several deployments.',
            maxLength: 64,
        }),
        active: BooleanColumn({
            label: 'Active',
            hint: 'The group has this member. Otherwise what said so is no longer at the source.',
            default: 'true',
        }),
    },
})
