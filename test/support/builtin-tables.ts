/** What the built-in tenant must become, worked out from the dataset's files alone. */
import {
    assessments,
    combinedAssessments,
    everyResource,
    imageAssessments,
    itemsOf,
    memberOf,
    singleAssessments,
    type Assessment,
    type Item,
} from './builtin-dataset.ts'

type Row = Record<string, string>

const lower = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : '')
const listOf = (value: unknown) => (Array.isArray(value) ? (value as unknown[]) : [])
const lastPart = (id: unknown) => lower(id).split('/').pop() ?? ''

export const byKey = (rows: Row[]) => rows.map((row) => JSON.stringify(row)).sort()

/** Test keys: listed metadata, what only assessments carry, and what only a control of a standard names. */
const listed = itemsOf('Microsoft.Security/assessmentMetadata')
const listedKeys = new Set(listed.map((item) => item.name.toLowerCase()))
const COMBINED_TEST: Row = {
    source_id: 'category-softwareupdate-machine',
    short_description: 'Software updates on machines',
    source_category: 'Machines and nodes',
    source_criticality: 'High',
    criticality: '2',
}
const carried = new Map(
    singleAssessments
        .filter(({ name, properties }) => !listedKeys.has(name) && memberOf(properties, 'metadata') !== undefined)
        .map((item) => [item.name, memberOf(item.properties, 'metadata')]),
)
const links = itemsOf(
    'Microsoft.Security/regulatoryComplianceStandards/regulatoryComplianceControls/regulatoryComplianceAssessments',
)
const onlyCited = links.filter(({ name }) => !listedKeys.has(name.toLowerCase()) && !carried.has(name))

const CRITICALITY: Record<string, string> = { Critical: '1', High: '2', Medium: '3', Low: '4' }

/** Rows of sn_vulc_test. */
export const tests: Row[] = [
    ...listed.map((item) => testRow(item.name, item.properties)),
    ...[...carried].map(([name, metadata]) => testRow(name, metadata)),
    ...[...new Map(onlyCited.map((item) => [item.name, item])).values()].map((item) =>
        testRow(item.name, { displayName: item.properties['description'] }),
    ),
    COMBINED_TEST,
]
/** How many of them metadata brings. */
export const metadataCount = listed.length + carried.size

function testRow(name: string, metadata: unknown): Row {
    const severity = (memberOf(metadata, 'severity') as string | undefined) ?? ''
    return {
        source_id: name.toLowerCase(),
        short_description: memberOf(metadata, 'displayName') as string,
        source_category: listOf(memberOf(metadata, 'categories')).join(', '),
        source_criticality: severity,
        criticality: CRITICALITY[severity] ?? '',
    }
}

interface Group {
    source_id: string
    short_description: string
    policies: Set<string>
    keys: Set<string>
}

/** Initiatives that are assigned anywhere, and assigned standards that belong to no initiative. */
export function testGroups(): Group[] {
    const assigned = new Set(
        itemsOf('Microsoft.Authorization/policyAssignments').map((item) =>
            lower(item.properties['policyDefinitionId']),
        ),
    )
    const assignedStandards = new Set(
        itemsOf('Microsoft.Security/standardAssignments').map((item) =>
            lastPart(memberOf(item.properties['assignedStandard'], 'id')),
        ),
    )
    const standards = itemsOf('Microsoft.Security/securityStandards')
    const keysOf = (standard: Item) =>
        listOf(standard.properties['assessments']).map((entry) => lower(memberOf(entry, 'assessmentKey')))
    const initiatives = itemsOf('Microsoft.Authorization/policySetDefinitions')
        .filter((item) => assigned.has(item.id.toLowerCase()))
        .map((item): Group => {
            const id = item.id.toLowerCase()
            return {
                source_id: id,
                short_description: item.properties['displayName'] as string,
                policies: new Set(
                    listOf(item.properties['policyDefinitions']).map((entry) =>
                        lower(memberOf(entry, 'policyDefinitionId')),
                    ),
                ),
                keys: new Set(
                    standards
                        .filter((standard) => lower(standard.properties['policySetDefinitionId']) === id)
                        .flatMap(keysOf),
                ),
            }
        })
    const own = standards
        .filter((item) => item.properties['policySetDefinitionId'] === undefined)
        .filter((item) => assignedStandards.has(item.name.toLowerCase()))
        .map((item): Group => ({
            // Microsoft's own standards have the same name at every subscription; a customer's is where it is defined.
            source_id:
                item.properties['standardType'] === 'Custom'
                    ? item.id.toLowerCase()
                    : `/providers/microsoft.security/securitystandards/${item.name}`,
            short_description: item.properties['displayName'] as string,
            policies: new Set(),
            keys: new Set(keysOf(item)),
        }))
    return [...initiatives, ...own]
}

