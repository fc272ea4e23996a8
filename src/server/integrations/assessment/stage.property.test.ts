/**
 * Damaged rows: each member absent, null, of another type, empty, padded, in another letter case, absurdly long or a
 * placeholder. A row becomes a staging row or a rejection, never a throw, and no fact in it is another than the undamaged
 * row's. The seed is printed with a failure, and is the same for all without STAGE_SEED.
 */
import * as fc from 'fast-check'
import type { JsonObject } from '../../vocabulary/json.ts'
import { objectOf } from '../../vocabulary/json.ts'
import { DEFAULT_CHOICES } from '../../vocabulary/categories.ts'
import { stage, type AssessmentRow } from './stage.ts'

const SEED = Number(process.env['STAGE_SEED'] ?? 20260804)
const RUNS = 250

const KEY = '/providers/Microsoft.Security/assessments/0a0a0a0a-1111-4222-8333-444444444444'
const CONNECTOR =
    '/subscriptions/S-1/resourceGroups/rg/providers/Microsoft.Security/securityConnectors/c/securityentitydata'

/** A row, its ids in more than one member where real rows have them so. */
function row(resource: string, resourceDetails: JsonObject, additionalData: JsonObject | null): JsonObject {
    return {
        id: resource + KEY,
        name: '0a0a0a0a-1111-4222-8333-444444444444',
        subscriptionId: 'S-1',
        location: 'westeurope',
        displayName: 'A rule',
        code: 'Unhealthy',
        cause: 'A cause',
        description: 'Why',
        statusChangeDate: '2026-11-20T10:00:00.1234567Z',
        firstEvaluationDate: '2026-11-01T10:00:00Z',
        severity: 'High',
        portal: 'portal.azure.com/#blade/x',
        resourceDetails,
        additionalData,
    }
}

const INSTANCE = 'arn:aws:ec2:eu-west-1:123456789012:instance/i-0abc'
const VM = '//compute.googleapis.com/projects/my-project/zones/europe-west1-b/instances/vm1'

const ROWS: Record<string, JsonObject> = {
    'AWS, additionalData': row(
        `${CONNECTOR}/aws-ec2-instance-i-0abc-eu-west-1`,
        { Source: 'AWS', Id: 'x' },
        {
            Region: 'eu-west-1',
            HierarchyId: '123456789012',
            ResourceProvider: 'EC2',
            ResourceType: 'instance',
            ResourceName: 'i-0abc',
            NativeCloudUniqueIdentifier: INSTANCE,
            __Tags__: '{"a":"b"}',
        },
    ),
    'AWS, one word': row(
        `${CONNECTOR}/aws-ec2-instance-i-0abc-eu-west-1`,
        {
            Source: 'AWS',
            ResourceType: 'microsoft.security/securityconnectors/ec2instances',
            ResourceName: 'i-0abc',
            NativeResourceId: INSTANCE,
        },
        null,
    ),
    GCP: row(
        `${CONNECTOR}/gcp-compute-instance-vm1`,
        { Source: 'GCP', NativeResourceId: VM, ResourceType: 'microsoft.security/securityconnectors/computeinstance' },
        { Region: 'europe-west1', ProjectId: 'my-project', ResourceProvider: 'Compute', ResourceType: 'instances' },
    ),
    Azure: row(
        '/subscriptions/S-1/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/web',
        { Source: 'Azure', Id: 'x', ResourceName: 'web' },
        { 'NSG open ports': '22', subAssessmentsLink: '/subscriptions/S-1/x' },
    ),
    'SQL Server on premises': row(
        '/subscriptions/S-1/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/w/onPremiseMachines/m',
        {
            Source: 'OnPremiseSql',
            VMUUID: 'ec2ad76a-fc72-bc3a-f0d7-017756d33d5e',
            SourceComputerId: 'b53988df-1137-41f2-99ff-52d49d7f53e1',
            MachineName: 'host',
            ServerName: 'sql',
            DatabaseName: 'orders',
        },
        null,
    ),
}

