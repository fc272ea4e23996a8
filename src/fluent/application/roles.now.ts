import { Role } from '@servicenow/sdk/core'

export const readIntegration = Role({
    name: 'sn_vul_asc.read_integration',
    description: 'Sees the configuration, integrations, runs and findings of Microsoft Defender for Cloud.',
    grantable: true,
    canDelegate: false,
    assignableBy: '',
})

export const configureIntegration = Role({
    name: 'sn_vul_asc.configure_integration',
    description: 'Configures Microsoft Defender for Cloud deployments and runs their integrations.',
    containsRoles: [readIntegration],
    grantable: true,
    canDelegate: false,
    assignableBy: '',
})