/** Which tests belong to which groups; 'no-policy' for those that no group has. */
export function memberships(): { policy: string; test: string }[] {
    const policyOf = new Map(
        [
            ...listed.map((item): [string, unknown] => [item.name, item.properties['policyDefinitionId']]),
            ...[...carried].map(([name, metadata]): [string, unknown] => [
                name,
                memberOf(metadata, 'policyDefinitionId'),
            ]),
        ].map(([name, policy]) => [name.toLowerCase(), lower(policy)]),
    )
    return tests.flatMap(({ source_id: test = '' }) => {
        const groups = testGroups().filter(
            (group) => group.keys.has(test) || group.policies.has(policyOf.get(test) || 'none'),
        )
        return groups.length === 0
            ? [{ policy: 'no-policy', test }]
            : groups.map((group) => ({ policy: group.source_id, test }))
    })
}

/** Standards by name, and one citation for each standard, control and assessment key. */
export const standards = [
    ...new Set(itemsOf('Microsoft.Security/regulatoryComplianceStandards').map((item) => item.name)),
]
const controls = new Map(
    itemsOf('Microsoft.Security/regulatoryComplianceStandards/regulatoryComplianceControls').map((item) => [
        controlOf(item.id),
        item.properties['description'] as string,
    ]),
)

function controlOf(id: string): string {
    const [, standard = '', control = ''] =
        /regulatoryComplianceStandards\/([^/]+)\/regulatoryComplianceControls\/([^/]+)/i.exec(id) ?? []
    return `${standard}/${control}`
}

export function citations(): Row[] {
    const found = new Map<string, Row>()
    for (const { id, name } of links) {
        const [standard = '', control = ''] = controlOf(id).split('/')
        const row = {
            'auth_src.source_id': standard,
            section: control,
            section_name: controls.get(controlOf(id)) ?? '',
            'control.source_id': name.toLowerCase(),
        }
        found.set(JSON.stringify(row).toLowerCase(), row)
    }
    return [...found.values()]
}

const PROVIDER = /\/providers\/microsoft\.security\/assessments\/[^/]+$/i
export const resourceOf = (id: string) => id.replace(PROVIDER, '').toLowerCase()
export const byCode = (code: string) => assessments.filter(({ properties }) => properties.status.code === code)
/** Assessments that become results. */
export const usable = [...byCode('Healthy'), ...byCode('Unhealthy')].filter(({ id }) => PROVIDER.test(id))

/** Test and external id of the result that an assessment becomes. */
export function resultOf(item: Assessment): { test: string; id: string } {
    const test = combinedAssessments.includes(item) ? (COMBINED_TEST['source_id'] ?? '') : item.name
    return { test, id: item.id.replace(/[^/]+$/, test) }
}

/** By parts of their ids, the resources that are no asset of a cloud: their items say so and have no CI. */
export const WITHOUT_CI = ['/onpremisemachines/', '/gcp-keys-']

