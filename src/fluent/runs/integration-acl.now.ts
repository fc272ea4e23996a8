// Written by `npm run generate`; scripts/generate/access-controls.ts says why.
import { Acl } from '@servicenow/sdk/core'

Acl({
    $id: Now.ID['acl-integration-read'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-create'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    operation: 'create',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-write'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    operation: 'write',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-delete'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    operation: 'delete',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-read-any'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    field: '*',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-write-any'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    field: '*',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-write-active'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    field: 'active',
    operation: 'write',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-write-run-type'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    field: 'run_type',
    operation: 'write',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-write-run-time'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    field: 'run_time',
    operation: 'write',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-write-run-dayofweek'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    field: 'run_dayofweek',
    operation: 'write',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-write-run-dayofmonth'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    field: 'run_dayofmonth',
    operation: 'write',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-write-run-period'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    field: 'run_period',
    operation: 'write',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-write-run-start'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    field: 'run_start',
    operation: 'write',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-write-time-zone'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    field: 'time_zone',
    operation: 'write',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-write-start-time'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    field: 'start_time',
    operation: 'write',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-write-order'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    field: 'order',
    operation: 'write',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-write-script'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    field: 'script',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-write-run-as'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    field: 'run_as',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-write-run-as-tz'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    field: 'run_as_tz',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-write-conditional'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    field: 'conditional',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-write-condition'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    field: 'condition',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-write-advanced'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    field: 'advanced',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-write-type'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    field: 'type',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-write-deployment'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    field: 'deployment',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-write-template'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    field: 'template',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-write-sys-class-name'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    field: 'sys_class_name',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-write-sys-scope'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    field: 'sys_scope',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-write-sys-policy'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    field: 'sys_policy',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-integration-write-sys-package'],
    type: 'record',
    table: 'sn_vul_asc_integration',
    field: 'sys_package',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})
