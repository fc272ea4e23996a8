/** Every query that the application can send. */
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { identitiesQuery } from '../../src/server/azure/graph/resource-graph.ts'
import { embeddedMetadataQuery } from '../../src/server/azure/graph/assessment-rows.ts'
import { CONNECTOR_NAMES_QUERY } from '../../src/server/azure/graph/account-names.ts'
import { CONNECTORS_QUERY } from '../../src/server/azure/graph/connectors.ts'
import { oneNativeIdQuery } from '../../src/server/azure/graph/one-native-id.ts'
import { machinesQuery, resourcesQuery } from '../../src/server/azure/graph/resources.ts'
import { stillThereQuery } from '../../src/server/azure/graph/still-there.ts'
import { SUBSCRIPTIONS_QUERY } from '../../src/server/azure/graph/subscriptions.ts'
import {
    assessedQuery,
    categoryTestsQuery,
    countedQuery,
    keysInUseQuery,
    PREVIEW_QUERY,
} from '../../src/server/azure/graph/categories.ts'
import { combinedQuery, setApartQuery } from '../../src/server/integrations/assessment/combined/query.ts'
import { assessmentsQuery, countQuery } from '../../src/server/integrations/assessment/query.ts'
import { cellOf, DEFAULT_CHOICES } from '../../src/server/vocabulary/categories.ts'
import { PLANS_QUERY } from '../../src/server/deployments/checks/validate.ts'
import { customMetadataQuery } from '../../src/server/integrations/assessment-metadata/query.ts'
import {
    captionsQuery,
    categoriesQuery,
    controlsQuery,
    linksQuery,
} from '../../src/server/integrations/compliance-standard/query.ts'
import { cveDetailsQuery, imageCountQuery, imagesQuery } from '../../src/server/integrations/container-image/query.ts'
import {
    assignedAmongQuery,
    assignedQuery,
    initiativesQuery,
    otherEffectsQuery,
    standardsQuery,
} from '../../src/server/integrations/policy-definition/query.ts'

const WINDOW = { from: '2026-11-01T00:00:00Z', to: '2026-11-23T00:00:00Z' }
const ODD = ['a', "b'c \\ ^", 'd"e', 'Azure-CIS-1.1.0-(New)', 'büro']

const INTEGRATIONS = 'src/server/integrations'

/** Queries of integrations that are always the same: what their files export under a name that ends in _QUERY. */
function constants(): [name: string, query: string][] {
    const files = (readdirSync(INTEGRATIONS, { recursive: true }) as string[]).filter((name) =>
        /(?<!\.test)\.ts$/.test(name),
    )
    return files.flatMap((file) =>
        Object.entries(jest.requireActual<Record<string, unknown>>(resolve(INTEGRATIONS, file))).flatMap(
            ([name, query]): [string, string][] =>
                name.endsWith('_QUERY') && typeof query === 'string' ? [[`${file} ${name}`, query]] : [],
        ),
    )
}

