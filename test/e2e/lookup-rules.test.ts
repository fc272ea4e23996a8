/** CI lookup rules: the base rules, an admin's own, rules that come after the first import, and match only. */
import { createWorld, type World } from '../support/app-world.ts'

const AWS = '/subscriptions/a1a1a1a1-0003-4000-8000-000000000003/resourcegroups/rg-connectors/providers/Microsoft.Security/securityConnectors/aws-prod' // prettier-ignore
const VM = '/subscriptions/a1a1a1a1-0002-4000-8000-000000000002/resourceGroups/rg-web/providers/Microsoft.Compute/virtualMachines/web-03' // prettier-ignore

const HUB = '/subscriptions/a1a1a1a1-0001-4000-8000-000000000001/resourceGroups/rg-iot/providers/Microsoft.Devices/IotHubs/hub-1' // prettier-ignore
const ENTITY = `${AWS}/securityentitydata/aws-cloudtrail-trail-audit-us-east-1`
const TRAIL = {
    id: `${ENTITY}/providers/Microsoft.Security/assessments/c26f134e-10e9-47ed-8f19-a0592286b247`,
    name: 'c26f134e-10e9-47ed-8f19-a0592286b247',
    type: 'Microsoft.Security/assessments',
    properties: {
        displayName: 'Trails should be encrypted',
        resourceDetails: { Source: 'AWS', Id: ENTITY },
        status: { code: 'Unhealthy' },
        additionalData: {
            Region: 'us-east-1',
            HierarchyId: '123456789012',
            ResourceProvider: 'CloudTrail',
            ResourceType: 'trail',
            ResourceName: 'audit',
            NativeCloudUniqueIdentifier: 'arn:aws:cloudtrail:us-east-1:123456789012:trail/audit',
        },
    },
}

function insert(world: World, table: string, values: Record<string, string>): string {
    const record = world.instance.record(table)
    record.initialize()
    for (const [column, value] of Object.entries(values)) record.setValue(column, value)
    return record.insert() ?? ''
}

function change(world: World, table: string, sysId: string, values: Record<string, string>): void {
    const record = world.instance.record(table)
    record.get(sysId)
    for (const [column, value] of Object.entries(values)) record.setValue(column, value)
    record.update()
}

/** A rule as an admin adds it; its source is the integration type. */
function addRule(world: World, values: Record<string, string>): string {
    const [type] = world.rows('sn_sec_int_integration', ['sys_id'], 'name=Microsoft Defender for Cloud')
    return insert(world, 'sn_sec_cmn_ci_lookup_rule', { source: type?.['sys_id'] ?? '', active: 'true', ...values })
}

const items = (world: World, name: string) =>
    world.rows(
        'sn_sec_cmn_src_ci',
        ['cmdb_ci', 'cmdb_ci_class', 'matching_type', 'state', 'ci_lookup_rule.name'],
        `resource_name=${name}`,
    )
const warnings = (world: World) => world.rows('syslog', ['message'], 'level=warn').map((row) => row['message'] ?? '')
const counts = (world: World) =>
    ['sn_vulc_result', 'sn_sec_cmn_src_ci', 'cmdb_ci_cmp_resource'].map((table) => world.rows(table, ['sys_id']).length)

/** Results on the CI of each discovered item: all of them, or something was left behind. */
function strayResults(world: World): Record<string, string>[] {
    return world
        .rows('sn_vulc_result', ['source_id', 'cmdb_ci', 'src_ci.cmdb_ci'])
        .filter((row) => row['cmdb_ci'] !== row['src_ci.cmdb_ci'])
}

