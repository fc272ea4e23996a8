// Written by `npm run generate`; scripts/generate/access-controls.ts says why.
import { Acl } from '@servicenow/sdk/core'

Acl({
    $id: Now.ID['acl-retired-ci-read'],
    type: 'record',
    table: 'sn_vul_asc_retired_ci',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-retired-ci-create'],
    type: 'record',
    table: 'sn_vul_asc_retired_ci',
    operation: 'create',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-retired-ci-write'],
    type: 'record',
    table: 'sn_vul_asc_retired_ci',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-retired-ci-delete'],
    type: 'record',
    table: 'sn_vul_asc_retired_ci',
    operation: 'delete',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-retired-ci-read-any'],
    type: 'record',
    table: 'sn_vul_asc_retired_ci',
    field: '*',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-retired-ci-write-any'],
    type: 'record',
    table: 'sn_vul_asc_retired_ci',
    field: '*',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})
