/** K4: one CI for one resource, whatever the source calls it, and whatever pages its rows come on. */
import { existsSync } from 'node:fs'
import { differences, snapshot, type Snapshot } from '../../scripts/chaos/compare.ts'
import { NAMED, TABLES } from '../../scripts/assumptions/tables.ts'
import { INTEGRATION_TYPES, TABLE } from '../../src/server/vocabulary/names.ts'
import { createWorld, untouchables, type World } from '../support/app-world.ts'
import { sharedCis, writtenTables } from '../support/written-tables.ts'

const CONNECTOR =
    '/subscriptions/a1a1a1a1-0003-4000-8000-000000000003/resourcegroups/rg-connectors/providers/Microsoft.Security/securityConnectors/aws-prod'
const KEY = 'c26f134e-10e9-47ed-8f19-a0592286b247'

interface Native {
    slug: string
    name: string
    type: string
    nativeId: string
    region?: string
    provider?: string
}

const resourceId = (slug: string) => `${CONNECTOR}/securityentitydata/${slug}`

/** An assessment of a resource of AWS, as rows before 2025 have it. */
function assessment({ slug, name, type, nativeId, region = 'global', provider = 'Iam' }: Native): object {
    return {
        id: `${resourceId(slug)}/providers/Microsoft.Security/assessments/${KEY}`,
        name: KEY,
        type: 'Microsoft.Security/assessments',
        properties: {
            displayName: 'Least privilege',
            resourceDetails: { Source: 'AWS', Id: resourceId(slug) },
            status: { code: 'Unhealthy', statusChangeDate: '2026-11-01T10:00:00Z' },
            additionalData: {
                ResourceName: name,
                ResourceType: type,
                ResourceProvider: provider,
                NativeCloudUniqueIdentifier: nativeId,
                Region: region,
                HierarchyId: '123456789012',
            },
        },
    }
}

/** CI and result of a resource. */
function of(world: World, slug: string): Record<string, string> {
    const [item] = world.rows(
        'sn_sec_cmn_src_ci',
        ['sys_id', 'cmdb_ci', 'cmdb_ci.name', 'cmdb_ci.object_id', 'matching_type'],
        `source_id=${resourceId(slug).toLowerCase()}`,
    )
    const [result] = world.rows('sn_vulc_result', ['cmdb_ci'], `src_ci=${item?.['sys_id'] ?? ''}`)
    return { ...item, resultOn: result?.['cmdb_ci'] ?? '' }
}

