// Written by `npm run generate`; scripts/generate/access-controls.ts says why.
import { Acl } from '@servicenow/sdk/core'

Acl({
    $id: Now.ID['acl-cont-image-import-read'],
    type: 'record',
    table: 'sn_vul_asc_cont_image_import',
    operation: 'read',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-cont-image-import-create'],
    type: 'record',
    table: 'sn_vul_asc_cont_image_import',
    operation: 'create',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-cont-image-import-write'],
    type: 'record',
    table: 'sn_vul_asc_cont_image_import',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-cont-image-import-delete'],
    type: 'record',
    table: 'sn_vul_asc_cont_image_import',
    operation: 'delete',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-cont-image-import-read-any'],
    type: 'record',
    table: 'sn_vul_asc_cont_image_import',
    field: '*',
    operation: 'read',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-cont-image-import-write-any'],
    type: 'record',
    table: 'sn_vul_asc_cont_image_import',
    field: '*',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})
