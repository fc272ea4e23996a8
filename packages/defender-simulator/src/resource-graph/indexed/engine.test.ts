/** The engine with what it keeps beside the rows, against the plain evaluator, on queries and changes by chance. */
import fc from 'fast-check'
import { generatedTenant } from '../../datasets/generated.ts'
import { builtinTenant } from '../../datasets/builtin.ts'
import { objectOf, patch, patchEvery, put, remove, textOf, type Json, type Tenant } from '../../tenant/tenant.ts'
import { evaluate } from '../kusto/evaluate.ts'
import { parseQuery } from '../kusto/parse.ts'
import { scopeOfBody, type Scope } from '../scope.ts'
import { tableRows, tableSchema } from '../tables.ts'
import { Engine } from './engine.ts'

const RUNS = 600
const NOW = Date.UTC(2026, 10, 1)

/** With few rows beside the assessments, of which some are listed twice. */
function generated(): Tenant {
    const tenant = generatedTenant({ rows: 130, subscriptions: 3, seed: 4, individual: 95, containerImages: 1 })
    tenant.complianceControls = tenant.complianceControls.slice(0, 3)
    tenant.complianceAssessments = tenant.complianceAssessments.slice(0, 3)
    tenant.cveDetails = tenant.cveDetails.slice(0, 3)
    return tenant
}

const pick = (...items: string[]) => fc.constantFrom(...items)

/** Literals that fit a tenant. */
interface Literals {
    ids: string[]
    subscriptions: string[]
    dates: string[]
}

/** Conditions that something is kept of, and nearly such ones. */
function conditions({ ids, subscriptions, dates }: Literals): fc.Arbitrary<string> {
    const id = fc.oneof(
        { weight: 4, arbitrary: pick(...ids) },
        pick(...ids).map((text) => text.toUpperCase()),
        pick('', '/z'),
    )
    const text = id.map((value) => `'${value.replace(/[\\']/g, '\\$&')}'`)
    const list = fc.array(text, { minLength: 1, maxLength: 4 }).map((items) => items.join(', '))
    const subscription = pick(...subscriptions, '', ...subscriptions.map((name) => name.toUpperCase()))
    const date = pick(...dates, '2026-10-20', '1970-01-02').map((value) => `datetime(${value})`)
    const changed = pick(
        'todatetime(properties.status.statusChangeDate)',
        'todatetime(tostring(properties.status.firstEvaluationDate))',
        'changed',
        'changed',
    )
    const compare = pick('<', '<=', '>', '>=', '==')
    const dated = fc.oneof(
        fc.tuple(changed, compare, date).map((parts) => parts.join(' ')),
        fc.tuple(changed, date, date).map(([a, b, c]) => `${a} between (${b} .. ${c})`),
        changed.map((value) => `isnull(${value})`),
    )
    const type = pick('microsoft.security/assessments', 'Microsoft.Security/Assessments', 'microsoft.security/pricings')
    const size = fc.integer({ min: 1, max: 3 })
    return fc.oneof(
        fc.tuple(pick('type', 'tolower(type)'), pick('==', '=~', '!~'), type).map(([a, b, c]) => `${a} ${b} '${c}'`),
        type.map((word) => `type in~ ('${word}', 'x')`),
        fc
            .tuple(pick('id', 'key', 'tolower(id)'), pick('in', 'in~', '!in~'), list)
            .map(([a, b, c]) => `${a} ${b} (${c})`),
        fc.tuple(pick('id', 'key'), pick('==', '=~', '!='), text).map((parts) => parts.join(' ')),
        fc.tuple(pick('key', 'key', 'id'), text, compare).map(([a, b, c]) => `strcmp(${a}, ${b.toLowerCase()}) ${c} 0`),
        fc
            .tuple(pick('hash(key)', 'hash(tolower(id))', 'hash(id)'), size, size)
            .map(([a, b, c]) => `${a} % ${b} == ${c - 1}`),
        fc.tuple(size, size).map(([a, b]) => `hash(key, ${a}) == ${b - 1}`),
        fc.tuple(pick('==', '=~'), subscription).map(([a, b]) => `subscriptionId ${a} '${b}'`),
        fc.tuple(subscription, subscription).map(([a, b]) => `subscriptionId in~ ('${a}', '${b}')`),
        dated,
        fc.tuple(dated, pick('and', 'or'), dated).map(([a, b, c]) => `(${a} ${b} ${c})`),
    )
}

/** The same with others, and in every connection. */
function condition(literals: Literals): fc.Arbitrary<string> {
    const simple = fc.oneof(
        { weight: 4, arbitrary: conditions(literals) },
        pick("code =~ 'unhealthy'", "code != ''", 'true', "tostring(properties) contains 'high'"),
    )
    return fc.oneof(
        { weight: 4, arbitrary: simple },
        fc.tuple(simple, pick('and', 'or'), simple).map(([a, b, c]) => `${a} ${b} ${c}`),
        simple.map((value) => `not(${value})`),
    )
}

const NAMES =
    '| extend key = tolower(id), changed = todatetime(properties.status.statusChangeDate), code = tostring(properties.status.code)'

const KEYS = [
    'key asc',
    'key asc',
    'id asc',
    'id desc',
    'key desc',
    'name asc',
    'changed desc nulls first',
    'code asc',
    'subscriptionId asc',
]

/** What may stand between conditions, as long as it leaves the names there are. */
const between = pick(
    '',
    '| extend id = id, more = strcat(code, name)',
    '| extend old = key, key = tolower(key)',
    '| project-away tags, sku',
    '| project id, key, changed, code, name, type, subscriptionId, location, properties',
    '| project-rename keep = kind',
    '| order by code desc',
    '| order by id desc',
)

