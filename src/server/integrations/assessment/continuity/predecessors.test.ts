import type { AzureClient } from '../../../azure/http/client.ts'
import { findingKey } from '../../../findings/identity.ts'
import type { LedgerEntry } from '../../../findings/ports.ts'
import type { JsonObject } from '../../../vocabulary/json.ts'
import type { ContinuityStep, Row } from './candidate.ts'
import { goOn } from './predecessors.ts'

const OLD = 'fde1c0c9-0fd2-4ecc-87b5-98956cbc1095'
const NEW = '422107c6-5b9a-46a6-bb1d-26ef1cc52d65'
const EDR_OLD = ['dc5357d0-3858-4d17-a1a3-072840bff5be', '695abd03-82bd-4d7f-a94c-140e8a17666c']
const EDR_NEW = 'd44de051-1862-48f8-8476-192aee854699'
const idOf = (key: string, resource = 'vm') =>
    `/subscriptions/s/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/${resource}/providers/Microsoft.Security/assessments/${key}`
const rowOf = (key: string, resource?: string) =>
    ({
        external_id: idOf(key, resource),
        test_key: key,
        resource_id: '',
        object_id: '',
        metadata: '',
    }) as unknown as Row

/** A ledger with open findings, a source that has some rows, and what is done with them. */
function world(known: Partial<LedgerEntry>[], atSource: string[]) {
    const done: string[] = []
    const asked: string[] = []
    const entries = known.map((entry) => ({ status: 'failed', result: 'r', test: 't', ...entry }) as LedgerEntry)
    const digest = (text: string) => text
    const ports = {
        digest,
        log: { warn: (message: string) => done.push(`warned ${message}`) },
        ledger: {
            find: (keys: string[]) =>
                new Map(
                    entries
                        .map((entry): [string, LedgerEntry] => [
                            findingKey(digest, 'd', 'assessment', entry.externalId),
                            entry,
                        ])
                        .filter(([key]) => keys.includes(key)),
                ),
            ofNative: () => [],
            goOn: (sysId: string, as: { externalId: string }) => done.push(`${sysId} goes on as ${as.externalId}`),
            replaced: (sysId: string) => done.push(`${sysId} is replaced`),
        },
        runs: {
            read: () => ({ notice: '' }),
            update: (_run: string, { notice }: { notice: string }) => done.push(notice),
        },
        compliance: {
            tests: { find: (keys: string[]) => new Map(keys.map((key) => [key, `test of ${key}`])) },
            continuedResults: {
                move(result: string, test: string) {
                    if (result === 'refused') throw new Error('no')
                    done.push(`${result} moves to ${test}`)
                    return result !== 'double'
                },
                close: (result: string) => done.push(`${result} closes`),
            },
        },
    }
    const client = {
        apiUrl: '',
        copies: new Set<string>(),
        post(_url: string, { query }: JsonObject) {
            asked.push(String(query))
            const data = atSource.map((id) => ({ found: id.toLowerCase() }))
            return { value: { data, totalRecords: data.length } }
        },
    } as unknown as AzureClient
    const step = { ports, client, deployment: { sysId: 'd' }, run: { sysId: 'run', started: 'then' } }
    return { done, asked, goOn: (...rows: Row[]) => goOn(step as unknown as ContinuityStep, rows) }
}

test('nothing is asked where no key has been replaced, or where the old one has no open finding', () => {
    const { done, asked, goOn: go } = world([{ externalId: idOf(OLD, 'closed'), status: 'vanished' }], [])
    go(rowOf('another key'), rowOf(NEW), rowOf(NEW, 'closed'))
    expect([done, asked]).toEqual([[], []])
})

test('what is known already is not moved', () => {
    const { done, asked, goOn: go } = world([{ externalId: idOf(OLD) }, { externalId: idOf(NEW) }], [])
    go(rowOf(NEW))
    expect([done, asked]).toEqual([[], []])
})

test('one request for a page; what the source still has stays', () => {
    const open = ['a', 'b'].map((name) => ({ sysId: name, result: name, externalId: idOf(OLD, name) }))
    const { done, asked, goOn: go } = world(open, [idOf(OLD, 'b')])
    go(rowOf(NEW, 'a'), rowOf(NEW, 'b'))
    expect(asked).toHaveLength(1)
    expect(done).toEqual([`a moves to test of ${NEW}`, `a goes on as ${idOf(NEW, 'a')}`])
})

test.each([
    ['cannot be moved', 'double', [`double moves to test of ${NEW}`]],
    ['is refused', 'refused', [`warned ${idOf(NEW)} does not go on from another finding: no`]],
])('a result that %s stays where it is, and its finding as well', (_, result, said) => {
    const { done, goOn: go } = world([{ sysId: 'a', result, externalId: idOf(OLD) }], [])
    expect(go(rowOf(NEW))).toEqual({ value: true })
    expect(done).toEqual(said)
})

test('of several only one closes; two known ones are not certain', () => {
    const [one = '', other = ''] = EDR_OLD
    const single = world([{ sysId: 'a', externalId: idOf(one) }], [])
    single.goOn(rowOf(EDR_NEW))
    expect(single.done).toEqual(['r closes', 'a is replaced'])
    const both = world([{ externalId: idOf(one) }, { externalId: idOf(other) }], [idOf(other)])
    both.goOn(rowOf(EDR_NEW))
    expect(both.done).toEqual([expect.stringMatching(/^It is not certain .*: \/subscriptions/)])
})
