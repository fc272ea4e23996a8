// Written by `npm run generate`; scripts/generate/access-controls.ts says why.
import { Acl } from '@servicenow/sdk/core'

Acl({
    $id: Now.ID['acl-integration-run-read'],
    type: 'record',
    table: 'sn_vul_asc_integration_run',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-run-create'],
    type: 'record',
    table: 'sn_vul_asc_integration_run',
    operation: 'create',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-run-write'],
    type: 'record',
    table: 'sn_vul_asc_integration_run',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-run-delete'],
    type: 'record',
    table: 'sn_vul_asc_integration_run',
    operation: 'delete',
    roles: ['sn_vul_asc.configure_integration'],
    description: 'Not while a closure refers to the run: it would go too, and its undo.',
    script: "var closure = new GlideRecord('sn_vul_asc_closure'); closure.addQuery('run', current.getUniqueValue()); closure.setLimit(1); closure.query(); answer = !closure.hasNext();",
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-run-read-any'],
    type: 'record',
    table: 'sn_vul_asc_integration_run',
    field: '*',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-run-write-any'],
    type: 'record',
    table: 'sn_vul_asc_integration_run',
    field: '*',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-process-read'],
    type: 'record',
    table: 'sn_vul_asc_integration_process',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-process-create'],
    type: 'record',
    table: 'sn_vul_asc_integration_process',
    operation: 'create',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-process-write'],
    type: 'record',
    table: 'sn_vul_asc_integration_process',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-process-delete'],
    type: 'record',
    table: 'sn_vul_asc_integration_process',
    operation: 'delete',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-process-read-any'],
    type: 'record',
    table: 'sn_vul_asc_integration_process',
    field: '*',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-process-write-any'],
    type: 'record',
    table: 'sn_vul_asc_integration_process',
    field: '*',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-finding-read'],
    type: 'record',
    table: 'sn_vul_asc_finding',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-finding-create'],
    type: 'record',
    table: 'sn_vul_asc_finding',
    operation: 'create',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-finding-write'],
    type: 'record',
    table: 'sn_vul_asc_finding',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-finding-delete'],
    type: 'record',
    table: 'sn_vul_asc_finding',
    operation: 'delete',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-finding-read-any'],
    type: 'record',
    table: 'sn_vul_asc_finding',
    field: '*',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-finding-write-any'],
    type: 'record',
    table: 'sn_vul_asc_finding',
    field: '*',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-closure-read'],
    type: 'record',
    table: 'sn_vul_asc_closure',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-closure-create'],
    type: 'record',
    table: 'sn_vul_asc_closure',
    operation: 'create',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-closure-write'],
    type: 'record',
    table: 'sn_vul_asc_closure',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-closure-delete'],
    type: 'record',
    table: 'sn_vul_asc_closure',
    operation: 'delete',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-closure-read-any'],
    type: 'record',
    table: 'sn_vul_asc_closure',
    field: '*',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-closure-write-any'],
    type: 'record',
    table: 'sn_vul_asc_closure',
    field: '*',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-budget-read'],
    type: 'record',
    table: 'sn_vul_asc_budget',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-budget-create'],
    type: 'record',
    table: 'sn_vul_asc_budget',
    operation: 'create',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-budget-write'],
    type: 'record',
    table: 'sn_vul_asc_budget',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-budget-delete'],
    type: 'record',
    table: 'sn_vul_asc_budget',
    operation: 'delete',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-budget-read-any'],
    type: 'record',
    table: 'sn_vul_asc_budget',
    field: '*',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-budget-write-any'],
    type: 'record',
    table: 'sn_vul_asc_budget',
    field: '*',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-claim-read'],
    type: 'record',
    table: 'sn_vul_asc_claim',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-claim-create'],
    type: 'record',
    table: 'sn_vul_asc_claim',
    operation: 'create',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-claim-write'],
    type: 'record',
    table: 'sn_vul_asc_claim',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-claim-delete'],
    type: 'record',
    table: 'sn_vul_asc_claim',
    operation: 'delete',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-claim-read-any'],
    type: 'record',
    table: 'sn_vul_asc_claim',
    field: '*',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-claim-write-any'],
    type: 'record',
    table: 'sn_vul_asc_claim',
    field: '*',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})
