/** Items of one payload that are the same: "merging those duplicates into a single payload item" (ire). */
import {
    ACCOUNT,
    CENTER,
    HOSTED,
    IdentificationWorld,
    account,
    center,
    hostedOn,
    type Answer,
    type Item,
    type Part,
} from './identification-world.ts'

let world: IdentificationWorld
afterEach(() => world.instance.close())

function open(...differs: string[]): void {
    world = new IdentificationWorld({ differs })
}
const pick = (parts: readonly Part[]) =>
    parts.map(({ operation, inputIndices, duplicateIndices }) => ({ operation, inputIndices, duplicateIndices }))

/** An account, a datacenter and 100 resources in it, of which two in the middle have one object_id. */
function batch(): { items: Item[]; relations: object[] } {
    const resources = Array.from({ length: 100 }, (_, index): Item => {
        const name = index === 51 ? 'ledger-trail' : `resource-${index}`
        const object_id = index === 51 ? 'id-50' : `id-${index}`
        return {
            className: 'cmdb_ci_vm_instance',
            values: { object_id, name },
            sys_object_source_info: { source_name: 'ServiceNow', source_native_key: `native-${index}` },
        }
    })
    return {
        items: [account('a-1'), center('westeurope'), ...resources],
        relations: [hostedOn(1, 0), ...resources.map((_, index) => hostedOn(index + 2, 1))],
    }
}
/** The name that each resource was given, by its index in the payload and what is read of the answer. */
function namesByIndices({ items }: Answer): string[] {
    const names: string[] = []
    for (const item of items)
        for (const index of item.inputIndices ?? []) names[index] = world.value('cmdb_ci', item.sysId, 'name') ?? ''
    return names.slice(2)
}
const NAMES = Array.from({ length: 100 }, (_, index) => (index === 51 ? 'resource-50' : `resource-${index}`))

describe('two resources that are the same, in the middle of a hundred', () => {
    test('are one item of the answer: whoever reads by position is one off from there', () => {
        open()
        const { items, relations } = batch()
        const answer = world.enhanced(items, relations)
        expect([answer.hasError, answer.items.length, answer.relations.length]).toEqual([false, 101, 100])
        expect(pick(answer.items.slice(51, 54))).toEqual([
            { operation: 'INSERT', inputIndices: [51], duplicateIndices: undefined },
            { operation: 'INSERT', inputIndices: [52, 53], duplicateIndices: [53] },
            { operation: 'INSERT', inputIndices: [54], duplicateIndices: undefined },
        ])
        expect(answer.relations[51]?.inputIndices).toEqual([51, 52])
        expect(namesByIndices(answer)).toEqual(NAMES)
        expect(answer.items.map(({ sysId }) => world.value('cmdb_ci', sysId, 'name')).slice(2)[60]).toBe('resource-61')
        expect(world.count('cmdb_ci_vm_instance')).toBe(99)
    })

    test('ire-shuffled: the answer comes in another order, and says so', () => {
        open('ire-shuffled')
        const { items, relations } = batch()
        const answer = world.enhanced(items, relations)
        expect(answer.items[0]?.inputIndices).toEqual([101])
        expect(namesByIndices(answer)).toEqual(NAMES)
    })

    test('ire-positions: one answer for each, without indices; both are one CI', () => {
        open('ire-positions')
        const { items, relations } = batch()
        const answer = world.enhanced(items, relations)
        expect([answer.items.length, answer.relations.length]).toEqual([102, 101])
        expect(answer.items.filter((item) => 'inputIndices' in item || 'duplicateIndices' in item)).toEqual([])
        expect(answer.items[53]?.sysId).toBe(answer.items[52]?.sysId)
        expect(world.count('cmdb_ci_vm_instance')).toBe(99)
    })
})

describe('what is the same', () => {
    beforeEach(() => open())

    test('the same source, whatever else; values of the first stay and others fill what is empty', () => {
        const sys_object_source_info = { source_name: 'ServiceNow', source_native_key: 'key-1' }
        const [item, ...others] = world.enhanced([
            { ...account('a-1', { name: 'First' }), sys_object_source_info },
            { ...account('a-2', { name: 'Second', short_description: 'filled' }), sys_object_source_info },
        ]).items
        expect(others).toEqual([])
        expect(item).toMatchObject({ inputIndices: [0, 1], duplicateIndices: [1] })
        const read = (column: string) => world.value(ACCOUNT, item?.sysId ?? '', column)
        expect([read('account_id'), read('name'), read('short_description')]).toEqual(['a-1', 'First', 'filled'])
    })

    test('dependent items on the same host, also when that host is in the payload twice', () => {
        const answer = world.enhanced(
            [center('westeurope'), account('a-1'), center('westeurope'), account('A-1'), center('northeurope')],
            [hostedOn(0, 1), hostedOn(2, 3), hostedOn(4, 1)],
        )
        expect(answer.items.map(({ inputIndices }) => inputIndices)).toEqual([[0, 2], [1, 3], [4]])
        expect(answer.relations.map(({ inputIndices }) => inputIndices)).toEqual([[0, 1], [2]])
        expect([world.count(ACCOUNT), world.count(CENTER), world.count('cmdb_rel_ci')]).toEqual([1, 2, 2])
    })

    test('not on different hosts, nor of different classes', () => {
        world.rule('u_app', true, ['u_key'])
        world.rule('u_web', true, ['u_key'])
        const [app, web] = ['u_app', 'u_web'].map((className): Item => ({ className, values: { u_key: 'k' } })) as [
            Item,
            Item,
        ]
        const answer = world.enhanced(
            [account('a-1'), center('westeurope'), account('a-2'), center('westeurope'), app, web],
            [hostedOn(1, 0), hostedOn(3, 2)],
        )
        expect(answer.items.map(({ inputIndices }) => inputIndices)).toEqual([[0], [1], [2], [3], [4], [5]])
    })

    test('an index that no item has stays what it is', () => {
        const answer = world.enhanced([account('a-1'), account('a-1')], [{ parent: 0, child: 2, type: HOSTED }])
        expect(answer.relations[0]?.errors).toEqual([
            {
                error: 'INVALID_INPUT_DATA',
                message: "Payload relations '0' has invalid child record index: [2]",
            },
        ])
    })
})

describe('deduplicate_payloads', () => {
    beforeEach(() => open())
    const twice = () => [account('a-1'), account('a-1')]

    test('is on with partial_payloads, even if it is set to false', () => {
        expect(world.enhanced(twice(), [], { deduplicate_payloads: false, partial_commits: false }).items).toHaveLength(
            1,
        )
    })

    test('off: duplicates are errors, and name each other', () => {
        const options = { partial_payloads: false, deduplicate_payloads: false }
        const { items } = world.enhanced([...twice(), account('a-2')], [], options)
        expect(items.map(({ errors, duplicateIndices }) => [errors?.[0]?.error, duplicateIndices])).toEqual([
            ['DUPLICATE_PAYLOAD_RECORDS', [1]],
            ['DUPLICATE_PAYLOAD_RECORDS', [0]],
            [undefined, undefined],
        ])
        expect(world.count(ACCOUNT)).toBe(1)
    })

    test('partial_commits off as well: nothing is written', () => {
        const options = { partial_payloads: false, deduplicate_payloads: false, partial_commits: false }
        world.enhanced([...twice(), account('a-2')], [], options)
        expect(world.count(ACCOUNT)).toBe(0)
    })
})