describe('base rules', () => {
    let world: World
    const cis: Record<string, string> = {}

    beforeAll(async () => {
        world = await createWorld(undefined, { with: ['capi'] })
        // Another product's integration type has the name of ours, and a rule that finds everything.
        const type = insert(world, 'sn_sec_int_integration', {
            name: 'Microsoft Defender for Cloud',
            id: 'sn_vul_msft_tvm',
        })
        const script = "(function () { throw new Error('not for you') })()"
        insert(world, 'sn_sec_cmn_ci_lookup_rule', {
            name: 'Theirs',
            source: type,
            active: 'true',
            order: '1',
            method: 'script',
            script,
        })
        // An EC2 instance has its instance id as object ID; a load balancer its name; a bucket its ARN.
        cis['i-0def67890'] = insert(world, 'cmdb_ci_vm_instance', { name: 'batch', object_id: 'i-0def67890' })
        cis['orders'] = insert(world, 'cmdb_ci_cloud_database', { name: 'orders', object_id: 'orders' })
        // A class that extends nothing of the cloud, where only the mapping leads to.
        insert(world, 'sn_capi_resource_type', {
            resource_type: 'microsoft.devices/iothubs',
            ci_class: 'cmdb_ci_logical_datacenter',
        })
        cis['hub-1'] = insert(world, 'cmdb_ci_logical_datacenter', { name: 'hub', object_id: HUB.toUpperCase() })
        cis['edge'] = insert(world, 'cmdb_ci_cloud_load_balancer', { name: 'edge', object_id: 'edge' })
        cis['invoices'] = insert(world, 'cmdb_ci_cloud_object_storage', {
            name: 'invoices',
            object_id: 'arn:aws:s3:::invoices',
        })
        cis['web-03'] = insert(world, 'cmdb_ci_vm_instance', { name: 'web-03', object_id: VM.toUpperCase() })
        // None may be found: two are retired, each by another column, the third only has the name of a resource.
        const web02 = '/subscriptions/a1a1a1a1-0001-4000-8000-000000000001/resourceGroups/rg-web/providers/Microsoft.Compute/virtualMachines/web-02' // prettier-ignore
        insert(world, 'cmdb_ci_vm_instance', { name: 'web-02', object_id: web02, operational_status: '6' })
        insert(world, 'cmdb_ci_vm_instance', { name: 'web-04', object_id: VM.replace('03', '04'), install_status: '7' })
        insert(world, 'cmdb_ci_vm_instance', { name: 'shop-1', object_id: 'shop-1' })
        world.run(world.deploy('Contoso'), 'assessment')
    }, 60_000)
    afterAll(() => world.close())

    test.each([
        ['i-0def67890', 'cmdb_ci_vm_instance'],
        ['edge', 'cmdb_ci_cloud_load_balancer'],
        ['orders', 'cmdb_ci_cloud_database'],
        ['invoices', 'cmdb_ci_cloud_object_storage'],
        ['web-03', 'cmdb_ci_vm_instance'],
        ['hub-1', 'cmdb_ci_logical_datacenter'],
    ])('%s is found in its class', (name, className) => {
        // Each id has the form that Discovery keeps, so that the first rule finds them all.
        expect(items(world, name).filter((item) => item['cmdb_ci_class'] === className)).toEqual([
            {
                cmdb_ci: cis[name],
                cmdb_ci_class: className,
                matching_type: 'matched_by_cilookup',
                state: 'matched',
                'ci_lookup_rule.name': 'Resource ID',
            },
        ])
        // Azure has resources called orders as well.
        const created = world.rows('cmdb_ci_cmp_resource', ['resource_type'], `name=${name}`)
        expect(created.filter((row) => !row['resource_type']?.startsWith('microsoft.sql/'))).toEqual([])
    })

    test('no finding lands on a retired CI, or on one that only has the name', () => {
        for (const name of ['web-02', 'web-04', 'shop-1'])
            expect(items(world, name)).toMatchObject([
                { cmdb_ci_class: 'cmdb_ci_cmp_resource', matching_type: 'created_by_ire', 'ci_lookup_rule.name': '' },
            ])
    })

    test('an integration type of another product with our name brings no rule', () => {
        expect(warnings(world).filter((line) => line.includes('Theirs'))).toEqual([])
        const instances = world.rows('sn_sec_int_impl', ['integration.id'], 'name=Contoso')
        expect(instances).toEqual([{ 'integration.id': 'sn_vul_asc' }])
    })

    test('results are on the CIs that were found', () => {
        expect(strayResults(world)).toEqual([])
    })
})

