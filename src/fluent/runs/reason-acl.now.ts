// Written by `npm run generate`; scripts/generate/access-controls.ts says why.
import { Acl } from '@servicenow/sdk/core'

Acl({
    $id: Now.ID['acl-run-reason-read'],
    type: 'record',
    table: 'sn_vul_asc_run_reason',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-run-reason-create'],
    type: 'record',
    table: 'sn_vul_asc_run_reason',
    operation: 'create',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-run-reason-write'],
    type: 'record',
    table: 'sn_vul_asc_run_reason',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-run-reason-delete'],
    type: 'record',
    table: 'sn_vul_asc_run_reason',
    operation: 'delete',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-run-reason-read-any'],
    type: 'record',
    table: 'sn_vul_asc_run_reason',
    field: '*',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-run-reason-write-any'],
    type: 'record',
    table: 'sn_vul_asc_run_reason',
    field: '*',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-unknown-word-read'],
    type: 'record',
    table: 'sn_vul_asc_unknown_word',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-unknown-word-create'],
    type: 'record',
    table: 'sn_vul_asc_unknown_word',
    operation: 'create',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-unknown-word-write'],
    type: 'record',
    table: 'sn_vul_asc_unknown_word',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-unknown-word-delete'],
    type: 'record',
    table: 'sn_vul_asc_unknown_word',
    operation: 'delete',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-unknown-word-read-any'],
    type: 'record',
    table: 'sn_vul_asc_unknown_word',
    field: '*',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-unknown-word-write-any'],
    type: 'record',
    table: 'sn_vul_asc_unknown_word',
    field: '*',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})
