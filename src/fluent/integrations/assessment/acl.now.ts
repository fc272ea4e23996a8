// Written by `npm run generate`; scripts/generate/access-controls.ts says why.
import { Acl } from '@servicenow/sdk/core'

Acl({
    $id: Now.ID['acl-assessment-import-read'],
    type: 'record',
    table: 'sn_vul_asc_assessment_import',
    operation: 'read',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-assessment-import-create'],
    type: 'record',
    table: 'sn_vul_asc_assessment_import',
    operation: 'create',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-assessment-import-write'],
    type: 'record',
    table: 'sn_vul_asc_assessment_import',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-assessment-import-delete'],
    type: 'record',
    table: 'sn_vul_asc_assessment_import',
    operation: 'delete',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-assessment-import-read-any'],
    type: 'record',
    table: 'sn_vul_asc_assessment_import',
    field: '*',
    operation: 'read',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-assessment-import-write-any'],
    type: 'record',
    table: 'sn_vul_asc_assessment_import',
    field: '*',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})