describe('the Name and S3 Bucket rules by themselves', () => {
    let world: World
    beforeAll(async () => {
        world = await createWorld(undefined, { with: ['capi'] })
        const deployment = world.deploy('Contoso')
        const [rule] = world.rows('sn_sec_cmn_ci_lookup_rule', ['sys_id'], 'name=Resource ID')
        change(world, 'sn_sec_cmn_ci_lookup_rule', rule?.['sys_id'] ?? '', { active: 'false' })
        insert(world, 'cmdb_ci_cloud_load_balancer', { name: 'edge', object_id: 'edge' })
        insert(world, 'cmdb_ci_cloud_database', { name: 'orders', object_id: 'orders' })
        // No mapping comes with the base system for trails (assumed); an admin has added one.
        insert(world, 'sn_capi_resource_type', {
            resource_type: 'AWS::CloudTrail::Trail',
            ci_class: 'cmdb_ci_cloud_storage_account',
        })
        insert(world, 'cmdb_ci_cloud_storage_account', { name: 'audit', object_id: 'audit' })
        await world.simulator.control.addAssessment(TRAIL)
        insert(world, 'cmdb_ci_cloud_object_storage', { name: 'invoices', object_id: 'arn:aws:s3:::invoices' })
        insert(world, 'cmdb_ci_vm_instance', { name: 'i-0def67890', object_id: 'i-0def67890' })
        world.run(deployment, 'assessment')
    }, 60_000)
    afterAll(() => world.close())

    test('each finds its own types and no others', () => {
        expect(items(world, 'edge')).toMatchObject([{ 'ci_lookup_rule.name': 'Name' }])
        expect(items(world, 'audit')).toMatchObject([{ 'ci_lookup_rule.name': 'Name' }])
        // The Azure SQL server of that name is another resource.
        expect(items(world, 'orders').map((item) => item['ci_lookup_rule.name'])).toEqual(
            expect.arrayContaining(['Name', '']),
        )
        expect(items(world, 'invoices')).toMatchObject([{ 'ci_lookup_rule.name': 'S3 Bucket' }])
        expect(items(world, 'i-0def67890')).toMatchObject([{ matching_type: 'created_by_ire' }])
        expect(warnings(world)).toEqual([])
    })
})

