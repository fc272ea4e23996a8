/** K7 continuity: the work on a finding goes on when Azure gives it another id, where that is proved. */
import { REPLACEMENTS } from '../../src/server/vocabulary/replacements.ts'
import {
    ASSIGNED,
    assessment,
    DEFERRED,
    FINDING,
    idOf,
    machine,
    openTenant,
    type Tenant,
} from '../support/continuity.ts'

const ONE_TO_ONE = REPLACEMENTS.filter(({ kind }) => kind === 'one_to_one')
const SPLIT = REPLACEMENTS.filter(({ kind }) => kind === 'split')
const OLD_KEYS = [...new Set(SPLIT.map(({ old }) => old))]
const NEW_KEYS = [...new Set(SPLIT.map((replacement) => replacement.new))]

describe('K7 replaced keys, one for one', () => {
    let tenant: Tenant
    const before = new Map<string, Record<string, string> | undefined>()
    const resourceOf = (old: string) => machine(`one-${old.slice(0, 8)}`)

    beforeAll(async () => {
        tenant = await openTenant()
        const old = ONE_TO_ONE.map((each) => assessment(resourceOf(each.old), each.old))
        await tenant.add(...old)
        tenant.full()
        for (const { id } of old) {
            tenant.change(id, { ...ASSIGNED, ...DEFERRED })
            before.set(id, tenant.result(id))
        }
        await tenant.remove(...old)
        await tenant.add(
            ...ONE_TO_ONE.map((each) =>
                assessment(resourceOf(each.old), each.new, { first: '2026-11-20T10:00:00.1234567Z' }),
            ),
        )
        expect(tenant.full()).toMatchObject({ substate: 'success', inserted: 0, updated: ONE_TO_ONE.length })
    }, 120_000)
    afterAll(() => tenant.world.close())

    test.each(ONE_TO_ONE)('$old goes on as $new, with its assignment, deferral and first seen', (each) => {
        const [oldId, newId] = [idOf(resourceOf(each.old), each.old), idOf(resourceOf(each.old), each.new)]
        const known = before.get(oldId)
        expect(known).toMatchObject({ first_seen: '2026-10-01 10:00:00', ...ASSIGNED, ...DEFERRED })
        expect(tenant.result(newId)).toEqual({
            ...known,
            source_id: newId,
            'control.source_id': each.new,
            display: `Title of ${each.new}`,
            remediation: `remediation of ${each.new}`,
            close_notes: `Replaced by ${each.new}, before ${each.old}. Source: ${each.source}, 2026.`,
        })
        expect(tenant.result(oldId)).toBeUndefined()
        expect(tenant.finding(oldId)).toMatchObject({
            status: 'replaced',
            test_result: '',
            reason: expect.stringMatching(/^Replaced by /) as string,
        })
        expect(tenant.finding(newId)).toMatchObject({
            status: 'failed',
            test_result: known?.['sys_id'],
            'predecessor.external_id': oldId,
            first_seen: tenant.finding(oldId)?.['first_seen'],
        })
    })

    test('a second run moves nothing, and closes nothing', () => {
        expect(tenant.full()).toMatchObject({ substate: 'success', inserted: 0, updated: 0, closed: 0 })
        expect(tenant.world.rows('sn_vul_asc_closure', ['state'])).toEqual([])
        for (const each of ONE_TO_ONE)
            expect(tenant.result(idOf(resourceOf(each.old), each.new))).toMatchObject({ state: '12', ...ASSIGNED })
    })

    test('what Azure says later of the first evaluation does not move first seen', async () => {
        const [each] = ONE_TO_ONE
        if (each === undefined) throw new Error('there is none')
        const row = assessment(resourceOf(each.old), each.new, { first: '2026-11-21T10:00:00.1234567Z' })
        await tenant.add(row)
        expect(tenant.full()).toMatchObject({ substate: 'success', inserted: 0 })
        expect(tenant.result(row.id)).toMatchObject({ first_seen: '2026-10-01 10:00:00' })
    })

    test('an old key that comes back opens a finding of its own', async () => {
        const [each] = ONE_TO_ONE
        if (each === undefined) throw new Error('there is none')
        const [oldId, newId] = [idOf(resourceOf(each.old), each.old), idOf(resourceOf(each.old), each.new)]
        const known = tenant.result(newId)
        await tenant.add(assessment(resourceOf(each.old), each.old))
        expect(tenant.full()).toMatchObject({ substate: 'success', inserted: 1, updated: 0 })
        expect(tenant.result(oldId)).toMatchObject({ state: '1', assigned_to: '', 'control.source_id': each.old })
        expect(tenant.finding(oldId)).toMatchObject({ status: 'failed', reason: '' })
        expect(tenant.result(newId)).toEqual(known)
        // And it ends as any other: the new one has its own result.
        await tenant.remove({ id: oldId })
        tenant.full()
        expect(tenant.finding(oldId)).toMatchObject({ status: 'vanished' })
        expect(tenant.result(oldId)).toMatchObject({ state: '3' })
        expect(tenant.result(newId)).toEqual(known)
    })
})

