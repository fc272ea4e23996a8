/** What an admin learns of runs and closures where an admin looks: on the configuration, the integration and the run. */
import { createWorld, type World } from '../support/app-world.ts'

const PRODUCTION = 'a1a1a1a1-0001-4000-8000-000000000001'
const DEPLOYMENT = 'sn_vul_asc_deployment'
const INTEGRATION = 'sn_vul_asc_integration'
const RUN = 'sn_vul_asc_integration_run'
const CLOSURE = 'sn_vul_asc_closure'
const FINDING = 'sn_vul_asc_finding'

function change(world: World, table: string, sysId: string, values: Record<string, string>): void {
    const record = world.instance.record(table)
    record.get(sysId)
    for (const [column, value] of Object.entries(values)) record.setValue(column, value)
    record.update()
}

const runsOf = (world: World, deployment: string) =>
    world.rows(
        RUN,
        ['number', 'sys_id', 'type', 'substate', 'error_code', 'message', 'notice'],
        `deployment=${deployment}`,
    )
const waitingOf = (world: World, deployment: string) =>
    world.rows(DEPLOYMENT, ['waiting'], `sys_id=${deployment}`)[0]?.['waiting']
const integrationsOf = (world: World, deployment: string) =>
    world.rows(INTEGRATION, ['order', 'name', 'waiting'], `deployment=${deployment}^active=true`)
const errors = (world: World) => world.rows('syslog', ['message'], 'level=error').length

describe('P6 what no integration of a deployment can succeed with', () => {
    let world: World
    beforeAll(async () => {
        world = await createWorld()
    }, 60_000)
    afterAll(() => world.close())

    const runAll = (deployment: string) => {
        const messages = world.onDeployment(deployment, 'sn_vul_asc_run_all')
        world.settle()
        world.instance.runUntilIdle()
        return messages.map(({ kind, text }) => `${kind}: ${text}`)
    }

    test('a wrong secret is one failed run of Run all and one line of the log; the others say which run to look at', () => {
        const deployment = world.deploy('Wrong secret', { client_secret: 'wrong' })
        const before = errors(world)
        runAll(deployment)
        const runs = runsOf(world, deployment)
        expect(runs.map(({ substate, error_code }) => `${substate ?? ''} ${error_code ?? ''}`)).toEqual([
            'failed MDC-103',
        ])
        const [run = {}] = runs
        const [first, ...others] = integrationsOf(world, deployment)
        expect(run['message']).toContain(`Not started: ${others.map(({ name }) => name ?? '').join(', ')}.`)
        expect(first).toMatchObject({ waiting: '' })
        expect(others).toHaveLength(5)
        for (const { waiting } of others) expect(waiting).toBe(`Not started: see ${run['number'] ?? ''}.`)
        expect(waitingOf(world, deployment)).toContain(`${run['number'] ?? ''} failed with MDC-103`)
        expect(errors(world) - before).toBe(1)

        change(world, DEPLOYMENT, deployment, { client_secret: world.simulator.clientSecret })
        runAll(deployment)
        expect(runsOf(world, deployment)).toHaveLength(7)
        expect(waitingOf(world, deployment)).toBe('')
        expect(integrationsOf(world, deployment).map(({ waiting }) => waiting)).toEqual(['', '', '', '', '', ''])
    })

    test.each([
        [
            'an unknown management group',
            { import_findings_from: 'management_groups', management_group_ids: 'Sandbox' },
            'MDC-302',
        ],
        [
            'no subscription that can be read',
            { import_findings_from: 'subscriptions', subscription_ids: 'Production' },
            'MDC-402',
        ],
        ['an unknown tenant', { tenant_id: '99999999-9999-4999-8999-999999999999' }, 'MDC-101'],
        ['an unknown host', { login_url: 'https://login.invalid' }, 'MDC-201'],
    ])('%s ends Run all as well', (what, values: Record<string, string>, code) => {
        const deployment = world.deploy(what, values)
        runAll(deployment)
        expect(runsOf(world, deployment).map((run) => run['error_code'])).toEqual([code])
    })

    test('what one kind of data is refused for ends nothing', async () => {
        const deployment = world.deploy('One kind')
        await world.simulator.control.addFault({ path: '/assessmentMetadata$', effect: 'forbidden' })
        try {
            runAll(deployment)
        } finally {
            await world.simulator.control.clearFaults()
        }
        const runs = runsOf(world, deployment)
        expect(runs).toHaveLength(6)
        expect(runs.find(({ type }) => type === 'assessment_metadata')).toMatchObject({ error_code: 'MDC-302' })
    })

    test.each(['sn_vul_asc_execute_now', 'sn_vul_asc_run_all'])(
        '%s without a stored secret is refused at once',
        (action) => {
            const deployment = world.deploy(`No secret ${action}`, { client_secret: '' })
            const messages =
                action === 'sn_vul_asc_run_all'
                    ? world.onDeployment(deployment, action)
                    : world.instance.runUiAction(INTEGRATION, world.integration(deployment, 'assessment'), action)
            expect(messages.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
                'error: MDC-106: Client secret is empty. Fill it in.',
            ])
            expect(runsOf(world, deployment)).toEqual([])
        },
    )

    test('Retry failed says what goes on: the planning, or how many processes', async () => {
        const deployment = world.deploy('Retry', { client_secret: 'wrong' })
        const retry = (run: string) =>
            world.instance.runUiAction(RUN, run, 'sn_vul_asc_retry_failed').map(({ text }) => text)
        const planned = world.run(deployment, 'assessment')
        expect(retry(planned.sys_id)).toEqual(['The run starts again from its planning.'])
        world.finish(planned.sys_id)
        change(world, DEPLOYMENT, deployment, { client_secret: world.simulator.clientSecret })
        await world.simulator.control.addFault({
            path: '^/providers/Microsoft.Security/assessmentMetadata$',
            effect: 'forbidden',
        })
        const failed = world.run(deployment, 'assessment_metadata')
        await world.simulator.control.clearFaults()
        expect(retry(failed.sys_id)).toEqual(['The run goes on with 1 process.'])
        expect(world.finish(failed.sys_id)).toMatchObject({ substate: 'success' })
    })
})

