import type { JsonObject } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { AzureClient } from '../http/client.ts'
import { graphRows } from './resource-graph.ts'

/** A client that answers with pages, one after another, of a query that has `totalRecords` rows. */
function client(totalRecords: number, ...pages: string[][]): AzureClient {
    let next = 0
    const answer = (): Outcome<JsonObject> => {
        const data = (pages[next] ?? []).map((id) => ({ id }))
        next += 1
        return { value: { data, totalRecords, ...(next < pages.length ? { $skipToken: `behind ${next}` } : {}) } }
    }
    return { apiUrl: 'https://api.example', requests: 0, limitHit: false, get: answer, post: answer }
}

const rows = (of: AzureClient) => graphRows(of, 'resources', {})

test('all rows of all pages', () => {
    expect(rows(client(3, ['a', 'b'], ['c']))).toEqual({ value: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] })
})

test('rows that come twice count once', () => {
    expect(rows(client(2, ['a', 'a'], ['b', 'a']))).toEqual({ value: [{ id: 'a' }, { id: 'b' }] })
})

test.each([
    ['a lost page', client(3, [], ['c'])],
    ['a row hidden behind one that came before, with the right sum', client(3, ['a', 'b'], ['b'])],
    ['a row too many', client(1, ['a', 'b'])],
])('%s is noticed', (_what, of) => {
    expect(rows(of)).toMatchObject({ failure: { code: 'MDC-307' } })
})
