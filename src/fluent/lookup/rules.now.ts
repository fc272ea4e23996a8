import { Record } from '@servicenow/sdk/core'
import { integrationType } from '../application/integration-type.now.ts'

// The three base rules (cloud-ci-look-up-for-ms-paloalto). Installed once: an admin changes and adds rules, and an
// upgrade does not take that back. Lowest order first.

Record({
    $id: Now.ID['lookup-rule-resource-id'],
    $meta: { installMethod: 'first install' },
    table: 'sn_sec_cmn_ci_lookup_rule',
    data: {
        name: 'Resource ID',
        description: 'The resource id, in the form that Discovery keeps for its type, is the object ID of a cloud CI.',
        source: integrationType,
        active: true,
        order: 100,
        method: 'field_matching',
        source_field: 'object_id',
        target_table: 'cmdb_ci_vm_object',
        target_field: 'object_id',
        lookup_target: 'ci',
    },
})

Record({
    $id: Now.ID['lookup-rule-name'],
    $meta: { installMethod: 'first install' },
    table: 'sn_sec_cmn_ci_lookup_rule',
    data: {
        name: 'Name',
        description: 'For the listed resource types the name is the object ID of a CI of the class of that type.',
        source: integrationType,
        active: true,
        order: 200,
        method: 'script',
        source_field: 'resource_name',
        lookup_target: 'ci',
        script: `(function process(rule, sourceValue, sourcePayload) {
    // Add resource types here whose CIs carry the name of the resource as their object ID.
    var types = ['AWS::RDS::DBInstance', 'AWS::ElasticLoadBalancing::LoadBalancer', 'AWS::CloudTrail::Trail'];
    if (types.indexOf(sourcePayload.resource_type) < 0) return null;
    return new sn_vul_asc.DefenderLookup().ofType(sourcePayload.resource_type, 'object_id', sourceValue);
})(rule, sourceValue, sourcePayload);`,
    },
})

Record({
    $id: Now.ID['lookup-rule-s3-bucket'],
    $meta: { installMethod: 'first install' },
    table: 'sn_sec_cmn_ci_lookup_rule',
    data: {
        name: 'S3 Bucket',
        description: 'Discovery keeps arn:aws:s3::: and the name of the bucket as object ID.',
        source: integrationType,
        active: true,
        order: 300,
        method: 'script',
        source_field: 'resource_name',
        lookup_target: 'ci',
        script: `(function process(rule, sourceValue, sourcePayload) {
    if (sourcePayload.resource_type !== 'AWS::S3::Bucket') return null;
    return new sn_vul_asc.DefenderLookup().ofClass('cmdb_ci_cloud_object_storage', 'object_id', 'arn:aws:s3:::' + sourceValue);
})(rule, sourceValue, sourcePayload);`,
    },
})
