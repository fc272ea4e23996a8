/** npm start as it is typed: a process, its exit code, what it says, and its summary. */
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { LocalInstance } from 'local-instance'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { INTEGRATION_TYPES } from '../../src/server/vocabulary/names.ts'

const RECORDED = '../shared/azure-data/recorded'
const recorded = existsSync(RECORDED)
if (!recorded) process.stderr.write(`skipped: ${RECORDED} is absent, so npm start did not import the recorded tenant\n`)
// The only reason to skip: data that may not be committed is not there.
const withRecordings = recorded ? describe : describe.skip

const MEMBERS = {
    deployment: 'string',
    integration: 'string',
    state: 'string',
    substate: 'string',
    retrieved: 'number',
    staged: 'number',
    inserted: 'number',
    updated: 'number',
    unchanged: 'number',
    rejected: 'number',
    requests: 'number',
    statements: 'number',
    seconds: 'number',
} as const
type Run = {
    [Name in keyof typeof MEMBERS]: (typeof MEMBERS)[Name] extends 'string' ? string : number
} & { not_applicable: number; message: string }

interface Started {
    status: number | null
    stdout: string
    stderr: string
    runs: Run[]
    tables: Record<string, number>
}

const ROWS = 60
/** Waiting for Azure's quota is shown once, by the first start. */
const AT_ONCE = ['--quota', '1000']
const folder = mkdtempSync(join(tmpdir(), 'start-'))
const at = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

/** The command as it stands; of the environment only what processes need. */
function type(args: readonly string[]): Pick<Started, 'status' | 'stdout' | 'stderr'> {
    const { PATH, HOME } = process.env
    const options = { encoding: 'utf8', env: { PATH, HOME } as NodeJS.ProcessEnv } as const
    return spawnSync('npx', ['--no-install', 'tsx', 'scripts/start.ts', ...args], options)
}

/** Runs to the end and reads the summary. */
function start(...args: string[]): Started {
    const json = at('summary.json')
    rmSync(json, { force: true })
    const ended = type(['--once', '--no-build', '--json', json, ...args])
    const { runs, tables } = JSON.parse(readFileSync(json, 'utf8')) as Started
    return { ...ended, runs, tables }
}

const of = ({ runs }: Started, integration: string) => runs.find((run) => run.integration === integration)
const sums = (runs: readonly Run[]) => runs.map(({ integration, retrieved }) => [integration, retrieved])

describe('npm start -- --once on a generated tenant', () => {
    const tenant = [
        '--rows',
        String(ROWS),
        '--subscriptions',
        '2',
        '--seed',
        '7',
        '--individual',
        '0',
        '--db',
        at('generated.db'),
    ]
    let first: Started

    beforeAll(() => {
        first = start(...tenant)
    }, 120_000)

    test('ends with 0 when every run completed, and says where it stands', () => {
        expect(first.status).toBe(0)
        expect(first.stdout).toContain(`2 subscriptions, ${ROWS} assessments`)
        expect(first.stdout).toMatch(/Installed sn_vul_asc: \d+ tables, \d+ records\./)
    })

    test('without a terminal each integration is one line, without escape codes, and the outcomes are one', () => {
        expect(first.stdout).toMatch(new RegExp(`^Assessment Integration +success +${ROWS} rows, `, 'm'))
        expect(first.stdout.match(/^\w.* success .* rows/gm)).toHaveLength(INTEGRATION_TYPES.length)
        expect(first.stdout).toMatch(/^Test results: \d+, of which .*\d+ failed/m)
        // eslint-disable-next-line no-control-regex -- An escape code is what must not be there.
        expect(first.stdout).not.toMatch(/\u001b/)
    })

    test('the summary has every member of every run', () => {
        expect(first.runs.map((run) => run.integration)).toEqual(INTEGRATION_TYPES)
        for (const run of first.runs) {
            const types = Object.keys(MEMBERS).map((name) => [name, typeof run[name as keyof Run]])
            expect(Object.fromEntries(types)).toEqual(MEMBERS)
            expect(run).toMatchObject({ deployment: 'Defender simulator', state: 'complete', substate: 'success' })
        }
    })

    test('the numbers of a run are those of its tables', () => {
        const run = of(first, 'assessment')
        const results = first.tables['sn_vulc_result'] ?? 0
        const notApplicable = run?.not_applicable ?? 0
        expect(run).toMatchObject({
            retrieved: ROWS,
            staged: results,
            inserted: results,
            updated: 0,
            unchanged: 0,
            rejected: 0,
            message: '',
        })
        expect(results).toBeGreaterThan(0)
        expect(results + notApplicable).toBe(ROWS)
        // A token, subscriptions, counts, the rows with what they lack, and the count again.
        expect(run?.requests).toBeGreaterThanOrEqual(5)
        expect(run?.requests).toBeLessThan(40)
        expect(run?.statements).toBeGreaterThan(results)
        expect(run?.seconds).toBeGreaterThan(0)
        expect(first.tables['sn_vul_asc_assessment_import']).toBe(results)
        expect(first.tables['sn_vul_asc_integration_run']).toBe(INTEGRATION_TYPES.length)
    })

    describe('again on the same file', () => {
        let again: Started

        beforeAll(() => {
            again = start(...tenant, ...AT_ONCE, '--full')
        }, 120_000)

        test('--full retrieves everything and writes no record', () => {
            expect(again.status).toBe(0)
            expect(sums(again.runs)).toEqual(sums(first.runs))
            for (const run of again.runs) expect(run).toMatchObject({ inserted: 0, updated: 0, rejected: 0 })
            const own = /^sn_vul_asc_integration_(run|process)$|^sys_import_set$|_import$/
            const kept = ({ tables }: Started) => Object.entries(tables).filter(([table]) => !own.test(table))
            expect(kept(again)).toEqual(kept(first))
        })

        test('a refused Execute Now ends with 1, and the summary says why', () => {
            const instance = new LocalInstance({ database: at('generated.db') })
            const integration = instance.record('sn_vul_asc_integration')
            integration.addQuery('deployment.name', 'Defender simulator')
            integration.addQuery('type', 'compliance_standard')
            integration.query()
            integration.next()
            integration.setValue('run_as', '')
            integration.update()
            instance.close()

            const refused = start(...tenant, ...AT_ONCE)
            expect(refused.status).toBe(1)
            expect(of(refused, 'compliance_standard')).toMatchObject({ state: 'refused', retrieved: 0, requests: 0 })
            expect(of(refused, 'compliance_standard')?.message).toMatch(/^MDC-404: .*Set Run as to VR\.System/)
            const others = refused.runs.filter((run) => run.integration !== 'compliance_standard')
            expect(others.map((run) => run.state)).toEqual(INTEGRATION_TYPES.slice(1).map(() => 'complete'))
        }, 120_000)
    })
})

