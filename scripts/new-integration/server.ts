/** The server folder of a new integration: it runs as it is, and says where its author has to decide. */
import type { Generated } from '../generate/generated.ts'
import type { Names } from './names.ts'

/** The files by path. They list one type of Resource Graph, plans of Defender, and make a test group of each. */
export function serverFiles(names: Names): Generated {
    const folder = `src/server/integrations/${names.stem}`
    return {
        [`${folder}/index.ts`]: index(names),
        [`${folder}/query.ts`]: query(names),
        [`${folder}/plan.ts`]: plan(names),
        [`${folder}/retrieve.ts`]: retrieve(names),
        [`${folder}/stage.ts`]: stage(names),
        [`${folder}/stage.test.ts`]: stageTest(),
        [`${folder}/apply.ts`]: apply(names),
        [`${folder}/probes.ts`]: probes(names),
    }
}

const index = ({ type, camel, pascal, label }: Names) => `
/** The ${label} integration: plans of Defender -> test groups. */
import { FOREIGN } from '../../contract/index.ts'
import { defineIntegration } from '../../runs/integration.ts'
import { TABLE } from '../../vocabulary/names.ts'
import { apply } from './apply.ts'
import { plan, type ${pascal}Cursor } from './plan.ts'
import { ${camel}Probe } from './probes.ts'
import { count, retrieve } from './retrieve.ts'
import { COLUMNS, stage, type ${pascal}Row } from './stage.ts'

// What else an integration may say of itself, and what it means when it does not, is in runs/integration.ts: what becomes
// of records that are gone (countsAbsences, close, reopen) is what most integrations add first.
export const ${camel} = defineIntegration<${pascal}Cursor, ${pascal}Row>({
    type: '${type}',
    label: '${label}',
    after: [],
    findings: '${type}',
    stagingTable: TABLE.${camel}Import,
    columns: COLUMNS,
    foreign: FOREIGN.groups,
    probes: [${camel}Probe],
    usesStartTime: false,
    plan,
    retrieve,
    count,
    stage,
    apply,
})
`

const query = ({ label }: Names) => `
/** What the ${label} integration asks of Resource Graph. Name the table and the type of your records here. */
export const LIST_QUERY = [
    'securityresources',
    "| where type =~ 'microsoft.security/pricings'",
    '| extend key = tolower(id)',
    '| project id, key, name, properties',
    // Pages follow one another by the identity, so that what is listed twice stands side by side.
    '| order by key asc, id asc',
].join('\\n')
`

const plan = ({ pascal }: Names) => `
/** How a run is cut into processes: one for as many subscriptions as a request may name. */
import type { PullPosition } from '../../azure/graph/pull.ts'
import type { Scope } from '../../azure/graph/resource-graph.ts'
import { MAX_SUBSCRIPTIONS, type Inventory } from '../../azure/graph/subscriptions.ts'
import { batches } from '../../vocabulary/batches.ts'
import type { PlanContext, ProcessPlan } from '../../runs/integration.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'

export interface ${pascal}Cursor extends PullPosition {
    scope: Scope
}

export function plan(_context: PlanContext, { readable }: Inventory): Outcome<ProcessPlan<${pascal}Cursor>[]> {
    const parts = batches(readable, MAX_SUBSCRIPTIONS)
    return {
        value: parts.map((subscriptions) => ({
            scope: \`\${subscriptions.length} subscriptions\`,
            cursor: { scope: { subscriptions } },
        })),
    }
}
`

const retrieve = ({ pascal }: Names) => `
/** Retrieval: a step function from a cursor to a page and the next cursor. */
import { pullPage } from '../../azure/graph/pull.ts'
import { graphCount, type CountOf, type Countable, type Scope } from '../../azure/graph/resource-graph.ts'
import type { Page, StepContext } from '../../runs/integration.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { ${pascal}Cursor } from './plan.ts'
import { LIST_QUERY } from './query.ts'

/** Fetches one page. */
export function retrieve(
    { client, pageSize }: StepContext,
    cursor: ${pascal}Cursor,
): Outcome<Page<${pascal}Cursor>> {
    return pullPage(client, { ...pulled(cursor.scope), pageSize }, cursor)
}

/** How many rows, or different ones, the source has for a process. */
export function count({ client }: StepContext, { scope }: ${pascal}Cursor, of: CountOf): Outcome<number> {
    return graphCount(client, pulled(scope), of)
}

function pulled(scope: Scope): Countable {
    return { query: LIST_QUERY, identity: 'key', scope }
}
`