describe('K4 identity: a native id that is none, or that several resources have', () => {
    let world: World
    let deployment: string
    const full = () => {
        world.clock.at += 3_600_000
        return world.run(deployment, 'assessment', true)
    }

    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso')
    }, 60_000)
    afterAll(() => world.close())

    test('"NoArn" is no id: a role that comes later gets a CI of its own, and its result is on it', async () => {
        const role = (name: string) =>
            assessment({ slug: `aws-iam-role-${name}`, name, type: 'policyrole', nativeId: 'NoArn' })
        await world.simulator.control.addAssessment(role('a'))
        full()
        const first = of(world, 'aws-iam-role-a')
        await world.simulator.control.addAssessment(role('b'))
        full()
        const [a, b] = [of(world, 'aws-iam-role-a'), of(world, 'aws-iam-role-b')]
        expect(a).toEqual(first)
        expect(a).toMatchObject({ 'cmdb_ci.name': 'a', 'cmdb_ci.object_id': resourceId('aws-iam-role-a') })
        expect(b).toMatchObject({ 'cmdb_ci.name': 'b', resultOn: b['cmdb_ci'], matching_type: 'created_by_ire' })
        expect(b['cmdb_ci']).not.toBe(a['cmdb_ci'])
        expect(sharedCis(world)).toEqual([])
    })

    test('an account stands for itself in each region: one CI each', async () => {
        const nativeId = 'AWS::::Account:123456789012'
        for (const region of ['eu-west-1', 'us-east-1'])
            await world.simulator.control.addAssessment(
                assessment({
                    slug: `aws-sts-account-in-region-${region}`,
                    name: `account ${region}`,
                    type: 'account-in-region',
                    provider: 'Sts',
                    nativeId,
                    region,
                }),
            )
        full()
        const [eu, us] = ['eu-west-1', 'us-east-1'].map((region) => of(world, `aws-sts-account-in-region-${region}`))
        expect(eu).toMatchObject({ 'cmdb_ci.name': 'account eu-west-1', resultOn: eu?.['cmdb_ci'] })
        expect(us).toMatchObject({ 'cmdb_ci.name': 'account us-east-1', resultOn: us?.['cmdb_ci'] })
        expect(sharedCis(world)).toEqual([])
    })

    test('an id that a policy and its attachment share is that of the one whose ARM id comes first', async () => {
        const nativeId = 'arn:aws:iam::123456789012:policy/ops'
        const share = (slug: string, type: string) => assessment({ slug, name: slug, type, nativeId })
        await world.simulator.control.addAssessment(share('aws-iam-policyattachment-ops', 'policyattachment'))
        full()
        const before = of(world, 'aws-iam-policyattachment-ops')
        expect(before).toMatchObject({ 'cmdb_ci.object_id': nativeId })
        await world.simulator.control.addAssessment(share('aws-iam-policy-ops', 'policy'))
        full()
        const [policy, attachment] = ['aws-iam-policy-ops', 'aws-iam-policyattachment-ops'].map((slug) =>
            of(world, slug),
        )
        expect(policy).toMatchObject({ 'cmdb_ci.object_id': nativeId, resultOn: policy?.['cmdb_ci'] })
        expect(attachment).toEqual({ ...before, 'cmdb_ci.object_id': resourceId('aws-iam-policyattachment-ops') })
        // A third one changes nothing of the two.
        await world.simulator.control.addAssessment(share('aws-iam-policyversion-ops', 'policyversion'))
        full()
        expect(of(world, 'aws-iam-policy-ops')).toEqual(policy)
        expect(of(world, 'aws-iam-policyattachment-ops')).toEqual(attachment)
        expect(sharedCis(world)).toEqual([])
    })

    test('no rule moves a result onto the CI of another resource, a script of an admin included', () => {
        const target = of(world, 'aws-iam-role-a')
        const rule = world.instance.record('sn_sec_cmn_ci_lookup_rule')
        const [known] = world.rows('sn_sec_cmn_ci_lookup_rule', ['name', 'source'], 'name=Resource ID')
        rule.initialize()
        for (const [column, value] of Object.entries({
            name: 'By mistake',
            source: known?.['source'] ?? '',
            active: 'true',
            order: '10',
            method: 'script',
            source_field: 'resource_name',
            script: `(function () { return '${target['cmdb_ci'] ?? ''}' })()`,
        }))
            rule.setValue(column, value)
        rule.insert()
        const before = writtenTables(world)
        full()
        const after = writtenTables(world)
        expect(sharedCis(world)).toEqual([])
        expect(after['cmdb_ci']).toEqual(before['cmdb_ci'])
        rule.deleteRecord()
    })

    test('an item that a version before this put onto the CI of another gets its own, and its result follows', () => {
        const [a, b] = [of(world, 'aws-iam-role-a'), of(world, 'aws-iam-role-b')]
        const item = world.instance.record('sn_sec_cmn_src_ci')
        item.get(b['sys_id'] ?? '')
        item.setValue('cmdb_ci', a['cmdb_ci'])
        item.setValue('matching_type', 'matched_by_cilookup')
        item.update()
        const result = world.instance.record('sn_vulc_result')
        result.get('src_ci', b['sys_id'])
        result.setValue('cmdb_ci', a['cmdb_ci'])
        result.update()
        // A changed rule has everything handled again.
        const rule = world.instance.record('sn_sec_cmn_ci_lookup_rule')
        rule.get('name', 'Resource ID')
        rule.setValue('order', '101')
        rule.update()
        full()
        expect(of(world, 'aws-iam-role-b')).toMatchObject({ cmdb_ci: b['cmdb_ci'], resultOn: b['cmdb_ci'] })
        expect(of(world, 'aws-iam-role-a')).toMatchObject({ resultOn: a['cmdb_ci'] })
        expect(sharedCis(world)).toEqual([])
    })

    test('a second deployment of the same tenant shares the CIs', () => {
        const before = world.rows('cmdb_ci', ['sys_id'])
        world.run(world.deploy('Contoso audit'), 'assessment')
        expect(world.rows('cmdb_ci', ['sys_id'])).toEqual(before)
        expect(sharedCis(world)).toEqual([])
    })
})

