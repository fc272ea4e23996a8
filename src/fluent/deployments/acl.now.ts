// Written by `npm run generate`; scripts/generate/access-controls.ts says why.
import { Acl } from '@servicenow/sdk/core'

Acl({
    $id: Now.ID['acl-deployment-read'],
    type: 'record',
    table: 'sn_vul_asc_deployment',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-deployment-create'],
    type: 'record',
    table: 'sn_vul_asc_deployment',
    operation: 'create',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-deployment-write'],
    type: 'record',
    table: 'sn_vul_asc_deployment',
    operation: 'write',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-deployment-delete'],
    type: 'record',
    table: 'sn_vul_asc_deployment',
    operation: 'delete',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-deployment-read-any'],
    type: 'record',
    table: 'sn_vul_asc_deployment',
    field: '*',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-deployment-write-any'],
    type: 'record',
    table: 'sn_vul_asc_deployment',
    field: '*',
    operation: 'write',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-deployment-write-client-secret'],
    type: 'record',
    table: 'sn_vul_asc_deployment',
    field: 'client_secret',
    operation: 'write',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-deployment-write-integration-instance'],
    type: 'record',
    table: 'sn_vul_asc_deployment',
    field: 'integration_instance',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-deployment-write-secret-stored'],
    type: 'record',
    table: 'sn_vul_asc_deployment',
    field: 'secret_stored',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-deployment-write-validation-status'],
    type: 'record',
    table: 'sn_vul_asc_deployment',
    field: 'validation_status',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-deployment-write-validation-started'],
    type: 'record',
    table: 'sn_vul_asc_deployment',
    field: 'validation_started',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-deployment-write-validation-message'],
    type: 'record',
    table: 'sn_vul_asc_deployment',
    field: 'validation_message',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-deployment-read-client-secret'],
    type: 'record',
    table: 'sn_vul_asc_deployment',
    field: 'client_secret',
    operation: 'read',
    roles: ['sn_vul_asc.configure_integration'],
    description: 'Nobody reads a stored secret, administrators included; the empty field is shown to be filled.',
    script: 'answer = current.client_secret.nil();',
    adminOverrides: false,
})

Acl({
    $id: Now.ID['acl-check-read'],
    type: 'record',
    table: 'sn_vul_asc_check',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-check-create'],
    type: 'record',
    table: 'sn_vul_asc_check',
    operation: 'create',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-check-write'],
    type: 'record',
    table: 'sn_vul_asc_check',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-check-delete'],
    type: 'record',
    table: 'sn_vul_asc_check',
    operation: 'delete',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-check-read-any'],
    type: 'record',
    table: 'sn_vul_asc_check',
    field: '*',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-check-write-any'],
    type: 'record',
    table: 'sn_vul_asc_check',
    field: '*',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-subscription-read'],
    type: 'record',
    table: 'sn_vul_asc_subscription',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-subscription-create'],
    type: 'record',
    table: 'sn_vul_asc_subscription',
    operation: 'create',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-subscription-write'],
    type: 'record',
    table: 'sn_vul_asc_subscription',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-subscription-delete'],
    type: 'record',
    table: 'sn_vul_asc_subscription',
    operation: 'delete',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-subscription-read-any'],
    type: 'record',
    table: 'sn_vul_asc_subscription',
    field: '*',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-subscription-write-any'],
    type: 'record',
    table: 'sn_vul_asc_subscription',
    field: '*',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})
