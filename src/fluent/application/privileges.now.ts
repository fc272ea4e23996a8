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
    $id: Now.ID['privilege-cmdb-ci-vm-object-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'cmdb_ci_vm_object',
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
