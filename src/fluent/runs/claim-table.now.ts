import { ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

// One row each time that a node takes a run or a process. The unique key lets one of several nodes have it.
export const sn_vul_asc_claim = Table({
    name: 'sn_vul_asc_claim',
    label: 'Claim',
    display: 'key',
    accessibleFrom: 'package_private',
    index: [
        { name: 'key', unique: true, element: 'key' },
        { name: 'run', unique: false, element: 'run' },
    ],
    schema: {
        key: StringColumn({
            label: 'Key',
            maxLength: 64,
            mandatory: true,
            hint: 'Record that is taken, and which taking it is.',
        }),
        run: ReferenceColumn({
            label: 'Run',
            hint: 'Run that is taken, or that the process is a part of.',
            referenceTable: 'sn_vul_asc_integration_run',
            cascadeRule: 'delete',
        }),
        owner: StringColumn({ label: 'Owner', maxLength: 40, hint: 'Step that has taken it.' }),
    },
})
