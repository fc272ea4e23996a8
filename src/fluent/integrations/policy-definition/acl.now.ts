// Written by scripts/generate-access-controls.ts, which says why.
import { Acl } from '@servicenow/sdk/core'

Acl({
    $id: Now.ID['acl-policy-def-import-read'],
    type: 'record',
    table: 'sn_vul_asc_policy_def_import',
    operation: 'read',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-policy-def-import-create'],
    type: 'record',
    table: 'sn_vul_asc_policy_def_import',
    operation: 'create',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-policy-def-import-write'],
    type: 'record',
    table: 'sn_vul_asc_policy_def_import',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-policy-def-import-delete'],
    type: 'record',
    table: 'sn_vul_asc_policy_def_import',
    operation: 'delete',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-policy-def-import-read-any'],
    type: 'record',
    table: 'sn_vul_asc_policy_def_import',
    field: '*',
    operation: 'read',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-policy-def-import-write-any'],
    type: 'record',
    table: 'sn_vul_asc_policy_def_import',
    field: '*',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-group-member-read'],
    type: 'record',
    table: 'sn_vul_asc_group_member',
    operation: 'read',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-group-member-create'],
    type: 'record',
    table: 'sn_vul_asc_group_member',
    operation: 'create',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-group-member-write'],
    type: 'record',
    table: 'sn_vul_asc_group_member',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-group-member-delete'],
    type: 'record',
    table: 'sn_vul_asc_group_member',
    operation: 'delete',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-group-member-read-any'],
    type: 'record',
    table: 'sn_vul_asc_group_member',
    field: '*',
    operation: 'read',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-group-member-write-any'],
    type: 'record',
    table: 'sn_vul_asc_group_member',
    field: '*',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})
