/** The Health check over an instance that lacks one thing at a time. */
import { FOREIGN_ROLES, FOREIGN_SCRIPTS, FOREIGN_TABLES } from '../platform/contract.ts'
import { healthChecks, type HealthIntegration, type HealthPorts } from './health.ts'

const INTEGRATION: HealthIntegration = {
    name: 'Assessment Integration',
    active: true,
    runAs: 'VR.System',
    notice: '',
    scheduled: true,
    lastSubstate: 'success',
    lastMessage: '',
}

const COMPLETE: HealthPorts = {
    hasTable: () => true,
    hasColumn: () => true,
    hasScript: () => true,
    hasRole: () => true,
    hasPrivilege: () => true,
    hasChoice: () => true,
    version: () => '15.9.0',
    user: () => ({ active: true, roles: ['sn_vul.vr_import_admin'] }),
    hasIdentificationRule: () => true,
    lookupRules: () => 3,
    watchdogActive: () => true,
    integrations: () => [INTEGRATION],
}

const CONTRACT = { tables: FOREIGN_TABLES, scripts: FOREIGN_SCRIPTS, roles: FOREIGN_ROLES }
const without = (ports: Partial<HealthPorts>) =>
    healthChecks({ ...COMPLETE, ...ports }, CONTRACT).filter((check) => check.state !== 'ok')
const integration = (change: Partial<HealthIntegration>) => ({ integrations: () => [{ ...INTEGRATION, ...change }] })

test('a complete instance has nothing to say', () => {
    expect(without({})).toEqual([])
})

/** A failure carries its code of the catalogue. */
const coded = ({ source }: RegExp) => new RegExp(`^MDC-\\d{3}: .*${source}`)

test.each<[string, Partial<HealthPorts>, string, 'failed' | 'warning', RegExp]>([
    [
        'a missing column',
        { hasColumn: (table, column) => `${table}.${column}` !== 'sn_vulc_result.resolution' },
        'Table sn_vulc_result',
        'failed',
        /resolution/,
    ],
    [
        'a missing script include',
        { hasScript: (_, name) => name !== 'ComplianceTest' },
        'Script include sn_vulc.ComplianceTest',
        'failed',
        /not exist/,
    ],
    ['a missing role', { hasRole: () => false }, 'Role sn_vul.vr_import_admin', 'failed', /not exist/],
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
    ['no lookup rule', { lookupRules: () => 0 }, 'CI lookup rules', 'warning', /new CI/],
    ['no watchdog', { watchdogActive: () => false }, 'Watchdog of runs', 'failed', /vanished/],
    ['an inactive integration', integration({ active: false }), 'Assessment Integration', 'warning', /not active/],
    ['a wrong run-as', integration({ runAs: 'admin' }), 'Assessment Integration', 'failed', /runs as admin/],
    ['no schedule', integration({ scheduled: false }), 'Assessment Integration', 'failed', /no next run/],
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

test('a missing product fails for itself and for each of its tables', () => {
    const ofProduct = FOREIGN_TABLES.filter((table) => table.scope === 'sn_vulc').map((table) => table.table)
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
