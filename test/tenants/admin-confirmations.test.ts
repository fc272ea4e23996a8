/** What hurts asks first, and says how many. */
import { TABLE } from '../../src/server/vocabulary/names.ts'
import { createWorld, type World } from '../support/app-world.ts'

const ASKING = ['approve_closure', 'cancel', 'confirm_removal', 'replace_secret', 'retire', 'undo_closure']

describe('P8 questions before what hurts', () => {
    let world: World
    let deployment: string

    const question = (table: string, sysId: string, action: string) =>
        world.instance.scratchpad(table, sysId, 'configurer')[`sn_vul_asc_${action}`]

    beforeAll(async () => {
        world = await createWorld()
        world.instance.createUser('configurer', ['sn_vul_asc.configure_integration'])
        deployment = world.deploy('Contoso')
        world.run(deployment, 'assessment_metadata')
        world.run(deployment, 'assessment')
        world.instance.runUntilIdle()
    }, 60_000)
    afterAll(() => world.close())

    test('those actions, and no others, ask in the browser; what they ask for comes from the form, what they do from the server', () => {
        const actions = world.rows('sys_ui_action', ['action_name', 'client', 'onclick', 'script'], 'client=true')
        expect(actions.map((action) => action['action_name'])).toEqual(ASKING.map((name) => `sn_vul_asc_${name}`))
        const functions = new Set<string>()
        for (const { action_name: name = '', onclick = '', script = '' } of actions) {
            const asked: string[] = []
            const submitted: string[] = []
            const browser = (agrees: boolean) =>
                // As a browser has it: with a window, and without current and action.
                new Function('window', 'confirm', 'g_scratchpad', 'gsftSubmit', 'g_form', `${script}\n;${onclick}`)(
                    {},
                    (text: string) => asked.push(text) > 0 && agrees,
                    { [name]: `question of ${name}` },
                    (_control: null, _form: unknown, action: string) => submitted.push(action),
                    { getFormElement: () => ({}) },
                ) as unknown
            browser(false)
            expect([asked, submitted]).toEqual([[`question of ${name}`], []])
            browser(true)
            expect(submitted).toEqual([name])
            functions.add(onclick)
        }
        // The classic form has one namespace for all of them.
        expect(functions.size).toBe(actions.length)
    })

    test('of a configuration', () => {
        const open = world.rows('sn_vulc_result', ['sys_id'], 'active=true^result=failed').length
        const asked = question(TABLE.deployment, deployment, 'retire')
        expect(asked).toMatch(
            new RegExp(
                `^Retire this configuration\\? It becomes inactive\\. ${open} open results and \\d+ tests are proposed`,
            ),
        )
        expect(question(TABLE.deployment, deployment, 'replace_secret')).toBe(
            'Remove the stored client secret? The runs of 6 active integrations fail until a new one is entered.',
        )
    })

    test('of a run', () => {
        const run = world.start(deployment, 'policy_definition')
        expect(question(TABLE.run, run, 'cancel')).toContain('Cancel this run? It has not been planned yet.')
        world.instance.step()
        expect(question(TABLE.run, run, 'cancel')).toMatch(/\d+ of its \d+ process(es)? end unfinished\./)
        world.finish(run)
    })

    test('of a subscription that is lost, and of the closures that follow', () => {
        const [first = {}] = world.rows(TABLE.subscription, ['subscription_id', 'sys_id'])
        const id = first['subscription_id'] ?? ''
        const open = world.rows(
            TABLE.finding,
            ['sys_id'],
            `statusINfailed,active^external_idSTARTSWITH/subscriptions/${id}/`,
        ).length
        expect(open).toBeGreaterThan(1)
        const record = world.instance.record(TABLE.subscription)
        record.get(first['sys_id'] ?? '')
        record.setValue('state', 'lost')
        record.update()
        expect(question(TABLE.subscription, first['sys_id'] ?? '', 'confirm_removal')).toBe(
            `Is this subscription gone for good? The next full pull closes its ${open} open findings as out of scope.`,
        )
        world.instance.runUiAction(TABLE.deployment, deployment, 'sn_vul_asc_retire', 'configurer')
        const [closure = {}] = world.rows(TABLE.closure, ['sys_id', 'open_findings'], 'type=assessment')
        const sysId = closure['sys_id'] ?? ''
        expect(question(TABLE.closure, sysId, 'approve_closure')).toBe(
            `Close ${closure['open_findings'] ?? ''} open findings? Undo opens them again.`,
        )
        world.instance.runUiAction(TABLE.closure, sysId, 'sn_vul_asc_approve_closure', 'configurer')
        world.instance.runUntilIdle()
        expect(question(TABLE.closure, sysId, 'undo_closure')).toBe(
            `Open ${closure['open_findings'] ?? ''} findings again that this closure has closed?`,
        )
    })
})
