// Written by `npm run generate`; scripts/generate/access-controls.ts says why.
import { Acl } from '@servicenow/sdk/core'

Acl({
    $id: Now.ID['acl-ci-policy-read'],
    type: 'record',
    table: 'sn_vul_asc_ci_policy',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-ci-policy-create'],
    type: 'record',
    table: 'sn_vul_asc_ci_policy',
    operation: 'create',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-ci-policy-write'],
    type: 'record',
    table: 'sn_vul_asc_ci_policy',
    operation: 'write',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-ci-policy-delete'],
    type: 'record',
    table: 'sn_vul_asc_ci_policy',
    operation: 'delete',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-ci-policy-read-any'],
    type: 'record',
    table: 'sn_vul_asc_ci_policy',
    field: '*',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-ci-policy-write-any'],
    type: 'record',
    table: 'sn_vul_asc_ci_policy',
    field: '*',
    operation: 'write',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})
