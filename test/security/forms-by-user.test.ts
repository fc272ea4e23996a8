/** What the forms of each user offer, in each state of a record: exactly what the instance's own functions allow. */
import { LocalInstance } from 'local-instance'
import { TABLE } from '../../src/server/vocabulary/names.ts'
import { START } from '../support/app-world.ts'
import { formClient } from '../support/form-client.ts'
import { installedCopy, type InstalledCopy } from '../support/installed.ts'

const USERS = { none: [], reader: ['sn_vul_asc.read_integration'], configurer: ['sn_vul_asc.configure_integration'] }
const NAMES = [...Object.keys(USERS), 'admin']

/** Records by what is special about them. */
const STATES: [table: string, values: Record<string, string>][] = [
    [TABLE.deployment, { name: 'With a secret', tenant_id: 't', client_id: 'c', client_secret: 's' }],
    [TABLE.deployment, { name: 'Without', tenant_id: 't', client_id: 'c' }],
    [TABLE.deployment, { name: 'Switched off', tenant_id: 't', client_id: 'c', active: 'false' }],
    ...['ready', 'running', 'complete'].map((state): [string, Record<string, string>] => [TABLE.run, { state }]),
    ...['success', 'failed', 'cancelled', 'gaps'].map((substate): [string, Record<string, string>] => [
        TABLE.run,
        { state: 'complete', substate },
    ]),
    ...['held', 'closing', 'closed', 'dismissed', 'undone'].map((state): [string, Record<string, string>] => [
        TABLE.closure,
        { state, type: 'assessment' },
    ]),
    [TABLE.closure, { state: 'closed', type: 'compliance_standard' }],
    ...['listed', 'lost', 'removed'].map((state): [string, Record<string, string>] => [
        TABLE.subscription,
        { state, subscription_id: state },
    ]),
    [TABLE.finding, { status: 'failed' }],
]

/** Standard buttons of a form, by the right that each takes. */
const VERBS = { sysverb_update: 'write', sysverb_update_and_stay: 'write', sysverb_delete: 'delete' } as const

describe('forms by user', () => {
    let copy: InstalledCopy
    let instance: LocalInstance
    const records: { table: string; sysId: string }[] = []

    beforeAll(() => {
        copy = installedCopy({}, START)
        instance = new LocalInstance({ database: copy.database, clock: { now: () => START } })
        for (const [user, roles] of Object.entries(USERS)) instance.createUser(user, roles)
        let deployment = ''
        for (const [table, values] of STATES) {
            const record = instance.record(table)
            record.initialize()
            if (deployment !== '' && record.isValidField('deployment')) record.setValue('deployment', deployment)
            for (const [column, value] of Object.entries(values)) record.setValue(column, value)
            const sysId = record.insert()
            if (sysId === null) throw new Error(`${table}: ${record.getLastErrorMessage()}`)
            deployment ||= sysId
            records.push({ table, sysId })
        }
        for (const table of [TABLE.integration, TABLE.categoryChoice]) {
            const any = instance.record(table)
            any.orderBy('template')
            any.query()
            any.next()
            records.push({ table, sysId: any.getUniqueValue() })
        }
    })
    afterAll(() => {
        instance.close()
        copy.remove()
    })

    test.each(NAMES)(
        'of %s: buttons and fields',
        async (user) => {
            const { url, close } = await instance.serve({ user })
            try {
                for (const { table, sysId } of records) {
                    const may = (operation: 'read' | 'write' | 'delete', field?: string) =>
                        instance.access(user, table, operation, field === undefined ? { sysId } : { sysId, field })
                    const { status, html } = await formClient(url).open(`/${table}.do?sys_id=${sysId}`)
                    expect([table, sysId, status]).toEqual([table, sysId, may('read') ? 200 : 403])
                    const shown = [...html.matchAll(/<button[^>]* value="(sysverb_\w+|sn_vul_asc_\w+)"/g)].map(
                        ([, name]) => name,
                    )
                    const verbs = Object.entries(VERBS).filter(([, operation]) => may('read') && may(operation))
                    const expected = [...verbs.map(([verb]) => verb), ...instance.uiActions(table, sysId, user)]
                    expect([table, sysId, shown.sort()]).toEqual([table, sysId, expected.sort()])
                    const fields = [...html.matchAll(/ name="sn_vul_asc_\w+\.(\w+)"/g)].map(([, field = '']) => field)
                    expect([table, fields.filter((field) => !may('write', field))]).toEqual([table, []])
                    if (user === 'reader') expect([table, shown, fields]).toEqual([table, [], []])
                }
                const create = await formClient(url).open(`/${TABLE.deployment}.do?sys_id=-1`)
                expect(create.status).toBe(instance.access(user, TABLE.deployment, 'create') ? 200 : 403)
            } finally {
                await close()
            }
        },
        60_000,
    )

    test('what a reader sends all the same changes nothing', async () => {
        const { url, close } = await instance.serve({ user: 'reader' })
        try {
            const [{ sysId } = { sysId: '' }] = records
            const state = () => {
                const record = instance.record(TABLE.deployment)
                record.get(sysId)
                return ['name', 'active', 'sys_mod_count'].map((column) => record.getValue(column))
            }
            const before = state()
            const client = formClient(url)
            for (const action of [...Object.keys(VERBS), 'sn_vul_asc_retire', 'sn_vul_asc_run_all']) {
                await client.open(`/${TABLE.deployment}.do?sys_id=${sysId}`)
                const { status, messages } = await client.press(action, { [`${TABLE.deployment}.name`]: 'Taken over' })
                expect([action, status, messages.length]).toEqual([action, 200, 1])
            }
            expect(state()).toEqual(before)
            const { status } = await client.press('sysverb_update', { sysparm_ck: 'of another session' })
            expect(status).toBe(403)
        } finally {
            await close()
        }
    })

    test('a form costs at most a hundred statements, with all that it loads', async () => {
        const { url, close } = await instance.serve({ user: 'admin' })
        try {
            const client = formClient(url)
            const load = async (table: string, sysId: string) => {
                const { html } = await client.open(`/${table}.do?sys_id=${sysId}`)
                for (const [, part = ''] of html.matchAll(/hx-get="(\/form\/\w+\/related[^"]*)"/g))
                    await client.open(part.replace(/&amp;/g, '&'))
            }
            for (const { table, sysId } of records) {
                // What access controls and scripts say is read once by a process.
                await load(table, sysId)
                const before = instance.work.reads
                await load(table, sysId)
                expect([table, instance.work.reads - before > 100]).toEqual([table, false])
            }
        } finally {
            await close()
        }
    }, 60_000)
})
