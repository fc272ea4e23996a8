import { LocalInstance } from '../instance.ts'
import type { PageServer } from './serve.ts'

describe('pages', () => {
    const instance = new LocalInstance()
    let server: PageServer
    const get = async (path: string) => {
        const response = await fetch(server.url + path)
        return { status: response.status, text: await response.text() }
    }

    beforeAll(async () => {
        server = await instance.serve()
        const ci = instance.record('cmdb_ci')
        ci.initialize()
        ci.setValue('name', '<script>alert(1)</script>')
        ci.insert()
    })
    afterAll(async () => {
        await server.close()
        instance.close()
    })

    test('a list shows its records, with values escaped', async () => {
        const { status, text } = await get('/cmdb_ci_list.do')
        expect(status).toBe(200)
        expect(text).toContain('&lt;script>alert(1)&lt;/script>')
        expect(text).not.toContain('<script>')
        expect(text).toContain('1 to 1 of 1')
    })

    test('a list is filtered by an encoded query', async () => {
        expect((await get('/cmdb_ci_list.do?sysparm_query=name%3Dother')).text).toContain('No records')
    })

    test.each([
        ['/cmdb_ci_list.do?sysparm_query=nocolumn%3D1', 400],
        ['/cmdb_ci_list.do?sysparm_query=name%3Djavascript:gs.getUserName()', 400],
        ['/no_such_table_list.do', 404],
        ['/cmdb_ci.do?sys_id=nothing', 404],
    ])('%s answers %i', async (path, status) => {
        expect((await get(path)).status).toBe(status)
    })
})