describe('K7 replaced keys, side by side and not certain', () => {
    let tenant: Tenant
    beforeAll(async () => (tenant = await openTenant()), 60_000)
    afterAll(() => tenant.world.close())

    test('while the source has both, both have a result; the old one ends when its row does', async () => {
        const [each] = ONE_TO_ONE
        if (each === undefined) throw new Error('there is none')
        const [old, next] = [assessment(machine('both'), each.old), assessment(machine('both'), each.new)]
        await tenant.add(old)
        tenant.full()
        tenant.change(old.id, ASSIGNED)
        await tenant.add(next)
        expect(tenant.full()).toMatchObject({ substate: 'success', inserted: 1, updated: 0 })
        expect(tenant.result(old.id)).toMatchObject({ state: '1', ...ASSIGNED, close_notes: '' })
        expect(tenant.result(next.id)).toMatchObject({ state: '1', assigned_to: '', close_notes: '' })
        await tenant.remove(old)
        tenant.full()
        expect(tenant.finding(old.id)).toMatchObject({ status: 'vanished' })
        expect(tenant.result(old.id)).toMatchObject({ state: '3', ...ASSIGNED })
        expect(tenant.result(next.id)).toMatchObject({ state: '1', assigned_to: '' })
    })

    test('a successor that is healthy goes on as well: the work is done', async () => {
        const [, each] = ONE_TO_ONE
        if (each === undefined) throw new Error('there is none')
        const old = assessment(machine('done'), each.old)
        const next = assessment(machine('done'), each.new, { code: 'Healthy' })
        await tenant.add(old)
        tenant.full()
        const known = tenant.result(old.id)
        await tenant.remove(old)
        await tenant.add(next)
        tenant.full()
        expect(tenant.result(next.id)).toMatchObject({ sys_id: known?.['sys_id'], result: 'passed', state: '3' })
    })

    test('two old keys and one new one: nothing moves, and the run says so', async () => {
        const [one = '', other = ''] = OLD_KEYS
        const [key = ''] = NEW_KEYS
        const old = [assessment(machine('two'), one), assessment(machine('two'), other)]
        await tenant.add(...old)
        tenant.full()
        for (const { id } of old) tenant.change(id, ASSIGNED)
        await tenant.remove(...old)
        const next = assessment(machine('two'), key)
        await tenant.add(next)
        const run = tenant.full()
        expect(tenant.notice(run)).toContain(
            `It is not certain which finding this one goes on from, so it is a new one: ${next.id}`,
        )
        expect(tenant.result(next.id)).toMatchObject({ state: '1', assigned_to: '' })
        for (const { id } of old) expect(tenant.finding(id)).toMatchObject({ status: 'vanished' })
    })
})

