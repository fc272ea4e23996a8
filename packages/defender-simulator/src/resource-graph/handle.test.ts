/** What pages cost, and what is kept for them: counted in rows, at two sizes of the tenant. */
import type { Answer } from '../http.ts'
import { generatedTenant } from '../datasets/generated.ts'
import { post } from '../testing/requests.ts'
import { objectsOf, patch, patchEvery, type Json, type JsonObject, type Tenant } from '../tenant/tenant.ts'
import { ResourceGraph } from './handle.ts'
import { RetainedResults } from './retained.ts'

const ASSESSMENTS = "securityresources | where type =~ 'microsoft.security/assessments' | extend key = tolower(id)"
const SHOWN = '| project id, key, code = tostring(properties.status.code)'
const PAGES = `${ASSESSMENTS} | where tostring(properties.status.code) != 'None' ${SHOWN} | order by key asc`
const PATH = '/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01'

class Asked {
    readonly graph: ResourceGraph

    constructor(readonly tenant: Tenant) {
        this.graph = new ResourceGraph(tenant, () => 0, Infinity)
    }

    /** An answer with 200, and how many rows were looked at for it. */
    ask(
        query: string,
        options: JsonObject = {},
        scope: JsonObject = {},
    ): { body: JsonObject; rows: JsonObject[]; looked: number } {
        const before = this.graph.engine.looked
        const answer = this.answer(query, options, scope)
        const looked = this.graph.engine.looked - before
        expect(answer.status).toBe(200)
        const body = JSON.parse(answer.text ?? '') as JsonObject
        expect(answer.body).toEqual(body)
        return { body, rows: objectsOf(body['data']), looked }
    }

    answer(query: string, options: JsonObject = {}, scope: JsonObject = {}): Answer {
        const answer = this.graph.handle(post(PATH, { ...scope, query, options }))
        if (answer === undefined) throw new Error('nothing answers')
        return answer
    }
}

const tenantOf = (rows: number) => generatedTenant({ rows, subscriptions: 10, seed: 3 })

/** What something costs in a small tenant, and in one of eight times as many rows. */
function costs(ask: (asked: Asked) => number): number[] {
    return [500, 4000].map((rows) => ask(new Asked(tenantOf(rows))))
}

describe('what is looked at', () => {
    test('a page behind the first one: its own rows', () => {
        const page = (asked: Asked) => {
            const { body } = asked.ask(PAGES, { $top: 100 })
            return asked.ask(PAGES, { $top: 100, $skipToken: body['$skipToken'] ?? '' }).looked
        }
        expect(costs(page)).toEqual([100, 100])
    })

    test('the first page in the order of ids, where every row is meant: its own rows', () => {
        const page = (asked: Asked) => {
            const { body, looked } = asked.ask(`${ASSESSMENTS} ${SHOWN} | order by id asc`, { $top: 100 })
            expect(body['totalRecords']).toBe(asked.tenant.assessments.length)
            return looked
        }
        expect(costs(page)).toEqual([100, 100])
    })

    test('a page behind a key: its own rows, where another page came before', () => {
        const page = (asked: Asked) => {
            const { rows } = asked.ask(PAGES, { $top: 100 })
            const key = String(rows.at(-1)?.['key'])
            const behind = PAGES.replace('| where tostring', `| where strcmp(key, '${key}') > 0 | where tostring`)
            const { body, looked } = asked.ask(behind, { $top: 100 })
            const all = asked.ask(PAGES, { $top: 1000 })
            expect(body['totalRecords']).toBe(Number(all.body['totalRecords']) - 100)
            expect(objectsOf(body['data'])).toEqual(all.rows.slice(100, 200))
            return looked
        }
        expect(costs(page)).toEqual([100, 100])
    })

    test('a delta: what it returns, and that once more to show it', () => {
        const delta = (asked: Asked) => {
            const every = asked.tenant.assessments.length / 50
            const properties = { status: { statusChangeDate: '2026-12-01T08:00:00.0000001Z' } }
            expect(patchEvery(asked.tenant, 'assessments', every, () => ({ properties }))).toBe(50)
            const window = 'where changed >= datetime(2026-12-01) and changed < datetime(2026-12-02)'
            const names = '| extend changed = todatetime(properties.status.statusChangeDate)'
            const { rows, looked } = asked.ask(`${ASSESSMENTS} ${names} | ${window} ${SHOWN} | order by key asc`)
            expect(rows).toHaveLength(50)
            return looked
        }
        expect(costs(delta)).toEqual([100, 100])
    })

    test('a list of ids: what it returns, once for its condition, once to sort and once to show it', () => {
        const list = (asked: Asked) => {
            const ids = asked.tenant.assessments.slice(10, 40).map(({ id }) => id.toUpperCase())
            const { rows, looked } = asked.ask(
                `${ASSESSMENTS} | where id in~ ('${ids.join("', '")}') ${SHOWN} | order by key asc`,
            )
            expect(rows).toHaveLength(30)
            return looked
        }
        expect(costs(list)).toEqual([90, 90])
    })

    test('all parts of a hash together: every row once, and once more to show it', () => {
        const asked = new Asked(tenantOf(1000))
        const parts = Array.from({ length: 7 }, (_, index) => {
            const part = `| where hash(key) % 7 == ${index} | where tostring(properties.status.code) != 'None'`
            return asked.ask(`${ASSESSMENTS} ${part} ${SHOWN} | order by key asc`)
        })
        expect(new Set(parts.flatMap(({ rows }) => rows.map((row) => row['id']))).size).toBe(
            new Set(asked.tenant.assessments.map(({ id }) => id)).size,
        )
        // Some are listed twice, and have to be compared.
        const looked = parts.reduce((sum, part) => sum + part.looked, 0)
        expect([looked >= 2000, looked < 2050]).toEqual([true, true])
    })

    test('counts by subscription of some subscriptions: the rows of these', () => {
        const asked = new Asked(tenantOf(2000))
        const [one] = asked.tenant.subscriptions
        const subscription = String(one?.id.slice('/subscriptions/'.length))
        const own = asked.tenant.assessments.filter(({ id }) => id.includes(subscription)).length
        const { rows, looked } = asked.ask(
            `${ASSESSMENTS} | where tostring(properties.status.code) != 'None' | summarize n = count() by subscriptionId`,
            {},
            { subscriptions: [subscription] },
        )
        expect([rows, looked]).toEqual([[{ subscriptionId: subscription, n: own }], 2 * own])
    })
})