const ending = fc.oneof(
    {
        weight: 2,
        arbitrary: fc
            .uniqueArray(pick(...KEYS), { minLength: 1, maxLength: 3 })
            .map((keys) => `| order by ${keys.join(', ')}`),
    },
    pick(
        '',
        '| take 3',
        '| count',
        '| order by key asc | take 5 | project key',
        '| summarize n = count(), most = max(changed), any(code) by subscriptionId | order by subscriptionId asc',
        '| summarize take_any(id, name), arg_max(changed, key)',
        '| distinct code, type | order by type asc, code asc',
        '| project key, all = pack_all(), links = properties.links, meta = properties.metadata.severity',
        '| project id, key, code | order by code asc, key asc',
        '| mv-expand part = split(key, "/") limit 3 | project id, part',
        '| join kind=leftouter (securityresources | where type =~ "microsoft.security/assessments" | project id, other = name) on id | project id, other | order by id asc, other asc',
    ),
)

interface Asked {
    table: string
    first: string
    middle: string
    second: string
    end: string
}

function asked(tenant: Tenant): fc.Arbitrary<Asked> {
    const seen = new Set<string>()
    const twice = tenant.assessments.filter(({ id }) => seen.size === seen.add(id.toLowerCase()).size)
    const some = [...twice.slice(0, 3), ...tenant.assessments.slice(3, 6), ...tenant.resources.slice(0, 2)]
    const literals = {
        ids: some.map(({ id }) => id),
        subscriptions: tenant.subscriptions.map(({ id }) => id.slice('/subscriptions/'.length)),
        dates: tenant.assessments
            .slice(0, 5)
            .flatMap(({ properties }) => textOf(objectOf(objectOf(properties)['status'])['statusChangeDate']) || []),
    }
    const where = condition(literals).map((text) => `| where ${text}`)
    return fc.record({
        table: pick(
            'securityresources',
            'securityresources',
            'securityresources',
            'resources',
            'resourcecontainers',
            'policyresources',
        ),
        first: where,
        middle: between,
        second: fc.oneof({ weight: 2, arbitrary: fc.constant('') }, where),
        end: ending,
    })
}

function plainly(tenant: Tenant, query: string, scope: Scope): Json {
    const rows = (table: string) => tableRows(tenant, table, scope)
    return evaluate(parseQuery(query), { schema: tableSchema, rows, now: new Date(NOW) })
}

function scopeOf(tenant: Tenant, body: { subscriptions?: string[] }): Scope {
    const scope = scopeOfBody(tenant, body)
    if ('status' in scope) throw new Error('the scope is refused')
    return scope
}

/** A change of the tenant: its number says which row and what. */
function change(tenant: Tenant, number: number): void {
    const { assessments, metadata } = tenant
    const row = assessments[Math.floor(number / 8) % Math.max(1, assessments.length)]
    const item = metadata[number % metadata.length]
    if (row === undefined || item === undefined) return
    const statusChangeDate = new Date(NOW - (number % 1000) * 3_600_000).toISOString()
    const status = { code: number % 3 === 0 ? 'Unhealthy' : 'Healthy', statusChangeDate }
    const changes: (() => unknown)[] = [
        () => (number % 3 === 0 ? remove(tenant, row.id) : patch(tenant, row.id, { properties: { status } })),
        () => put(tenant, { ...row, id: `${row.id}-${number}`, properties: {} }),
        () => put(tenant, { ...row, id: row.id.toUpperCase() }),
        () => put(tenant, { ...row, id: row.id.toLowerCase() }),
        () => patchEvery(tenant, 'assessments', 7, () => ({ properties: { status: { statusChangeDate } } })),
        () => patch(tenant, row.id, { properties: { status } }),
        () => patch(tenant, item.id, { properties: { severity: `Level ${number}` } }),
        () => undefined,
    ]
    changes[number % changes.length]?.()
}

test.each([
    ['the built-in tenant', builtinTenant],
    ['a generated tenant', generated],
] as const)('%s: in pages of any size what the plain evaluator answers, also after changes', (_name, make) => {
    const tenant = make()
    // Subscriptions are searched for among many rows only: here always.
    const engines = [new Engine(tenant, () => NOW), new Engine(tenant, () => NOW, 0)] as const
    const [first] = tenant.subscriptions
    const one = { subscriptions: [first?.id.slice('/subscriptions/'.length) ?? ''] }
    const given = [
        asked(tenant),
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        fc.nat({ max: 10_000 }),
    ] as const
    let found = 0
    fc.assert(
        fc.property(...given, ({ table, first: where, middle, second, end }, scoped, searching, size, number) => {
            const query = [table, NAMES, where, middle, second, end].filter((part) => part !== '').join('\n')
            const scope = scopeOf(tenant, scoped ? one : {})
            const expected = plainly(tenant, query, scope)
            const { run, after } = engines[searching ? 1 : 0].prepare(parseQuery(query), scope)
            const result = run()
            const from = after === undefined ? 0 : result.placeBehind(after)
            // What was found stays what it was.
            change(tenant, number)
            const rows: Json[] = []
            for (let at = from; at < result.length; at += size) rows.push(...result.page(at, at + size))
            expect(rows).toEqual(expected)
            found += Math.min(1, rows.length)
        }),
        { numRuns: RUNS, seed: 8 },
    )
    // Conditions that nothing passes would compare nothing.
    expect(found).toBeGreaterThan(RUNS / 2)
})
