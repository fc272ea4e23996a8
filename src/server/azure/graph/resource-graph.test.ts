import type { JsonObject } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { AzureClient } from '../http/client.ts'
import { pullPage, resumePull, type PullPosition } from './pull.ts'
import { graphRows } from './resource-graph.ts'

interface Listed {
    client: AzureClient
    /** Queries that were sent, in their order. */
    asked: string[]
}

/** A source that answers with pages of a query of `totalRecords` rows, and with a count of its different ids. */
function source(totalRecords: number, identities: number, ...pages: string[][]): Listed {
    const asked: string[] = []
    const post = (_url: string, body: JsonObject): Outcome<JsonObject> => {
        const query = String(body['query'])
        asked.push(query)
        if (query.endsWith('| count')) return { value: { data: [{ Count: identities }], totalRecords: 1 } }
        const at = asked.length
        const data = (pages[at - 1] ?? []).map((id) => ({ id, key: id.toLowerCase() }))
        return { value: { data, totalRecords, ...(at < pages.length ? { $skipToken: `behind ${at}` } : {}) } }
    }
    const client = {
        apiUrl: 'https://api.example',
        requests: 0,
        limitHit: false,
        copies: new Set<string>(),
        get: () => ({ value: {} }),
        post,
    }
    return { client, asked }
}

describe('all rows of a query', () => {
    const rows = ({ client }: Listed) => graphRows(client, 'resources', 'id', {})
    const ids = (of: Listed) => (rows(of).value ?? []).map((row) => row['id'])

    test('come from all pages, and nothing is asked besides', () => {
        const of = source(3, 3, ['a', 'b'], ['c'])
        expect(ids(of)).toEqual(['a', 'b', 'c'])
        expect(of.asked).toHaveLength(2)
        expect([...of.client.copies]).toEqual([])
    })

    test('rows that come twice count once, and are named', () => {
        const of = source(2, 2, ['a', 'a'], ['b', 'a'])
        expect(ids(of)).toEqual(['a', 'b'])
        expect([...of.client.copies]).toEqual(['a'])
    })

    test.each([
        ['alike', source(3, 2, ['a', 'a', 'b'])],
        ['in two letter cases', source(3, 2, ['a', 'A', 'b'])],
        ['on two pages', source(3, 2, ['a', 'b'], ['a'])],
        ['and is not in the count of rows', source(2, 2, ['a', 'a', 'b'])],
    ])('what the source itself lists twice, %s, is complete', (_what, of) => {
        expect(ids(of)).toEqual(['a', 'b'])
        expect([...of.client.copies]).toEqual(['a'])
    })

    test.each([
        ['a lost page', source(3, 3, [], ['c'])],
        ['a row hidden behind one that came before, with the right sum', source(3, 3, ['a', 'b'], ['b'])],
        ['a row lost beside one that is listed twice', source(4, 3, ['a', 'a', 'b'])],
        ['a row too many', source(1, 1, ['a', 'b'])],
    ])('%s is noticed', (_what, of) => {
        expect(rows(of)).toMatchObject({ failure: { code: 'MDC-307' } })
    })

    test('rows without an identity are no copies of one another', () => {
        const of = source(2, 1, ['a', 'b'])
        expect(graphRows(of.client, 'resources', 'name', {}).value).toHaveLength(2)
    })
})

describe('pages of a pull', () => {
    const page = ({ client }: Listed, cursor: PullPosition) =>
        pullPage(client, { query: 'q', identity: 'key', scope: {}, pageSize: 2 }, cursor)

    test('the first of what is listed twice counts', () => {
        const of = source(3, 2, ['A', 'a', 'b'])
        expect(page(of, {}).value).toEqual({
            records: [
                { id: 'A', key: 'a' },
                { id: 'b', key: 'b' },
            ],
            repeated: 1,
            expected: 3,
        })
    })

    test('also where a page ends between the two', () => {
        const of = source(3, 2, ['A', 'a'], ['a', 'b'])
        const first = page(of, {}).value
        expect(first?.next).toEqual({ lastKey: 'a', skipToken: 'behind 1' })
        expect(page(of, first?.next ?? {}).value).toEqual({
            records: [{ id: 'b', key: 'b' }],
            repeated: 1,
            expected: 3,
        })
    })

    test('a page of nothing but copies, and an empty one, move on', () => {
        const of = source(3, 1, ['a'], ['a'], [], ['b'])
        const first = page(of, {}).value
        const second = page(of, first?.next ?? {}).value
        expect(second).toMatchObject({ records: [], repeated: 1, next: { lastKey: 'a', skipToken: 'behind 2' } })
        expect(page(of, second?.next ?? {}).value?.next).toEqual({ lastKey: 'a', skipToken: 'behind 3' })
    })

    test('a summary, which has one page only, goes on behind its last row until a page is not full', () => {
        const of = source(3, 3, ['a', 'b'])
        const pull = { query: 'q', identity: 'key', scope: {}, pageSize: 2, summary: true }
        expect(pullPage(of.client, pull, {}).value?.next).toEqual({ after: 'b', lastKey: 'b' })
        expect(pullPage(source(1, 1, ['c']).client, pull, { after: 'b', lastKey: 'b' }).value?.next).toBeUndefined()
    })

    test('without its token a pull goes on behind the last row', () => {
        expect(resumePull({ skipToken: 'x' })).toEqual({})
        expect(resumePull({ skipToken: 'x', lastKey: 'a' })).toEqual({ lastKey: 'a', after: 'a' })
        expect(resumePull({ skipToken: 'x', after: 'a' })).toEqual({ lastKey: 'a', after: 'a' })
    })
})
