import { Record } from '@servicenow/sdk/core'

// The Identification and Reconciliation Engine refuses a source that is not a choice of this column.
Record({
    $id: Now.ID['discovery-source'],
    table: 'sys_choice',
    data: {
        name: 'cmdb_ci',
        element: 'discovery_source',
        value: 'Microsoft Defender for Cloud',
        label: 'Microsoft Defender for Cloud',
        language: 'en',
        inactive: false,
    },
})

// The integration type that integration instances of deployments belong to.
export const integrationType = Record({
    $id: Now.ID['integration-type'],
    table: 'sn_sec_int_integration',
    data: {
        name: 'Microsoft Defender for Cloud',
        id: 'sn_vul_asc',
        short_description: 'Cloud security posture of Azure, AWS and GCP',
        integration_type: 'SCANNER',
    },
})
