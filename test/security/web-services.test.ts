/** What web services reach of the application's tables: those of its records, for whoever may read them, and never the secret. */
import { LocalInstance } from 'local-instance'
import { TABLE } from '../../src/server/vocabulary/names.ts'
import { START } from '../support/app-world.ts'
import { installedCopy, type InstalledCopy } from '../support/installed.ts'

const USERS = { none: [], reader: ['sn_vul_asc.read_integration'], configurer: ['sn_vul_asc.configure_integration'] }
const SECRET = 'web-services-secret'

/** Written by hand: a new table is closed until somebody decides (docs/decisions/0050). */
const OPEN: string[] = [
    TABLE.categoryChoice,
    TABLE.check,
    TABLE.ciPolicy,
    TABLE.closure,
    TABLE.deployment,
    TABLE.finding,
    TABLE.integration,
    TABLE.process,
    TABLE.reason,
    TABLE.retiredCi,
    TABLE.run,
    TABLE.subscription,
    TABLE.unknownWord,
]
const CLOSED = Object.values(TABLE).filter((table) => !OPEN.includes(table))

describe('web services', () => {
    let copy: InstalledCopy
    let instance: LocalInstance
    let url: string
    let stop: () => Promise<void>
    let deployment: string

    beforeAll(async () => {
        copy = installedCopy({}, START)
        instance = new LocalInstance({ database: copy.database, clock: { now: () => START } })
        for (const [user, roles] of Object.entries(USERS)) instance.createUser(user, roles)
        for (const user of [...Object.keys(USERS), 'admin']) instance.setPassword(user, user)
        const record = instance.record(TABLE.deployment)
        record.initialize()
        for (const [column, value] of Object.entries({ name: 'Contoso', tenant_id: 't', client_id: 'c' }))
            record.setValue(column, value)
        record.setValue('client_secret', SECRET)
        deployment = record.insert() ?? ''
        const server = await instance.serve()
        url = server.url
        stop = () => server.close()
    })
    afterAll(async () => {
        await stop()
        instance.close()
        copy.remove()
    })

    async function ask(user: string, path: string, method = 'GET', body?: object) {
        const answer = await fetch(`${url}/api/now/table/${path}`, {
            method,
            headers: {
                authorization: `Basic ${Buffer.from(`${user}:${user}`).toString('base64')}`,
                ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        })
        return { status: answer.status, text: await answer.text() }
    }
    const statuses = async (tables: readonly string[], users: readonly string[]) =>
        Object.fromEntries(
            await Promise.all(
                tables.map(async (table) => [
                    table,
                    await Promise.all(users.map(async (user) => (await ask(user, table)).status)),
                ]),
            ),
        ) as Record<string, number[]>

    test('records of the application are read by its roles, and by nobody without one', async () => {
        expect(await statuses(OPEN, ['admin', 'configurer', 'reader', 'none'])).toEqual(
            Object.fromEntries(OPEN.map((table) => [table, [200, 200, 200, 403]])),
        )
    })

    test('what the application keeps for itself is closed to everybody', async () => {
        expect(CLOSED).toHaveLength(9)
        expect(await statuses(CLOSED, ['admin', 'configurer'])).toEqual(
            Object.fromEntries(CLOSED.map((table) => [table, [403, 403]])),
        )
        expect((await ask('admin', CLOSED[0] ?? '', 'POST', {})).status).toBe(403)
    })

    test('access controls hold for writes: a schedule is the configure role’s, a script is not', async () => {
        const any = instance.record(TABLE.integration)
        any.query()
        any.next()
        const integration = any.getUniqueValue()
        const path = `${TABLE.integration}/${integration}`
        expect((await ask('reader', path, 'PATCH', { order: '9' })).status).toBe(403)
        expect((await ask('configurer', path, 'PATCH', { script: 'gs.log(1)', order: '9' })).status).toBe(200)
        const record = instance.record(TABLE.integration)
        record.get(integration)
        expect([record.getValue('order'), record.getValue('script')]).toEqual(['9', expect.not.stringContaining('log')])
        expect((await ask('configurer', TABLE.run, 'POST', {})).status).toBe(403)
    })

    test('the stored secret is told to nobody, by no parameter', async () => {
        for (const user of ['admin', 'configurer', 'reader'])
            for (const more of ['', '&sysparm_display_value=true', '&sysparm_display_value=all']) {
                const { status, text } = await ask(
                    user,
                    `${TABLE.deployment}?sysparm_query=sys_id=${deployment}${more}`,
                )
                expect({ user, status, named: text.includes('Contoso') }).toEqual({ user, status: 200, named: true })
                expect(text).not.toContain(SECRET)
                expect(text).not.toMatch(/"client_secret":("[^"*]|\{)/)
            }
        const asked = `${TABLE.deployment}?sysparm_fields=client_secret&sysparm_query=client_secret=${SECRET}`
        expect((await ask('admin', asked)).text).not.toContain(SECRET)
    })
})
