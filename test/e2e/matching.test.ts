/** Configuration items: matched by object id, created once, shared by deployments. */
import { changesOf, type Changes } from '../support/changes.ts'
import { createWorld, untouchables, type RunResult, type World } from '../support/app-world.ts'

const VM =
    '/subscriptions/a1a1a1a1-0001-4000-8000-000000000001/resourceGroups/rg-web/providers/Microsoft.Compute/virtualMachines/web-02'

describe('configuration items', () => {
    let world: World
    let existing: string
    let existingRow: Record<string, string>[]
    /** What the second deployment, of the same tenant, wrote. */
    let bySecond: Changes
    let secondRun: RunResult

    /** The whole row of the CI that Discovery made. */
    const vmRow = () =>
        world.rows(
            'cmdb_ci_vm_instance',
            world.instance
                .record('cmdb_ci_vm_instance')
                .getElements()
                .map((element) => element.getName()),
            `sys_id=${existing}`,
        )

    beforeAll(async () => {
        world = await createWorld()
        const vm = world.instance.record('cmdb_ci_vm_instance')
        vm.initialize()
        vm.setValue('name', 'web-02')
        vm.setValue('object_id', VM.toUpperCase())
        existing = vm.insert() ?? ''
        existingRow = vmRow()
        const first = world.deploy('Contoso')
        world.run(first, 'assessment_metadata')
        world.run(first, 'assessment')
        const before = untouchables(world)
        const second = world.deploy('Contoso audit')
        world.run(second, 'assessment_metadata')
        secondRun = world.run(second, 'assessment')
        bySecond = changesOf(before, untouchables(world))
    }, 60_000)
    afterAll(() => world.close())

    test('a CI that Discovery made is matched by object id in another letter case', () => {
        const items = world.rows(
            'sn_sec_cmn_src_ci',
            ['source_id', 'cmdb_ci', 'cmdb_ci_class', 'matching_type', 'state'],
            `source_id=${VM}`,
        )
        expect(items).toEqual([
            {
                source_id: VM.toLowerCase(),
                cmdb_ci: existing,
                cmdb_ci_class: 'cmdb_ci_vm_instance',
                matching_type: 'matched_by_cilookup',
                state: 'matched',
            },
        ])
        expect(world.rows('cmdb_ci_cmp_resource', ['object_id'], `object_id=${VM}`)).toEqual([])
        // What Discovery knows of it stays as it was.
        expect(vmRow()).toEqual(existingRow)
        expect(world.rows('cmdb_rel_ci', ['sys_id'], `parent=${existing}`)).toEqual([])
    })

    test('a resource without a CI gets one, with one relation, however many assessments it has', () => {
        const cis = world.rows(
            'cmdb_ci_cmp_resource',
            ['sys_id', 'name', 'resource_type', 'discovery_source'],
            'name=web-03',
        )
        expect(cis).toEqual([
            {
                sys_id: cis[0]?.['sys_id'],
                name: 'web-03',
                resource_type: 'microsoft.compute/virtualmachines',
                discovery_source: 'Microsoft Defender for Cloud',
            },
        ])
        expect(
            world.rows('cmdb_rel_ci', ['type.name', 'child.sys_class_name'], `parent=${cis[0]?.['sys_id'] ?? ''}`),
        ).toEqual([{ 'type.name': 'Hosted on::Hosts', 'child.sys_class_name': 'cmdb_ci_azure_datacenter' }])
        expect(
            world.rows(
                'sn_vulc_result',
                ['sys_id'],
                `cmdb_ci=${cis[0]?.['sys_id'] ?? ''}^integration_instance.name=Contoso`,
            ),
        ).toHaveLength(4)
    })

    test('two deployments share the CI and the discovered item, and keep their results apart', () => {
        const results = world.rows(
            'sn_vulc_result',
            ['integration_instance.name', 'cmdb_ci.name', 'control.short_description', 'src_ci'],
            'cmdb_ci.name=vault-1',
        )
        const of = (name: string) =>
            results
                .filter((row) => row['integration_instance.name'] === name)
                .map((row) => row['control.short_description'])
                .sort()
        expect(of('Contoso')).toEqual([
            'Diagnostic logs should be on',
            'Key vaults should have purge protection',
            'Keys in key vaults should expire',
        ])
        expect(of('Contoso audit')).toEqual(of('Contoso'))
        expect(new Set(results.map((row) => row['src_ci'])).size).toBe(1)
        expect(world.rows('cmdb_ci_cmp_resource', ['name'], 'name=vault-1')).toHaveLength(1)
    })

    test('the second deployment writes results of its own and nothing else', () => {
        const results = bySecond['sn_vulc_result']?.added ?? []
        expect(results).toHaveLength(secondRun.inserted)
        expect(new Set(results.map((row) => row['source_id'])).size).toBe(results.length)
        const history = bySecond['sn_vulc_result_history']?.added ?? []
        expect(history.map((row) => row['test_result']).sort()).toEqual(results.map((row) => row['sys_id']).sort())
        // No test, CI, relation or discovered item was written, and no row of the first deployment.
        expect(bySecond).toEqual({ sn_vulc_result: { added: results }, sn_vulc_result_history: { added: history } })
    })

    test('the CI of a subscription is its cloud service account', () => {
        const items = world.rows(
            'sn_sec_cmn_src_ci',
            ['source_id', 'cmdb_ci_class'],
            'cmdb_ci_class=cmdb_ci_cloud_service_account',
        )
        expect(items).toEqual(
            ['a1a1a1a1-0001-4000-8000-000000000001', 'a1a1a1a1-0002-4000-8000-000000000002'].map((account) => ({
                source_id: `/subscriptions/${account}`,
                cmdb_ci_class: 'cmdb_ci_cloud_service_account',
            })),
        )
    })
})
