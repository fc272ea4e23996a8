import { discover } from './discover.ts'
import type { CmdbPorts, DiscoveredItem } from './ports.ts'
import type { CloudResource } from './resource.ts'

const RESOURCE: CloudResource = {
    identity: '/r/a',
    resourceId: '/R/a',
    objectId: 'o-a',
    name: 'a',
    type: 'virtualMachines',
    account: 'account',
    region: '',
    provider: 'azure',
    tags: [],
}

/** Discovers one resource that no lookup rule matches; the changes of its item. */
function changesOf(
    item: DiscoveredItem,
    {
        createCis,
        answer,
    }: { createCis: boolean; answer: ReturnType<CmdbPorts['configurationItems']['createOrUpdate']> },
) {
    let changes: Record<string, string> = {}
    const moved: string[] = []
    const ports: CmdbPorts = {
        discoveredItems: {
            find: () => new Map([[RESOURCE.identity, item]]),
            insert: () => 'new',
            update: (_sysId, values) => void (changes = values),
            moveResults: (sysId) => void moved.push(sysId),
        },
        configurationItems: {
            knownHosts: () => new Map(),
            rename: () => undefined,
            factsOf: () => new Map(),
            withObjectIds: () => new Map(),
            createOrUpdate: () => answer,
        },
        policies: { records: () => [], version: () => '' },
        cloudAttributes: {
            account: (name) => name,
            region: (name) => name,
            resourceType: (name) => name,
            serviceProvider: (name) => name,
        },
        hostTags: { ids: () => [] },
        retirements: { giveBack: () => undefined },
        lookupRules: {
            version: () => '',
            rules: () => [],
            lacks: () => '',
            matchField: () => new Map(),
            mappedClasses: () => new Map(),
            matchScript: () => new Map(),
        },
    }
    const context = { instance: 'i', run: 'r', discoverySource: 's', seenAt: '2026-11-24 00:00:00', createCis }
    const found = discover(ports, context, [RESOURCE]).get(RESOURCE.identity)
    return { changes, moved, found }
}

/** An item whose CI was created when nothing but the resource's id was known. */
const bare = (configurationItem: string): DiscoveredItem => ({
    sysId: 'item',
    configurationItem,
    retired: false,
    values: {
        cmdb_ci: configurationItem,
        cmdb_ci_class: 'cmdb_ci_cmp_resource',
        cloud_resource_type: '',
        state: configurationItem === '' ? '' : 'matched',
    },
})

test.each([
    ['no CIs may be created', { createCis: false, answer: [] }],
    ['identification fails', { createCis: true, answer: [{ error: 'no' }] }],
])('%s: an item keeps its CI and its state', (_what, more) => {
    const { changes, moved, found } = changesOf(bare('ci'), more)
    expect(changes).toMatchObject({ cloud_resource_type: 'virtualMachines' })
    expect(changes).not.toHaveProperty('state')
    expect(changes).not.toHaveProperty('cmdb_ci')
    expect(moved).toEqual([])
    expect(found).toEqual({ discoveredItem: 'item', configurationItem: 'ci', refusal: '', note: '', failedRules: [] })
})

test('what the engine says against a CI stands on the item and with the result', () => {
    const { changes, found } = changesOf(bare(''), {
        createCis: true,
        answer: [{ error: 'A' }, { error: 'B' }, { error: 'C' }],
    })
    expect(found).toEqual({ discoveredItem: 'item', configurationItem: '', refusal: 'C', note: '', failedRules: [] })
    expect(changes).toMatchObject({
        state: 'unmatched',
        additional_information: 'The Identification and Reconciliation Engine made no CI. C',
    })
})

test('an item without a CI says that it is unmatched', () => {
    const { changes, found } = changesOf(bare(''), { createCis: false, answer: [] })
    expect(changes).toMatchObject({ state: 'unmatched' })
    expect(found).toEqual({ discoveredItem: 'item', configurationItem: '', refusal: '', note: '', failedRules: [] })
})
