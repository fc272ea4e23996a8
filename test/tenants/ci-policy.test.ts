/** K4 names, K5 and K6: what accounts are called, results that get their CI later, and which resources get one at all. */
import { createWorld, type World } from '../support/app-world.ts'

const FIRST = 'a1a1a1a1-0001-4000-8000-000000000001'
const RG = `/subscriptions/${FIRST}/resourceGroups/rg-web`
const CLUSTER = `${RG}/providers/Microsoft.ContainerService/managedClusters/aks-1`
const container = (name: string) => `${CLUSTER}/providers/Microsoft.Security/securityentitydata/k8s-container-${name}`

function assessment(resourceId: string, more: object = {}): object {
    const key = 'c26f134e-10e9-47ed-8f19-a0592286b247'
    return {
        id: `${resourceId}/providers/Microsoft.Security/assessments/${key}`,
        name: key,
        type: 'Microsoft.Security/assessments',
        properties: {
            displayName: 'Containers should not run as root',
            resourceDetails: { Source: 'Azure', Id: resourceId },
            status: { code: 'Unhealthy', statusChangeDate: '2026-11-01T10:00:00Z' },
            ...more,
        },
    }
}

function insert(world: World, table: string, values: Record<string, string>): string {
    const record = world.instance.record(table)
    record.initialize()
    for (const [column, value] of Object.entries(values)) record.setValue(column, value)
    return record.insert() ?? ''
}

describe('K4 and K6: names, and the CI policy', () => {
    let world: World
    let deployment: string
    const full = () => {
        world.clock.at += 3_600_000
        return world.run(deployment, 'assessment', true)
    }
    const on = (resourceId: string) => {
        const item = world.rows(
            'sn_sec_cmn_src_ci',
            ['sys_id', 'cmdb_ci', 'cmdb_ci.name', 'state', 'matching_type', 'additional_information'],
            `source_id=${resourceId.toLowerCase()}`,
        )[0]
        const result = world.rows(
            'sn_vulc_result',
            ['sys_id', 'cmdb_ci', 'assigned_to'],
            `src_ci=${item?.['sys_id'] ?? ''}`,
        )[0]
        return { item, result }
    }
    const policy = (pattern: string, action: string) => {
        const record = world.instance.record('sn_vul_asc_ci_policy')
        record.addQuery('pattern', pattern)
        record.query()
        record.next()
        record.setValue('action', action)
        record.update()
    }

    beforeAll(async () => {
        world = await createWorld()
        insert(world, 'cmdb_ci_cloud_service_account', {
            name: 'Production EU (owner: finance)',
            account_id: FIRST,
            object_id: FIRST,
            datacenter_type: 'cmdb_ci_azure_datacenter',
        })
        for (const name of ['a', 'b']) await world.simulator.control.addAssessment(assessment(container(name)))
        deployment = world.deploy('Contoso')
        world.run(deployment, 'assessment')
    }, 60_000)
    afterAll(() => world.close())

    test('K4 names: an account keeps its name, a new one has that of its owner', () => {
        const accounts = world.rows('cmdb_ci_cloud_service_account', ['account_id', 'name'])
        expect(Object.fromEntries(accounts.map((row) => [row['account_id'], row['name']]))).toEqual({
            [FIRST]: 'Production EU (owner: finance)',
            'a1a1a1a1-0002-4000-8000-000000000002': 'Development',
            '123456789012': 'aws-prod',
            '987654321098': 'data-lake',
        })
    })

    test('K4 facts: a machine on premises is in no cloud and on no datacenter', () => {
        const [machine] = world.rows(
            'sn_sec_cmn_src_ci',
            ['cloud_service_provider', 'cmdb_ci', 'state', 'additional_information'],
            'resource_name=mill-07',
        )
        expect(machine).toMatchObject({ cloud_service_provider: '', cmdb_ci: '', state: 'unmatched' })
        expect(machine?.['additional_information']).toMatch(/^It has no place in the CMDB\./)
        expect(world.rows('cmdb_ci', ['name'], 'name=mill-07')).toEqual([])
    })

    test('K5: an item that gets its CI later passes it to its results', () => {
        const computer = insert(world, 'cmdb_ci_computer', { name: 'mill-07' })
        full()
        const results = world.rows('sn_vulc_result', ['cmdb_ci'], 'src_ci.resource_name=mill-07')
        expect(results).toEqual(results.map(() => ({ cmdb_ci: computer })))
        expect(results).toHaveLength(2)
        const findings = world.rows('sn_vul_asc_finding', ['cmdb_ci'], 'discovered_item.resource_name=mill-07')
        expect(findings).toEqual(results)
    })

    test('K6: containers make no CIs, and finding and item say why', () => {
        for (const name of ['a', 'b']) {
            const { item, result } = on(container(name))
            expect(item).toMatchObject({ cmdb_ci: '', state: 'unmatched', matching_type: '' })
            expect(item?.['additional_information']).toMatch(/^By the CI policy\. Each deployment replaces it/)
            expect(result).toMatchObject({ cmdb_ci: '' })
            const [finding] = world.rows('sn_vul_asc_finding', ['reason'], `test_result=${result?.['sys_id'] ?? ''}`)
            expect(finding?.['reason']).toBe(item?.['additional_information'])
        }
    })

    test('K6: a changed policy moves results both ways, which stay the same records with their assignment', () => {
        const pattern = '*/securityentitydata/*k8s-container-*'
        const before = ['a', 'b'].map((name) => on(container(name)).result?.['sys_id'] ?? '')
        const assigned = world.instance.record('sn_vulc_result')
        assigned.get(before[0] ?? '')
        const [user] = world.rows('sys_user', ['sys_id'])
        assigned.setValue('assigned_to', user?.['sys_id'])
        assigned.update()
        const results = () => ['a', 'b'].map((name) => on(container(name)).result)
        const total = world.rows('sn_vulc_result', ['sys_id']).length

        policy(pattern, 'parent')
        full()
        const [cluster] = world.rows('cmdb_ci_cmp_resource', ['sys_id', 'resource_type'], 'name=aks-1')
        expect(cluster?.['resource_type']).toBe('microsoft.containerservice/managedclusters')
        expect(results().map((row) => row?.['cmdb_ci'])).toEqual([cluster?.['sys_id'], cluster?.['sys_id']])

        policy(pattern, 'create')
        full()
        const own = results().map((row) => row?.['cmdb_ci'])
        expect(new Set([...own, cluster?.['sys_id'], '']).size).toBe(4)
        expect(on(container('a')).item).toMatchObject({ matching_type: 'created_by_ire', additional_information: '' })

        policy(pattern, 'never')
        full()
        expect(results().map((row) => row?.['cmdb_ci'])).toEqual(['', ''])
        policy(pattern, 'create')
        full()
        // The same CIs again.
        expect(results().map((row) => row?.['cmdb_ci'])).toEqual(own)

        expect(results().map((row) => row?.['sys_id'])).toEqual(before)
        expect(on(container('a')).result?.['assigned_to']).toBe(user?.['sys_id'])
        expect(world.rows('sn_vulc_result', ['sys_id'])).toHaveLength(total)
    })
})
