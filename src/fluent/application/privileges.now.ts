// Written by `npm run generate` from src/server/contract.
import { CrossScopePrivilege } from '@servicenow/sdk/core'

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vulc-test-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_vulc_test',
    targetScope: 'sn_vulc',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vulc-test-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_vulc_test',
    targetScope: 'sn_vulc',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vulc-test-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sn_vulc_test',
    targetScope: 'sn_vulc',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vulc-test-criticality-map-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_vulc_test_criticality_map',
    targetScope: 'sn_vulc',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vulc-test-criticality-map-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_vulc_test_criticality_map',
    targetScope: 'sn_vulc',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vulc-policy-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_vulc_policy',
    targetScope: 'sn_vulc',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vulc-policy-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_vulc_policy',
    targetScope: 'sn_vulc',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vulc-policy-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sn_vulc_policy',
    targetScope: 'sn_vulc',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vulc-policy-test-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_vulc_policy_test',
    targetScope: 'sn_vulc',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vulc-policy-test-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_vulc_policy_test',
    targetScope: 'sn_vulc',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vulc-policy-test-delete'],
    operation: 'delete',
    status: 'allowed',
    targetName: 'sn_vulc_policy_test',
    targetScope: 'sn_vulc',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vulc-auth-src-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_vulc_auth_src',
    targetScope: 'sn_vulc',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vulc-auth-src-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_vulc_auth_src',
    targetScope: 'sn_vulc',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vulc-auth-src-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sn_vulc_auth_src',
    targetScope: 'sn_vulc',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vulc-citation-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_vulc_citation',
    targetScope: 'sn_vulc',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vulc-citation-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_vulc_citation',
    targetScope: 'sn_vulc',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vulc-citation-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sn_vulc_citation',
    targetScope: 'sn_vulc',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vulc-citation-delete'],
    operation: 'delete',
    status: 'allowed',
    targetName: 'sn_vulc_citation',
    targetScope: 'sn_vulc',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vulc-result-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_vulc_result',
    targetScope: 'sn_vulc',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vulc-result-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_vulc_result',
    targetScope: 'sn_vulc',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vulc-result-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sn_vulc_result',
    targetScope: 'sn_vulc',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-sec-cmn-src-ci-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_sec_cmn_src_ci',
    targetScope: 'sn_sec_cmn',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-sec-cmn-src-ci-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_sec_cmn_src_ci',
    targetScope: 'sn_sec_cmn',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-sec-cmn-src-ci-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sn_sec_cmn_src_ci',
    targetScope: 'sn_sec_cmn',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-sec-cmn-cloud-account-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_sec_cmn_cloud_account',
    targetScope: 'sn_sec_cmn',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-sec-cmn-cloud-account-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_sec_cmn_cloud_account',
    targetScope: 'sn_sec_cmn',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-sec-cmn-region-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_sec_cmn_region',
    targetScope: 'sn_sec_cmn',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-sec-cmn-region-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_sec_cmn_region',
    targetScope: 'sn_sec_cmn',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-sec-cmn-cloud-resource-type-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_sec_cmn_cloud_resource_type',
    targetScope: 'sn_sec_cmn',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-sec-cmn-cloud-resource-type-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_sec_cmn_cloud_resource_type',
    targetScope: 'sn_sec_cmn',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-sec-cmn-cloud-service-provider-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_sec_cmn_cloud_service_provider',
    targetScope: 'sn_sec_cmn',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-sec-cmn-cloud-service-provider-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_sec_cmn_cloud_service_provider',
    targetScope: 'sn_sec_cmn',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-sec-cmn-host-tag-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_sec_cmn_host_tag',
    targetScope: 'sn_sec_cmn',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-sec-cmn-host-tag-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_sec_cmn_host_tag',
    targetScope: 'sn_sec_cmn',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-sec-cmn-ci-lookup-rule-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_sec_cmn_ci_lookup_rule',
    targetScope: 'sn_sec_cmn',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-sec-cmn-ci-lookup-rule-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_sec_cmn_ci_lookup_rule',
    targetScope: 'sn_sec_cmn',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-sec-int-integration-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_sec_int_integration',
    targetScope: 'sn_sec_int',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-sec-int-impl-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_sec_int_impl',
    targetScope: 'sn_sec_int',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-sec-int-impl-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_sec_int_impl',
    targetScope: 'sn_sec_int',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-ci-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'cmdb_ci',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-ci-vm-object-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'cmdb_ci_vm_object',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-ci-cmp-resource-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'cmdb_ci_cmp_resource',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-ci-cmp-resource-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'cmdb_ci_cmp_resource',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-ci-cloud-object-storage-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'cmdb_ci_cloud_object_storage',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-ci-cloud-service-account-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'cmdb_ci_cloud_service_account',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-ci-logical-datacenter-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'cmdb_ci_logical_datacenter',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-rel-ci-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'cmdb_rel_ci',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-rel-type-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'cmdb_rel_type',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-object-source-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_object_source',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-object-source-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sys_object_source',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-capi-resource-type-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_capi_resource_type',
    targetScope: 'sn_capi',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vul-container-image-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_vul_container_image',
    targetScope: 'sn_vul_container',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vul-container-image-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_vul_container_image',
    targetScope: 'sn_vul_container',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vul-container-image-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sn_vul_container_image',
    targetScope: 'sn_vul_container',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vul-container-image-package-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_vul_container_image_package',
    targetScope: 'sn_vul_container',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vul-container-image-package-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_vul_container_image_package',
    targetScope: 'sn_vul_container',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vul-container-image-package-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sn_vul_container_image_package',
    targetScope: 'sn_vul_container',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vul-container-image-findings-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_vul_container_image_findings',
    targetScope: 'sn_vul_container',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vul-container-image-findings-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_vul_container_image_findings',
    targetScope: 'sn_vul_container',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vul-container-image-findings-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sn_vul_container_image_findings',
    targetScope: 'sn_vul_container',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vul-container-image-vulnerable-item-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_vul_container_image_vulnerable_item',
    targetScope: 'sn_vul_container',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vul-container-image-vulnerable-item-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_vul_container_image_vulnerable_item',
    targetScope: 'sn_vul_container',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vul-container-image-vulnerable-item-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sn_vul_container_image_vulnerable_item',
    targetScope: 'sn_vul_container',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vul-container-finding-m2m-vul-item-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_vul_container_finding_m2m_vul_item',
    targetScope: 'sn_vul_container',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vul-container-finding-m2m-vul-item-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_vul_container_finding_m2m_vul_item',
    targetScope: 'sn_vul_container',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vul-entry-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_vul_entry',
    targetScope: 'sn_vul',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vul-third-party-entry-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_vul_third_party_entry',
    targetScope: 'sn_vul',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vul-third-party-entry-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sn_vul_third_party_entry',
    targetScope: 'sn_vul',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vul-third-party-entry-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sn_vul_third_party_entry',
    targetScope: 'sn_vul',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-task-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'task',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sn-vul-vulnerable-item-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sn_vul_vulnerable_item',
    targetScope: 'sn_vul',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-import-set-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_import_set',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-import-set-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sys_import_set',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-import-set-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sys_import_set',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-import-set-delete'],
    operation: 'delete',
    status: 'allowed',
    targetName: 'sys_import_set',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-data-source-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_data_source',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_user',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-choice-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_choice',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-choice-create'],
    operation: 'create',
    status: 'allowed',
    targetName: 'sys_choice',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-script-include-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_script_include',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-role-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_user_role',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-has-role-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_user_has_role',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-scope-privilege-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_scope_privilege',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-scope-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_scope',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-package-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_package',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sysevent-queue-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sysevent_queue',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sysevent-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sysevent',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sysauto-script-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sysauto_script',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sysauto-script-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sysauto_script',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-trigger-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_trigger',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-cmdb-identifier-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'cmdb_identifier',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-compliancetest-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ComplianceTest',
    targetScope: 'sn_vulc',
    targetType: 'sys_script_include',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-compliancetestresult-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ComplianceTestResult',
    targetScope: 'sn_vulc',
    targetType: 'sys_script_include',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-cmdbdatasourceutil-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'CMDBDataSourceUtil',
    targetScope: 'global',
    targetType: 'sys_script_include',
})