describe('K7 replaced keys, one for several', () => {
    let tenant: Tenant
    const resourceOf = (old: string) => machine(`split-${old.slice(0, 8)}`)

    beforeAll(async () => {
        tenant = await openTenant()
        const old = OLD_KEYS.map((key) => assessment(resourceOf(key), key))
        await tenant.add(...old)
        tenant.full()
        for (const { id } of old) tenant.change(id, { ...ASSIGNED, ...DEFERRED })
        await tenant.remove(...old)
        // The third comes later.
        await tenant.add(
            ...OLD_KEYS.flatMap((key) => NEW_KEYS.slice(0, 2).map((to) => assessment(resourceOf(key), to))),
        )
        expect(tenant.full()).toMatchObject({ substate: 'success', inserted: 2 * OLD_KEYS.length })
        await tenant.add(...OLD_KEYS.map((key) => assessment(resourceOf(key), NEW_KEYS[2] ?? '')))
        expect(tenant.full()).toMatchObject({ substate: 'success', inserted: OLD_KEYS.length })
    }, 120_000)
    afterAll(() => tenant.world.close())

    test.each(SPLIT)('$old ends, $new has its assignment and not its deferral', (each) => {
        const [oldId, newId] = [idOf(resourceOf(each.old), each.old), idOf(resourceOf(each.old), each.new)]
        const note = `Replaced by individual recommendations: ${each.old} by ${NEW_KEYS.join(', ')}. Source: ${each.source}, 2026.`
        expect(tenant.result(oldId)).toMatchObject({ state: '3', close_notes: note, ...ASSIGNED })
        expect(tenant.finding(oldId)).toMatchObject({ status: 'replaced', reason: note })
        expect(tenant.result(newId)).toMatchObject({
            state: '1',
            'control.source_id': each.new,
            ignore_expiration_dt_tm: '',
            ...ASSIGNED,
        })
        expect(tenant.finding(newId)).toMatchObject({ status: 'failed', 'predecessor.external_id': '' })
    })

    test('a second run passes on nothing, so that an assignment that was taken back stays so', () => {
        const id = idOf(resourceOf(OLD_KEYS[0] ?? ''), NEW_KEYS[0] ?? '')
        tenant.change(id, { assigned_to: '', assignment_group: '' })
        expect(tenant.full()).toMatchObject({ substate: 'success', inserted: 0, updated: 0 })
        expect(tenant.result(id)).toMatchObject({ assigned_to: '', assignment_group: '' })
        expect(tenant.world.rows('sn_vul_asc_closure', ['state'])).toEqual([])
    })

    test('an old key that comes back opens its result again', async () => {
        const row = assessment(resourceOf(OLD_KEYS[0] ?? ''), OLD_KEYS[0] ?? '')
        await tenant.add(row)
        expect(tenant.full()).toMatchObject({ substate: 'success', inserted: 0, updated: 1 })
        expect(tenant.result(row.id)).toMatchObject({ state: '1' })
        expect(tenant.finding(row.id)).toMatchObject({ status: 'failed' })
    })
})

const CONNECTORS =
    '/subscriptions/a1a1a1a1-0003-4000-8000-000000000003/resourcegroups/rg-connectors/providers/Microsoft.Security/securityConnectors'
const KEYS = [1, 2, 3].map((number) => `c26f134e-10e9-47ed-8f19-00000000000${number}`)

interface Native {
    account?: string
    nativeId?: string
    code?: string
    slug?: string
}

const behind = (connector: string, name: string) => `${CONNECTORS}/${connector}/securityentitydata/aws-ec2-${name}`

/** An assessment of an EC2 instance, behind a connector. */
function instance(connector: string, name: string, key: string | undefined, native: Native = {}): { id: string } {
    const { account = '123456789012', code = 'Unhealthy', slug = name } = native
    const nativeId = native.nativeId ?? `arn:aws:ec2:eu-west-1:${account}:instance/i-0${name}`
    return assessment(behind(connector, slug), key ?? '', {
        code,
        properties: {
            resourceDetails: { Source: 'AWS', Id: behind(connector, slug) },
            additionalData: {
                ResourceName: name,
                ResourceType: 'instance',
                ResourceProvider: 'ec2',
                NativeCloudUniqueIdentifier: nativeId,
                Region: 'eu-west-1',
                HierarchyId: account,
            },
        },
    })
}