describe('P7 a held closure', () => {
    let world: World
    let deployment: string
    let ann: string
    const closure = () =>
        world.rows(CLOSURE, ['number', 'sys_id', 'state', 'to_close', 'open_findings', 'message', 'approved_by', 'approved_at', 'dismissed_by', 'dismissed_at', 'undone_by', 'undone_at']).at(-1) ?? {} // prettier-ignore
    const act = (action: string) => {
        const sysId = closure()['sys_id'] ?? ''
        world.instance.runUiAction(CLOSURE, sysId, `sn_vul_asc_${action}_closure`, 'ann')
        world.instance.runUntilIdle()
    }
    const pull = () => {
        world.clock.at += 86_400_000
        return world.run(deployment, 'assessment', true)
    }
    const assessment = () => integrationsOf(world, deployment).find(({ name }) => name === 'Assessment Integration')
    const now = () => new Date(world.clock.at).toISOString().slice(0, 19).replace('T', ' ')
    let gone = 0
    let open = 0

    beforeAll(async () => {
        world = await createWorld()
        ann = world.instance.createUser('ann', ['sn_vul_asc.configure_integration'])
        deployment = world.deploy('Contoso')
        world.run(deployment, 'assessment_metadata')
        world.run(deployment, 'assessment')
        const failed = world.rows(FINDING, ['external_id'], `deployment=${deployment}^status=failed^type=assessment`)
        open = failed.length
        gone = failed.filter((row) => !(row['external_id'] ?? '').toLowerCase().includes(PRODUCTION)).length
        change(world, DEPLOYMENT, deployment, { import_findings_from: 'subscriptions', subscription_ids: PRODUCTION })
        pull()
    }, 60_000)
    afterAll(() => world.close())

    test('says why, of how many, and what the limit is', () => {
        expect(closure()).toMatchObject({ state: 'held', to_close: String(gone), open_findings: String(open) })
        expect(closure()['message']).toBe(
            `${gone} of ${open} open findings (${Math.round((gone * 100) / open)} %) are no longer at the source: ${gone} out of scope, 0 deleted, 0 no longer reported. The limit is 10 % or 1,000. Nothing is closed until you approve.`,
        )
    })

    test('is named on the run, the integration and the configuration, and shown with the reason of each finding', () => {
        const sentence = `${gone} findings wait for approval: ${closure()['number'] ?? ''}`
        expect(runsOf(world, deployment).at(-1)?.['notice']).toBe(sentence)
        expect(assessment()?.['waiting']).toBe(`${sentence}.`)
        expect(waitingOf(world, deployment)).toBe(`${sentence}.`)
        const preview = world.rows(FINDING, ['absence'], `closure=${closure()['sys_id'] ?? ''}`)
        expect(new Set(preview.map(({ absence }) => absence))).toEqual(new Set(['out_of_scope']))
        const list = world.rows('sys_ui_list', ['sys_id'], `name=${FINDING}^parentISEMPTY`).map((row) => row['sys_id'])
        const columns = world.rows('sys_ui_list_element', ['element'], `list_idIN${list.join(',')}`)
        expect(columns.map(({ element }) => element)).toContain('absence')
    })

    test('dismissed, it no longer waits, and says who dismissed it and when', () => {
        world.clock.at += 60_000
        act('dismiss')
        expect(closure()).toMatchObject({ state: 'dismissed', dismissed_by: ann, dismissed_at: now(), approved_by: '' })
        expect(waitingOf(world, deployment)).toBe('')
        expect(assessment()?.['waiting']).toBe('')
    })

    test('approved and undone, it says who and when for both', () => {
        pull()
        const approved = now()
        expect(closure()).toMatchObject({ state: 'held' })
        act('approve')
        expect(closure()).toMatchObject({ state: 'closed', approved_by: ann, approved_at: approved, undone_by: '' })
        expect(waitingOf(world, deployment)).toBe('')
        world.clock.at += 60_000
        act('undo')
        expect(closure()).toMatchObject({ state: 'undone', approved_at: approved, undone_by: ann, undone_at: now() })
    })
})

