/** Save and test: what each check says when something is missing, and what it tells the admin to do. */
import { DECLARED } from '../../src/server/integrations/index.ts'
import { INTEGRATION_TYPES } from '../../src/server/vocabulary/names.ts'
import { everyResource } from '../support/builtin-dataset.ts'
import { OTHER_CHECKS } from '../support/integrations.ts'
import { createWorld, type World } from '../support/app-world.ts'

const SUBSCRIPTIONS = [1, 2, 3].map((n) => `a1a1a1a1-000${n}-4000-8000-00000000000${n}`)
const [PRODUCTION = '', DEVELOPMENT = ''] = SUBSCRIPTIONS

interface Checked {
    status: string
    message: string
    checks: Record<string, string>[]
    shown: string[]
}

function saveAndTest(world: World, deployment: string): Checked {
    const messages = world.saveAndTest(deployment)
    const [row] = world.rows(
        'sn_vul_asc_deployment',
        ['validation_status', 'validation_message'],
        `sys_id=${deployment}`,
    )
    return {
        status: row?.['validation_status'] ?? '',
        message: row?.['validation_message'] ?? '',
        checks: world.rows(
            'sn_vul_asc_check',
            ['order', 'name', 'state', 'sentence', 'remedy', 'kind'],
            `deployment=${deployment}`,
        ),
        shown: messages.map(({ kind, text }) => `${kind}: ${text}`),
    }
}

const SAVED = 'info: The configuration is saved. Its checks run in the background: reload the form to see them.'

const states = ({ checks }: Checked) =>
    Object.fromEntries(
        checks.filter(({ name = '' }) => !OTHER_CHECKS.has(name)).map((check) => [check['name'], check['state']]),
    )
const check = ({ checks }: Checked, name: string) => checks.find((row) => row['name'] === name) ?? {}

/** Holds for every outcome: problems have a remedy, the message says the same as the checks and what they come to. */
function expectTold({ status, message, checks, shown }: Checked): void {
    const problems = checks.filter((row) => row['state'] === 'failed' || row['state'] === 'warning')
    expect(problems.filter((row) => row['remedy'] === '')).toEqual([])
    for (const row of checks) {
        expect(message).toContain(`${row['name'] ?? ''}: ${row['sentence'] ?? ''}`)
        expect(message).toContain(row['remedy'] ?? '')
        expect(row['kind']).toBe('connection')
    }
    const failed = problems.filter((row) => row['state'] === 'failed')
    expect(status).toBe(failed.length === 0 ? 'valid' : 'invalid')
    expect(shown).toEqual([SAVED])
    expect(message.split('\n')[0]).toMatch(
        failed.length > 0
            ? new RegExp(`^${failed.length} of ${checks.length} checks failed`)
            : /^(Everything that|The configuration works, with)/,
    )
}

const WELL = {
    'Sign in': 'ok',
    Scope: 'ok',
    Assessments: 'ok',
    'Assessment metadata': 'ok',
    'Custom assessment metadata': 'ok',
    Policies: 'ok',
    'Custom initiatives': 'ok',
    'Policy assignments': 'ok',
    'Security standards': 'ok',
    'Standard assignments': 'ok',
    'Resources and tags': 'ok',
    'Standards and controls': 'ok',
    'Plan Defender CSPM': 'ok',
    'Plan Defender for Containers': 'ok',
    Connectors: 'ok',
    'Container image findings': 'ok',
    'CVE details': 'ok',
}

/** Without a token nothing that an integration asks for is known. */
const NO_TOKEN = {
    'Sign in': 'failed',
    ...Object.fromEntries(
        ['Scope', ...DECLARED.all.flatMap(({ probes }) => probes.flatMap(({ checks }) => checks))]
            .filter((name) => !OTHER_CHECKS.has(name))
            .map((name) => [name, 'skipped']),
    ),
}

