import { DateTimeColumn, StringColumn, Table } from '@servicenow/sdk/core'

// One row a principal: until when Azure asked it to wait. All integrations and nodes read it before a page.
export const sn_vul_asc_budget = Table({
    name: 'sn_vul_asc_budget',
    label: 'Request Budget',
    display: 'principal',
    accessibleFrom: 'package_private',
    index: [{ name: 'principal', unique: true, element: 'principal' }],
    schema: {
        principal: StringColumn({ label: 'Principal', maxLength: 64, hint: 'Digest of tenant and client ID.' }),
        blocked_until: DateTimeColumn({
            label: 'Waits until',
            hint: 'No integration of the principal sends a request before.',
        }),
    },
})
