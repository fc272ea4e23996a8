// Written by `npm run generate`; scripts/generate/access-controls.ts says why.
import { Acl } from '@servicenow/sdk/core'

Acl({
    $id: Now.ID['acl-compl-std-import-read'],
    type: 'record',
    table: 'sn_vul_asc_compl_std_import',
    operation: 'read',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-compl-std-import-create'],
    type: 'record',
    table: 'sn_vul_asc_compl_std_import',
    operation: 'create',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-compl-std-import-write'],
    type: 'record',
    table: 'sn_vul_asc_compl_std_import',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-compl-std-import-delete'],
    type: 'record',
    table: 'sn_vul_asc_compl_std_import',
    operation: 'delete',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-compl-std-import-read-any'],
    type: 'record',
    table: 'sn_vul_asc_compl_std_import',
    field: '*',
    operation: 'read',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-compl-std-import-write-any'],
    type: 'record',
    table: 'sn_vul_asc_compl_std_import',
    field: '*',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})