/** What does no harm: the same facts in another spelling. */
const HARMLESS: Record<string, (value: unknown) => unknown> = {
    padded: (value) => (typeof value === 'string' ? `  ${value}\t` : value),
    'as it is': (value) => value,
}

const PLACEHOLDERS = ['N/A', 'None', 'null', '-', 'NoArn', 'unknown', ' ', '00000000-0000-0000-0000-000000000000']

const HARMFUL: Record<string, (value: unknown) => unknown> = {
    absent: () => undefined,
    null: () => null,
    empty: () => '',
    number: () => 4.5,
    boolean: () => true,
    list: (value) => [value],
    object: (value) => ({ value }),
    'absurdly long': () => 'x'.repeat(20_000),
    'year 1': () => '0001-01-01T00:00:00.0000000Z',
    ...Object.fromEntries(PLACEHOLDERS.map((word) => [`placeholder "${word}"`, () => word])),
}

/** Members of a row that can be damaged, those of its bags by `bag.member`. */
function pathsOf(record: JsonObject): string[] {
    const bag = (name: string) => Object.keys(objectOf(record[name])).map((member) => `${name}.${member}`)
    return [...Object.keys(record), ...bag('resourceDetails'), ...bag('additionalData')]
}

interface Damage {
    path: string
    kind: string
}

function damaged(record: JsonObject, damages: readonly Damage[]): JsonObject {
    const kinds = { ...HARMLESS, ...HARMFUL }
    const whole = JSON.parse(JSON.stringify(record)) as JsonObject
    for (const { path, kind } of damages) {
        const [first = '', member] = path.split('.')
        const bag = member === undefined ? whole : objectOf(whole[first])
        const name = member ?? first
        if (name in bag) bag[name] = kinds[kind]?.(bag[name])
    }
    return whole
}

/** Names in another letter case, and the bags as JSON text. */
function respelled(record: JsonObject, upper: boolean, asText: boolean): JsonObject {
    const cased = (bag: JsonObject) =>
        Object.fromEntries(
            Object.entries(bag).map(([name, value]) => [upper ? name.toUpperCase() : name.toLowerCase(), value]),
        )
    const bagged = (value: unknown) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
        return asText ? JSON.stringify(cased(objectOf(value))) : cased(objectOf(value))
    }
    const { resourceDetails, additionalData, ...rest } = record
    return {
        ...cased(rest),
        ...cased({ resourceDetails: bagged(resourceDetails), additionalData: bagged(additionalData) }),
    }
}

/** Lines of details have names of members in them, as received. */
function inAnyCase(columns: AssessmentRow | undefined): unknown {
    return columns === undefined ? undefined : { ...columns, details: columns.details.toLowerCase() }
}

function staged(record: unknown): AssessmentRow | undefined {
    const result = stage(record, { notApplicable: 'ignore', choices: DEFAULT_CHOICES })
    return 'staged' in result ? result.staged.columns : undefined
}

const which = fc.constantFrom(...Object.keys(ROWS))
const damageOf = (name: string, kinds: readonly string[]) =>
    fc.record({ path: fc.constantFrom(...pathsOf(ROWS[name] ?? {})), kind: fc.constantFrom(...kinds) })
const cases = (kinds: readonly string[]) =>
    which.chain((name) =>
        fc.record({
            name: fc.constant(name),
            damages: fc.array(damageOf(name, kinds), { maxLength: 6 }),
            upper: fc.boolean(),
            asText: fc.boolean(),
        }),
    )

/** Facts that a damaged member may leave out, each with what may stand there instead. */
function allowed(right: AssessmentRow): Record<string, string[]> {
    const ofArm = right.resource_id.slice(right.resource_id.lastIndexOf('/') + 1)
    const none = [
        ...['region', 'account', 'tags', 'machine_name', 'machine_uuid', 'server_name'],
        ...['database_name', 'status_changed_at', 'first_evaluated_at', 'portal_link'],
    ] as const
    return {
        ...Object.fromEntries(none.map((column) => [column, [right[column], '']])),
        test_key: [right.test_key],
        verdict: [right.verdict],
        resource_id: [right.resource_id],
        object_id: [right.object_id, right.resource_id],
        // Without a service, the row's own word for the type is all there is.
        resource_type: [right.resource_type, '', 'instance', 'instances'],
        // An id of a workspace tells where the machine is, and not what runs on it.
        resource_source: [right.resource_source, right.resource_source.replace('Sql', '')],
        resource_name: [right.resource_name, right.server_name, right.machine_name, ofArm],
    }
}