const RECORDED = '../shared/azure-data/recorded'
const hasRecordings = existsSync(RECORDED)
if (!hasRecordings) process.stderr.write(`skipped: ${RECORDED} is absent, so the recorded tenant has no part in K4\n`)
const DATASETS: [name: string, options: string[]][] = [
    ['built-in', []],
    [
        'generated',
        ['--rows', '60', '--individual', '20', '--subscriptions', '3', '--container-images', '2', '--seed', '7'],
    ],
    ...(hasRecordings ? [['recorded', ['--dataset', RECORDED]] satisfies [string, string[]]] : []),
]
const CIS = /^(cmdb_|sys_object_source$)/

describe.each(DATASETS)('K4 identity: the %s tenant', (_name, options) => {
    const tables: Record<string, Snapshot> = {}
    let subscriptions: string[] = []
    const start = () => createWorld(['--quota', '100000', ...options])
    const whole = (world: World) => snapshot(world, { tables: TABLES, named: NAMED })
    /** What is not the same, without the rows themselves. */
    const different = (left?: Snapshot, right?: Snapshot, only = /./) =>
        differences(left ?? {}, right ?? {}, false)
            .filter(({ table }) => only.test(table))
            .map(({ table, key, expected, actual }) => [table, key, expected, actual])

    test.each(['1000', '7', '1'])(
        'at page size %s each item has a CI of its own, and neither a second run nor a second deployment moves anything',
        async (pageSize) => {
            const world = await start()
            try {
                const deployment = world.deploy('Contoso', { page_size: pageSize })
                for (const type of INTEGRATION_TYPES) expect(world.run(deployment, type).substate).toBe('success')
                expect(sharedCis(world)).toEqual([])
                const before = untouchables(world)
                tables[pageSize] = whole(world)
                subscriptions = world.rows(TABLE.subscription, ['subscription_id']).flatMap((row) => Object.values(row))
                world.clock.at += 3_600_000
                expect(world.run(deployment, 'assessment', true)).toMatchObject({ substate: 'success', staged: 0 })
                expect(untouchables(world)).toEqual(before)

                const again = world.deploy('Contoso again', { page_size: pageSize })
                expect(world.run(again, 'assessment').substate).toBe('success')
                expect(sharedCis(world)).toEqual([])
                expect(different(tables[pageSize], whole(world), CIS)).toEqual([])
            } finally {
                await world.close()
            }
        },
        240_000,
    )

    test('the tables are the same whatever the page size', () => {
        expect(different(tables['1000'], tables['7'])).toEqual([])
        expect(different(tables['1000'], tables['1'])).toEqual([])
    })

    test('the CIs are the same whichever rows come first', async () => {
        const world = await start()
        try {
            for (const id of [...subscriptions].reverse()) {
                const part = { import_findings_from: 'subscriptions', subscription_ids: id, page_size: '7' }
                expect(world.run(world.deploy(`Only ${id}`, part), 'assessment').substate).toBe('success')
            }
            expect(sharedCis(world)).toEqual([])
            expect(different(tables['1000'], whole(world), CIS)).toEqual([])
        } finally {
            await world.close()
        }
    }, 240_000)
})
