import { ApplicationMenu, Record } from '@servicenow/sdk/core'
import { configureIntegration, readIntegration } from './roles.now.ts'

export const menu = ApplicationMenu({
    $id: Now.ID['menu'],
    title: 'Microsoft Defender for Cloud Integration',
    hint: 'Security posture of Azure, AWS and GCP in Configuration Compliance',
    description: 'Integrations, runs and findings of Microsoft Defender for Cloud.',
    roles: [readIntegration],
    active: true,
})

Record({
    $id: Now.ID['module-integrations'],
    table: 'sys_app_module',
    data: {
        title: 'Integrations',
        application: menu,
        link_type: 'LIST',
        name: 'sn_vul_asc_integration',
        filter: 'template=false^ORDERBYdeployment^ORDERBYorder',
        roles: [readIntegration],
        active: true,
        order: 100,
    },
})

Record({
    $id: Now.ID['module-runs'],
    table: 'sys_app_module',
    data: {
        title: 'Integration Runs',
        application: menu,
        link_type: 'LIST',
        name: 'sn_vul_asc_integration_run',
        filter: 'ORDERBYDESCsys_created_on',
        roles: [readIntegration],
        active: true,
        order: 200,
    },
})

Record({
    $id: Now.ID['module-findings'],
    table: 'sys_app_module',
    data: {
        title: 'Findings',
        application: menu,
        link_type: 'LIST',
        name: 'sn_vul_asc_finding',
        roles: [readIntegration],
        active: true,
        order: 300,
    },
})

Record({
    $id: Now.ID['module-administration'],
    table: 'sys_app_module',
    data: {
        title: 'Administration',
        application: menu,
        link_type: 'SEPARATOR',
        roles: [configureIntegration],
        active: true,
        order: 400,
    },
})

Record({
    $id: Now.ID['module-configuration'],
    table: 'sys_app_module',
    data: {
        title: 'Configuration',
        hint: 'Microsoft Defender for Cloud Configuration',
        application: menu,
        link_type: 'LIST',
        name: 'sn_vul_asc_deployment',
        roles: [configureIntegration],
        active: true,
        order: 500,
    },
})