describe('rules that an admin adds after the first import', () => {
    let world: World
    let deployment: string
    let before: number[]

    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso')
        world.run(deployment, 'assessment_metadata')
        world.run(deployment, 'assessment')
        before = counts(world)
    }, 60_000)
    afterAll(() => world.close())

    test('a field rule moves discovered item and results, and makes nothing twice', () => {
        const server = insert(world, 'cmdb_ci_server', { name: 'web-03' })
        addRule(world, {
            name: 'Server by name',
            order: '50',
            method: 'field_matching',
            source_field: 'resource_name',
            target_table: 'cmdb_ci_server',
            target_field: 'name',
        })
        expect(world.run(deployment, 'assessment', true)).toMatchObject({ substate: 'success', inserted: 0 })
        expect(items(world, 'web-03')).toEqual([
            {
                cmdb_ci: server,
                cmdb_ci_class: 'cmdb_ci_server',
                matching_type: 'matched_by_cilookup',
                state: 'matched',
                'ci_lookup_rule.name': 'Server by name',
            },
        ])
        expect(world.rows('sn_vulc_result', ['sys_id'], `cmdb_ci=${server}`)).toHaveLength(4)
        expect(strayResults(world)).toEqual([])
        expect(counts(world)).toEqual(before)
    })

    test('a script rule sees the resource, and a rule before it wins', () => {
        const bucket = insert(world, 'cmdb_ci_cloud_object_storage', { name: 'press', object_id: 'press-eu-west-1' })
        addRule(world, {
            name: 'Bucket with region',
            order: '60',
            method: 'script',
            source_field: 'resource_name',
            script: `(function process(rule, sourceValue, sourcePayload) {
    if (sourcePayload.resource_type !== 'AWS::S3::Bucket' && sourceValue !== 'web-03') return null;
    var gr = new GlideRecord('cmdb_ci_cloud_object_storage');
    return gr.get('object_id', sourceValue.split('-')[0] + '-' + sourcePayload.cloud_region) ? gr.getUniqueValue() : null;
})(rule, sourceValue, sourcePayload);`,
        })
        expect(world.run(deployment, 'assessment', true)).toMatchObject({ substate: 'success', inserted: 0 })
        expect(items(world, 'press-photos')).toMatchObject([
            { cmdb_ci: bucket, 'ci_lookup_rule.name': 'Bucket with region' },
        ])
        expect(items(world, 'web-03')).toMatchObject([{ 'ci_lookup_rule.name': 'Server by name' }])
        expect(strayResults(world)).toEqual([])
        expect(counts(world)).toEqual(before)
    })

    test('a rule that fails is logged with its name and skipped', () => {
        addRule(world, {
            name: 'Broken',
            order: '10',
            method: 'script',
            source_field: 'resource_name',
            script: '(function process(rule, sourceValue, sourcePayload) { return sourcePayload.no.such; })(rule, sourceValue, sourcePayload);',
        })
        addRule(world, {
            name: 'No such table',
            order: '20',
            method: 'field_matching',
            source_field: 'resource_name',
            target_table: 'cmdb_ci_nothing',
            target_field: 'name',
        })
        expect(world.run(deployment, 'assessment', true)).toMatchObject({ substate: 'success', inserted: 0 })
        expect(items(world, 'web-03')).toMatchObject([{ 'ci_lookup_rule.name': 'Server by name' }])
        for (const name of ['Broken', 'No such table'])
            expect(warnings(world).some((message) => message.includes(name))).toBe(true)
        expect(counts(world)).toEqual(before)
    })

    test('without a change of rules nothing is handled again', () => {
        const { updated, unchanged } = world.run(deployment, 'assessment', true)
        expect({ updated, handled: unchanged > 0 }).toEqual({ updated: 0, handled: true })
        expect(world.rows('sn_vul_asc_integration_run', ['number', 'staged']).pop()).toMatchObject({ staged: '0' })
    })

    test('when a rule is taken away, the rules that are left decide, and results follow', () => {
        const [rule] = world.rows('sn_sec_cmn_ci_lookup_rule', ['sys_id'], 'name=Server by name')
        change(world, 'sn_sec_cmn_ci_lookup_rule', rule?.['sys_id'] ?? '', { active: 'false' })
        world.run(deployment, 'assessment', true)
        // The CI that the first import created still has the resource's id.
        expect(items(world, 'web-03')).toMatchObject([
            { cmdb_ci_class: 'cmdb_ci_cmp_resource', state: 'matched', 'ci_lookup_rule.name': 'Resource ID' },
        ])
        expect(strayResults(world)).toEqual([])
        expect(counts(world)).toEqual(before)
    })
})

