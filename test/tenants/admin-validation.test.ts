/** What Save and test found holds for what it tested, and a stored secret can always be replaced. */
import { TABLE } from '../../src/server/vocabulary/names.ts'
import { createWorld, type World } from '../support/app-world.ts'

describe('P2 validation and the client secret', () => {
    let world: World
    let deployment: string

    /** By the form, as the user: what access controls refuse stays as it was. */
    const save = (values: Record<string, string>, user = 'configurer') =>
        world.instance.submit(TABLE.deployment, deployment, user, values)
    const stored = () =>
        world.rows(TABLE.deployment, ['validation_status', 'validation_message', 'secret_stored'])[0] ?? {}
    const pressTest = () => {
        world.instance.runUiAction(TABLE.deployment, deployment, 'sn_vul_asc_save_and_test', 'configurer')
        world.instance.runUntilIdle()
    }
    const page = async (user = 'configurer') => {
        const { url, close } = await world.instance.serve({ user })
        const html = await (await fetch(`${url}/${TABLE.deployment}.do?sys_id=${deployment}`)).text()
        await close()
        return html
    }

    beforeAll(async () => {
        world = await createWorld()
        world.instance.createUser('reader', ['sn_vul_asc.read_integration'])
        world.instance.createUser('configurer', ['sn_vul_asc.configure_integration'])
        deployment = world.deploy('Contoso')
        world.allowHosts('login.microsoftonline.us', 'other.example')
    }, 60_000)
    afterAll(() => world.close())

    test.each([
        [{ tenant_id: 'another' }, 'Tenant ID'],
        [{ client_id: 'another' }, 'Client ID'],
        [{ client_secret: 'another' }, 'Client secret'],
        [{ cloud: 'us_gov' }, 'Cloud'],
        [{ api_url: 'https://other.example' }, 'API URL'],
        [{ login_url: 'https://other.example' }, 'Login URL'],
        [{ mid_server: '0123456789abcdef0123456789abcdef' }, 'MID Server'],
        [{ page_size: '10' }, 'Page size'],
        [{ import_findings_from: 'subscriptions', subscription_ids: 'x' }, 'Import Findings from and Subscription IDs'],
        [{ management_group_ids: 'x' }, 'Management Group IDs'],
        [{ initiatives: 'selected', initiative_ids: 'x' }, 'Import test groups for and Initiative IDs'],
    ])('after %j the status of the last test is gone', (values, labels) => {
        const [before = {}] = world.rows(TABLE.deployment, [...Object.keys(values), 'validation_status'])
        const record = world.instance.record(TABLE.deployment)
        record.get(deployment)
        record.setValue('validation_status', 'valid')
        record.update()
        save(values)
        expect(stored()).toMatchObject({
            validation_status: 'unvalidated',
            validation_message: `${labels} changed since the last test. Save and test again.`,
        })
        const again = world.instance.record(TABLE.deployment)
        again.get(deployment)
        for (const name of Object.keys(values))
            again.setValue(name, name === 'client_secret' ? world.simulator.clientSecret : (before[name] ?? ''))
        again.update()
    })

    test('what is no setting of the test leaves it: name and handling of not applicable', () => {
        pressTest()
        expect(stored()).toMatchObject({ validation_status: 'valid' })
        save({ name: 'Contoso Ltd', not_applicable: 'import', active: 'false' })
        save({ active: 'true' })
        expect(stored()).toMatchObject({ validation_status: 'valid' })
    })

    test('checks that are asked for and find other settings when they are done say nothing', () => {
        world.instance.runUiAction(TABLE.deployment, deployment, 'sn_vul_asc_save_and_test', 'configurer')
        save({ page_size: '999' })
        expect(stored()).toMatchObject({ validation_status: 'unvalidated' })
        world.instance.runUntilIdle()
        pressTest()
        expect(stored()).toMatchObject({ validation_status: 'valid' })
    })

    test('a stored secret is replaced by the page that an admin sees, and entered anew', async () => {
        expect(stored()['secret_stored']).not.toBe('')
        const before = await page()
        expect(before).toContain('value="sn_vul_asc_replace_secret"')
        expect(before).not.toContain('id="field-client_secret"')
        expect(before).toContain('id="field-secret_stored"')
        expect(await page('reader')).not.toContain('value="sn_vul_asc_replace_secret"')
        world.instance.runUiAction(TABLE.deployment, deployment, 'sn_vul_asc_replace_secret', 'configurer')
        expect(stored()).toMatchObject({ validation_status: 'unvalidated', secret_stored: '' })
        const between = await page()
        expect(between).not.toContain('value="sn_vul_asc_replace_secret"')
        expect(between).toContain('id="field-client_secret"')
        expect(between).not.toContain('id="field-secret_stored"')
        world.clock.at += 3_600_000
        save({ client_secret: world.simulator.clientSecret })
        expect(stored()['secret_stored']).toMatch(/^2026-11-23 13:/)
        pressTest()
        expect(stored()).toMatchObject({ validation_status: 'valid' })
        expect(await page()).toContain('value="sn_vul_asc_replace_secret"')
    })

    test('nobody but an administrator writes since when it is stored', () => {
        const before = stored()['secret_stored']
        save({ secret_stored: '' })
        expect(stored()['secret_stored']).toBe(before)
    })

    test('the form begins with how the configuration stands, what failed first', async () => {
        save({ client_secret: 'wrong' })
        pressTest()
        const html = await page()
        expect(html.indexOf('id="field-validation_status"')).toBeLessThan(html.indexOf('id="field-tenant_id"'))
        expect(html.indexOf('id="field-validation_message"')).toBeLessThan(html.indexOf('id="field-tenant_id"'))
        const lines = (stored()['validation_message'] ?? '').split('\n')
        expect(lines[1]).toMatch(/^Failed - Sign in/)
    })
})
