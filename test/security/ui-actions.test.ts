/** What the configure role may do by a UI action is done: who may not is in the access matrix. */
import { INTEGRATION_TYPES, TABLE } from '../../src/server/vocabulary/names.ts'
import { createWorld, type World } from '../support/app-world.ts'

describe('every UI action does its work for the configure role', () => {
    let world: World
    let deployment: string
    const executed: string[] = []

    beforeAll(async () => {
        world = await createWorld()
        world.instance.createUser('configurer', ['sn_vul_asc.configure_integration'])
        deployment = world.deploy('Contoso')
        // The scheduler gives new jobs their next run.
        world.instance.runUntilIdle()
    }, 60_000)
    afterAll(() => world.close())

    function execute(action: string, table: string, sysId: string): string[] {
        executed.push(`sn_vul_asc_${action}`)
        const messages = world.instance.runUiAction(table, sysId, `sn_vul_asc_${action}`, 'configurer')
        return messages.map(({ kind }) => kind)
    }
    const runs = (query: string) => world.rows(TABLE.run, ['sys_id', 'state', 'substate'], query)
    function closure(state: string): string {
        const record = world.instance.record(TABLE.closure)
        record.initialize()
        record.setValue('deployment', deployment)
        record.setValue('type', 'assessment')
        record.setValue('state', state)
        return record.insert() ?? ''
    }
    const stateOf = (sysId: string) => world.rows(TABLE.closure, ['state'], `sys_id=${sysId}`)[0]?.['state']

    test('on a deployment', () => {
        expect(execute('save_and_test', TABLE.deployment, deployment)).toEqual(['info'])
        world.instance.runUntilIdle()
        expect(world.rows(TABLE.check, ['sys_id'], 'kind=connection').length).toBeGreaterThan(5)
        expect(execute('health_check', TABLE.deployment, deployment)).toEqual(['info', 'info'])
        expect(world.rows(TABLE.check, ['sys_id'], 'kind=health').length).toBeGreaterThan(20)
        expect(execute('repair', TABLE.deployment, deployment)).toEqual(['info', 'info'])
        expect(execute('run_all', TABLE.deployment, deployment)).toEqual(['info'])
        world.settle()
        expect(runs('substate=success')).toHaveLength(INTEGRATION_TYPES.length)
    }, 60_000)

    test('on an integration and its run', () => {
        const integration = world.integration(deployment, 'assessment_metadata')
        expect(execute('execute_now', TABLE.integration, integration)).toEqual(['info'])
        const [open] = runs('state!=complete')
        const run = open?.['sys_id'] ?? ''
        expect(execute('cancel', TABLE.run, run)).toEqual(['info'])
        expect(runs(`sys_id=${run}`)).toMatchObject([{ state: 'complete', substate: 'cancelled' }])
        expect(execute('retry_failed', TABLE.run, run)).toEqual(['info'])
        world.settle()
        expect(runs(`sys_id=${run}`)).toMatchObject([{ state: 'complete', substate: 'success' }])
    })

    test('on a closure', () => {
        const [approved, dismissed, undone] = [closure('held'), closure('held'), closure('closed')]
        expect(execute('approve_closure', TABLE.closure, approved)).toEqual(['info'])
        expect(stateOf(approved)).toBe('closing')
        expect(execute('dismiss_closure', TABLE.closure, dismissed)).toEqual(['info'])
        expect(stateOf(dismissed)).toBe('dismissed')
        expect(execute('undo_closure', TABLE.closure, undone)).toEqual(['info'])
        expect(stateOf(undone)).toBe('undoing')
    })

    test('on a lost subscription', () => {
        const record = world.instance.record(TABLE.subscription)
        record.initialize()
        record.setValue('deployment', deployment)
        record.setValue('subscription_id', 'gone')
        record.setValue('state', 'lost')
        const lost = record.insert() ?? ''
        expect(execute('confirm_removal', TABLE.subscription, lost)).toEqual(['info'])
        expect(world.rows(TABLE.subscription, ['state'], `sys_id=${lost}`)).toEqual([{ state: 'removed' }])
    })

    test('on a choice', () => {
        const [choice] = world.rows(TABLE.categoryChoice, ['sys_id'])
        expect(execute('preview_choice', TABLE.categoryChoice, choice?.['sys_id'] ?? '')).toEqual(['info'])
    })

    test('Retry failed is not offered for gaps that no process failed for', () => {
        const record = world.instance.record(TABLE.run)
        record.get(runs('substate=success')[0]?.['sys_id'] ?? '')
        record.setValue('substate', 'gaps')
        record.update()
        expect(world.instance.uiActions(TABLE.run, record.getUniqueValue(), 'configurer')).toEqual([])
    })

    test('last of all: the secret is replaced, and the deployment retired', () => {
        expect(execute('replace_secret', TABLE.deployment, deployment)).toEqual(['info'])
        expect(world.rows(TABLE.deployment, ['client_secret'], `sys_id=${deployment}`)).toEqual([{ client_secret: '' }])
        // The closures that this test has made up are not at work.
        for (const { sys_id: closure } of world.rows(TABLE.closure, ['sys_id'], 'stateINclosing,undoing')) {
            const record = world.instance.record(TABLE.closure)
            record.get(closure)
            record.deleteRecord()
        }
        expect(execute('retire', TABLE.deployment, deployment)).toEqual(['info'])
        expect(world.rows(TABLE.deployment, ['active'], `sys_id=${deployment}`)).toEqual([{ active: 'false' }])
        const actions = world.rows('sys_ui_action', ['action_name'], 'action_nameSTARTSWITHsn_vul_asc_')
        expect(executed.sort()).toEqual(actions.map((row) => row['action_name']).sort())
    })
})