withRecordings('npm start -- --once on the recorded tenant', () => {
    const tenant = ['--dataset', RECORDED, '--db', at('recorded.db'), ...AT_ONCE]

    test('imports it whole, and the second time writes nothing', () => {
        const first = start(...tenant)
        expect(first.status).toBe(0)
        expect(first.tables).toMatchObject({ sn_vulc_test: 304, sn_vulc_result: 150 })
        expect(of(first, 'assessment')).toMatchObject({
            retrieved: 199,
            inserted: 150,
            not_applicable: 49,
            rejected: 0,
            substate: 'success',
        })
        const again = start(...tenant, ...AT_ONCE, '--full')
        expect(again.status).toBe(0)
        expect(sums(again.runs)).toEqual(sums(first.runs))
        for (const run of again.runs) expect(run).toMatchObject({ inserted: 0, updated: 0 })
        for (const table of ['sn_vulc_test', 'sn_vulc_result', 'sn_sec_cmn_src_ci', 'cmdb_ci_cmp_resource'])
            expect([table, again.tables[table]]).toEqual([table, first.tables[table]])
    }, 240_000)
})

describe('npm start -- --once that cannot succeed', () => {
    test('a tenant without a subscription: ends with 1 and names the run that failed', () => {
        writeFileSync(
            at('nothing.json'),
            JSON.stringify({
                value: [
                    {
                        id: '/providers/Microsoft.Security/assessmentMetadata/00000000-0000-4000-8000-000000000001',
                        name: '00000000-0000-4000-8000-000000000001',
                        type: 'Microsoft.Security/assessmentMetadata',
                        properties: { displayName: 'Plain', severity: 'Medium' },
                    },
                ],
            }),
        )
        const failed = start('--dataset', folder)
        expect(failed.status).toBe(1)
        expect(of(failed, 'assessment')).toMatchObject({ state: 'complete', substate: 'failed', inserted: 0 })
        expect(of(failed, 'assessment')?.message).toContain('MDC-402')
        expect(failed.stdout).toMatch(/^Assessment Integration +failed .*MDC-402/m)
    }, 120_000)

    test('a port that is in use: ends with 1, and what another start has in its database stays', async () => {
        const server = createServer().listen(0, '127.0.0.1')
        await once(server, 'listening')
        const { port } = server.address() as AddressInfo
        writeFileSync(at('taken.db'), 'of another start')
        const { status, stderr } = type(['--no-build', '--port', String(port), '--db', at('taken.db'), '--reset'])
        server.close()
        expect([status, stderr]).toEqual([1, expect.stringContaining(`Port ${port} is in use: choose another`)])
        expect(readFileSync(at('taken.db'), 'utf8')).toBe('of another start')
    }, 60_000)

    test('--help says what there is, and ends with 0', () => {
        const { status, stdout } = type(['--help'])
        expect(status).toBe(0)
        expect(stdout).toContain('npm start -- [options]')
    }, 60_000)

    test.each([
        ['an unknown option', ['--onec'], "Unknown option '--onec'"],
        ['a variable that is missing', ['--azure'], 'AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET'],
    ])(
        '%s: ends with 1 before anything is built or installed',
        (_what, args, text) => {
            const { status, stdout, stderr } = type(['--once', ...args])
            expect(status).toBe(1)
            expect(stderr).toContain(text)
            expect(stderr).toContain('npm start -- [options]')
            expect(stdout).toBe('')
        },
        60_000,
    )
})