/** With literals of every kind that the application may put in. */
export const QUERIES: [name: string, query: string][] = [
    ['subscriptions', SUBSCRIPTIONS_QUERY],
    ['keys in use', keysInUseQuery(DEFAULT_CHOICES)],
    ['tests of categories', categoryTestsQuery(DEFAULT_CHOICES, ['softwareupdate', "b'c"])],
    ['all assessments', assessmentsQuery(DEFAULT_CHOICES)],
    ['changed assessments', assessmentsQuery(DEFAULT_CHOICES, { window: WINDOW })],
    ['changed assessments behind a key', assessmentsQuery(DEFAULT_CHOICES, { window: WINDOW, after: ODD[1] })],
    ['open assessments', assessmentsQuery(DEFAULT_CHOICES, { open: true })],
    ['open assessments behind a key', assessmentsQuery(DEFAULT_CHOICES, { open: true, after: ODD[1] })],
    ['open assessments of some days', assessmentsQuery(DEFAULT_CHOICES, { open: true, window: WINDOW })],
    [
        'open assessments of some days behind a key',
        assessmentsQuery(DEFAULT_CHOICES, { open: true, window: WINDOW, after: ODD[1] }),
    ],
    ['embedded metadata', embeddedMetadataQuery(ODD)],
    ['resources', resourcesQuery('resources', ODD)],
    ['resource containers', resourcesQuery('resourcecontainers', ODD)],
    ['connectors', CONNECTORS_QUERY],
    ['names of accounts', CONNECTOR_NAMES_QUERY],
    ['assigned ones among initiatives', assignedAmongQuery(ODD)],
    ['initiatives by id', initiativesQuery(ODD)],
    ...[true, false].flatMap((above): [string, string][] => [
        [`standards, above: ${above}`, standardsQuery({ above })],
        [`standards behind a key, above: ${above}`, standardsQuery({ above, after: ODD[1] })],
    ]),
    ['assigned standards', assignedQuery(ODD, ODD, ODD)],
    ['other effects', otherEffectsQuery(ODD)],
    ['metadata of the customer', customMetadataQuery()],
    ['metadata of the customer behind a key', customMetadataQuery(ODD[1])],
    ['controls of standards', controlsQuery(ODD, ODD)],
    ['links of standards', linksQuery(ODD)],
    ['links of standards behind one', linksQuery(ODD, ODD[1])],
    ['categories of standards', categoriesQuery(ODD)],
    ['captions of standards', captionsQuery(ODD, ODD)],
    ['images of subscriptions', imageCountQuery(DEFAULT_CHOICES)],
    ['images', imagesQuery(DEFAULT_CHOICES)],
    [
        'a part of the images since a time',
        imagesQuery(DEFAULT_CHOICES, { partition: { of: 3, index: 1 }, from: WINDOW.from }),
    ],
    ['images since a time', imagesQuery(DEFAULT_CHOICES, { from: WINDOW.from })],
    ['images since a time behind a key', imagesQuery(DEFAULT_CHOICES, { from: WINDOW.from, after: ODD[2] })],
    ['a part of the images', imagesQuery(DEFAULT_CHOICES, { partition: { of: 3, index: 2 } })],
    [
        'a part of the images behind a key',
        imagesQuery(DEFAULT_CHOICES, { partition: { of: 3, index: 2 }, after: ODD[2] }),
    ],
    [
        'a part of the images since a time behind a key',
        imagesQuery(DEFAULT_CHOICES, { partition: { of: 3, index: 1 }, from: WINDOW.from, after: ODD[2] }),
    ],
    ['images by id', imagesQuery(DEFAULT_CHOICES, { ids: ODD })],
    ['images behind a key', imagesQuery(DEFAULT_CHOICES, { after: ODD[2] })],
    ['assessments by id', assessmentsQuery(DEFAULT_CHOICES, { ids: ODD })],
    ['assessments behind a key', assessmentsQuery(DEFAULT_CHOICES, { after: ODD[1] })],
    ...[{}, { open: true }, { window: WINDOW }, { open: true, window: WINDOW }].flatMap((asked): [string, string][] => [
        [`combined ${Object.keys(asked).join()}`, combinedQuery(DEFAULT_CHOICES, asked)],
        [
            `combined ${Object.keys(asked).join()}, behind a key`,
            combinedQuery(DEFAULT_CHOICES, { ...asked, after: ODD[1] }),
        ],
    ]),
    ['combined by id', combinedQuery(DEFAULT_CHOICES, { ids: ODD })],
    ['combined and counted', setApartQuery(DEFAULT_CHOICES)],
    ['counted', countedQuery({ ...DEFAULT_CHOICES, [cellOf('ServiceUpgrade', 'other')]: 'count_only' })],
    ['assessments of subscriptions', countQuery(DEFAULT_CHOICES)],
    ['preview of a choice', PREVIEW_QUERY],
    ['assessed', assessedQuery(ODD)],
    ['still there', stillThereQuery(ODD)],
    ['machines', machinesQuery(ODD)],
    ['with one native id', oneNativeIdQuery(ODD)],
    ['CVE details', cveDetailsQuery(ODD)],
    ['check: plans', PLANS_QUERY],
    ...constants(),
]

/** How many different records these have: asked only where the source lists a record twice. */
export const IDENTITY_QUERIES: [name: string, query: string][] = (
    [
        [assessmentsQuery(DEFAULT_CHOICES, { open: true, window: WINDOW }), 'key'],
        [imagesQuery(DEFAULT_CHOICES, { partition: { of: 3, index: 1 }, from: WINDOW.from }), 'key'],
        [linksQuery(ODD), 'link'],
        [captionsQuery(ODD, ODD), 'key'],
        [controlsQuery(ODD, ODD), 'control'],
        [cveDetailsQuery(ODD), 'id'],
        [embeddedMetadataQuery(ODD), 'key'],
        [resourcesQuery('resources', ODD), 'id'],
        [CONNECTORS_QUERY, 'id'],
        [SUBSCRIPTIONS_QUERY, 'id'],
    ] as const
).map(([query, identity]) => [
    `different ones by ${identity} of ${query.split('\n', 2).join(' ')}`,
    identitiesQuery(query, identity),
])

/** The query whose different records one counts; any other as it is. */
export function uncounted(query: string): string {
    return query.replace(/\n\| project identity = [^\n]*\n\| distinct identity\n\| count$/, '')
}

/** A query without its literals: what stays the same from one run to the next. */
export function shapeOf(query: string): string {
    const text = "'(?:[^'\\\\]|\\\\.)*'"
    return (
        query
            .replace(new RegExp(`(in~? \\()${text}(?:, ?${text})*`, 'g'), "$1''")
            .replace(new RegExp(`(=~ |== |strcmp\\((?:key|link), )${text}`, 'g'), "$1''")
            // As many cells as have the choice.
            .replace(/( or \(category == '' and family in \(''\)\))+/g, '')
            .replace(/datetime\([^()]*\)/g, 'datetime()')
            .replace(/% \d+ == \d+/g, '% n == i')
    )
}
