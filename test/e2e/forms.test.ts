/** The app used by its forms alone: what the configure role does, and what an analyst reads. */
import type { WebServer } from 'local-instance'
import { TABLE } from '../../src/server/vocabulary/names.ts'
import { createWorld, START, type World } from '../support/app-world.ts'
import { formClient, type FormClient, type Shown } from '../support/form-client.ts'

/** The address that the field of a form leads to. */
const linkOf = ({ html }: Shown, field: string) =>
    new RegExp(`<a id="field-${field}"[^>]* href="([^"]*)"`).exec(html)?.[1]?.replace(/&amp;/g, '&') ?? ''

/** What the form shows in a field. */
const valueOf = ({ html }: Shown, field: string) =>
    new RegExp(`<(?:input|textarea) id="field-${field}"[^>]*?(?: value="([^"]*)"|>([^<]*))`)
        .exec(html)
        ?.slice(1)
        .join('')

describe('the app by its forms', () => {
    let world: World
    let servers: WebServer[]
    let configurer: FormClient
    let analyst: FormClient
    let contoso = ''

    beforeAll(async () => {
        world = await createWorld()
        world.instance.createUser('configurer', ['sn_vul_asc.configure_integration'])
        world.instance.createUser('analyst', ['sn_vul_asc.read_integration', 'sn_vulc.read', 'itil'])
        contoso = world.deploy('Contoso')
        servers = [await world.instance.serve({ user: 'configurer' }), await world.instance.serve({ user: 'analyst' })]
        ;[configurer, analyst] = servers.map(({ url }) => formClient(url)) as [FormClient, FormClient]
    }, 60_000)
    afterAll(async () => {
        await Promise.all(servers.map(({ close }) => close()))
        await world.close()
    })

    const runOf = (integration: string) =>
        world.rows(TABLE.run, ['number', 'sys_id'], `integration=${integration}`).at(-1)?.['sys_id'] ?? ''

    async function execute(deployment: string, type: 'assessment_metadata' | 'assessment' | 'policy_definition') {
        const integration = world.integration(deployment, type)
        await configurer.open(`/${TABLE.integration}.do?sys_id=${integration}`)
        const started = await configurer.press('sn_vul_asc_execute_now')
        expect(started.path).toBe(`/${TABLE.integration}.do?sys_id=${integration}`)
        expect(started.messages).toHaveLength(1)
        return `/${TABLE.run}.do?sys_id=${runOf(integration)}`
    }

    test('Execute Now, the run as it advances and ends, a result with its item and CI', async () => {
        await execute(contoso, 'assessment_metadata')
        world.settle()
        const path = await execute(contoso, 'assessment')
        const begun = await analyst.open(path)
        expect(begun.html).toContain('id="refresh"')
        const stateOf = ({ html }: Shown) => /id="progress-state"[^>]*>([^<]*)/.exec(html)?.[1]
        const said = new Set([stateOf(begun)])
        while (world.instance.step()) said.add(stateOf(await analyst.open(`${path}&sysparm_part=form`)))
        world.settle()
        expect([...said].slice(0, 2)).toEqual(['Ready…', 'Running…'])
        const ended = await analyst.open(path)
        expect(ended.html).not.toContain('id="refresh"')
        expect(valueOf(ended, 'substate')).toBe('Success')
        const [result] = world.rows('sn_vulc_result', ['sys_id'], 'cmdb_ciISNOTEMPTY')
        const shown = await analyst.open(`/sn_vulc_result.do?sys_id=${result?.['sys_id'] ?? ''}`)
        expect(shown.status).toBe(200)
        const item = await analyst.open(linkOf(shown, 'src_ci'))
        expect(item.html).toMatch(/<h1>Discovered Item: /)
        const ci = await analyst.open(linkOf(item, 'cmdb_ci'))
        expect([ci.status, /<h1>[^<]*: [^<]+<\/h1>/.test(ci.html)]).toEqual([200, true])
    }, 120_000)

    test('a second deployment with a wrong secret: why it fails, another secret, and it works', async () => {
        const { url, tenantId, clientId, clientSecret } = world.simulator
        const field = (name: string) => `${TABLE.deployment}.${name}`
        await configurer.open(`/${TABLE.deployment}.do?sys_id=-1`)
        const refused = await configurer.press('sysverb_insert', { [field('name')]: 'Fabrikam' })
        expect(refused.messages[0]).toBe('The following mandatory fields are not filled in: Tenant ID, Client ID')
        const inserted = await configurer.press('sysverb_insert', {
            [field('api_url')]: url,
            [field('login_url')]: url,
            [field('tenant_id')]: tenantId,
            [field('client_id')]: clientId,
            [field('client_secret')]: 'not the right one',
        })
        expect(inserted.path).toBe(`/${TABLE.deployment}_list.do`)
        const [made] = world.rows(TABLE.deployment, ['sys_id'], 'name=Fabrikam')
        const fabrikam = made?.['sys_id'] ?? ''
        const failing = await execute(fabrikam, 'policy_definition')
        world.settle()
        const failed = await configurer.open(failing)
        expect([valueOf(failed, 'substate'), valueOf(failed, 'error_code')]).toEqual(['Failed', 'MDC-103'])
        expect(failed.html).not.toContain('not the right one')

        const before = await configurer.open(`/${TABLE.deployment}.do?sys_id=${fabrikam}`)
        expect(before.html).not.toContain('id="field-client_secret"')
        const cleared = await configurer.press('sn_vul_asc_replace_secret')
        expect(cleared.html).toMatch(/<input id="field-client_secret"[^>]* type="password"/)
        const saved = await configurer.press('sysverb_update_and_stay', { [field('client_secret')]: clientSecret })
        expect(saved.html).not.toContain(clientSecret)
        const working = await execute(fabrikam, 'policy_definition')
        world.settle()
        expect(valueOf(await configurer.open(working), 'substate')).toBe('Success')
    }, 120_000)

    test('a schedule that is changed on the form starts a run by itself', async () => {
        const integration = world.integration(contoso, 'policy_definition')
        const field = (name: string) => `${TABLE.integration}.${name}`
        await configurer.open(`/${TABLE.integration}.do?sys_id=${integration}`)
        await configurer.press('sysverb_update_and_stay', { [field('run_type')]: 'daily' })
        const due = new Date(world.clock.at + 600_000).toISOString().slice(11, 19)
        const saved = await configurer.press('sysverb_update_and_stay', { [field('run_time')]: due })
        expect([saved.messages, valueOf(saved, 'run_time')]).toEqual([['Saved.'], due])
        expect(world.clock.at).toBeGreaterThanOrEqual(START)
        const known = world.rows(TABLE.run, ['sys_id']).length
        world.instance.runUntilIdle()
        expect(world.rows(TABLE.run, ['sys_id'])).toHaveLength(known)
        world.clock.at += 660_000
        world.settle()
        const run = await analyst.open(`/${TABLE.run}.do?sys_id=${runOf(integration)}`)
        expect([valueOf(run, 'trigger'), valueOf(run, 'substate')]).toEqual(['Schedule', 'Success'])
    }, 120_000)
})