describe.each(['1000', '1'])('K7 a connector that was made again, pages of %s rows', (pageSize) => {
    let tenant: Tenant
    const item = (id: string) =>
        tenant.world.rows(
            'sn_sec_cmn_src_ci',
            ['sys_id', 'cmdb_ci', 'resource_id', 'state'],
            `source_id=${id.toLowerCase()}`,
        )
    const cis = () =>
        tenant.world.rows('cmdb_ci_cmp_resource', ['sys_id', 'name', 'object_id'], 'object_idSTARTSWITHi-0')
    const items = () => tenant.world.rows('sn_sec_cmn_src_ci', ['source_id'], 'source_idLIKEaws-ec2-').length

    beforeAll(async () => (tenant = await openTenant({ page_size: pageSize })), 60_000)
    afterAll(() => tenant.world.close())

    test('result, discovered item and CI go on, with assignment and deferral', async () => {
        const old = [
            instance('conn1', 'abc', KEYS[0]),
            instance('conn1', 'abc', KEYS[1], { code: 'Healthy' }),
            instance('conn1', 'def', KEYS[0]),
        ]
        await tenant.add(...old)
        tenant.full()
        tenant.change(old[0]?.id ?? '', { ...ASSIGNED, ...DEFERRED })
        const [result, passed, other] = old.map(({ id }) => tenant.result(id))
        const [known] = item(behind('conn1', 'abc'))
        const [before, count] = [cis(), items()]
        expect(result).toMatchObject({ src_ci: known?.['sys_id'], cmdb_ci: known?.['cmdb_ci'] })
        expect(before.map(({ object_id }) => object_id)).toEqual(expect.arrayContaining(['i-0abc', 'i-0def']))

        await tenant.remove(...old)
        const next = [
            instance('conn2', 'abc', KEYS[0]),
            instance('conn2', 'abc', KEYS[1], { code: 'Healthy' }),
            instance('conn2', 'abc', KEYS[2]),
            instance('conn2', 'def', KEYS[0]),
        ]
        await tenant.add(...next)
        // New is what was not assessed before.
        expect(tenant.full()).toMatchObject({ substate: 'success', inserted: 1, updated: 3 })
        expect(tenant.result(next[0]?.id ?? '')).toEqual({
            ...result,
            source_id: next[0]?.id,
            close_notes: `Its connector was made again: before ${old[0]?.id ?? ''}.`,
        })
        expect(tenant.result(next[1]?.id ?? '')).toMatchObject({ sys_id: passed?.['sys_id'], result: 'passed' })
        expect(tenant.result(next[3]?.id ?? '')).toMatchObject({ sys_id: other?.['sys_id'], state: '1' })
        expect(item(behind('conn2', 'abc'))).toEqual([{ ...known, resource_id: behind('conn2', 'abc') }])
        expect(item(behind('conn1', 'abc'))).toEqual([])
        expect([cis(), items()]).toEqual([before, count])
        expect(tenant.result(next[2]?.id ?? '')).toMatchObject({ src_ci: known?.['sys_id'] })
        expect(tenant.finding(old[0]?.id ?? '')).toMatchObject({ status: 'replaced', test_result: '' })
        expect(tenant.finding(next[0]?.id ?? '')).toMatchObject({ 'predecessor.external_id': old[0]?.id })
        expect(tenant.world.rows('sn_vul_asc_closure', ['state'])).toEqual([])
    })

    test('a second run moves nothing, also when every row is handled again', () => {
        const [before, count] = [cis(), items()]
        expect(tenant.full()).toMatchObject({ substate: 'success', inserted: 0, updated: 0 })
        const finding = tenant.world.instance.record(FINDING)
        finding.addEncodedQuery('external_idLIKEconn2')
        finding.setValue('fingerprint', '')
        finding.updateMultiple()
        expect(tenant.full()).toMatchObject({ substate: 'success', inserted: 0 })
        expect([cis(), items()]).toEqual([before, count])
    })

    test('a connector that gets its old name back goes on as well', async () => {
        const [now, again] = [instance('conn2', 'def', KEYS[0]), instance('conn1', 'def', KEYS[0])]
        const known = tenant.result(now.id)
        await tenant.remove(now)
        await tenant.add(again)
        expect(tenant.full()).toMatchObject({ substate: 'success', inserted: 0, updated: 1 })
        expect(tenant.result(again.id)).toMatchObject({ sys_id: known?.['sys_id'], src_ci: known?.['src_ci'] })
    })

    test('another account, or a resource that is still assessed, is another resource', async () => {
        const old = [instance('conn3', 'one', KEYS[0]), instance('conn3', 'two', KEYS[0])]
        await tenant.add(...old, instance('conn3', 'two', KEYS[1]))
        tenant.full()
        await tenant.remove(...old)
        const next = [instance('conn4', 'one', KEYS[0], { account: '210987654321' }), instance('conn4', 'two', KEYS[0])]
        await tenant.add(...next)
        expect(tenant.full()).toMatchObject({ substate: 'success', inserted: 2 })
        for (const { id } of next) expect(tenant.finding(id)).toMatchObject({ 'predecessor.external_id': '' })
        for (const { id } of old) expect(tenant.finding(id)).toMatchObject({ status: 'vanished' })
        expect(item(behind('conn3', 'two'))).toHaveLength(1)
        // Both have an item now: what goes later is not taken for the other.
        await tenant.remove(instance('conn3', 'two', KEYS[1]))
        const late = instance('conn4', 'two', KEYS[1])
        await tenant.add(late)
        tenant.full()
        expect(tenant.finding(late.id)).toMatchObject({ 'predecessor.external_id': '' })
    })

    /** Resources with one native id, known behind one connector, new behind another. */
    async function sharing(known: string[], fresh: string[]) {
        const nativeId = `arn:aws:ec2:eu-west-1:123456789012:instance/i-0${known[0] ?? ''}`
        const rows = (connector: string, slugs: string[]) =>
            slugs.map((slug) => instance(connector, slug, KEYS[0], { nativeId }))
        const [old, next] = [rows('conn5', known), rows('conn6', fresh)]
        await tenant.add(...old)
        tenant.full()
        for (const { id } of old) tenant.change(id, ASSIGNED)
        await tenant.remove(...old)
        await tenant.add(...next)
        return { run: tenant.full(), old, next }
    }

    test('two new resources with one native id: nothing moves, and the run says so', async () => {
        const { run, old, next } = await sharing(['a1'], ['b1', 'b2'])
        for (const { id } of next) {
            expect(tenant.notice(run)).toContain(`so it is a new one: ${id}`)
            expect(tenant.result(id)).toMatchObject({ assigned_to: '', state: '1' })
        }
        const [first, second] = next.map(({ id }) => tenant.result(id))
        expect(second?.['src_ci']).not.toBe(first?.['src_ci'])
        for (const { id } of old) expect(tenant.finding(id)).toMatchObject({ status: 'vanished' })
        expect(tenant.full()).toMatchObject({ substate: 'success', inserted: 0, updated: 0, closed: 0 })
    })

    test('what says its native id in another member, and in other letters, is a rival as well', async () => {
        const nativeId = 'arn:aws:ec2:eu-west-1:123456789012:instance/i-0e1'
        const [old, next] = [
            instance('conn7', 'e1', KEYS[0], { nativeId }),
            instance('conn8', 'e1', KEYS[0], { nativeId }),
        ]
        await tenant.add(old)
        tenant.full()
        tenant.change(old.id, ASSIGNED)
        const odd = assessment(behind('conn9', 'e1'), KEYS[1] ?? '', {
            properties: {
                resourceDetails: { source: 'Aws', nativeResourceID: nativeId.toUpperCase() },
                additionalData: JSON.stringify({ resourcetype: 'instance', resourceprovider: 'ec2' }),
            },
        })
        await tenant.remove(old)
        await tenant.add(next, odd)
        const run = tenant.full()
        expect(tenant.notice(run)).toContain(`so it is a new one: ${next.id}`)
        expect(tenant.result(next.id)).toMatchObject({ assigned_to: '', state: '1' })
    })

    test('two known resources with one native id: nothing moves, and the run says so', async () => {
        const { run, old, next } = await sharing(['c1', 'c2'], ['d1'])
        for (const { id } of next) {
            expect(tenant.notice(run)).toContain(`so it is a new one: ${id}`)
            expect(tenant.result(id)).toMatchObject({ assigned_to: '', state: '1' })
        }
        for (const { id } of old) expect(tenant.finding(id)).toMatchObject({ status: 'vanished' })
    })
})