describe('what is kept for pages', () => {
    test('the rows of the moment of the first page, whatever becomes of the tenant', () => {
        const asked = new Asked(tenantOf(300))
        const before = asked.ask(PAGES).rows
        const { body } = asked.ask(PAGES, { $top: 100 })
        for (const row of before.slice(150))
            patch(asked.tenant, String(row['id']), { properties: { status: { code: 'New' } } })
        const next = asked.ask(PAGES, { $top: 100, $skipToken: body['$skipToken'] ?? '' })
        expect(next.rows).toEqual(before.slice(100, 200))
        expect(asked.ask(PAGES, { $top: 1000 }).rows.at(-1)?.['code']).toBe('New')
    })

    test('a token whose result is no longer kept goes on from its place', () => {
        const asked = new Asked(tenantOf(300))
        const { body } = asked.ask(PAGES, { $top: 100 })
        for (let number = 0; number < 300; number += 1)
            asked.ask(`${ASSESSMENTS} | where name == '${number}' | project id`)
        const next = asked.ask(PAGES, { $top: 100, $skipToken: body['$skipToken'] ?? '' })
        expect(next.rows).toEqual(asked.ask(PAGES).rows.slice(100, 200))
        // The result was found anew.
        expect(next.looked).toBeGreaterThan(300)
    })

    test('so many results and rows, the last one in any case', () => {
        const results = new RetainedResults(100)
        const result = (weight: number) => ({
            weight,
            length: 0,
            page: () => [],
            placeBehind: () => 0,
        })
        const shared = result(60)
        results.set('a', { version: 1, result: shared, from: 0 })
        results.set('b', { version: 1, result: shared, from: 5 })
        expect([results.weight, results.get('a')?.from]).toEqual([60, 0])
        results.set('c', { version: 1, result: result(40), from: 0 })
        expect([results.weight, results.get('b')?.from]).toEqual([100, 5])
        results.set('d', { version: 1, result: result(70), from: 0 })
        expect(['a', 'b', 'c', 'd'].filter((name) => results.get(name) !== undefined)).toEqual(['d'])
        results.set('e', { version: 1, result: result(500), from: 0 })
        expect([results.weight, results.get('d')]).toEqual([500, undefined])
    })

    test('is bounded however many queries there are', () => {
        const asked = new Asked(tenantOf(50))
        for (let number = 0; number < 400; number += 1)
            asked.ask(`${ASSESSMENTS} | where name != '${number}' | project id | order by id asc`)
        expect(asked.graph.results.weight).toBeLessThanOrEqual(256 * 50)
    })

    test('an answer may weigh nearly 16 MiB, and no more', () => {
        const query = "securityresources | where type =~ 'microsoft.security/assessments' | order by id asc"
        const sized = (rowBytes: number) =>
            new Asked(generatedTenant({ rows: 1000, subscriptions: 2, seed: 1, rowBytes }))
        const near = sized(15_300).answer(query)
        const bytes = Buffer.byteLength(near.text ?? '')
        expect([near.status, bytes > 15 * 2 ** 20, bytes < 16 * 2 ** 20]).toEqual([200, true, true])
        const over = sized(17_000)
        const details = (answer: Answer): Json =>
            objectsOf((answer.body as { error: { details: Json } }).error.details)[0]?.['code'] ?? null
        expect(details(over.answer(query))).toBe('ResponsePayloadTooLarge')
        expect(over.answer(query, { $top: 500 }).status).toBe(200)
    })
})
