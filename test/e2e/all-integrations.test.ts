/** The integrations that are known here, all by Run all on the built-in tenant: whole tables, worked out from the dataset's files. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stemOf } from '../../scripts/new-integration/stem.ts'
import { INTEGRATION_TYPES } from '../../src/server/vocabulary/names.ts'
import { imageAssessments, itemsOf, memberOf } from '../support/builtin-dataset.ts'
import * as expected from '../support/builtin-tables.ts'
import { KNOWN, leaveOthersOut, OTHER_TABLES, OTHERS } from '../support/integrations.ts'
import { createWorld, untouchables, type World } from '../support/app-world.ts'

const { byKey } = expected

describe('Run all on the built-in tenant', () => {
    let world: World
    let deployment: string

    beforeAll(async () => {
        world = await createWorld()
        deployment = world.deploy('Contoso')
        leaveOthersOut(world, deployment)
        const messages = world.onDeployment(deployment, 'sn_vul_asc_run_all')
        expect(messages.map((message) => message.kind)).toEqual(['info'])
        world.settle()
    }, 60_000)
    afterAll(() => world.close())

    const failing = expected.byCode('Unhealthy').length - 1
    const notApplicable = expected.byCode('NotApplicable').length
    const citationCount = expected.citations().length

    test('runs the integrations in their order, and each completes', () => {
        const runs = world.rows('sn_vul_asc_integration_run', [
            'number',
            'type',
            'trigger',
            'state',
            'substate',
            'inserted',
            'not_applicable',
            'rejected',
            'error_code',
        ])
        const base = { trigger: 'run_all', state: 'complete', substate: 'success', error_code: '' }
        const counts = (inserted: number, not_applicable = 0, rejected = 0) => ({
            ...base,
            inserted: String(inserted),
            not_applicable: String(not_applicable),
            rejected: String(rejected),
        })
        expect(runs.map(({ number: _number, ...run }) => run)).toEqual([
            { type: 'policy_definition', ...counts(expected.testGroups().length) },
            { type: 'assessment_metadata', ...counts(expected.metadataCount) },
            { type: 'compliance_standard', ...counts(expected.standards.length + citationCount) },
            { type: 'assessment', ...counts(expected.usable.length, notApplicable, 2) },
            { type: 'comprehensive_assessment', ...counts(0, notApplicable, 2) },
            {
                type: 'container_image',
                ...counts(expected.unhealthyImages.length, imageAssessments.length - expected.unhealthyImages.length),
            },
        ])
    })

    test('assigned initiatives, and assigned standards without one, become test groups', () => {
        expect(byKey(world.rows('sn_vulc_policy', ['source_id', 'short_description']))).toEqual(
            byKey([
                ...expected.testGroups().map(({ source_id, short_description }) => ({ source_id, short_description })),
                {
                    source_id: 'no-policy',
                    short_description: 'Microsoft Defender for Cloud: tests without a policy',
                },
            ]),
        )
    })

    test('metadata becomes tests with their categories; criticality comes from the map', () => {
        expect(
            byKey(
                world.rows('sn_vulc_test', [
                    'source_id',
                    'short_description',
                    'source_category',
                    'source_criticality',
                    'criticality',
                ]),
            ),
        ).toEqual(byKey(expected.tests))
    })

    test('tests are in the groups of their policy and of the standards that name them, and nowhere else', () => {
        const links = world.rows('sn_vulc_policy_test', ['policy.source_id', 'test.source_id'])
        expect(byKey(links)).toEqual(
            byKey(
                expected
                    .memberships()
                    .map(({ policy, test }) => ({ 'policy.source_id': policy, 'test.source_id': test })),
            ),
        )
    })

    test('the Test Groups column says the same as the links', () => {
        const groups = new Map(
            world.rows('sn_vulc_policy', ['sys_id', 'source_id']).map((row) => [row['sys_id'], row['source_id'] ?? '']),
        )
        const shown = world.rows('sn_vulc_test', ['source_id', 'test_groups']).flatMap((row) =>
            (row['test_groups'] ?? '').split(',').map((group) => ({
                policy: groups.get(group) ?? `unknown ${group}`,
                test: row['source_id'] ?? '',
            })),
        )
        expect(byKey(shown)).toEqual(byKey(expected.memberships()))
    })

    test('standards become authoritative sources and their controls citations, with their names unchanged', () => {
        const sources = world.rows('sn_vulc_auth_src', ['source_id', 'short_description', 'source'])
        expect(byKey(sources)).toEqual(
            byKey(
                expected.standards.map((name) => ({
                    source_id: name,
                    short_description: name,
                    source: 'Microsoft Defender for Cloud',
                })),
            ),
        )
        expect(sources.map((row) => row['source_id'])).toContain('Azure-CIS-1.1.0-(New)')
        const columns = ['auth_src.source_id', 'section', 'section_name', 'control.source_id']
        expect(byKey(world.rows('sn_vulc_citation', columns))).toEqual(byKey(expected.citations()))
    })

    test('assessments become results', () => {
        const rows = world.rows('sn_vulc_result', ['control.source_id', 'source_id', 'result', 'state'])
        const wanted = expected.usable.map((item) => ({
            'control.source_id': expected.resultOf(item).test,
            source_id: expected.resultOf(item).id,
            result: item.properties.status.code === 'Healthy' ? 'passed' : 'failed',
            state: item.properties.status.code === 'Healthy' ? '3' : '1',
        }))
        // The one id that is longer than its column is stored cut, with a digest.
        const short = (list: Record<string, string>[]) => list.filter((row) => (row['source_id'] ?? '').length < 512)
        expect(byKey(short(rows))).toEqual(byKey(short(wanted)))
        expect(rows).toHaveLength(wanted.length)
    })

    test('resources become discovered items with tags, region, account and provider', () => {
        const tags = new Map(
            world.rows('sn_sec_cmn_host_tag', ['sys_id', 'name']).map((row) => [row['sys_id'], row['name'] ?? '']),
        )
        const rows = world
            .rows('sn_sec_cmn_src_ci', [
                'source_id',
                'cloud_service_provider.name',
                'cloud_account.name',
                'cloud_region.name',
                'host_tag',
            ])
            .map((row) => ({
                ...row,
                host_tag: (row['host_tag'] ?? '')
                    .split(',')
                    .filter((tag) => tag !== '')
                    .map((tag) => tags.get(tag)?.toLowerCase() ?? `not a reference: ${tag}`)
                    .sort()
                    .join(),
            }))
        const short = (list: Record<string, string>[]) => list.filter((row) => (row['source_id'] ?? '').length < 255)
        expect(byKey(short(rows))).toEqual(byKey(short(expected.discoveredItems())))
        expect(rows).toHaveLength(expected.discoveredItems().length)
    })

    test('at most 31 tags, and one of spellings that differ in letter case', () => {
        const [data01] = world.rows('sn_sec_cmn_src_ci', ['host_tag'], 'resource_name=data01')
        expect(data01?.['host_tag']?.split(',')).toHaveLength(31)
        const names = world.rows('sn_sec_cmn_host_tag', ['name']).map((row) => row['name'] ?? '')
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
        expect(names.filter((name) => /^env:(prod|test)$/i.test(name))).toHaveLength(2)
        expect(names.map((name) => name.toLowerCase()).sort()).toEqual(expected.hostTagNames())
    })

    test('resource types are those of Azure in lower case, and of AWS as its CIs are classified (this product, 2.7.0)', () => {
        const types = Object.fromEntries(
            world
                .rows('sn_sec_cmn_src_ci', ['resource_name', 'cloud_resource_type.name'])
                .map((row) => [row['resource_name'], row['cloud_resource_type.name']]),
        )
        expect(types).toMatchObject({
            'web-02': 'microsoft.compute/virtualmachines',
            apps: 'microsoft.network/virtualnetworks/subnets',
            Orders: 'microsoft.sql/servers/databases',
            invoices: 'AWS::S3::Bucket',
            'i-0abc12345': 'AWS::EC2::Instance',
            resize: 'AWS::Lambda::Function',
            edge: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
            exports: 'storage.googleapis.com/Bucket',
            'a1a1a1a1-0001-4000-8000-000000000001': 'microsoft.resources/subscriptions',
        })
    })

    test('images, packages, findings and vulnerable items: one for each image, package and CVE', () => {
        const wanted = expected.vulnerableItems()
        const items = world.rows('sn_vul_container_image_vulnerable_item', [
            'discovered_container_image.image_name',
            'package.name',
            'vulnerability.id',
            'state',
            'active',
        ])
        expect(byKey(items)).toEqual(
            byKey(
                wanted.map((item) => ({
                    'discovered_container_image.image_name': item.image,
                    'package.name': item.package,
                    'vulnerability.id': item.cve,
                    state: '1',
                    active: 'true',
                })),
            ),
        )
        const findings = world.rows('sn_vul_container_image_findings', [
            'image.image_name',
            'package.name',
            'vulnerability.id',
        ])
        expect(byKey(findings)).toEqual(
            byKey(
                wanted.map((item) => ({
                    'image.image_name': item.image,
                    'package.name': item.package,
                    'vulnerability.id': item.cve,
                })),
            ),
        )
        expect(world.rows('sn_vul_container_finding_m2m_vul_item', ['sys_id'])).toHaveLength(wanted.length)
        const packages = world.rows('sn_vul_container_image_package', ['image.image_name', 'name', 'version'])
        const distinct = new Set(wanted.map((item) => `${item.image} ${item.package}`))
        expect(packages).toHaveLength(distinct.size)
        expect(new Set(packages.map((row) => row['version']))).toEqual(new Set(['2.0.0']))
    })

    test('images know registry, repository, digest and where they live', () => {
        const columns = ['image_digest', 'registry', 'repo', 'cloud_providers', 'cloud_account_ids', 'cloud_regions']
        const wanted = new Map(
            expected.unhealthyImages.map(({ id, properties }) => {
                const image = JSON.parse(memberOf(properties, 'resourceAdditionalData') as string) as object
                const repository = memberOf(image, 'RepositoryDetails')
                const data = memberOf(properties, 'additionalData')
                const registry = memberOf(repository, 'RegistryHost') as string
                const digest = memberOf(image, 'Digest') as string
                const row = {
                    image_digest: digest,
                    registry,
                    repo: `${registry}/${memberOf(repository, 'RepositoryName') as string}`,
                    cloud_providers: memberOf(properties.resourceDetails, 'Source') as string,
                    cloud_account_ids: (memberOf(data, 'HierarchyId') as string | undefined) ?? id.split('/')[2] ?? '',
                    cloud_regions: (memberOf(data, 'Region') as string | undefined) ?? '',
                }
                return [digest, row]
            }),
        )
        expect(byKey(world.rows('sn_vul_container_image', columns))).toEqual(byKey([...wanted.values()]))
    })

    test('vulnerability entries have the details of their CVE', () => {
        const details = new Map(
            itemsOf('microsoft.security/cvedetails').map((item) => [item.name.toUpperCase(), item.properties]),
        )
        const wanted = [...new Set(expected.vulnerableItems().map((item) => item.cve))].map((cve) => {
            const said = details.get(cve)
            const { base, cvssVectorString } = said
                ? (memberOf(said['cvss'], '3.0') as { base: number; cvssVectorString: string })
                : // CVE-2026-1005 has no details; its row says this.
                  { base: 7.5, cvssVectorString: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N' }
            return {
                id: cve,
                source_severity: (said?.['severity'] as string | undefined) ?? 'High',
                v3_base_score: String(base),
                v3_vector_string: cvssVectorString,
                date_published: '2026-06-20 00:00:00',
                last_modified: '2026-08-01 00:00:00',
                exploit_exists: String(cve === 'CVE-2026-1003'),
                summary: (said?.['description'] as string | undefined) ?? '',
            }
        })
        expect(byKey(world.rows('sn_vul_entry', Object.keys(wanted[0] ?? {})))).toEqual(byKey(wanted))
    })

    test('a second full run of everything writes nothing but Last seen and Last found of what is not passed', () => {
        const before = untouchables(world)
        world.clock.at += 86_400_000
        for (const type of KNOWN) {
            const run = world.run(deployment, type, true)
            expect({ type, ...run }).toMatchObject({ type, substate: 'success', inserted: 0, updated: 0, closed: 0 })
        }
        const now = new Date(world.clock.at).toISOString().slice(0, 19).replace('T', ' ')
        const after = untouchables(world)
        const touched = (table: string, columns: string[]) =>
            (after[table] ?? []).filter((row, index) => {
                const old = { ...before[table]?.[index] }
                const changes = Object.keys(row).filter((column) => row[column] !== old[column])
                const own = changes.filter(
                    (column) => !['sys_updated_on', 'sys_updated_by', 'sys_mod_count'].includes(column),
                )
                expect(own.filter((column) => !columns.includes(column) || row[column] !== now)).toEqual([])
                return changes.length > 0
            })
        const results = touched('sn_vulc_result', ['last_seen'])
        expect(results).toHaveLength(failing)
        expect(new Set(results.map((row) => row['result']))).toEqual(new Set(['failed']))
        expect(touched('sn_sec_cmn_src_ci', ['non_infra_last_scan_date', 'non_infra_last_comp_scan_date']).length).toBe(
            new Set(results.map((row) => row['src_ci'])).size,
        )
        const items = touched('sn_vul_container_image_vulnerable_item', ['last_found_dt_tm'])
        expect(items.map((item) => item['sys_id'])).toEqual(
            world.rows('sn_vul_container_image_vulnerable_item', ['sys_id'], 'state=1').map((item) => item['sys_id']),
        )
        expect(touched('sn_vul_container_image_findings', ['last_found'])).toHaveLength(items.length)
        expect(touched('sn_vul_container_image', ['last_found'])).toHaveLength(
            new Set(items.map((item) => item['discovered_container_image'])).size,
        )
        const moved = ['sn_vulc_result', 'sn_sec_cmn_src_ci', 'sn_vul_container_image']
        moved.push('sn_vul_container_image_vulnerable_item', 'sn_vul_container_image_findings')
        for (const table of Object.keys(after).filter((name) => !moved.includes(name)))
            expect({ table, rows: after[table] }).toEqual({ table, rows: before[table] })
    })

    test('another full run of everything on that day writes nothing at all', () => {
        const before = untouchables(world)
        world.clock.at += 60_000
        for (const type of KNOWN)
            expect({ type, ...world.run(deployment, type, true) }).toMatchObject({
                type,
                substate: 'success',
                inserted: 0,
                updated: 0,
                closed: 0,
            })
        expect(untouchables(world)).toEqual(before)
    })
})

test('an integration that is not known here has a test of its own', () => {
    const without = OTHERS.filter(({ type }) => !existsSync(`test/e2e/${stemOf(type)}.test.ts`))
    expect(without.map(({ type }) => type)).toEqual([])
})

test('npm start -- --once says in JSON that all integrations succeeded', () => {
    const folder = mkdtempSync(join(tmpdir(), 'start-'))
    try {
        const file = join(folder, 'summary.json')
        // Exits with 1 unless every run was complete with success, which throws here.
        execFileSync(
            process.execPath,
            ['--import', 'tsx', 'scripts/start.ts', '--once', '--no-build', '--quota', '1000', '--json', file],
            {
                stdio: 'pipe',
            },
        )
        const { runs, tables } = JSON.parse(readFileSync(file, 'utf8')) as {
            runs: { integration: string; state: string; substate: string; inserted: number }[]
            tables: Record<string, number>
        }
        expect(runs.map((run) => run.integration)).toEqual(INTEGRATION_TYPES)
        expect(runs.map(({ state, substate }) => `${state}/${substate}`)).toEqual(
            INTEGRATION_TYPES.map(() => 'complete/success'),
        )
        const rows = {
            sn_vulc_policy: expected.testGroups().length + 1,
            sn_vulc_policy_test: expected.memberships().length,
            sn_vulc_test: expected.tests.length,
            sn_vulc_auth_src: expected.standards.length,
            sn_vulc_citation: expected.citations().length,
            sn_vulc_result: expected.usable.length,
            sn_sec_cmn_src_ci: expected.discoveredItems().length,
            sn_vul_container_image_vulnerable_item: expected.vulnerableItems().length,
            sn_vul_container_image_findings: expected.vulnerableItems().length,
        }
        for (const [table, count] of Object.entries(rows))
            if (!OTHER_TABLES.has(table)) expect({ table, rows: tables[table] }).toEqual({ table, rows: count })
    } finally {
        rmSync(folder, { recursive: true })
    }
}, 120_000)