/** Distinct tags as 'key:value' in lower case, at most 31. */
export function hostTags(tags: Record<string, string> | null | undefined): string[] {
    const texts = Object.entries(tags ?? {})
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => (value === '' ? key : `${key}:${value}`))
    return [...new Set(texts.map((text) => text.toLowerCase()))].slice(0, 31)
}

/** Names of all host tags, in lower case: which of several spellings comes first depends on the order of the rows. */
export function hostTagNames(): string[] {
    const known = new Map(everyResource().map((item) => [item.id.toLowerCase(), item.tags]))
    const names = new Set<string>()
    for (const { id, properties } of usable) {
        const tags = memberOf(memberOf(properties, 'additionalData'), '__Tags__')
        const own = typeof tags === 'string' && tags !== '' ? (JSON.parse(tags) as Record<string, string>) : undefined
        for (const name of hostTags(own ?? known.get(resourceOf(id)))) names.add(name)
    }
    return [...names].sort()
}

/** A discovered item as its form shows it, from the resource list or from what AWS and GCP rows say themselves. */
export function discoveredItems(): Row[] {
    const known = new Map(everyResource().map((item) => [item.id.toLowerCase(), item]))
    const items = new Map<string, Row>()
    for (const { id, properties } of usable) {
        const resource = resourceOf(id)
        const source = memberOf(properties.resourceDetails, 'Source') as string
        const data = memberOf(properties, 'additionalData')
        const said = (name: string) => (memberOf(data, name) as string | undefined) ?? ''
        const native = source === 'AWS' || source === 'GCP'
        // Some rows of AWS say nothing of their resource; another row of the same resource may.
        if (native && said('ResourceName') === '' && items.has(resource)) continue
        const connector = /securityconnectors\/([^/]+)/.exec(resource)?.[1] ?? ''
        const tags = said('__Tags__')
        items.set(resource, {
            source_id: resource,
            'cloud_service_provider.name': source === 'OnPremise' ? '' : source,
            'cloud_account.name': native ? (ACCOUNTS.get(connector) ?? '') : (resource.split('/')[2] ?? ''),
            'cloud_region.name': native
                ? said('Region').toLowerCase() || (/aws-.*-([a-z]{2}-[a-z]+-\d)$/.exec(resource)?.[1] ?? '')
                : (known.get(resource)?.location ?? ''),
            host_tag: hostTags(
                native ? (tags === '' ? {} : (JSON.parse(tags) as Record<string, string>)) : known.get(resource)?.tags,
            )
                .sort()
                .join(),
        })
    }
    return [...items.values()]
}

const ACCOUNTS = new Map(
    itemsOf('Microsoft.Security/securityConnectors').map((item) => [
        item.name,
        item.properties['hierarchyIdentifier'] as string,
    ]),
)

export interface Vulnerable {
    image: string
    package: string
    cve: string
}

const parsed = (value: unknown): unknown => (typeof value === 'string' ? (JSON.parse(value) as unknown) : value)

/** CVE ids that a recommendation names, without the rejected ones. */
export function cvesOf({ properties }: Assessment): string[] {
    const rejected = new Set(
        itemsOf('microsoft.security/cvedetails')
            .filter((item) => item.properties['status'] === 'Reject')
            .map((item) => item.name.toUpperCase()),
    )
    return listOf(parsed(memberOf(memberOf(properties, 'additionalData'), 'CvesDetails')))
        .map((entry) => (memberOf(entry, 'CveId') as string).toUpperCase())
        .filter((cve) => !rejected.has(cve))
}

export const unhealthyImages = imageAssessments.filter(({ properties }) => properties.status.code === 'Unhealthy')

export function vulnerableItems(): Vulnerable[] {
    return unhealthyImages.flatMap((item) =>
        cvesOf(item).map((cve) => ({
            image: memberOf(item.properties.resourceDetails, 'ResourceName') as string,
            package: memberOf(memberOf(item.properties, 'additionalData'), 'SoftwareName') as string,
            cve,
        })),
    )
}
