/** Schedules on a clock of their own: a week of them, their order, whom they run as, and what a deletion leaves. */
import { INTEGRATION_TYPES } from '../../src/server/vocabulary/names.ts'
import { KNOWN, leaveOthersOut } from '../support/integrations.ts'
import { createWorld, START, type World } from '../support/app-world.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Five minutes before the first schedule of a day. */
const EVE = START + 12 * HOUR - 300_000

/** Moves the clock from one due job or event to the next. */
function work(world: World, until: number): void {
    for (let due = world.instance.nextDue(); due !== undefined && due <= until; due = world.instance.nextDue()) {
        world.clock.at = Math.max(world.clock.at, due)
        world.instance.runUntilIdle()
    }
    world.clock.at = until
}

function change(world: World, table: string, sysId: string, values: Record<string, string>): void {
    const record = world.instance.record(table)
    record.get(sysId)
    for (const [column, value] of Object.entries(values)) record.setValue(column, value)
    record.update()
}

const RUN = ['number', 'type', 'trigger', 'state', 'substate', 'started', 'ended', 'waits', 'window_from', 'window_to']
const runs = (world: World, query = '') => world.rows('sn_vul_asc_integration_run', RUN, query)
const problems = (world: World) =>
    world.rows('syslog', ['message'], 'levelINwarn,error').map((row) => row['message'] ?? '')

describe('a week of schedules', () => {
    let world: World
    beforeAll(async () => {
        world = await createWorld()
        leaveOthersOut(world, world.deploy('Contoso', {}, true))
        // It looks every five minutes, finds nothing, and would make this test ten times as long.
        const [watchdog] = world.rows('sysauto_script', ['sys_id'], 'nameLIKEwatchdog')
        change(world, 'sysauto_script', watchdog?.['sys_id'] ?? '', { active: 'false' })
        work(world, START + 7 * DAY)
    }, 120_000)
    afterAll(() => world.close())

    test('each integration runs when it is due, once, in its order; the comprehensive one on Saturday', () => {
        const due: [string, string][] = [
            ['00:00:00', 'policy_definition'],
            ['00:30:00', 'assessment_metadata'],
            ['01:00:00', 'compliance_standard'],
            ['01:30:00', 'assessment'],
            ['02:00:00', 'comprehensive_assessment'],
            ['02:30:00', 'container_image'],
        ]
        // From Monday noon to Monday noon; 2026-11-28 is the Saturday.
        const expected = [24, 25, 26, 27, 28, 29, 30].flatMap((day) =>
            due
                .filter(([, type]) => type !== 'comprehensive_assessment' || day === 28)
                .map(([time, type]) => `2026-11-${day} ${time} ${type} schedule complete/success`),
        )
        const actual = runs(world).map(
            (run) =>
                `${run['started'] ?? ''} ${run['type'] ?? ''} ${run['trigger'] ?? ''} ${run['state'] ?? ''}/${run['substate'] ?? ''}`,
        )
        expect(actual).toEqual(expected)
    })

    test('windows of the delta follow one another and overlap by an hour', () => {
        const windows = runs(world, 'type=assessment')
        expect(windows.map((run) => `${run['window_from'] ?? ''} - ${run['window_to'] ?? ''}`)).toEqual([
            ' - 2026-11-24 01:25:00',
            ...[25, 26, 27, 28, 29, 30].map((day) => `2026-11-${day - 1} 00:25:00 - 2026-11-${day} 01:25:00`),
        ])
    })

    test('nothing is amiss in the log, and no event is left', () => {
        expect(problems(world)).toEqual([])
        expect(world.instance.nextEvent()).toBeUndefined()
    })
})

describe('schedules that meet', () => {
    let world: World
    let deployment: string
    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso', {}, true)
        // Policies at midnight, and they take a while, because they fail and are tried again; the others soon after.
        for (const type of INTEGRATION_TYPES)
            change(world, 'sn_vul_asc_integration', world.integration(deployment, type), {
                run_type: 'daily',
                run_time: `1970-01-01 00:0${type === 'policy_definition' ? 0 : 1}:00`,
            })
        await world.simulator.control.addFault({
            path: 'ResourceGraph',
            body: 'policysetdefinitions',
            effect: 'html500',
            times: 4,
        })
        world.clock.at = EVE
        work(world, EVE + 4 * HOUR)
    }, 60_000)
    afterAll(() => world.close())

    test('an integration waits while one that comes before it is going', () => {
        const all = runs(world)
        const of = (type: string) => all.find((run) => run['type'] === type) ?? {}
        expect(all.map((run) => run['substate'])).toEqual(INTEGRATION_TYPES.map(() => 'success'))
        expect((of('policy_definition')['ended'] ?? '') > '2026-11-24 00:01:00').toBe(true)
        for (const [index, type] of INTEGRATION_TYPES.entries()) {
            const before = INTEGRATION_TYPES[index - 1]
            if (before === undefined) continue
            const [ended = '', started = ''] = [of(before)['ended'], of(type)['started']]
            expect({ type, early: ended > started ? `${started} before ${ended}` : '' }).toEqual({ type, early: '' })
            expect(Number(of(type)['waits'])).toBeGreaterThan(0)
        }
    })

    test('another deployment does not wait for it', async () => {
        const other = world.deploy('Contoso audit')
        await world.simulator.control.addFault({
            path: 'ResourceGraph',
            body: 'policysetdefinitions',
            effect: 'html500',
            times: 2,
        })
        const execute = (of: string, type: 'policy_definition' | 'assessment_metadata') =>
            world.instance.runUiAction('sn_vul_asc_integration', world.integration(of, type), 'sn_vul_asc_execute_now')
        execute(deployment, 'policy_definition')
        execute(other, 'assessment_metadata')
        world.settle()
        const [run] = runs(world, `deployment=${other}`)
        expect(run).toMatchObject({ type: 'assessment_metadata', substate: 'success', waits: '0' })
    })

    test('a schedule that is due while its last run is going is refused, and says so', async () => {
        await world.simulator.control.clearFaults()
        const id = world.integration(deployment, 'policy_definition')
        world.instance.runUiAction('sn_vul_asc_integration', id, 'sn_vul_asc_execute_now')
        const before = runs(world).length
        const integration = world.instance.record('sn_vul_asc_integration')
        integration.get(id)
        world.instance.evaluate(
            `var gr = new GlideRecord('sn_vul_asc_integration'); gr.get('${id}'); new sn_vul_asc.DefenderRuns().schedule(gr);`,
            'sn_vul_asc',
        )
        expect(runs(world)).toHaveLength(before)
        expect(problems(world).filter((message) => message.includes('MDC-403'))).toHaveLength(1)
        world.settle()
    })
})