describe('P3 CI lookup rules that cannot work', () => {
    let world: World
    let deployment: string
    const warnings = () => world.rows('syslog', ['message'], 'level=warn').map(({ message }) => message ?? '')
    const health = () => {
        world.instance.runUiAction(DEPLOYMENT, deployment, 'sn_vul_asc_health_check')
        return world.rows(
            'sn_vul_asc_check',
            ['state', 'sentence'],
            `deployment=${deployment}^kind=health^name=CI lookup rules`,
        )[0]
    }
    const rule = (values: Record<string, string>) => {
        const [type] = world.rows('sn_sec_int_integration', ['sys_id'], 'name=Microsoft Defender for Cloud')
        const record = world.instance.record('sn_sec_cmn_ci_lookup_rule')
        record.initialize()
        const all = { source: type?.['sys_id'] ?? '', active: 'true', lookup_target: 'ci', ...values }
        for (const [column, value] of Object.entries(all)) record.setValue(column, value)
        return record.insert() ?? ''
    }
    const field = {
        method: 'field_matching',
        source_field: 'resource_name',
        target_table: 'cmdb_ci_vm_instance',
        target_field: 'name',
    }
    const script = (body: string) =>
        `(function process(rule, sourceValue, sourcePayload) {${body}})(rule, sourceValue, sourcePayload);`

    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso')
        world.run(deployment, 'assessment_metadata')
        rule({ ...field, name: 'Wrong column', order: '410', target_field: 'nome' })
        rule({ ...field, name: 'Wrong table', order: '420', target_table: 'cmdb_ci_vm_instanz' })
        rule({ ...field, name: 'Wrong source', order: '430', source_field: 'hostname' })
        rule({
            name: 'Throws',
            order: '440',
            method: 'script',
            source_field: 'resource_name',
            script: script("throw new Error('not today')"),
        })
        rule({
            name: 'No script',
            order: '450',
            method: 'script',
            source_field: 'resource_name',
            script: script('return null'),
        })
    }, 60_000)
    afterAll(() => world.close())

    test('the Health check names each, with what is wrong', () => {
        const { state, sentence = '' } = health() ?? {}
        expect(state).toBe('failed')
        expect(sentence).toMatch(/^MDC-628: /)
        expect(sentence).toContain('Wrong column (the table cmdb_ci_vm_instance has no column nome)')
        expect(sentence).toContain('Wrong table (there is no table cmdb_ci_vm_instanz)')
        expect(sentence).toContain('Wrong source (there is no source field hostname)')
        expect(sentence).toMatch(/Throws \(.*not today.*\)/)
        expect(sentence).not.toContain('No script')
        expect(sentence).not.toContain('Resource ID')
    })

    test('the run names them once, each with a count, and so does one line of the log, at any page size', () => {
        change(world, DEPLOYMENT, deployment, { page_size: '7' })
        const before = warnings().length
        expect(world.run(deployment, 'assessment')).toMatchObject({ substate: 'success' })
        const notice = runsOf(world, deployment).at(-1)?.['notice'] ?? ''
        const findings = world.rows(FINDING, ['sys_id'], `deployment=${deployment}^failed_rulesLIKEThrows`).length
        expect(findings).toBeGreaterThan(30)
        expect(notice).toBe(
            `CI lookup rules that could not work: ${['Wrong column', 'Wrong table', 'Wrong source', 'Throws'].map((name) => `${name} (${findings} findings)`).join(', ')}. Health check says why.`,
        )
        const said = warnings().slice(before)
        expect(said).toHaveLength(1)
        expect(said[0]).toContain('not today')
    })

    test('put right, they are no longer named', () => {
        const rules = world.instance.record('sn_sec_cmn_ci_lookup_rule')
        rules.addQuery('name', 'IN', 'Wrong column,Wrong table,Wrong source,Throws')
        rules.query()
        while (rules.next()) {
            rules.setValue('active', false)
            rules.update()
        }
        expect(health()).toMatchObject({
            state: 'ok',
            sentence: '5 rules are active for Microsoft Defender for Cloud.',
        })
        world.run(deployment, 'assessment', true)
        expect(runsOf(world, deployment).at(-1)?.['notice']).toBe('')
        expect(world.rows(FINDING, ['sys_id'], `deployment=${deployment}^failed_rulesISNOTEMPTY`)).toEqual([])
    })
})