describe('Save and test', () => {
    let world: World
    let number = 0
    const deploy = (values: Record<string, string> = {}) => world.deploy(`Deployment ${(number += 1)}`, values)

    beforeAll(async () => {
        world = await createWorld()
        // The tenant comes with this plan off on one subscription.
        await world.simulator.control.setPricing(DEVELOPMENT, 'Containers', 'Standard')
    }, 60_000)
    afterAll(() => world.close())

    test('a new deployment is not validated', () => {
        const deployment = deploy()
        expect(world.rows('sn_vul_asc_deployment', ['validation_status'], `sys_id=${deployment}`)).toEqual([
            { validation_status: 'unvalidated' },
        ])
        expect(world.rows('sn_vul_asc_check', ['name'], `deployment=${deployment}`)).toEqual([])
    })

    test('all is well', () => {
        const told = saveAndTest(world, deploy())
        expectTold(told)
        expect(states(told)).toEqual(WELL)
        expect(check(told, 'Scope')['sentence']).toContain('3 subscriptions')
        expect(check(told, 'Connectors')['sentence']).toContain('2 connectors')
        expect(told.message.split('\n')[0]).toBe('Everything that the integrations need can be read.')
    })

    test('the form does not wait for Azure: until the checks have run, it says that they are asked for', async () => {
        const deployment = deploy()
        await world.simulator.control.clearRequests()
        const shown = world.instance.runUiAction('sn_vul_asc_deployment', deployment, 'sn_vul_asc_save_and_test')
        expect(shown.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([SAVED])
        expect(await world.simulator.control.requests()).toEqual([])
        const columns = ['validation_status', 'validation_started', 'validation_message']
        expect(world.rows('sn_vul_asc_deployment', columns, `sys_id=${deployment}`)).toEqual([
            {
                validation_status: 'validating',
                validation_started: '2026-11-23 12:00:00',
                validation_message: [
                    'The checks run in the background, since 2026-11-23 12:00:00 (UTC). Reload this form to see what they found.',
                    'If this is still here after 15 minutes, use Health check: it says why.',
                ].join('\n'),
            },
        ])
        world.instance.runUntilIdle()
        expect(world.rows('sn_vul_asc_deployment', ['validation_status'], `sys_id=${deployment}`)).toEqual([
            { validation_status: 'valid' },
        ])
    })

    test('on a form that was not saved yet: saves, tests, and shows what was found', () => {
        const { url, tenantId, clientId, clientSecret } = world.simulator
        const values = { api_url: url, login_url: url, tenant_id: tenantId, client_id: clientId }
        const messages = world.instance.runUiActionOnNew(
            'sn_vul_asc_deployment',
            { name: 'Not saved yet', client_secret: clientSecret, ...values },
            'sn_vul_asc_save_and_test',
        )
        expect(messages.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([SAVED])
        world.instance.runUntilIdle()
        const [saved, ...others] = world.rows(
            'sn_vul_asc_deployment',
            ['sys_id', 'validation_status', 'integration_instance.name'],
            'name=Not saved yet',
        )
        expect(saved).toMatchObject({ validation_status: 'valid', 'integration_instance.name': 'Not saved yet' })
        expect(others).toEqual([])
        const own = `deployment=${saved?.['sys_id'] ?? ''}`
        expect(world.rows('sn_vul_asc_integration', ['sys_id'], own)).toHaveLength(INTEGRATION_TYPES.length)
        expect(world.rows('sn_vul_asc_check', ['sys_id'], own)).toHaveLength(
            Object.keys(WELL).length + OTHER_CHECKS.size,
        )
    })

    test.each([
        ['wrong secret', { client_secret: 'wrong' }, 'MDC-103', 'client secret'],
        ['no secret', { client_secret: '' }, 'MDC-106', 'Client secret'],
        ['wrong tenant', { tenant_id: '99999999-9999-4999-8999-999999999999' }, 'MDC-101', 'Tenant ID'],
        ['wrong client', { client_id: '99999999-9999-4999-8999-999999999999' }, 'MDC-102', 'Client ID'],
        ['unknown login host', { login_url: 'https://login.invalid' }, 'MDC-201', 'URL'],
    ])('%s: nothing but the sign-in is judged', (_what, values, code, field) => {
        const told = saveAndTest(world, deploy(values))
        expectTold(told)
        expect(states(told)).toEqual(NO_TOKEN)
        expect(check(told, 'Sign in')['sentence']).toContain(code)
        const { sentence = '', remedy = '' } = check(told, 'Sign in')
        expect(`${sentence} ${remedy}`).toContain(field)
    })

    test('the secret is in no check and no message', () => {
        const secret = 'not-the-secret-of-this-tenant'
        const told = saveAndTest(world, deploy({ client_secret: secret }))
        expect(JSON.stringify(told)).not.toContain(secret)
    })

    test('unknown API host: signs in, and says that it is not found', () => {
        const told = saveAndTest(world, deploy({ api_url: 'https://management.invalid' }))
        expectTold(told)
        expect(states(told)).toEqual({ 'Sign in': 'ok', Scope: 'failed' })
        expect(check(told, 'Scope')['sentence']).toContain('MDC-201')
    })

    test('missing role on one of the subscriptions that are named', async () => {
        await world.simulator.control.setSubscriptionAccess(DEVELOPMENT, false)
        try {
            const told = saveAndTest(
                world,
                deploy({ import_findings_from: 'subscriptions', subscription_ids: `${PRODUCTION}\n${DEVELOPMENT}` }),
            )
            expectTold(told)
            expect(states(told)).toEqual({ ...WELL, [`Subscription ${DEVELOPMENT}`]: 'failed' })
            expect(check(told, 'Scope')['sentence']).toBe('1 subscription can be read.')
            expect(check(told, `Subscription ${DEVELOPMENT}`)['remedy']).toMatch(
                new RegExp(`Security Reader on /subscriptions/${DEVELOPMENT}`),
            )
        } finally {
            await world.simulator.control.setSubscriptionAccess(DEVELOPMENT, true)
        }
    })

    test('missing role on every subscription', async () => {
        for (const id of SUBSCRIPTIONS) await world.simulator.control.setSubscriptionAccess(id, false)
        try {
            const told = saveAndTest(world, deploy())
            expectTold(told)
            expect(states(told)).toEqual({ 'Sign in': 'ok', Scope: 'failed' })
            expect(check(told, 'Scope')['remedy']).toContain('Security Reader')
        } finally {
            for (const id of SUBSCRIPTIONS) await world.simulator.control.setSubscriptionAccess(id, true)
        }
    })

    test('known and unknown management groups', () => {
        const known = saveAndTest(
            world,
            deploy({ import_findings_from: 'management_groups', management_group_ids: 'MG-Production' }),
        )
        expectTold(known)
        expect(states(known)).toEqual({ ...WELL, 'Management group MG-Production': 'ok' })
        expect(check(known, 'Scope')['sentence']).toContain('2 subscriptions')

        const unknown = saveAndTest(
            world,
            deploy({ import_findings_from: 'management_groups', management_group_ids: 'mg-production, Sandbox' }),
        )
        expectTold(unknown)
        expect(states(unknown)).toEqual({
            'Sign in': 'ok',
            'Management group mg-production': 'ok',
            'Management group Sandbox': 'failed',
        })
        expect(check(unknown, 'Management group Sandbox')['remedy']).toMatch(
            /ID, not the display name.*Security Reader/,
        )
    })

    test('a plan that is off is a warning that names plan, subscription and what will be missing', async () => {
        await world.simulator.control.setPricing(PRODUCTION, 'CloudPosture', 'Free')
        await world.simulator.control.setPricing(DEVELOPMENT, 'Containers', 'Free')
        try {
            const told = saveAndTest(world, deploy())
            expectTold(told)
            expect(states(told)).toEqual({
                ...WELL,
                'Plan Defender CSPM': 'warning',
                'Plan Defender for Containers': 'warning',
            })
            expect(check(told, 'Plan Defender CSPM')['sentence']).toContain(PRODUCTION)
            expect(check(told, 'Plan Defender for Containers')['sentence']).toMatch(
                new RegExp(`1 of 3 .*${DEVELOPMENT}.*container image vulnerabilities`),
            )
            expect(check(told, 'Plan Defender CSPM')['remedy']).toContain('Environment settings')
            expect(told.message).toContain('The configuration works, with 2 warnings')
        } finally {
            await world.simulator.control.setPricing(PRODUCTION, 'CloudPosture', 'Standard')
            await world.simulator.control.setPricing(DEVELOPMENT, 'Containers', 'Standard')
        }
    })

    test('no regulatory compliance data', async () => {
        const type = 'microsoft.security/regulatorycompliancestandards'
        await world.simulator.control.setTypeVisible(type, false)
        try {
            const told = saveAndTest(world, deploy())
            expectTold(told)
            expect(states(told)).toEqual({ ...WELL, 'Standards and controls': 'warning' })
            expect(check(told, 'Standards and controls')['remedy']).toMatch(/Assign a standard.*plan/)
        } finally {
            await world.simulator.control.setTypeVisible(type, true)
        }
    })

    test('no role at tenant scope: CVE details are missing', async () => {
        await world.simulator.control.setTenantReader(false)
        try {
            const told = saveAndTest(world, deploy())
            expectTold(told)
            expect(states(told)).toEqual({ ...WELL, 'CVE details': 'warning' })
            expect(check(told, 'CVE details')['remedy']).toMatch(/Security Reader on the tenant root management group/)
        } finally {
            await world.simulator.control.setTenantReader(true)
        }
    })

    const GRAPH = 'Microsoft.ResourceGraph/resources'
    const SUBSCRIPTION = `Security Reader on .*/subscriptions/${PRODUCTION}`

    test.each([
        ['Assessments', { path: GRAPH, body: 'summarize n = count\\(\\)"' }, 'Security Reader on the subscription'],
        [
            'Assessment metadata',
            { path: '^/providers/Microsoft.Security/assessmentMetadata$' },
            'Security Reader on a subscription',
        ],
        [
            'Custom assessment metadata',
            { path: '^/subscriptions/.*/assessmentMetadata$' },
            'Security Reader on .*/subscriptions/',
        ],
        ['Policies', { path: '/policySetDefinitions$' }, 'Security Reader on a subscription'],
        [
            'Custom initiatives',
            { path: GRAPH, body: "policyType\\) =~ 'Custom'" },
            'Security Reader on the subscription',
        ],
        ['Policy assignments', { path: GRAPH, body: 'policyassignments' }, 'Security Reader on the subscription'],
        ['Security standards', { path: '/securityStandards$' }, SUBSCRIPTION],
        ['Standard assignments', { path: '/standardAssignments$' }, SUBSCRIPTION],
        ['Resources and tags', { path: GRAPH, body: 'take 1' }, 'Reader on the subscriptions'],
        [
            'Container image findings',
            { path: GRAPH, body: 'count\\(\\) by subscriptionId' },
            'Security Reader on the subscription',
        ],
    ])('%s refused, and nothing else: the role that would fix it', async (kind, where, role) => {
        await world.simulator.control.addFault({ ...where, effect: 'forbidden' })
        try {
            const told = saveAndTest(world, deploy())
            expectTold(told)
            const failures = told.checks.filter((row) => row['state'] === 'failed').map((row) => row['name'])
            expect(failures).toContain(kind)
            expect(failures.filter((name) => name !== kind && kind !== 'Resources and tags')).toEqual([])
            expect(check(told, kind)['sentence']).toContain('MDC-302')
            expect(check(told, kind)['remedy']).toMatch(new RegExp(role))
        } finally {
            await world.simulator.control.clearFaults()
        }
    })

    test('one connector of many refuses its standards: it is named', async () => {
        await world.simulator.control.addFault({ path: 'aws-prod/.*/securityStandards$', effect: 'forbidden' })
        try {
            const told = saveAndTest(world, deploy())
            expect(states(told)).toEqual({ ...WELL, 'Security standards': 'failed' })
            expect(check(told, 'Security standards')['remedy']).toMatch(/Security Reader on [^,]*aws-prod\.$/)
        } finally {
            await world.simulator.control.clearFaults()
        }
    })

    test.each([
        [
            'assessments',
            ['microsoft.security/assessments'],
            { Assessments: 'warning', 'Container image findings': 'warning' },
            'Assessments',
            'Foundational CSPM',
        ],
        [
            'policy assignments',
            ['microsoft.authorization/policyassignments'],
            { 'Policy assignments': 'warning' },
            'Policy assignments',
            'Security Reader on the management groups',
        ],
        [
            'resources',
            [
                ...new Set(everyResource().map(({ id }) => /\/providers\/([^/]+)\/[^/]+\/[^/]+$/.exec(id)?.[1] ?? '')),
            ].filter((provider) => provider !== ''),
            { 'Resources and tags': 'warning' },
            'Resources and tags',
            'role Reader on the subscriptions',
        ],
    ])('no %s: a warning that says what will be missing', async (_what, types, changes, name, remedy) => {
        for (const type of types) await world.simulator.control.setTypeVisible(type, false)
        try {
            const told = saveAndTest(world, deploy())
            expectTold(told)
            expect(states(told)).toEqual({ ...WELL, ...changes })
            expect(check(told, name)['remedy']).toContain(remedy)
        } finally {
            for (const type of types) await world.simulator.control.setTypeVisible(type, true)
        }
    })

    test('more checks than the message holds: it says how many, and Checks has all', () => {
        const ids = Array.from(
            { length: 60 },
            (_, n) => `b0b0b0b0-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`,
        )
        const told = saveAndTest(
            world,
            deploy({ import_findings_from: 'subscriptions', subscription_ids: [PRODUCTION, ...ids].join('\n') }),
        )
        expect(told.status).toBe('invalid')
        expect(told.message.length).toBeLessThanOrEqual(4000)
        const lines = told.message.split('\n')
        expect(lines.at(-1)).toBe(
            `${told.checks.length - lines.length + 2} more checks do not fit here: the related list Checks has all of them.`,
        )
        expect(told.checks.filter((row) => row['state'] === 'failed')).toHaveLength(ids.length)
    })

    test('testing again replaces what was said before', () => {
        const deployment = deploy({ client_secret: 'wrong' })
        expect(saveAndTest(world, deployment).status).toBe('invalid')
        const record = world.instance.record('sn_vul_asc_deployment')
        record.get(deployment)
        record.setValue('client_secret', world.simulator.clientSecret)
        record.update()
        const told = saveAndTest(world, deployment)
        expectTold(told)
        expect(states(told)).toEqual(WELL)
    })
})

describe('Save and test of a government tenant', () => {
    let world: World
    beforeAll(async () => {
        world = await createWorld(['--quota', '1000', '--cloud', 'us_gov'])
    }, 60_000)
    afterAll(() => world.close())

    test('on public endpoints it names the cloud, not the secret (ServiceNow 31.0.2)', () => {
        const told = saveAndTest(world, world.deploy('Public', { cloud: 'public' }))
        expectTold(told)
        expect(states(told)).toEqual(NO_TOKEN)
        expect(check(told, 'Sign in')['sentence']).toContain('MDC-107')
        expect(check(told, 'Sign in')['remedy']).toContain('US Government')
    })

    test('on its own it is well', () => {
        const told = saveAndTest(world, world.deploy('Government', { cloud: 'us_gov' }))
        expectTold(told)
        expect(states(told)).toEqual({ ...WELL, 'Plan Defender for Containers': 'warning' })
    })
})

describe('Save and test without Container Vulnerability Response', () => {
    let world: World
    beforeAll(async () => {
        world = await createWorld(undefined, { without: ['container'] })
    }, 60_000)
    afterAll(() => world.close())

    test('says that container findings are not imported, and what would change that', () => {
        const others = Object.fromEntries(
            Object.entries(WELL).filter(([name]) => !['CVE details', 'Container image findings'].includes(name)),
        )
        const told = saveAndTest(world, world.deploy('Contoso'))
        expectTold(told)
        expect(states(told)).toEqual({
            ...others,
            'Plan Defender for Containers': 'warning',
            'Container Image Vulnerabilities': 'warning',
        })
        expect(check(told, 'Container Image Vulnerabilities')['remedy']).toContain('Install')
    })

    test('the container integration is inactive and says why; the others run', () => {
        const [row] = world.rows('sn_vul_asc_deployment', ['sys_id'])
        const deployment = row?.['sys_id'] ?? ''
        const columns = ['active', 'notice']
        const [container] = world.rows(
            'sn_vul_asc_integration',
            columns,
            `deployment=${deployment}^type=container_image`,
        )
        expect(container).toEqual({ active: 'false', notice: expect.stringContaining('Container') as string })
        expect(() => world.run(deployment, 'container_image')).toThrow('MDC-405')
        world.onDeployment(deployment, 'sn_vul_asc_run_all')
        world.settle()
        const runs = world.rows('sn_vul_asc_integration_run', ['number', 'type', 'substate'])
        expect(runs.map((run) => `${run['type'] ?? ''} ${run['substate'] ?? ''}`)).toEqual(
            INTEGRATION_TYPES.filter((type) => type !== 'container_image').map((type) => `${type} success`),
        )
    })
})
