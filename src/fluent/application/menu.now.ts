import { ApplicationMenu, Record } from '@servicenow/sdk/core'
import { readIntegration } from './roles.now.ts'

export const menu = ApplicationMenu({
    $id: Now.ID['menu'],
    title: 'Microsoft Defender for Cloud Integration',
    hint: 'Security posture of Azure, AWS and GCP in Configuration Compliance',
    description: 'Integrations, runs and findings of Microsoft Defender for Cloud.',
    roles: [readIntegration],
    active: true,
})

// Modules name their roles: the SDK writes a Role object in a Record as [object Object].

Record({
    $id: Now.ID['module-integrations'],
    table: 'sys_app_module',
    data: {
        title: 'Integrations',
        hint: 'What is imported from each deployment, and when',
        application: menu,
        link_type: 'LIST',
        name: 'sn_vul_asc_integration',
        filter: 'template=false^ORDERBYdeployment^ORDERBYorder',
        roles: ['sn_vul_asc.read_integration'],
        active: true,
        order: 100,
    },
})

Record({
    $id: Now.ID['module-runs'],
    table: 'sys_app_module',
    data: {
        title: 'Integration Runs',
        hint: 'State, counts and messages of each run, newest first',
        application: menu,
        link_type: 'LIST',
        name: 'sn_vul_asc_integration_run',
        filter: 'ORDERBYDESCsys_created_on',
        roles: ['sn_vul_asc.read_integration'],
        active: true,
        order: 200,
    },
})

Record({
    $id: Now.ID['module-findings'],
    table: 'sys_app_module',
    data: {
        title: 'Findings',
        hint: 'Everything that Azure reported, with the records that it became',
        application: menu,
        link_type: 'LIST',
        name: 'sn_vul_asc_finding',
        roles: ['sn_vul_asc.read_integration'],
        active: true,
        order: 300,
    },
})

Record({
    $id: Now.ID['module-closures'],
    table: 'sys_app_module',
    data: {
        title: 'Closures',
        hint: 'What was closed because Azure no longer reports it, and what waits for approval',
        application: menu,
        link_type: 'LIST',
        name: 'sn_vul_asc_closure',
        filter: 'ORDERBYDESCsys_created_on',
        roles: ['sn_vul_asc.read_integration'],
        active: true,
        order: 350,
    },
})

Record({
    $id: Now.ID['module-unknown-words'],
    table: 'sys_app_module',
    data: {
        title: 'Unknown Words',
        hint: 'Words of Azure that this version does not know: nothing is written for what has them',
        application: menu,
        link_type: 'LIST',
        name: 'sn_vul_asc_unknown_word',
        filter: 'ORDERBYDESClast_seen^ORDERBYDESCcount',
        roles: ['sn_vul_asc.read_integration'],
        active: true,
        order: 370,
    },
})

Record({
    $id: Now.ID['module-administration'],
    table: 'sys_app_module',
    data: {
        title: 'Administration',
        application: menu,
        link_type: 'SEPARATOR',
        roles: ['sn_vul_asc.configure_integration'],
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
        roles: ['sn_vul_asc.configure_integration'],
        active: true,
        order: 500,
    },
})

Record({
    $id: Now.ID['module-categories'],
    table: 'sys_app_module',
    data: {
        title: 'Recommendation Categories',
        hint: 'What becomes of recommendations, by their category and by the kind of their resource',
        application: menu,
        link_type: 'LIST',
        name: 'sn_vul_asc_category_choice',
        filter: 'ORDERBYorder',
        roles: ['sn_vul_asc.read_integration'],
        active: true,
        order: 550,
    },
})

Record({
    $id: Now.ID['module-ci-policy'],
    table: 'sys_app_module',
    data: {
        title: 'CI Policy',
        hint: 'For which resources configuration items are created, and on which their results are otherwise',
        application: menu,
        link_type: 'LIST',
        name: 'sn_vul_asc_ci_policy',
        filter: 'ORDERBYorder',
        roles: ['sn_vul_asc.configure_integration'],
        active: true,
        order: 560,
    },
})

// The platform's own page for the properties of a category.
Record({
    $id: Now.ID['module-properties'],
    table: 'sys_app_module',
    data: {
        title: 'Properties',
        hint: 'Settings that hold for all deployments',
        application: menu,
        link_type: 'DIRECT',
        query: 'system_properties_ui.do?sysparm_title=Microsoft%20Defender%20for%20Cloud%20Properties&sysparm_category=Microsoft%20Defender%20for%20Cloud',
        roles: ['sn_vul_asc.configure_integration'],
        active: true,
        order: 600,
    },
})

Record({
    $id: Now.ID['module-health-check'],
    table: 'sys_app_module',
    data: {
        title: 'Health check',
        hint: 'What this instance and Azure have, and lack, of what the integrations need',
        application: menu,
        link_type: 'LIST',
        name: 'sn_vul_asc_check',
        filter: 'ORDERBYdeployment^ORDERBYkind^ORDERBYorder',
        roles: ['sn_vul_asc.configure_integration'],
        active: true,
        order: 700,
    },
})
