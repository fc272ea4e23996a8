/** The Health check over an instance that lacks one thing at a time. */
import { FOREIGN_ROLES, FOREIGN_SCRIPTS, FOREIGN_TABLES } from '../../contract/index.ts'
import { healthChecks, type HealthIntegration, type HealthPorts, type ScheduledJob } from './health.ts'

const INTEGRATION: HealthIntegration = {
    name: 'Assessment Integration',
    type: 'assessment',
    active: true,
    runAs: 'VR.System',
    notice: '',
    leftOpen: '',
    schedule: { onDemand: false, item: { state: 'ready', next: '2026-11-24 01:00:00' } },
    lastSubstate: 'success',
    lastCode: '',
    lastMessage: '',
}

const COMPLETE: HealthPorts = {
    hasTable: () => true,
    hasColumn: () => true,
    hasScript: () => true,
    hasRole: () => true,
    hasPrivilege: () => true,
    hasChoice: () => true,
    missingValues: () => [],
    criticalities: () => 4,
    ownQueue: () => true,
    refusals: () => ({ count: 0, reason: '' }),
    versions: () => ['30.6.0'],
    user: () => ({ active: true, roles: ['sn_vul.vr_import_admin'] }),
    hasIdentificationRule: () => true,
    lookupRules: () => ['Resource ID', 'Name', 'S3 Bucket'].map((name) => ({ name, problem: '' })),
    hasLookupRules: () => true,
    configuration: () => ({ active: true, open: '' }),
    hasInstance: () => true,
    watchdog: () => INTEGRATION.schedule,
    integrations: () => [INTEGRATION],
    clock: {
        now: () => '2026-11-24 00:00:00',
        seconds: (from, to) => (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 1000,
    },
}

const CONTRACT = {
    tables: FOREIGN_TABLES.map((needed) => ({ ...needed, neededBy: ['assessment' as const] })),
    scripts: FOREIGN_SCRIPTS,
    roles: FOREIGN_ROLES,
}
const without = (ports: Partial<HealthPorts>) =>
    healthChecks({ ...COMPLETE, ...ports }, CONTRACT).filter((check) => check.state !== 'ok')
const scheduled = (item?: ScheduledJob['item']) =>
    integration({ schedule: { onDemand: false, ...(item === undefined ? {} : { item }) } })
const integration = (change: Partial<HealthIntegration>) => ({ integrations: () => [{ ...INTEGRATION, ...change }] })

test('a complete instance has nothing to say', () => {
    expect(without({})).toEqual([])
})

/** A failure carries its code of the catalogue. */
const coded = ({ source }: RegExp) => new RegExp(`^MDC-\\d{3}: .*${source}`)

test.each<[string, Partial<HealthPorts>, string, 'failed' | 'warning', RegExp]>([
    [
        'a missing column',
        { hasColumn: (table, column) => `${table}.${column}` !== 'sn_vulc_result.state' },
        'Table sn_vulc_result',
        'failed',
        /sn_vulc_result\.state/,
    ],
    [
        'a missing column that is only written',
        { hasColumn: (table, column) => `${table}.${column}` !== 'sn_vulc_result.resolution' },
        'Table sn_vulc_result',
        'warning',
        /left out: sn_vulc_result\.resolution/,
    ],
    [
        'a column under none of its names',
        {
            hasColumn: (table, column) =>
                table !== 'sn_vul_container_image' || !['repository', 'repo', 'image_repository'].includes(column),
        },
        'Table sn_vul_container_image',
        'failed',
        /repo or repository or image_repository/,
    ],
    [
        'a choice value that is not there',
        {
            missingValues: (table, column) =>
                `${table}.${column}` === 'sn_vulc_result.state' ? ['sn_vulc_result.state 101'] : [],
        },
        'Table sn_vulc_result',
        'failed',
        /state 101/,
    ],
    ['an empty criticality map', { criticalities: () => 0 }, 'Criticality map', 'warning', /MDC-624/],
    [
        'a missing script include',
        { hasScript: (_, name) => name !== 'ComplianceTest' },
        'Script include sn_vulc.ComplianceTest',
        'failed',
        /not exist/,
    ],
    [
        'a missing privilege',
        { hasPrivilege: (target, operation) => target !== 'sn_vulc_test' || operation !== 'write' },
        'Cross-scope privileges',
        'failed',
        /write sn_vulc_test/,
    ],
    ['a missing choice', { hasChoice: () => false }, 'Discovery source', 'failed', /no choice/],
    ['a missing user', { user: () => undefined }, 'User VR.System', 'failed', /does not exist/],
    [
        'a missing identification rule',
        { hasIdentificationRule: () => false },
        'Identification rule of cloud resources',
        'failed',
        /CIs cannot be created/,
    ],
    [
        'no integration instance',
        { hasInstance: () => false },
        'Integration instance',
        'failed',
        /no integration instance/,
    ],
    [
        'a configuration that is not active, and what it left open',
        { configuration: () => ({ active: false, open: '34 open results' }) },
        'Configuration',
        'warning',
        /closes what it imported: 34 open results/,
    ],
    [
        'an integration that is not active, and what it left open',
        { integrations: () => [{ ...INTEGRATION, active: false, leftOpen: '34 open results' }] },
        INTEGRATION.name,
        'warning',
        /closes what it imported: 34 open results/,
    ],
    ['a queue that nobody processes', { ownQueue: () => false }, 'Event queue', 'warning', /MDC-622/],
    ['no lookup rule at all', { hasLookupRules: () => false }, 'CI lookup rules', 'failed', /every resource/],
    ['no active lookup rule', { lookupRules: () => [] }, 'CI lookup rules', 'warning', /new CI/],
    [
        'a lookup rule that cannot work',
        {
            lookupRules: () => [
                { name: 'Resource ID', problem: '' },
                { name: 'By host', problem: 'there is no source field hostname' },
            ],
        },
        'CI lookup rules',
        'failed',
        /match nothing: By host \(there is no source field hostname\)\.$/,
    ],
    [
        'records that were refused',
        { refusals: (refusal) => ({ count: refusal === 'record' ? 2 : 0, reason: 'MDC-619: no' }) },
        'Records',
        'failed',
        /2 findings, the latest: MDC-619: no/,
    ],
    [
        'CIs that were refused',
        { refusals: (refusal) => ({ count: refusal === 'ci' ? 2 : 0, reason: 'INSERT_NOT_ALLOWED' }) },
        'Configuration items',
        'failed',
        /INSERT_NOT_ALLOWED/,
    ],
    ['no watchdog', { watchdog: () => undefined }, 'Watchdog of runs', 'failed', /vanished/],
    [
        'a watchdog that nobody schedules',
        { watchdog: () => ({ onDemand: false }) },
        'Watchdog of runs',
        'failed',
        /no next run/,
    ],
    ['an inactive integration', integration({ active: false }), 'Assessment Integration', 'warning', /not active/],
    ['a wrong run-as', integration({ runAs: 'admin' }), 'Assessment Integration', 'failed', /runs as admin/],
    ['no schedule', scheduled(), 'Assessment Integration', 'failed', /no next run/],
    [
        'a schedule item without a time',
        scheduled({ state: 'ready', next: '' }),
        'Assessment Integration',
        'failed',
        /no next run/,
    ],
    [
        'a schedule item in error',
        scheduled({ state: 'error', next: '2026-11-24 01:00:00' }),
        'Assessment Integration',
        'failed',
        /with an error/,
    ],
    [
        'a run that is overdue',
        scheduled({ state: 'ready', next: '2026-11-23 22:00:00' }),
        'Assessment Integration',
        'failed',
        /due at 2026-11-23 22:00:00/,
    ],
    [
        'an old version',
        { versions: (ids) => [ids.includes('com.snc.vulc') ? '14.2.11' : '30.6.0'] },
        'Configuration Compliance',
        'warning',
        /14\.2\.11 .*14\.3/,
    ],
    [
        'a page that this instance did not take',
        integration({ lastSubstate: 'failed', lastCode: 'MDC-501' }),
        'Assessment Integration',
        'failed',
        /could not be written/,
    ],
    [
        'a run that this instance refused',
        integration({ lastSubstate: 'failed', lastCode: 'MDC-620' }),
        'Assessment Integration',
        'failed',
        /MDC-620|did not delete/,
    ],
    [
        'a run that failed',
        integration({ lastSubstate: 'failed', lastMessage: 'MDC-103' }),
        'Assessment Integration',
        'warning',
        /MDC-103/,
    ],
])('%s', (_what, ports, name, state, sentence) => {
    expect(without(ports)).toEqual([
        {
            name,
            state,
            sentence: expect.stringMatching(state === 'failed' ? coded(sentence) : sentence) as string,
            remedy: expect.stringMatching(/\w/) as string,
        },
    ])
})

test('the remedy for a missing column names what to switch off', () => {
    const [found] = without({ hasColumn: (table, column) => `${table}.${column}` !== 'sn_vulc_citation.section' })
    expect(found?.remedy).toContain(
        'switch off what needs it; it is refused and writes nothing: Assessment Integration.',
    )
})

test('a missing product fails for itself and for each of its tables', () => {
    const ofProduct: string[] = FOREIGN_TABLES.filter(({ scope }) => scope === 'sn_vulc').map(({ table }) => table)
    const found = without({ hasTable: (table) => !ofProduct.includes(table) })
    expect(found.map((check) => check.name)).toEqual([
        'Configuration Compliance',
        ...ofProduct.map((table) => `Table ${table}`),
    ])
    expect(found.map((check) => check.state)).toEqual(found.map(() => 'failed'))
})

test('a product that is not needed is a warning', () => {
    const found = without({ hasTable: (table) => table !== 'sn_capi_resource_type' })
    expect(found).toMatchObject([{ name: 'Table sn_capi_resource_type', state: 'warning' }])
})

test('Vulnerability Response is needed for its user and role', () => {
    const found = without({ hasRole: () => false, user: () => undefined })
    expect(found).toMatchObject([
        {
            name: 'Vulnerability Response',
            state: 'failed',
            remedy: expect.stringMatching(/^Install Vulnerability/) as string,
        },
        { name: 'Role sn_vul.vr_import_admin', state: 'failed' },
        { name: 'User VR.System', state: 'failed' },
    ])
})

test('Container Vulnerability Response is optional', () => {
    const found = without({ hasTable: (table) => table !== 'sn_vul_container_image' })
    expect(found[0]).toMatchObject({
        name: 'Container Vulnerability Response',
        state: 'warning',
        sentence: expect.stringMatching(/^MDC-405: /) as string,
    })
    expect(found.map((check) => check.state)).toEqual(found.map(() => 'warning'))
})

test.each<[string, string[], 'ok' | 'warning', RegExp]>([
    ['nothing', [], 'ok', /does not tell/],
    ['a store application and its plugin', ['1.0', '15.9.0'], 'ok', /15\.9\.0/],
    ['numbers of two digits', ['14.10'], 'ok', /14\.10/],
    ['a version with a word', ['15.9.0-beta'], 'ok', /15\.9\.0-beta/],
    ['something that is no version', ['unknown'], 'ok', /does not tell/],
])('the version is read from %s', (_what, versions, state, sentence) => {
    const checks = healthChecks({ ...COMPLETE, versions: () => versions }, CONTRACT)
    expect(checks[0]).toMatchObject({
        name: 'Configuration Compliance',
        state,
        sentence: expect.stringMatching(sentence) as string,
    })
})

test.each<[string, ScheduledJob]>([
    ['that runs on demand only', { onDemand: true }],
    ['that is running', { onDemand: false, item: { state: 'running', next: '2026-11-23 12:00:00' } }],
    ['that was due a moment ago', { onDemand: false, item: { state: 'ready', next: '2026-11-23 23:59:00' } }],
])('nothing is wrong with a job %s', (_what, schedule) => {
    expect(without(integration({ schedule }))).toEqual([])
})
