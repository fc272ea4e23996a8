/** K6: CIs that this product has made are retired when nothing refers to them any more, behind the guard, and undone. */
import { createWorld, type World } from '../support/app-world.ts'

const CI = 'cmdb_ci_cmp_resource'
const CLOSURE = 'sn_vul_asc_closure'
const ROW = 'sn_vul_asc_retired_ci'
const SUBSCRIPTION = 'a1a1a1a1-0001-4000-8000-000000000001'
const KEY = 'c26f134e-10e9-47ed-8f19-a0592286b247'
const resource = (name: string) =>
    `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-web/providers/Microsoft.Storage/storageAccounts/${name}`
const assessmentId = (name: string) => `${resource(name)}/providers/Microsoft.Security/assessments/${KEY}`

const IN_USE = { install_status: '1', operational_status: '1' }
const RETIRED = { install_status: '7', operational_status: '6' }
const names = (stem: string, count: number) => Array.from({ length: count }, (_, index) => `${stem}${index + 1}`)

describe('K6: CIs that nothing refers to any more', () => {
    let world: World
    let deployment: string

    const pull = (of = deployment) => {
        world.clock.at += 3_600_000
        const run = world.run(of, 'assessment', true)
        world.instance.runUntilIdle()
        world.settle()
        return run
    }
    const pulls = (count: number, of = deployment) => {
        for (let index = 0; index < count; index += 1) expect(pull(of)).toMatchObject({ substate: 'success' })
    }
    const add = async (some: readonly string[]) => {
        for (const name of some)
            await world.simulator.control.addAssessment({
                id: assessmentId(name),
                name: KEY,
                type: 'Microsoft.Security/assessments',
                properties: {
                    displayName: 'Storage accounts should prevent shared key access',
                    resourceDetails: { Source: 'Azure', Id: resource(name) },
                    status: { code: 'Unhealthy', statusChangeDate: '2026-11-01T10:00:00Z' },
                },
            })
    }
    const remove = async (some: readonly string[]) => {
        for (const name of some) await world.simulator.control.removeAssessment(assessmentId(name))
    }
    const ci = (name: string) =>
        world.rows(CI, ['sys_id', 'install_status', 'operational_status'], `name=${name}`)[0] ?? {}
    const idOf = (name: string) => ci(name)['sys_id'] ?? ''
    const set = (table: string, sysId: string, values: Record<string, string>) => {
        const record = world.instance.record(table)
        record.get(sysId)
        for (const [column, value] of Object.entries(values)) record.setValue(column, value)
        record.update()
    }
    const insert = (table: string, values: Record<string, string>) => {
        const record = world.instance.record(table)
        record.initialize()
        for (const [column, value] of Object.entries(values)) record.setValue(column, value)
        return record.insert() ?? ''
    }
    const closures = () =>
        world.rows(CLOSURE, ['sys_created_on', 'sys_id', 'state', 'count', 'closed', 'message'], 'about=cis')
    const last = () => closures().at(-1) ?? {}
    const inLast = (state: string) =>
        world.rows(ROW, ['name'], `closure=${last()['sys_id'] ?? ''}^state=${state}`).map((row) => row['name'])
    const act = (action: string, user = 'configurer') => {
        const messages = world.instance.runUiAction(CLOSURE, last()['sys_id'] ?? '', action, user)
        world.settle()
        world.instance.runUntilIdle()
        return messages.map(({ text }) => text)
    }

    beforeAll(async () => {
        world = await createWorld()
        world.instance.createUser('reader', ['sn_vul_asc.read_integration'])
        world.instance.createUser('configurer', ['sn_vul_asc.configure_integration'])
        // The findings of these tests close at once: only the CIs are to wait.
        world.property('sn_vul_asc.closure_percent', '100')
        deployment = world.deploy('Contoso')
        await add(['few1', 'few2', 'few3'])
        world.run(deployment, 'assessment', true)
    }, 60_000)
    afterAll(() => world.close())

    test('the third complete pull without it retires a CI; one before does not, and neither does a delta', async () => {
        set(CI, idOf('few2'), { install_status: '3', operational_status: '2' })
        await remove(['few1', 'few2', 'few3'])
        pulls(2)
        world.clock.at += 3_600_000
        world.run(deployment, 'assessment')
        expect(ci('few1')).toMatchObject(IN_USE)
        expect(closures()).toEqual([])
        pulls(1)
        for (const name of ['few1', 'few2', 'few3']) expect(ci(name)).toMatchObject(RETIRED)
        expect(last()).toMatchObject({ state: 'closed', count: '3', closed: '3', message: '' })
        expect(inLast('retired').sort()).toEqual(['few1', 'few2', 'few3'])
        // Those of other resources, of the same pulls, are in use.
        expect(world.rows(CI, ['name'], 'install_status=7')).toHaveLength(3)
        pulls(1)
        expect(closures()).toHaveLength(1)
    })

    test('a resource that comes back has its CI back, in use', async () => {
        const before = idOf('few1')
        await add(['few1'])
        pulls(1)
        expect(ci('few1')).toEqual({ sys_id: before, ...IN_USE })
        expect(inLast('came_back')).toEqual(['few1'])
        const [finding] = world.rows('sn_vul_asc_finding', ['status', 'cmdb_ci'], `external_id=${assessmentId('few1')}`)
        expect(finding).toEqual({ status: 'failed', cmdb_ci: before })
        expect(ci('few3')).toMatchObject(RETIRED)
    })

    test('undone, each has exactly the status that it had; three more pulls retire it again', () => {
        expect(act('sn_vul_asc_undo_closure')).toEqual(['What was retired gets its status back.'])
        expect(last()).toMatchObject({ state: 'undone' })
        expect(ci('few2')).toMatchObject({ install_status: '3', operational_status: '2' })
        expect(ci('few3')).toMatchObject(IN_USE)
        pulls(2)
        expect(closures()).toHaveLength(1)
        pulls(1)
        expect(last()).toMatchObject({ state: 'closed', count: '2' })
        expect(ci('few2')).toMatchObject(RETIRED)
    })

    test('what somebody changed meanwhile is theirs, and an undo leaves it', () => {
        set(CI, idOf('few2'), { operational_status: '4' })
        act('sn_vul_asc_undo_closure')
        expect(ci('few2')).toMatchObject({ install_status: '3', operational_status: '4' })
        world.property('sn_vul_asc.retire_ci_pulls', '0')
        pulls(4)
        expect(ci('few3')).toMatchObject(IN_USE)
        expect(last()).toMatchObject({ state: 'undone' })
        world.property('sn_vul_asc.retire_ci_pulls', '3')
    })

    describe('many at once', () => {
        const many = names('many', 7)

        test('are held, and can be looked at by name', async () => {
            await add(many)
            pulls(1)
            await remove(many)
            pulls(2)
            world.property('sn_vul_asc.closure_percent', '10')
            pulls(1)
            expect(last()).toMatchObject({ state: 'held', closed: '0' })
            expect(last()['message']).toMatch(/for 3 complete pulls: .*many1.* The limit is 10 %/)
            expect(inLast('proposed')).toEqual(expect.arrayContaining(many))
            for (const name of many) expect(ci(name)).toMatchObject(IN_USE)
            const [waiting] = world.rows('sn_vul_asc_deployment', ['waiting'], `sys_id=${deployment}`)
            expect(waiting?.['waiting']).toMatch(/^\d configuration items wait for approval: MDCCLS\d+\.$/)
        })

        test('are decided by those who configure; dismissed, the next pull proposes again', () => {
            expect(world.instance.uiActions(CLOSURE, last()['sys_id'] ?? '', 'reader')).toEqual([])
            expect(act('sn_vul_asc_dismiss_closure')).toEqual(['Nothing was closed.'])
            expect(inLast('proposed')).toEqual([])
            pulls(1)
            expect(last()).toMatchObject({ state: 'held' })
        })

        test('approved, those are retired that were shown, but for one that somebody works on by then', () => {
            const shown = inLast('proposed')
            const incident = insert('incident', { cmdb_ci: idOf('many4'), active: 'true' })
            expect(act('sn_vul_asc_approve_closure')).toEqual(['The configuration items are being retired.'])
            expect(last()).toMatchObject({ state: 'closed', closed: String(shown.length - 1) })
            expect([...inLast('retired'), ...inLast('left_out')].sort()).toEqual([...shown].sort())
            expect(world.rows(ROW, ['reason'], `name=many4^state=left_out`)).toEqual([
                { reason: 'An active task is on it.' },
            ])
            expect(ci('many4')).toMatchObject(IN_USE)
            for (const name of many.filter((one) => one !== 'many4')) expect(ci(name)).toMatchObject(RETIRED)
            set('incident', incident, { active: 'false' })
            pulls(1)
            expect(ci('many4')).toMatchObject(RETIRED)
        })
    })

    test('whatever refers to a CI keeps it', async () => {
        const kinds = ['item', 'source', 'child', 'parent', 'result', 'vulnerability', 'task']
        await add(kinds)
        world.property('sn_vul_asc.closure_percent', '100')
        pulls(1)
        const other = idOf('few1')
        const [test] = world.rows('sn_vulc_test', ['sys_id'])
        const [type] = world.rows('cmdb_rel_type', ['sys_id'])
        const made: [table: string, sysId: string][] = [
            ['sn_sec_cmn_src_ci', insert('sn_sec_cmn_src_ci', { source_id: 'scanner-1', cmdb_ci: idOf('item') })],
            [
                'sys_object_source',
                insert('sys_object_source', { name: 'SG-Azure', id: 'x', target_sys_id: idOf('source') }),
            ],
            [
                'cmdb_rel_ci',
                insert('cmdb_rel_ci', { parent: other, child: idOf('child'), type: type?.['sys_id'] ?? '' }),
            ],
            [
                'cmdb_rel_ci',
                insert('cmdb_rel_ci', { parent: idOf('parent'), child: other, type: type?.['sys_id'] ?? '' }),
            ],
            [
                'sn_vulc_result',
                insert('sn_vulc_result', {
                    source: 'Other',
                    control: test?.['sys_id'] ?? '',
                    cmdb_ci: idOf('result'),
                    state: '1',
                }),
            ],
            ['sn_vul_vulnerable_item', insert('sn_vul_vulnerable_item', { cmdb_ci: idOf('vulnerability') })],
            ['task', insert('task', { cmdb_ci: idOf('task') })],
        ]
        await remove(kinds)
        pulls(4)
        for (const name of kinds) expect({ name, ...ci(name) }).toMatchObject({ name, ...IN_USE })
        for (const [table, sysId] of made) {
            const record = world.instance.record(table)
            record.get(sysId)
            record.deleteRecord()
        }
        pulls(1)
        for (const name of kinds) expect({ name, ...ci(name) }).toMatchObject({ name, ...RETIRED })
    })

    test('without findings a CI stays where its resource is still listed, or is only left out', async () => {
        const { control } = world.simulator
        await add(['listed'])
        await control.addResource({
            id: resource('listed'),
            name: 'listed',
            type: 'microsoft.storage/storageaccounts',
            location: 'westeurope',
        })
        const category = { recommendationCategory: 'HostMisconfigurations', displayName: 'A rule', severity: 'Low' }
        await control.addAssessment({
            id: assessmentId('off'),
            name: KEY,
            type: 'Microsoft.Security/assessments',
            properties: {
                displayName: 'A rule',
                metadata: category,
                resourceDetails: { Source: 'Azure', Id: resource('off') },
                status: { code: 'Unhealthy', statusChangeDate: '2026-11-01T10:00:00Z' },
            },
        })
        pulls(1)
        await remove(['listed'])
        const choice = world.rows(
            'sn_vul_asc_category_choice',
            ['sys_id'],
            'category=HostMisconfigurations^family=other',
        )
        set('sn_vul_asc_category_choice', choice[0]?.['sys_id'] ?? '', { choice: 'off' })
        pulls(4)
        const gone = world.rows(
            'sn_vul_asc_finding',
            ['absence'],
            `external_idIN${assessmentId('listed')},${assessmentId('off')}`,
        )
        expect(gone.map((row) => row['absence']).sort()).toEqual(['excluded', 'vanished'])
        for (const name of ['listed', 'off']) expect({ name, ...ci(name) }).toMatchObject({ name, ...IN_USE })
        await control.removeResource(resource('listed'))
    })

    test('a finding of another deployment keeps it until that one has pulled as often', async () => {
        await add(['shared'])
        const second = world.deploy('Fabrikam')
        pulls(1)
        pulls(1, second)
        await remove(['shared'])
        pulls(4)
        expect(ci('shared')).toMatchObject(IN_USE)
        pulls(2, second)
        pulls(1)
        expect(ci('shared')).toMatchObject(IN_USE)
        pulls(1, second)
        expect(ci('shared')).toMatchObject(RETIRED)
    })
})
