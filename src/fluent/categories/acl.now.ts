// Written by `npm run generate`; scripts/generate/access-controls.ts says why.
import { Acl } from '@servicenow/sdk/core'

Acl({
    $id: Now.ID['acl-category-choice-read'],
    type: 'record',
    table: 'sn_vul_asc_category_choice',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-category-choice-create'],
    type: 'record',
    table: 'sn_vul_asc_category_choice',
    operation: 'create',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-category-choice-write'],
    type: 'record',
    table: 'sn_vul_asc_category_choice',
    operation: 'write',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-category-choice-delete'],
    type: 'record',
    table: 'sn_vul_asc_category_choice',
    operation: 'delete',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-category-choice-read-any'],
    type: 'record',
    table: 'sn_vul_asc_category_choice',
    field: '*',
    operation: 'read',
    roles: ['sn_vul_asc.read_integration'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-category-choice-write-any'],
    type: 'record',
    table: 'sn_vul_asc_category_choice',
    field: '*',
    operation: 'write',
    roles: ['admin'],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['acl-category-choice-write-choice'],
    type: 'record',
    table: 'sn_vul_asc_category_choice',
    field: 'choice',
    operation: 'write',
    roles: ['sn_vul_asc.configure_integration'],
    adminOverrides: true,
})
