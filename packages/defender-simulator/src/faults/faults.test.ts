import type { Answer } from '../http.ts'
import { get, post } from '../testing/requests.ts'
import { smallTenant, SUB_A, SUB_B } from '../testing/tenant.ts'
import { Faults, spoil, type Fault } from './faults.ts'

const GRAPH = '/providers/Microsoft.ResourceGraph/resources'
const request = post(GRAPH, { query: 'resources', subscriptions: [SUB_A], options: { $skipToken: 'sent' } })
const list = get('/providers/Microsoft.Security/assessmentMetadata?api-version=1')
const answer = { status: 200, body: { totalRecords: 5, count: 2, $skipToken: 'next', data: [{ id: 1 }, { id: 2 }] } }
const spoiled = (effect: Fault['effect'], of = request, what: Answer = answer) =>
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

    test.each([
        ['emptyNextLink', ''],
        ['relativeNextLink', '_dynamic'],
        ['foreignNextLink', 'https://attacker.example/collect'],
        ['disguisedNextLink', `${list.origin}@attacker.example/collect`],
        ['sameNextLink', `${list.origin}${list.path}?api-version=1`],
        ['circularNextLink', `${list.origin}${list.path}?api-version=1&circle=1`],
        ['unversionedNextLink', `${list.origin}/next?page=2`],
        ['nullTokenNextLink', `${list.origin}${list.path}?api-version=1&%24skiptoken=%7B%22token%22%3Anull%7D`],
    ] as [Fault['effect'], string][])('%s: %s', (effect, nextLink) => {
        const body = { value: [{ id: 1 }], nextLink: `${list.origin}/next?api-version=1&page=2` }
        expect(spoiled(effect, list, { status: 200, body }).body).toMatchObject({ value: [{ id: 1 }], nextLink })
    })

    test('a fault of some bodies hits no others', () => {
        const faults = new Faults()
        faults.add({ path: '.', body: 'skiptoken', effect: 'dropPage', times: 1 })
        expect(faults.hit(post(GRAPH, { query: 'resources' }))).toBeUndefined()
        expect(faults.hit(request)).toMatchObject({ effect: 'dropPage' })
    })

    test('emptyPage: a link that leads on, with a number that moves', () => {
        const first = spoiled('emptyPage', list, { status: 200, body: { value: [{ id: 1 }] } })
        expect(first.body).toMatchObject({ value: [], nextLink: `${list.origin}${list.path}?api-version=1&empty=1` })
    })

    test.each([
        [{ id: 9 }, [{ id: 1 }, { id: 9 }]],
        [undefined, [{ id: 1 }, { id: 1 }]],
    ])('movedRow: the last row hides behind %j, which is the first where none is given', (row, data) => {
        const fault: Fault = { path: '.', effect: 'movedRow', ...(row && { row }) }
        expect(spoil(fault, request, answer, smallTenant()).body).toMatchObject({ data })
    })
})
