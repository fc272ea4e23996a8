/** Every operation and every kind, over the built-in tenant: what is declared is served, and there is data that shows it. */
import { builtinTenant } from '../datasets/builtin.ts'
import { KIND_NAMES, KINDS, type KindFacts } from '../tenant/kinds.ts'
import { objectOf, objectsOf, type Json } from '../tenant/tenant.ts'
import { get } from '../testing/requests.ts'
import { Router } from '../routing.ts'
import { ARM_OPERATIONS, handleArm } from './arm.ts'

const tenant = builtinTenant()
const ids = KIND_NAMES.flatMap((kind) => tenant[kind].map((item) => item.id))
const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/')
const ask = (path: string, version = '') => handleArm(tenant, get(`${encoded(path)}?api-version=${version}`), 1000)
const gets = ARM_OPERATIONS.filter(({ path }) => path.endsWith('}'))
const lower = (values: readonly (Json | undefined)[]) => values.map((value) => String(value).toLowerCase())

describe('the built-in tenant', () => {
    test('has nothing that is not served', () => {
        expect(tenant.ignored).toEqual({})
    })

    test.each(KIND_NAMES)('has %s, which an operation or a table serves', (kind) => {
        expect(tenant[kind].length).toBeGreaterThan(0)
        const { type, table }: KindFacts = KINDS[kind]
        const served = ARM_OPERATIONS.some(({ path }) => path.endsWith(`/${String(type)}`))
        expect(served || table !== undefined).toBe(true)
    })
})

describe.each(gets)('GET $path', (operation) => {
    const router = new Router([operation])
    const id = ids.find((candidate) => router.knows(candidate)) ?? 'no resource of the tenant'

    test.each([...operation.versions])('answers under %s with the resource, which its list has too', (version) => {
        const answer = ask(id, version)
        expect(answer?.status).toBe(200)
        expect(String(objectOf(answer?.body as Json)['id']).toLowerCase()).toBe(id.toLowerCase())
        const list = ask(id.slice(0, id.lastIndexOf('/')), version)
        expect(lower(objectsOf(objectOf(list?.body as Json)['value']).map((item) => item['id']))).toContain(
            id.toLowerCase(),
        )
    })
})
