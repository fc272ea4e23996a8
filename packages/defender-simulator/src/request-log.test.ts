import { logEntry } from './request-log.ts'
import { get, post } from './testing/requests.ts'

const GRAPH = '/providers/Microsoft.ResourceGraph/resources?api-version=1'
const ids = (count: number) => Array.from({ length: count }, (_none, index) => `'it\\'s ${index}, really'`).join(', ')
const logged = (query: string) => logEntry(post(GRAPH, { query }), 200, undefined).query

describe('the request log', () => {
    test('keeps method, path, status, fault and query', () => {
        expect(logEntry(post(GRAPH, { query: 'resources' }), 500, 'html500')).toEqual({
            method: 'POST',
            path: '/providers/Microsoft.ResourceGraph/resources',
            status: 500,
            fault: 'html500',
            query: 'resources',
        })
        expect(logEntry(get('/subscriptions'), 200, undefined)).toEqual({
            method: 'GET',
            path: '/subscriptions',
            status: 200,
        })
    })

    test('keeps what there is to say of a request', () => {
        expect(logEntry(get('/subscriptions'), 200, undefined, ['no rows']).notes).toEqual(['no rows'])
    })

    test('cuts long lists of texts, and only those', () => {
        const query = (count: number) => `resources | where id in~ (${ids(count)}) | project id, name`
        expect(logged(query(20))).toBe(query(20))
        expect(logged(query(1000))).toBe(query(20))
    })

    test('a body that is no JSON has no query', () => {
        const request = { ...post(GRAPH, {}), body: '{"query": "res' }
        expect(logEntry(request, 400, undefined).query).toBeUndefined()
    })
})