describe('a schedule under another user', () => {
    let world: World
    beforeAll(async () => {
        world = await createWorld()
    }, 60_000)
    afterAll(() => world.close())

    test('is refused with MDC-404 and the reason in the log; the others run', () => {
        const deployment = world.deploy('Contoso', {}, true)
        leaveOthersOut(world, deployment)
        const [admin] = world.rows('sys_user', ['sys_id'], 'user_name=admin')
        change(world, 'sn_vul_asc_integration', world.integration(deployment, 'assessment_metadata'), {
            run_as: admin?.['sys_id'] ?? '',
        })
        world.clock.at = EVE
        work(world, EVE + 4 * HOUR)
        const skipped = ['assessment_metadata', 'comprehensive_assessment']
        expect(runs(world).map((run) => run['type'])).toEqual(KNOWN.filter((type) => !skipped.includes(type)))
        const [message, ...others] = problems(world).filter((text) => text.includes('MDC-404'))
        expect(message).toContain('VR.System')
        expect(message).toContain('Assessment Metadata Integration runs as admin')
        expect(others).toEqual([])
    })
})

describe('deleting a deployment', () => {
    let world: World
    beforeAll(async () => {
        world = await createWorld()
    }, 60_000)
    afterAll(() => world.close())

    const OWN = [
        'sn_vul_asc_integration',
        'sn_vul_asc_integration_run',
        'sn_vul_asc_finding',
        'sn_vul_asc_check',
        'sn_vul_asc_group_member',
    ]
    const left = (deployment: string) =>
        Object.fromEntries(
            OWN.map((table) => [table, world.rows(table, ['sys_id'], `deployment=${deployment}`).length]),
        )
    const remove = (deployment: string) => {
        const record = world.instance.record('sn_vul_asc_deployment')
        record.get(deployment)
        // As a script can that runs no business rules: by its form it is retired first (test/tenants/admin-retire).
        record.setWorkflow(false)
        expect(record.deleteRecord()).toBe(true)
    }

    test('leaves no integration, trigger, run, process, finding, check and member of it, and all of others', () => {
        const [gone = '', kept = ''] = ['Gone', 'Kept'].map((name) => {
            const deployment = world.deploy(name, {}, true)
            world.saveAndTest(deployment)
            world.onDeployment(deployment, 'sn_vul_asc_run_all')
            world.settle()
            return deployment
        })
        const integrations = world.rows('sn_vul_asc_integration', ['sys_id'], `deployment=${gone}`)
        const processes = world.rows('sn_vul_asc_integration_process', ['sys_id'], `run.deployment=${gone}`).length
        const other = left(kept)
        expect(Object.values(left(gone)).filter((count) => count === 0)).toEqual([])
        const results = world.rows('sn_vulc_result', ['sys_id']).length
        remove(gone)
        expect(left(gone)).toEqual(Object.fromEntries(OWN.map((table) => [table, 0])))
        expect(left(kept)).toEqual(other)
        expect(world.rows('sn_vul_asc_integration_process', ['sys_id']).length).toBe(processes)
        const keys = integrations.map((row) => row['sys_id'] ?? '').join()
        expect(world.rows('sys_trigger', ['sys_id'], `document_keyIN${keys}`)).toEqual([])
        // What Configuration Compliance has is its own: people may have worked on it.
        expect(world.rows('sn_vulc_result', ['sys_id'])).toHaveLength(results)
    })

    test('in the middle of a run ends it without an error', () => {
        const deployment = world.deploy('Short-lived', {}, true)
        world.instance.runUiAction(
            'sn_vul_asc_integration',
            world.integration(deployment, 'assessment_metadata'),
            'sn_vul_asc_execute_now',
        )
        world.instance.step()
        remove(deployment)
        work(world, world.clock.at + HOUR)
        expect(left(deployment)).toEqual(Object.fromEntries(OWN.map((table) => [table, 0])))
        expect(problems(world)).toEqual([])
    })
})