const stage = ({ pascal }: Names) => `
/** From a row of Resource Graph to a row of the staging table. Total and pure. */
import { cut, LENGTH } from '../../compliance/limits.ts'
import { plainName, plainText } from '../../compliance/text.ts'
import type { RowOf } from '../../runs/imports/import-page.ts'
import type { StagedRecord } from '../../runs/integration.ts'
import { objectOf, textOf } from '../../vocabulary/json.ts'
import type { Rejection } from '../../vocabulary/rejections.ts'

/** Columns of the staging table: what is written of a record. What is not here does not count as a change. */
export const COLUMNS = ['source_id', 'short_description', 'description'] as const

export type ${pascal}Row = RowOf<typeof COLUMNS>

/** Returns the staged form of a record, or the reason why it cannot be staged. */
export function stage(record: unknown): { staged: StagedRecord<${pascal}Row> } | { rejected: Rejection } {
    const item = objectOf(record)
    const id = textOf(item['id'])
    const name = textOf(item['name'])
    const properties = objectOf(item['properties'])
    if (id === '') return { rejected: { code: 'no_id', of: '', details: name } }
    const row: ${pascal}Row = {
        source_id: id.toLowerCase(),
        short_description: cut(plainName(textOf(properties['displayName'])) || name, LENGTH.shortText),
        description: plainText(textOf(properties['description'])),
    }
    return { staged: { externalId: id, columns: { external_id: id, ...row }, status: 'active', writesNothing: false } }
}
`

const stageTest = () => `
import { stage } from './stage.ts'

test('a record becomes a row, known by its id whatever its case', () => {
    expect(stage({ id: '/A/b', name: 'b', properties: { description: '<b>What</b> it is' } })).toEqual({
        staged: {
            externalId: '/A/b',
            columns: { external_id: '/A/b', source_id: '/a/b', short_description: 'b', description: 'What it is' },
            status: 'active',
            writesNothing: false,
        },
    })
})

test('whatever comes is a row or a rejection', () => {
    for (const record of [undefined, null, 'text', 1, [], {}, { id: 7, properties: 'none' }])
        expect(Object.keys(stage(record))).toHaveLength(1)
    expect(stage({ name: 'b' })).toEqual({ rejected: { code: 'no_id', of: '', details: 'b' } })
})
`

const apply = ({ pascal }: Names) => `
/** From staged rows to records of the instance: a test group each. */
import { boundedIdentity, LENGTH } from '../../compliance/limits.ts'
import { importPage, type ImportPage, type Staged } from '../../runs/imports/import-page.ts'
import type { ApplyContext } from '../../runs/integration.ts'
import type { Ports } from '../../runs/ports.ts'
import type { ${pascal}Row } from './stage.ts'

/** Returns the handler of the rows of one import set. */
export function apply(
    { ledger, digest, compliance }: Pick<Ports, 'ledger' | 'digest' | 'compliance'>,
    context: ApplyContext,
    rows: readonly Staged<${pascal}Row>[],
): ImportPage<${pascal}Row> {
    return importPage<${pascal}Row>(ledger, context.ledger, rows, ({ source_id, short_description, description }) => {
        const { sysId, action } = compliance.testGroups.createOrUpdate({
            source_id: boundedIdentity(source_id, LENGTH.otherSourceId, digest),
            short_description,
            description,
            source_created: '',
            source_updated: '',
        })
        return { status: 'active', action, reason: '', targetTable: 'sn_vulc_policy', target: sysId }
    })
}
`

const probes = ({ camel, label }: Names) => `
/** What Save and test asks for on behalf of the ${label} integration. */
import { ok } from '../../deployments/checks/check.ts'
import { countProbe, scopesOf, type Probe } from '../../deployments/checks/probes.ts'
import { LIST_QUERY } from './query.ts'

const CHECK = '${label}'

export const ${camel}Probe: Probe = {
    checks: [CHECK],
    permissions: ['Microsoft.Security/pricings/read', 'Microsoft.ResourceGraph/resources/read'],
    ask: (client, inventory) => [
        countProbe(client, CHECK, LIST_QUERY, scopesOf(inventory), (count) => ok(CHECK, \`\${count} can be read.\`)),
    ],
}
`