describe('match only', () => {
    let world: World
    let deployment: string
    let known: string

    beforeAll(async () => {
        world = await createWorld()
        known = insert(world, 'cmdb_ci_vm_instance', { name: 'web-03', object_id: VM })
        deployment = world.deploy('Contoso', { create_cis: 'false' })
        world.run(deployment, 'assessment_metadata')
        world.run(deployment, 'assessment')
    }, 60_000)
    afterAll(() => world.close())

    test('creates no CI; results of unmatched resources have none', () => {
        expect(world.rows('cmdb_ci_cmp_resource', ['sys_id'])).toEqual([])
        expect(world.rows('cmdb_ci_cloud_service_account', ['sys_id'])).toEqual([])
        expect(items(world, 'web-03')).toMatchObject([{ cmdb_ci: known, state: 'matched' }])
        expect(items(world, 'vault-1')).toMatchObject([
            { cmdb_ci: '', cmdb_ci_class: '', state: 'unmatched', matching_type: '' },
        ])
        const results = world.rows('sn_vulc_result', ['cmdb_ci', 'src_ci.resource_name'])
        expect(results.filter((row) => row['cmdb_ci'] !== '').map((row) => row['src_ci.resource_name'])).toEqual(
            Array(4).fill('web-03'),
        )
        expect(results.length).toBeGreaterThan(60)
    })

    test('resources of one test keep their own results, although none has a CI', () => {
        const rows = world.rows(
            'sn_vulc_result',
            ['src_ci'],
            'control.short_description=Storage accounts should not be public',
        )
        expect(new Set(rows.map((row) => row['src_ci'])).size).toBe(4)
    })

    test('turned on, the next full run gives every result its CI and makes nothing twice', () => {
        const before = world.rows('sn_vulc_result', ['sys_id'])
        const discovered = world.rows('sn_sec_cmn_src_ci', ['sys_id'])
        change(world, 'sn_vul_asc_deployment', deployment, { create_cis: 'true' })
        expect(world.run(deployment, 'assessment', true)).toMatchObject({ substate: 'success', inserted: 0 })
        expect(world.rows('sn_vulc_result', ['sys_id'])).toEqual(before)
        expect(world.rows('sn_sec_cmn_src_ci', ['sys_id'])).toEqual(discovered)
        // The CI policy, and what is in no cloud, have their own reasons.
        const byPolicy = 'src_ci.additional_informationISNOTEMPTY'
        const none = world.rows('sn_vulc_result', ['sys_id'], 'cmdb_ciISEMPTY')
        expect(none).toEqual(world.rows('sn_vulc_result', ['sys_id'], byPolicy))
        expect(strayResults(world)).toEqual([])
        expect(world.rows('sn_sec_cmn_src_ci', ['sys_id'], 'state=unmatched').length).toBeLessThan(none.length)
        expect(items(world, 'web-03')).toMatchObject([{ cmdb_ci: known }])
    })

    test('AWS resources included', () => {
        expect(
            world.rows(
                'sn_sec_cmn_src_ci',
                ['cmdb_ci_class', 'cmdb_ci.object_id'],
                `resource_id=${AWS}/securityentitydata/aws-s3-bucket-invoices-eu-west-1`,
            ),
        ).toEqual([{ cmdb_ci_class: 'cmdb_ci_cmp_resource', 'cmdb_ci.object_id': 'arn:aws:s3:::invoices' }])
    })
})

describe('an integration type that is gone', () => {
    let world: World

    beforeAll(async () => {
        world = await createWorld()
    }, 60_000)
    afterAll(() => world.close())

    test('makes no rule without a source ours', () => {
        const deployment = world.deploy('Contoso')
        const other = insert(world, 'cmdb_ci_vm_instance', { name: 'other', object_id: 'other' })
        const script = `(function () { return '${other}' })()`
        insert(world, 'sn_sec_cmn_ci_lookup_rule', { name: 'Theirs', active: 'true', method: 'script', script })
        const type = world.instance.record('sn_sec_int_integration')
        type.addQuery('id', 'sn_vul_asc')
        type.deleteMultiple()
        const run = world.run(deployment, 'assessment')
        expect(run).toMatchObject({ substate: 'failed', error_code: 'MDC-623' })
        expect(world.rows('sn_sec_cmn_src_ci', ['sys_id'], `cmdb_ci=${other}`)).toEqual([])
        // Nothing that Repair could add would be found: it says so.
        expect(world.instance.runUiAction('sn_vul_asc_deployment', deployment, 'sn_vul_asc_repair')).toContainEqual({
            kind: 'error',
            text: expect.stringMatching(/MDC-623.*integration type Microsoft Defender for Cloud.*is gone/) as string,
        })
    })
})
