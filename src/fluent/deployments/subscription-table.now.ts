import { ChoiceColumn, DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

// One row a subscription that a deployment has ever read: what is no longer listed is noticed and named.
export const sn_vul_asc_subscription = Table({
    name: 'sn_vul_asc_subscription',
    label: 'Subscription',
    display: 'subscription_id',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    index: [{ name: 'subscription_id', unique: false, element: 'subscription_id' }],
    schema: {
        deployment: ReferenceColumn({
            label: 'Configuration',
            hint: 'The configuration that reads it.',
            referenceTable: 'sn_vul_asc_deployment',
            cascadeRule: 'delete',
        }),
        subscription_id: StringColumn({
            label: 'Subscription ID',
            hint: 'The ID that Azure gave it.',
            maxLength: 100,
        }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'What the last run found. Nothing of a lost subscription is assessed or closed.',
            maxLength: 40,
            default: 'listed',
            dropdown: 'dropdown_without_none',
            choices: {
                listed: { label: 'Listed', sequence: 0 },
                lost: { label: 'Lost', sequence: 1 },
                removed: { label: 'Removed', sequence: 2 },
            },
        }),
        changed: DateTimeColumn({ label: 'Since', hint: 'Since when it has this state.' }),
    },
})
