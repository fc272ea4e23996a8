import { Record } from '@servicenow/sdk/core'

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