describe('what stands on findings', () => {
    let world: World
    let deployment: string
    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso')
        world.run(deployment, 'assessment_metadata')
    }, 60_000)
    afterAll(() => world.close())

    test('a run counts what it rejected by code, and each finding says it in words', () => {
        const run = world.run(deployment, 'assessment')
        expect(run.message).toBe(
            '2 records were rejected (no_resource_id 1, unknown_status 1).\nRun Reasons has examples.\n1 word of Azure is not known: see Unknown Words.',
        )
        const reasons = world
            .rows(FINDING, ['reason'], `deployment=${deployment}^status=rejected`)
            .map(({ reason }) => reason)
        expect(reasons).toContain(
            'Azure sent the status Degraded, which this version does not know (unknown_status). Update this application.',
        )
    })

    test('P5 Last change is what the last run that changed it did', () => {
        const changes = () => world.rows(FINDING, ['key', 'last_action'], `deployment=${deployment}^type=assessment`)
        const before = changes()
        expect(world.run(deployment, 'assessment', true).unchanged).toBeGreaterThan(0)
        expect(changes()).toEqual(before)
        expect(changes().filter(({ last_action }) => last_action === 'unchanged')).toEqual([])
        const label = world.rows('sys_documentation', ['label', 'hint'], `name=${FINDING}^element=last_action`)
        expect(label).toEqual([{ label: 'Last change', hint: 'What the last run that changed it did.' }])
        const choices = world
            .rows('sys_choice', ['value'], `name=${FINDING}^element=last_action`)
            .map(({ value }) => value)
        expect(choices).not.toContain('unchanged')
        expect(choices).toEqual(expect.arrayContaining(['inserted', 'excluded']))
    })
})

describe('labels', () => {
    let world: World
    beforeAll(async () => {
        world = await createWorld()
    }, 60_000)
    afterAll(() => world.close())

    const sections = (table: string) => {
        const [form] = world.rows('sys_ui_form', ['sys_id'], `name=${table}`)
        return world
            .rows('sys_ui_form_section', ['position', 'sys_ui_section'], `sys_ui_form=${form?.['sys_id'] ?? ''}`)
            .sort((a, b) => Number(a['position']) - Number(b['position']))
            .map((row) => {
                const section = row['sys_ui_section'] ?? ''
                return {
                    caption: world.rows('sys_ui_section', ['caption'], `sys_id=${section}`)[0]?.['caption'] ?? '',
                    fields: world
                        .rows('sys_ui_element', ['element'], `sys_ui_section=${section}`)
                        .map(({ element }) => element),
                }
            })
    }

    test.each([
        [RUN, ['follows', 'attempts', 'waits', 'heartbeat', 'owner']],
        ['sn_vul_asc_integration_process', ['wave', 'attempts', 'heartbeat', 'owner', 'first_cursor', 'cursor']],
        [FINDING, ['key', 'fingerprint', 'absent_in', 'status_before']],
    ])('what only the engine needs stands in the last section of %s', (table, fields) => {
        const all = sections(table)
        const last = all.at(-1)
        expect(last?.caption).toBe('Technical')
        expect(last?.fields).toEqual(expect.arrayContaining(fields))
        for (const { fields: others } of all.slice(0, -1))
            expect(others.filter((f) => fields.includes(f ?? ''))).toEqual([])
    })

    test.each([
        [FINDING, 'missed', 'Pulls without it'],
        [RUN, 'refreshed', 'Seen again, still open'],
        ['sn_vul_asc_integration_process', 'refreshed', 'Seen again, still open'],
    ])('%s.%s is called %s', (table, element, label) => {
        expect(world.rows('sys_documentation', ['label'], `name=${table}^element=${element}`)).toEqual([{ label }])
    })
})
