import { get, post } from '../testing/requests.ts'
import { smallTenant, SUB_A, SUB_B } from '../testing/tenant.ts'
import { Faults, spoil, type Fault } from './faults.ts'

const GRAPH = '/providers/Microsoft.ResourceGraph/resources'
const request = post(GRAPH, { query: 'resources', subscriptions: [SUB_A], options: { $skipToken: 'sent' } })
const answer = { status: 200, body: { totalRecords: 5, count: 2, $skipToken: 'next', data: [{ id: 1 }, { id: 2 }] } }
const spoiled = (effect: Fault['effect'], of = request, what = answer) =>
    spoil({ path: '.', effect }, of, what, smallTenant())

describe('faults', () => {
    test('dropPage: no rows, but the token of the next page', () => {
        expect(spoiled('dropPage').body).toEqual({ totalRecords: 5, count: 0, $skipToken: 'next', data: [] })
    })

    test('duplicateRows: every row twice', () => {
        expect(spoiled('duplicateRows').body).toMatchObject({
            count: 4,
            data: [{ id: 1 }, { id: 1 }, { id: 2 }, { id: 2 }],
        })
    })

    test('repeatedToken: the token that was sent', () => {
        expect(spoiled('repeatedToken').body).toMatchObject({ $skipToken: 'sent' })
        expect(spoiled('repeatedToken', post(GRAPH, { query: 'resources' })).body).toMatchObject({ $skipToken: 'next' })
    })

    test.each([
        ['payloadTooLarge', 400, 'ResponsePayloadTooLarge'],
        ['tokenExpired', 401, 'ExpiredAuthenticationToken'],
        ['forbiddenSubscription', 403, 'Forbidden'],
    ] as [Fault['effect'], number, string][])('%s is %d %s', (effect, status, code) => {
        const { status: actual, body } = spoiled(effect)
        expect(actual).toBe(status)
        expect(JSON.stringify(body)).toContain(code)
    })

    test('forbiddenSubscription of ARM names the subscription', () => {
        const list = get(`/subscriptions/${SUB_A}/providers/Microsoft.Security/pricings`)
        expect(JSON.stringify(spoiled('forbiddenSubscription', list).body)).toContain(
            `over scope '/subscriptions/${SUB_A}'`,
        )
    })

    test('a fault of one subscription hits requests that name it', () => {
        const faults = new Faults()
        faults.add({ path: '.', effect: 'forbiddenSubscription', subscription: SUB_B.toUpperCase() })
        expect(faults.hit(request)).toBeUndefined()
        expect(faults.hit(post(GRAPH, { subscriptions: [SUB_B] }))).toMatchObject({ effect: 'forbiddenSubscription' })
        expect(faults.hit(get(`/subscriptions/${SUB_B}`))).toMatchObject({ effect: 'forbiddenSubscription' })
    })
})
