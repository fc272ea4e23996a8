import { ChoiceColumn, DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

// It outlives its closure: a resource that comes back gets the status of its CI back all the same.
export const sn_vul_asc_retired_ci = Table({
    name: 'sn_vul_asc_retired_ci',
    label: 'Retired CI',
    display: 'name',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    index: [
        { name: 'closure', unique: false, element: 'closure' },
        { name: 'cmdb_ci', unique: false, element: 'cmdb_ci' },
    ],
    schema: {
        name: StringColumn({ label: 'Name', hint: 'Name of the configuration item.', maxLength: 255 }),
        cmdb_ci: ReferenceColumn({
            label: 'Configuration item',
            hint: 'Configuration item that this application has made, and that nothing refers to any more.',
            referenceTable: 'cmdb_ci',
        }),
        identity: StringColumn({
            label: 'Resource',
            hint: 'ID of the resource that it was made for.',
            maxLength: 512,
        }),
        closure: ReferenceColumn({
            label: 'Closure',
            hint: 'Closure that retires it, or proposes to.',
            referenceTable: 'sn_vul_asc_closure',
            cascadeRule: 'clear',
        }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'Came back: Azure reports its resource again, and it has its status back.',
            maxLength: 40,
            dropdown: 'dropdown_without_none',
            choices: {
                proposed: { label: 'Proposed', sequence: 0 },
                retired: { label: 'Retired', sequence: 1 },
                left_out: { label: 'Left out', sequence: 2 },
                refused: { label: 'Refused', sequence: 3 },
                undone: { label: 'Undone', sequence: 4 },
                came_back: { label: 'Came back', sequence: 5 },
            },
        }),
        reason: StringColumn({ label: 'Reason', hint: 'Why it was left out or refused.', maxLength: 1000 }),
        install_status: StringColumn({
            label: 'Install status before',
            hint: 'Install status that Undo gives back.',
            maxLength: 40,
        }),
        operational_status: StringColumn({
            label: 'Operational status before',
            hint: 'Operational status that Undo gives back.',
            maxLength: 40,
        }),
        given_back: DateTimeColumn({ label: 'Given back', hint: 'When it had its status back.' }),
    },
})
