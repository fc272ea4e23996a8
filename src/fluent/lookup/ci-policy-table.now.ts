import { BooleanColumn, ChoiceColumn, IntegerColumn, StringColumn, Table } from '@servicenow/sdk/core'

// Records of an admin: the first deployment makes those that there are from the start (docs/decisions/0029, 0040).
export const sn_vul_asc_ci_policy = Table({
    name: 'sn_vul_asc_ci_policy',
    label: 'CI Policy',
    display: 'pattern',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    schema: {
        order: IntegerColumn({
            label: 'Order',
            hint: 'Lowest first; the first record that fits a resource decides.',
            default: 1000,
        }),
        active: BooleanColumn({ label: 'Active', hint: 'Inactive records decide nothing.', default: true }),
        subject: ChoiceColumn({
            label: 'Applies to',
            hint: 'What the pattern is compared with: the resource type of the discovered item, or the Azure ID of the resource.',
            maxLength: 40,
            default: 'type',
            dropdown: 'dropdown_without_none',
            choices: {
                type: { label: 'Resource type', sequence: 0 },
                id: { label: 'Resource ID', sequence: 1 },
            },
        }),
        pattern: StringColumn({
            label: 'Pattern',
            hint: 'In whatever letter case; * stands for any text: microsoft.compute/*, AWS::KMS::Key.',
            maxLength: 255,
            mandatory: true,
        }),
        action: ChoiceColumn({
            label: 'Configuration item',
            hint: 'Which CI results of such resources are on. What no record fits gets one: found by a lookup rule, else created.',
            maxLength: 40,
            default: 'match',
            dropdown: 'dropdown_without_none',
            choices: {
                create: { label: 'Create', sequence: 0 },
                match: { label: 'Match only', sequence: 1 },
                parent: { label: 'That of the parent resource', sequence: 2 },
                never: { label: 'Never', sequence: 3 },
            },
        }),
        reason: StringColumn({
            label: 'Reason',
            hint: 'Stands on the finding and on the discovered item of a resource without a CI of its own.',
            maxLength: 1000,
        }),
    },
})
