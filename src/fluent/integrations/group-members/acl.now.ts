// Written by `npm run generate`; scripts/generate/access-controls.ts says why.
import { Acl } from '@servicenow/sdk/core'

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
