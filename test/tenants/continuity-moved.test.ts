/** K7 continuity: a machine of Azure that was moved keeps its unique id, and with it the work on its findings. */
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

const KEYS = [1, 2, 3].map((number) => `c26f134e-10e9-47ed-8f19-00000000001${number}`)
const [KEY = '', OTHER_KEY = '', LATE_KEY = ''] = KEYS
const OTHER_SUBSCRIPTION = 'a1a1a1a1-0002-4000-8000-000000000002'

/** The same name in another resource group. */
const elsewhere = (name: string) => machine(name).replace('/rg-continuity/', '/rg-moved/')
const abroad = (name: string) => machine(name).replace(/\/subscriptions\/[^/]+/, `/subscriptions/${OTHER_SUBSCRIPTION}`)

let number = 0
/** A unique id that no machine has yet. */
function freshId(): string {
    number += 1
    return `0f3c8d2a-1b4e-4c5d-8e9f-${String(number).padStart(12, '0')}`
}

/** A tenant in which machines come and go with their recommendations. */
class Machines {
    constructor(readonly tenant: Tenant) {}

    async place(id: string, vmId: unknown, keys = [KEY], code = 'Unhealthy'): Promise<void> {
        const name = id.slice(id.lastIndexOf('/') + 1)
        const properties = vmId === undefined ? {} : { vmId }
        const resource = { id, name, type: 'Microsoft.Compute/virtualMachines', location: 'westeurope', properties }
        await this.tenant.world.simulator.control.addResource(resource)
        await this.assess(id, keys, code)
    }

    /** With a date of its own: what is new to Azure is no older than the move. */
    async assess(id: string, keys: readonly string[], code = 'Unhealthy'): Promise<void> {
        const first = id.includes('/rg-continuity/') ? '2026-10-01T10:00:00.1234567Z' : '2026-11-20T10:00:00.1234567Z'
        await this.tenant.add(...keys.map((key) => assessment(id, key, { code, first })))
    }

    async leave(id: string, keys = [KEY]): Promise<void> {
        await this.tenant.world.simulator.control.removeResource(id)
        await this.tenant.remove(...keys.map((key) => ({ id: idOf(id, key) })))
    }

    /** Machines that are known, and somebody works on. */
    async known(...machines: [id: string, vmId: unknown][]): Promise<void> {
        for (const [id, vmId] of machines) await this.place(id, vmId)
        this.tenant.full()
        for (const [id] of machines) this.tenant.change(idOf(id, KEY), ASSIGNED)
    }

    item(id: string): Record<string, string> | undefined {
        const columns = ['sys_id', 'cmdb_ci', 'resource_id', 'state']
        return this.tenant.world.rows('sn_sec_cmn_src_ci', columns, `source_id=${id.toLowerCase()}`)[0]
    }

    cis(): Record<string, string>[] {
        return this.tenant.world.rows('cmdb_ci_cmp_resource', ['sys_id', 'name', 'object_id'], 'object_idLIKE/rg-')
    }

    isNew(id: string): void {
        expect(this.tenant.result(idOf(id, KEY))).toMatchObject({ state: '1', assigned_to: '' })
        expect(this.tenant.finding(idOf(id, KEY))).toMatchObject({ 'predecessor.external_id': '' })
    }

    goesOn(id: string, from: string): void {
        expect(this.tenant.result(idOf(id, KEY))).toMatchObject({ state: '1', ...ASSIGNED })
        expect(this.tenant.finding(idOf(id, KEY))).toMatchObject({ 'predecessor.external_id': idOf(from, KEY) })
        expect(this.tenant.finding(idOf(from, KEY))).toMatchObject({ status: 'replaced', test_result: '' })
    }
}