/** Facts that no single damage takes away, because ids and a second member say the same. */
const DOUBLE: Record<string, readonly (keyof AssessmentRow)[]> = {
    'AWS, additionalData': ['resource_source', 'resource_type', 'region', 'account', 'resource_name'],
    'AWS, one word': ['resource_source', 'resource_type', 'resource_name'],
    GCP: ['resource_source', 'resource_type', 'region', 'account'],
    Azure: ['resource_source', 'resource_type', 'account', 'resource_name', 'object_id'],
    'SQL Server on premises': ['resource_source', 'resource_type', 'account', 'object_id'],
}

const PARAMETERS = { seed: SEED, numRuns: RUNS }

test('another spelling of names, values and bags changes nothing', () => {
    fc.assert(
        fc.property(cases(Object.keys(HARMLESS)), ({ name, damages, upper, asText }) => {
            const record = ROWS[name] ?? {}
            const other = respelled(damaged(record, damages), upper, asText)
            expect(inAnyCase(staged(other))).toEqual(inAnyCase(staged(record)))
        }),
        PARAMETERS,
    )
})

test('damaged members leave facts out, and make no wrong ones', () => {
    fc.assert(
        fc.property(cases(Object.keys({ ...HARMLESS, ...HARMFUL })), ({ name, damages, upper, asText }) => {
            const record = ROWS[name] ?? {}
            const right = staged(record)
            const found = staged(respelled(damaged(record, damages), upper, asText))
            if (right === undefined) throw new Error('an undamaged row is rejected')
            if (found === undefined) return
            // An object of tags is as good as their JSON text.
            const otherTags = damages.some(({ path, kind }) => path.endsWith('__Tags__') && kind === 'object')
            const wrong = Object.entries(allowed(right))
                .filter(([column]) => !(otherTags && column === 'tags'))
                .map(([column, values]) => ({ column, values, found: found[column as keyof AssessmentRow] }))
                .filter(({ values, found: value }) => !values.includes(value))
            expect(wrong).toEqual([])
        }),
        PARAMETERS,
    )
})

test.each(Object.keys(ROWS))('%s: no single damage takes away what the row says twice', (name) => {
    const record = ROWS[name] ?? {}
    const right = staged(record)
    const isBag = (path: string) => path === 'resourceDetails' || path === 'additionalData'
    const damages = pathsOf(record)
        .filter((path) => !isBag(path))
        .flatMap((path) => Object.keys(HARMFUL).map((kind) => ({ path, kind })))
    const lost = damages.flatMap((damage) => {
        const found = staged(damaged(record, [damage]))
        const columns = found === undefined ? [] : (DOUBLE[name] ?? [])
        return columns
            .filter((column) => found?.[column] !== right?.[column])
            .map((column) => ({ ...damage, column, found: found?.[column] }))
    })
    expect(lost).toEqual([])
})

test('anything at all is a row or a rejection', () => {
    fc.assert(
        fc.property(fc.anything(), fc.anything(), fc.anything(), (record, resourceDetails, additionalData) => {
            stage(record, { notApplicable: 'ignore', choices: DEFAULT_CHOICES })
            stage(
                { ...ROWS['Azure'], resourceDetails, additionalData },
                { notApplicable: 'import', choices: DEFAULT_CHOICES },
            )
            stage(
                { ...ROWS['GCP'], ...objectOf(resourceDetails), additionalData },
                { notApplicable: 'import', choices: DEFAULT_CHOICES },
            )
        }),
        PARAMETERS,
    )
})
