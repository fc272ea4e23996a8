/** Settings that cannot do what they say are refused, or named by Save and test, before a run finds out. */
import { createWorld, type World } from '../support/app-world.ts'

const SUBSCRIPTIONS = [1, 2, 3].map((n) => `a1a1a1a1-000${n}-4000-8000-00000000000${n}`)
const [PRODUCTION = '', DEVELOPMENT = '', CONNECTORS = ''] = SUBSCRIPTIONS
const DEPLOYMENT = 'sn_vul_asc_deployment'

interface Told {
    status: string
    message: string
    checks: Record<string, string>[]
}

describe('the settings of a deployment', () => {
    let world: World
    let number = 0
    const deploy = (values: Record<string, string> = {}) => world.deploy(`Deployment ${(number += 1)}`, values)
    const statusOf = (deployment: string): Told => {
        const columns = ['validation_status', 'validation_message']
        const [row] = world.rows(DEPLOYMENT, columns, `sys_id=${deployment}`)
        return {
            status: row?.['validation_status'] ?? '',
            message: row?.['validation_message'] ?? '',
            checks: world.rows(
                'sn_vul_asc_check',
                ['order', 'name', 'state', 'sentence', 'remedy', 'details'],
                `deployment=${deployment}^kind=connection`,
            ),
        }
    }
    const test_ = (deployment: string) => {
        world.saveAndTest(deployment)
        return statusOf(deployment)
    }
    const saveAndTest = (values: Record<string, string>) => test_(deploy(values))
    const named = ({ checks }: Told, name: string) => checks.find((row) => row['name'] === name) ?? {}
    const change = (deployment: string, values: Record<string, string>, rules = true) => {
        const record = world.instance.record(DEPLOYMENT)
        record.get(deployment)
        for (const [column, value] of Object.entries(values)) record.setValue(column, value)
        if (!rules) record.setWorkflow(false)
        return Boolean(record.update())
    }
    /** What the form of a new configuration shows after Save and test. */
    const onNew = (values: Record<string, string>) => {
        const { url, tenantId, clientId, clientSecret } = world.simulator
        const all = {
            api_url: url,
            login_url: url,
            tenant_id: tenantId,
            client_id: clientId,
            client_secret: clientSecret,
        }
        return world.instance
            .runUiActionOnNew(DEPLOYMENT, { ...all, ...values }, 'sn_vul_asc_save_and_test')
            .map(({ kind, text }) => `${kind}: ${text}`)
    }

    beforeAll(async () => {
        world = await createWorld()
    }, 60_000)
    afterAll(() => world.close())

    test.each([
        ['unknown ones', 'no such initiative, other', /no test groups: no such initiative, other\.$/],
        ['none', '', /no Initiative IDs are given/],
    ])('P3 Specific initiatives: %s make the configuration invalid', (_what, initiative_ids, sentence) => {
        const told = saveAndTest({ initiatives: 'selected', initiative_ids })
        expect(told.status).toBe('invalid')
        expect(named(told, 'Specific initiatives')).toMatchObject({ state: 'failed' })
        expect(named(told, 'Specific initiatives')['sentence']).toMatch(sentence)
        expect(named(told, 'Specific initiatives')['sentence']).toMatch(/^MDC-629: /)
        expect(told.message.split('\n')[0]).toMatch(/^1 of \d+ checks failed: Specific initiatives\.$/)
    })

    test('P3 Specific initiatives: known ones are well, by name and in quotes', () => {
        const told = saveAndTest({
            initiatives: 'selected',
            initiative_ids: '"cf6b32dd-31cb-4d8d-8e86-8de569e2b6a4"',
        })
        expect(named(told, 'Specific initiatives')).toMatchObject({
            state: 'ok',
            sentence: '1 initiative can be read.',
        })
        expect(told.status).toBe('valid')
    })

    // Of 1.5 an instance keeps 1 at most (assumed); its form asks for a whole number.
    test.each(['5000', '0', '-3'])('P3 page size %s is refused with its reason alone', (page_size) => {
        expect(onNew({ name: `Page size ${page_size}`, page_size })).toEqual([
            expect.stringMatching(/^error: MDC-110: Page size is not a whole number from 1 to 1000\. Enter one/),
        ])
        expect(world.rows(DEPLOYMENT, ['name'], `name=Page size ${page_size}`)).toEqual([])
        const deployment = deploy()
        expect(change(deployment, { page_size })).toBe(false)
        expect(world.rows(DEPLOYMENT, ['page_size'], `sys_id=${deployment}`)).toEqual([{ page_size: '1000' }])
    })

    test('P3 a page size that came past the rule fails Save and test', () => {
        const deployment = deploy()
        expect(change(deployment, { page_size: '5000' }, false)).toBe(true)
        const told = test_(deployment)
        expect(told.status).toBe('invalid')
        expect(named(told, 'Page size')).toMatchObject({ state: 'failed' })
    })

    test.each([
        ['subscriptions', 'subscription_ids'],
        ['management_groups', 'management_group_ids'],
    ])('P3 no IDs of %s given: a warning says that all are read', (import_findings_from, column) => {
        const told = saveAndTest({ import_findings_from, [column]: ' ' })
        expect(told.status).toBe('valid')
        expect(named(told, 'Scope')).toMatchObject({
            state: 'warning',
            sentence: 'No IDs given: all 3 subscriptions are read.',
        })
    })

    test('MDC-616: pasted paths and quotes are IDs; a name is told to be none before Azure is asked, as it was typed', async () => {
        const deployment = deploy({
            import_findings_from: 'subscriptions',
            subscription_ids: `"/subscriptions/${PRODUCTION}", '${DEVELOPMENT.toUpperCase()}'\nProduction`,
        })
        await world.simulator.control.clearRequests()
        const told = test_(deployment)
        expect(named(told, 'Scope')['sentence']).toBe('2 subscriptions can be read.')
        expect(named(told, 'Subscription Production')).toMatchObject({
            state: 'failed',
            sentence: 'MDC-616: Production is not a subscription ID (GUID).',
        })
        expect(told.checks.filter(({ state }) => state === 'failed')).toHaveLength(1)
        const asked = JSON.stringify(await world.simulator.control.requests())
        expect(asked.toLowerCase()).not.toContain('"production"')
        // The run reads the two, and names the third.
        const run = world.run(deployment, 'assessment')
        expect(run).toMatchObject({ substate: 'gaps', unreadable: 'Production' })
    })

    test('MDC-616: a list of names alone reads nothing, and never everything', () => {
        const deployment = deploy({ import_findings_from: 'subscriptions', subscription_ids: 'Production' })
        const told = test_(deployment)
        expect(named(told, 'Scope')['sentence']).toMatch(/^MDC-402: /)
        expect(world.run(deployment, 'assessment')).toMatchObject({
            substate: 'failed',
            error_code: 'MDC-402',
            retrieved: 0,
        })
    })

    test("Azure's text is cut to code and scope, on a line of its own, for each unknown group", () => {
        const told = saveAndTest({ import_findings_from: 'management_groups', management_group_ids: 'Sandbox, Attic' })
        for (const group of ['Sandbox', 'Attic']) {
            const { sentence = '', remedy = '', details = '' } = named(told, `Management group ${group}`)
            expect(sentence).toBe('MDC-615: The management group is not known, or may not be read.')
            expect(details).toMatch(new RegExp(`^Microsoft says: AuthorizationFailed on \\S*${group}$`, 'i'))
            expect(told.message).toContain(`${sentence} ${remedy}\n${details}`)
        }
        expect(told.message).not.toContain('refresh your credentials')
        expect(told.message.split('\n')[0]).toMatch(
            /^2 of \d+ checks failed: Management group Sandbox; Management group Attic\.$/,
        )
    })

    test('a name that is taken is refused in words, and nothing of the database is shown', () => {
        deploy({ name: 'Taken' })
        expect(onNew({ name: 'Taken' })).toEqual([
            'error: MDC-111: There is a configuration named Taken already. Choose another name.',
        ])
        expect(world.rows(DEPLOYMENT, ['name'], 'name=Taken')).toHaveLength(1)
    })

    test('a host that is not allowed is the one message', () => {
        expect(onNew({ name: 'Elsewhere', api_url: 'https://elsewhere.example' })).toEqual([
            expect.stringMatching(/^error: MDC-108: /),
        ])
    })

    test('what is missing to sign in is named by its labels', () => {
        const told = saveAndTest({ tenant_id: '', client_id: '', client_secret: '' })
        expect(named(told, 'Sign in')).toMatchObject({
            sentence: 'MDC-106: Tenant ID, Client ID and Client secret are empty.',
            remedy: 'Fill them in.',
        })
    })

    test('a secret that was copied with blanks around it is the secret', () => {
        const told = saveAndTest({ client_secret: ` ${world.simulator.clientSecret}\n` })
        expect(named(told, 'Sign in')).toMatchObject({ state: 'ok' })
    })

    test('a refused secret: what happened, what to do, then what Microsoft says', () => {
        const told = saveAndTest({ client_secret: 'wrong' })
        expect(named(told, 'Sign in')['details']).toMatch(/^Microsoft says: AADSTS7000215/)
        expect(told.message).toMatch(
            /Failed - Sign in: MDC-103: Microsoft Entra ID refused the client secret\. Enter a current .*\nMicrosoft says: AADSTS7000215/,
        )
    })

    test('a subscription without any assessment is named, with the plan that new ones lack', () => {
        // The subscription of the connectors has assessments of its own unless nothing else is in scope.
        const told = saveAndTest({})
        const { state = '', remedy = '' } = named(told, 'Assessments')
        expect(['ok', 'warning']).toContain(state)
        if (state === 'warning') expect(remedy).toContain('Foundational CSPM')
    })

    test('P7 Save and test after narrowing says what will be proposed for closing', () => {
        const deployment = deploy()
        world.run(deployment, 'assessment')
        const open = world.rows('sn_vul_asc_finding', ['external_id'], `deployment=${deployment}^status=failed`)
        const staying = open.filter((row) => (row['external_id'] ?? '').toLowerCase().includes(CONNECTORS))
        const leaving = open.length - staying.length
        expect(leaving).toBeGreaterThan(0)
        change(deployment, { import_findings_from: 'subscriptions', subscription_ids: CONNECTORS })
        const told = test_(deployment)
        expect(named(told, 'Subscriptions that leave')).toMatchObject({
            state: 'warning',
            sentence: `2 subscriptions leave the scope; their ${leaving} open findings will be proposed for closing.`,
        })
        expect(told.status).toBe('valid')
    })
})