describe.each(['1000', '1'])('K7 a machine that was moved, pages of %s rows', (pageSize) => {
    let tenant: Tenant
    let machines: Machines
    const uncertain = (run: { sys_id: string }, id: string) =>
        tenant.notice(run).includes(`so it is a new one: ${idOf(id, KEY)}`)

    beforeAll(async () => {
        tenant = await openTenant({ page_size: pageSize })
        machines = new Machines(tenant)
    }, 60_000)
    afterAll(() => tenant.world.close())

    test('result, discovered item and CI go on, with assignment, deferral and first seen', async () => {
        const vmId = freshId()
        const [old, next] = [machine('one'), elsewhere('one')]
        await machines.place(old, vmId)
        await machines.assess(old, [OTHER_KEY], 'Healthy')
        tenant.full()
        tenant.change(idOf(old, KEY), { ...ASSIGNED, ...DEFERRED })
        const [result, passed, item, cis] = [
            tenant.result(idOf(old, KEY)),
            tenant.result(idOf(old, OTHER_KEY)),
            machines.item(old),
            machines.cis(),
        ]
        expect(result).toMatchObject({ first_seen: '2026-10-01 10:00:00', cmdb_ci: item?.['cmdb_ci'] })
        expect(item?.['cmdb_ci']).not.toBe('')

        await machines.leave(old, [KEY, OTHER_KEY])
        await machines.place(next, vmId.toUpperCase(), [KEY, LATE_KEY])
        await machines.assess(next, [OTHER_KEY], 'Healthy')
        // New is what was not assessed before.
        expect(tenant.full()).toMatchObject({ substate: 'success', inserted: 1, updated: 2 })
        expect(tenant.result(idOf(next, KEY))).toEqual({
            ...result,
            source_id: idOf(next, KEY),
            close_notes: `Its resource was moved: before ${idOf(old, KEY)}.`,
        })
        expect(tenant.result(idOf(next, OTHER_KEY))).toMatchObject({ sys_id: passed?.['sys_id'], result: 'passed' })
        expect(tenant.result(idOf(next, LATE_KEY))).toMatchObject({ src_ci: item?.['sys_id'], assigned_to: '' })
        expect(machines.item(next)).toEqual({ ...item, resource_id: next })
        expect(machines.item(old)).toBeUndefined()
        const own = (ci: Record<string, string>) => ci['sys_id'] === item?.['cmdb_ci']
        expect(machines.cis()).toEqual(cis.map((ci) => (own(ci) ? { ...ci, object_id: next } : ci)))
        expect(tenant.finding(idOf(old, KEY))).toMatchObject({ status: 'replaced', test_result: '' })
        expect(tenant.finding(idOf(next, KEY))).toMatchObject({ 'predecessor.external_id': idOf(old, KEY) })
        expect(tenant.world.rows('sn_vul_asc_closure', ['state'])).toEqual([])
    })

    test('a second run moves nothing, also when every row is handled again', () => {
        const cis = machines.cis()
        expect(tenant.full()).toMatchObject({ substate: 'success', inserted: 0, updated: 0 })
        const finding = tenant.world.instance.record(FINDING)
        finding.addEncodedQuery('external_idLIKErg-moved')
        finding.setValue('fingerprint', '')
        finding.updateMultiple()
        expect(tenant.full()).toMatchObject({ substate: 'success', inserted: 0 })
        expect(machines.cis()).toEqual(cis)
    })

    test('what comes to the old place is another machine, with a CI of its own', async () => {
        const [known, count] = [tenant.result(idOf(elsewhere('one'), KEY)), machines.cis().length]
        await machines.place(machine('one'), freshId())
        expect(tenant.full()).toMatchObject({ substate: 'success', inserted: 1, updated: 0 })
        machines.isNew(machine('one'))
        const [item, moved] = [machines.item(machine('one')), machines.item(elsewhere('one'))]
        expect(item?.['cmdb_ci']).not.toBe('')
        expect(item?.['cmdb_ci']).not.toBe(moved?.['cmdb_ci'])
        expect(machines.cis()).toHaveLength(count + 1)
        expect(tenant.result(idOf(elsewhere('one'), KEY))).toEqual(known)
    })

    test('one that is moved back goes on as well', async () => {
        const vmId = freshId()
        await machines.known([machine('back'), vmId])
        await machines.leave(machine('back'))
        await machines.place(elsewhere('back'), vmId)
        tenant.full()
        machines.goesOn(elsewhere('back'), machine('back'))
        await machines.leave(elsewhere('back'))
        await machines.place(machine('back'), vmId)
        expect(tenant.full()).toMatchObject({ substate: 'success', inserted: 0, updated: 1 })
        machines.goesOn(machine('back'), elsewhere('back'))
    })

    test('two that were moved and changed names: each goes on as itself', async () => {
        const [first, second] = [freshId(), freshId()]
        await machines.known([machine('a'), first], [machine('b'), second])
        const before = machines.item(machine('a'))
        await machines.leave(machine('a'))
        await machines.leave(machine('b'))
        await machines.place(elsewhere('a'), second)
        await machines.place(elsewhere('b'), first)
        expect(tenant.full()).toMatchObject({ substate: 'success', inserted: 0, updated: 2 })
        machines.goesOn(elsewhere('a'), machine('b'))
        machines.goesOn(elsewhere('b'), machine('a'))
        expect(machines.item(elsewhere('b'))).toMatchObject({
            sys_id: before?.['sys_id'],
            cmdb_ci: before?.['cmdb_ci'],
        })
    })

    test('two whose ids are both still assessed: nothing moves', async () => {
        const [first, second] = [freshId(), freshId()]
        await machines.known([machine('c'), first], [machine('d'), second])
        await machines.leave(machine('c'))
        await machines.leave(machine('d'))
        await machines.place(machine('c'), second)
        await machines.place(machine('d'), first)
        expect(tenant.full()).toMatchObject({ substate: 'success', inserted: 0 })
        for (const id of [machine('c'), machine('d')])
            expect(tenant.finding(idOf(id, KEY))).toMatchObject({ status: 'failed', 'predecessor.external_id': '' })
    })

    test('one whose old id is assessed for anything is another machine', async () => {
        const vmId = freshId()
        await machines.known([machine('still'), vmId])
        await machines.assess(machine('still'), [OTHER_KEY])
        await machines.leave(machine('still'))
        await machines.place(elsewhere('still'), vmId)
        tenant.full()
        machines.isNew(elsewhere('still'))
    })

    test.each([
        ['no unique id', undefined],
        ['one of zeros', '00000000-0000-0000-0000-000000000000'],
        ['one that is none', 'unknown'],
    ])('%s proves nothing', async (said, vmId) => {
        const name = said.replaceAll(' ', '-')
        await machines.known([machine(name), vmId])
        await machines.leave(machine(name))
        await machines.place(elsewhere(name), vmId)
        const run = tenant.full()
        machines.isNew(elsewhere(name))
        expect(tenant.finding(idOf(machine(name), KEY))).toMatchObject({ status: 'vanished' })
        expect(uncertain(run, elsewhere(name))).toBe(false)
    })

    test('two new machines with one unique id: nothing moves, and the run says so', async () => {
        const vmId = freshId()
        await machines.known([machine('twin'), vmId])
        await machines.leave(machine('twin'))
        await machines.place(elsewhere('twin-1'), vmId)
        await machines.place(elsewhere('twin-2'), vmId)
        const run = tenant.full()
        for (const id of [elsewhere('twin-1'), elsewhere('twin-2')]) {
            machines.isNew(id)
            expect(uncertain(run, id)).toBe(true)
        }
        expect(tenant.full()).toMatchObject({ substate: 'success', inserted: 0, updated: 0, closed: 0 })
    })

    test('a machine with the same unique id that nobody assesses is a rival as well', async () => {
        const vmId = freshId()
        await machines.known([machine('copied'), vmId])
        await machines.leave(machine('copied'))
        await machines.place(elsewhere('copied'), vmId)
        await machines.place(elsewhere('silent'), vmId, [])
        const run = tenant.full()
        machines.isNew(elsewhere('copied'))
        expect(uncertain(run, elsewhere('copied'))).toBe(true)
    })

    test('into another subscription it goes on where the page has news of both', async () => {
        const vmId = freshId()
        await machines.known([machine('abroad'), vmId])
        await machines.leave(machine('abroad'))
        await machines.place(abroad('abroad'), vmId)
        await machines.place(machine('at-home'), freshId())
        tenant.full()
        if (pageSize === '1') machines.isNew(abroad('abroad'))
        else machines.goesOn(abroad('abroad'), machine('abroad'))
    })
})
