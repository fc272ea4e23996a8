// Written by `npm run generate`; scripts/generate/category-choices.ts says why.
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['category-choice-softwareupdate-image'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'SoftwareUpdate', family: 'image', choice: 'vulnerable_items', order: 0 },
})

Record({
    $id: Now.ID['category-choice-softwareupdate-machine'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'SoftwareUpdate', family: 'machine', choice: 'per_resource', order: 1 },
})

Record({
    $id: Now.ID['category-choice-softwareupdate-repository'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'SoftwareUpdate', family: 'repository', choice: 'count_only', order: 2 },
})

Record({
    $id: Now.ID['category-choice-softwareupdate-database'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'SoftwareUpdate', family: 'database', choice: 'count_only', order: 3 },
})

Record({
    $id: Now.ID['category-choice-softwareupdate-other'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'SoftwareUpdate', family: 'other', choice: 'per_resource', order: 4 },
})

Record({
    $id: Now.ID['category-choice-systemupdate-image'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'SystemUpdate', family: 'image', choice: 'count_only', order: 5 },
})

Record({
    $id: Now.ID['category-choice-systemupdate-machine'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'SystemUpdate', family: 'machine', choice: 'per_resource', order: 6 },
})

Record({
    $id: Now.ID['category-choice-systemupdate-repository'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'SystemUpdate', family: 'repository', choice: 'count_only', order: 7 },
})

Record({
    $id: Now.ID['category-choice-systemupdate-database'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'SystemUpdate', family: 'database', choice: 'count_only', order: 8 },
})

Record({
    $id: Now.ID['category-choice-systemupdate-other'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'SystemUpdate', family: 'other', choice: 'per_resource', order: 9 },
})

Record({
    $id: Now.ID['category-choice-serviceupgrade-image'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'ServiceUpgrade', family: 'image', choice: 'count_only', order: 10 },
})

Record({
    $id: Now.ID['category-choice-serviceupgrade-machine'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'ServiceUpgrade', family: 'machine', choice: 'per_resource', order: 11 },
})

Record({
    $id: Now.ID['category-choice-serviceupgrade-repository'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'ServiceUpgrade', family: 'repository', choice: 'count_only', order: 12 },
})

Record({
    $id: Now.ID['category-choice-serviceupgrade-database'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'ServiceUpgrade', family: 'database', choice: 'count_only', order: 13 },
})

Record({
    $id: Now.ID['category-choice-serviceupgrade-other'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'ServiceUpgrade', family: 'other', choice: 'per_resource', order: 14 },
})

Record({
    $id: Now.ID['category-choice-hostmisconfigurations-image'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'HostMisconfigurations', family: 'image', choice: 'count_only', order: 15 },
})

Record({
    $id: Now.ID['category-choice-hostmisconfigurations-machine'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'HostMisconfigurations', family: 'machine', choice: 'per_recommendation', order: 16 },
})

Record({
    $id: Now.ID['category-choice-hostmisconfigurations-repository'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'HostMisconfigurations', family: 'repository', choice: 'count_only', order: 17 },
})

Record({
    $id: Now.ID['category-choice-hostmisconfigurations-database'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'HostMisconfigurations', family: 'database', choice: 'count_only', order: 18 },
})

Record({
    $id: Now.ID['category-choice-hostmisconfigurations-other'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'HostMisconfigurations', family: 'other', choice: 'per_recommendation', order: 19 },
})

Record({
    $id: Now.ID['category-choice-exposedsecrets-image'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'ExposedSecrets', family: 'image', choice: 'per_resource', order: 20 },
})

Record({
    $id: Now.ID['category-choice-exposedsecrets-machine'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'ExposedSecrets', family: 'machine', choice: 'per_resource', order: 21 },
})

Record({
    $id: Now.ID['category-choice-exposedsecrets-repository'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'ExposedSecrets', family: 'repository', choice: 'per_resource', order: 22 },
})

Record({
    $id: Now.ID['category-choice-exposedsecrets-database'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'ExposedSecrets', family: 'database', choice: 'count_only', order: 23 },
})

Record({
    $id: Now.ID['category-choice-exposedsecrets-other'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'ExposedSecrets', family: 'other', choice: 'per_resource', order: 24 },
})

Record({
    $id: Now.ID['category-choice-codevulnerabilities-image'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'CodeVulnerabilities', family: 'image', choice: 'count_only', order: 25 },
})

Record({
    $id: Now.ID['category-choice-codevulnerabilities-machine'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'CodeVulnerabilities', family: 'machine', choice: 'count_only', order: 26 },
})

Record({
    $id: Now.ID['category-choice-codevulnerabilities-repository'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'CodeVulnerabilities', family: 'repository', choice: 'per_resource', order: 27 },
})

Record({
    $id: Now.ID['category-choice-codevulnerabilities-database'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'CodeVulnerabilities', family: 'database', choice: 'count_only', order: 28 },
})

Record({
    $id: Now.ID['category-choice-codevulnerabilities-other'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'CodeVulnerabilities', family: 'other', choice: 'per_resource', order: 29 },
})

Record({
    $id: Now.ID['category-choice-iacvulnerabilities-image'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'IacVulnerabilities', family: 'image', choice: 'count_only', order: 30 },
})

Record({
    $id: Now.ID['category-choice-iacvulnerabilities-machine'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'IacVulnerabilities', family: 'machine', choice: 'count_only', order: 31 },
})

Record({
    $id: Now.ID['category-choice-iacvulnerabilities-repository'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'IacVulnerabilities', family: 'repository', choice: 'per_resource', order: 32 },
})

Record({
    $id: Now.ID['category-choice-iacvulnerabilities-database'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'IacVulnerabilities', family: 'database', choice: 'count_only', order: 33 },
})

Record({
    $id: Now.ID['category-choice-iacvulnerabilities-other'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'IacVulnerabilities', family: 'other', choice: 'per_resource', order: 34 },
})

Record({
    $id: Now.ID['category-choice-apivulnerabilities-image'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'ApiVulnerabilities', family: 'image', choice: 'count_only', order: 35 },
})

Record({
    $id: Now.ID['category-choice-apivulnerabilities-machine'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'ApiVulnerabilities', family: 'machine', choice: 'count_only', order: 36 },
})

Record({
    $id: Now.ID['category-choice-apivulnerabilities-repository'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'ApiVulnerabilities', family: 'repository', choice: 'per_resource', order: 37 },
})

Record({
    $id: Now.ID['category-choice-apivulnerabilities-database'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'ApiVulnerabilities', family: 'database', choice: 'count_only', order: 38 },
})

Record({
    $id: Now.ID['category-choice-apivulnerabilities-other'],
    $meta: { installMethod: 'first install' },
    table: 'sn_vul_asc_category_choice',
    data: { category: 'ApiVulnerabilities', family: 'other', choice: 'per_resource', order: 39 },
})
