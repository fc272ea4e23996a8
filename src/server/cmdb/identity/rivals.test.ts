import type { DiscoveredItem } from '../ports.ts'
import type { CloudResource } from '../resource.ts'
import { sourceDataOf } from '../lookup.ts'
import { MADE_CLASS, type CiFacts } from './agreement.ts'
import { settleObjectIds } from './rivals.ts'

const resource = (identity: string, more: Partial<CloudResource> = {}): CloudResource => ({
    identity,
    resourceId: identity,
    objectId: 'arn:shared',
    name: identity,
    type: 't',
    account: '1',
    region: 'eu-west-1',
    provider: 'AWS',
    ...more,
})

/** A CMDB in which the engine has made CIs, one after the other; their object IDs by identity. */
function cmdb() {
    const made = new Map<string, CloudResource>()
    const ports: Parameters<typeof settleObjectIds>[0] = {
        configurationItems: {
            knownHosts: () => new Map(),
            rename: () => undefined,
            createOrUpdate: () => [],
            withObjectIds: (ids) =>
                new Map(
                    ids.map((id) => [
                        id.toLowerCase(),
                        [...made.values()].filter((one) => one.objectId === id).map((one) => `ci ${one.identity}`),
                    ]),
                ),
            factsOf: (sysIds) =>
                new Map(
                    sysIds.map((sysId): [string, CiFacts] => {
                        const one = made.get(sysId.slice(3))
                        return [
                            sysId,
                            {
                                className: MADE_CLASS,
                                identities: new Set([sysId.slice(3)]),
                                type: 't',
                                accounts: new Set([one?.account ?? '']),
                                regions: [one?.region ?? ''],
                            },
                        ]
                    }),
                ),
        },
        discoveredItems: {
            insert: () => '',
            update: () => undefined,
            moveResults: () => undefined,
            find: (identities) =>
                new Map(
                    identities.map((identity): [string, DiscoveredItem] => [
                        identity,
                        {
                            sysId: `item ${identity}`,
                            configurationItem: `ci ${identity}`,
                            retired: false,
                            values: {
                                matching_type: 'created_by_ire',
                                source_data: JSON.stringify(sourceDataOf(resource(identity))),
                            },
                        },
                    ]),
                ),
        },
    }
    return {
        take(page: CloudResource[]) {
            const { resources, displaced } = settleObjectIds(ports, page)
            for (const one of [...displaced, ...resources]) made.set(one.identity, one)
        },
        objectIds: () => Object.fromEntries([...made.values()].map((one) => [one.identity, one.objectId])),
    }
}

const ORDERS = [['a', 'b', 'c'], ['a', 'c', 'b'], ['b', 'a', 'c'], ['b', 'c', 'a'], ['c', 'a', 'b'], ['c', 'b', 'a']] // prettier-ignore

test.each(ORDERS)(
    'an id that several resources have is that of the first of them, in the order %s %s %s',
    (...order) => {
        const resources = order.map((identity) => resource(identity))
        for (const size of [1, 2, 3]) {
            const { take, objectIds } = cmdb()
            for (let start = 0; start < resources.length; start += size) take(resources.slice(start, start + size))
            expect(objectIds()).toEqual({ a: 'arn:shared', b: 'b', c: 'c' })
            // Once more, whichever comes.
            for (const one of resources) take([one])
            expect(objectIds()).toEqual({ a: 'arn:shared', b: 'b', c: 'c' })
        }
    },
)

test('on different datacenters, and in different accounts, each keeps the id', () => {
    const { take, objectIds } = cmdb()
    take([resource('a'), resource('b', { region: 'us-east-1' })])
    take([resource('c', { account: '2' })])
    expect(objectIds()).toEqual({ a: 'arn:shared', b: 'arn:shared', c: 'arn:shared' })
})
