/**
 * Records in other products' tables that an admin owns from the start: CI lookup rules and the criticality map. The first
 * deployment of an instance makes them, and Repair, where there are none; whoever wants none of them makes them
 * inactive. They are no application files: an upgrade must not take back what an admin has changed, and whether an
 * instance loads files that are for the first installation only is not documented for every way to install.
 */

export interface FirstRule {
    name: string
    order: string
    method: 'field_matching' | 'script'
    source_field: string
    target_table?: string
    target_field?: string
    script?: string
}

/** The three base rules of the product (cloud-ci-look-up-for-ms-paloalto), and one for what is in no cloud. Lowest order first. */
export const FIRST_RULES: readonly FirstRule[] = [
    {
        // The resource id, in the form that Discovery keeps for its type, is the object ID of a cloud CI.
        name: 'Resource ID',
        order: '100',
        method: 'field_matching',
        source_field: 'object_id',
        target_table: 'cmdb_ci_vm_object',
        target_field: 'object_id',
    },
    {
        // For the listed types the name is the object ID of a CI of the class of that type.
        name: 'Name',
        order: '200',
        method: 'script',
        source_field: 'resource_name',
        script: `(function process(rule, sourceValue, sourcePayload) {
    // Add resource types here whose CIs carry the name of the resource as their object ID.
    var types = ['AWS::RDS::DBInstance', 'AWS::ElasticLoadBalancing::LoadBalancer', 'AWS::ElasticLoadBalancingV2::LoadBalancer', 'AWS::CloudTrail::Trail'];
    if (types.indexOf(sourcePayload.resource_type) < 0) return null;
    return new sn_vul_asc.DefenderLookup().ofType(sourcePayload.resource_type, 'object_id', sourceValue);
})(rule, sourceValue, sourcePayload);`,
    },
    {
        // Discovery keeps arn:aws:s3::: and the name of the bucket as object ID.
        name: 'S3 Bucket',
        order: '300',
        method: 'script',
        source_field: 'resource_name',
        script: `(function process(rule, sourceValue, sourcePayload) {
    if (sourcePayload.resource_type !== 'AWS::S3::Bucket') return null;
    return new sn_vul_asc.DefenderLookup().ofClass('cmdb_ci_cloud_object_storage', 'object_id', 'arn:aws:s3:::' + sourceValue);
})(rule, sourceValue, sourcePayload);`,
    },
    {
        // Machines that are in no cloud are computers; nothing else has this member. assumed: Discovery names them so.
        name: 'Machine on premises',
        order: '400',
        method: 'field_matching',
        source_field: 'machine_name',
        target_table: 'cmdb_ci_computer',
        target_field: 'name',
    },
]

/** Criticality by Defender's severity. assumed: the stored values of criticality (1 Critical to 4 Low). */
export const FIRST_CRITICALITIES: Readonly<Record<string, string>> = { Critical: '1', High: '2', Medium: '3', Low: '4' }
