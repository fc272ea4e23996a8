/** Items that cannot be committed, by the examples of c_IdentifyReconcileAPI and the texts of ire. */
import { ACCOUNT, CENTER, IdentificationWorld, account, center, errorsOf, hostedOn } from './identification-world.ts'

let world: IdentificationWorld
afterEach(() => world.instance.close())
function open(...differs: string[]): void {
    world = new IdentificationWorld({ differs })
}

const PARTIAL = 'cmdb_ire_partial_payloads'
const INCOMPLETE = 'cmdb_ire_incomplete_payloads'
const info = { source_name: 'ServiceNow', source_native_key: 'ncomputer3367' }
const skipped = (...attributes: string[]) => ({
    attributes,
    identifierName: 'Hardware Rule',
    attemptResult: 'SKIPPED',
    searchOnTable: 'cmdb_ci_hardware',
    hybridEntryCiAttributes: [],
})

describe('the documented example of a partial payload', () => {
    const values = { asset_tag: '3367', short_description: 'DELL' }
    const computer = { className: 'cmdb_ci_computer', sys_object_source_info: info, values }
    const wanted = `In payload missing minimum set of input values for criterion (matching) attributes from identify rule for table [cmdb_ci_hardware]. Add these input values in payload item '${JSON.stringify(
        {
            className: 'cmdb_ci_computer',
            values: { discovery_source: 'ServiceNow', ...values },
            sys_object_source_info: info,
            settings: {},
            sys_ire_info: { ire_received_time: '2026-11-23 12:00:00' },
        },
    )}'`

    test('a computer without a name: a warning, and no error', () => {
        open()
        const answer = world.enhanced([computer])
        const [id = ''] = answer.items[0]?.partialSysIds ?? []
        expect(answer).toEqual({
            hasError: false,
            hasWarning: true,
            items: [
                {
                    className: 'cmdb_ci_computer',
                    operation: 'INSERT_AS_PARTIAL',
                    sysId: 'Unknown',
                    partialSysIds: [id],
                    identifierEntrySysId: 'Unknown',
                    errors: [],
                    warnings: [{ error: 'MISSING_MATCHING_ATTRIBUTES', message: wanted }],
                    identificationAttempts: [
                        {
                            info: 'sys_object_source NO_MATCH',
                            identifierName: '',
                            attemptResult: 'NO_MATCH',
                            attributes: [],
                            hybridEntryCiAttributes: [],
                        },
                        skipped('serial_number'),
                        skipped('name'),
                    ],
                    errorCount: 0,
                    markers: [],
                    warningCount: 1,
                    mergedPayloadIds: [],
                    inputIndices: [0],
                },
            ],
            additionalCommittedItems: [],
            relations: [],
            additionalCommittedRelations: [],
        })
        expect(JSON.parse(world.value(PARTIAL, id, 'payload') ?? '')).toEqual(computer)
        expect(world.count('cmdb_ci_computer')).toBe(0)
    })

    test('the rest of it comes later: both are one CI, and the partial payload is gone', () => {
        open()
        const [partial] = world.enhanced([computer]).items
        const [item] = world.enhanced([
            { ...computer, values: { name: 'pc-1', short_description: 'My Company' } },
        ]).items
        expect(item).toMatchObject({ operation: 'INSERT', mergedPayloadIds: partial?.partialSysIds })
        const read = (column: string) => world.value('cmdb_ci_computer', item?.sysId ?? '', column)
        expect([read('name'), read('asset_tag'), read('short_description')]).toEqual(['pc-1', '3367', 'My Company'])
        expect([world.count(PARTIAL), world.count(`${PARTIAL}_index`)]).toEqual([0, 0])
    })

    test('what is still partial replaces what was', () => {
        open()
        const [first] = world.enhanced([computer]).items
        const [second] = world.enhanced([computer]).items
        expect(second).toMatchObject({
            operation: 'INSERT_AS_PARTIAL',
            mergedPayloadIds: first?.partialSysIds,
        })
        expect(world.count(PARTIAL)).toBe(1)
    })
})

describe('partial items', () => {
    test('a dependent item without its host, and what hangs on one', () => {
        open()
        const answer = world.enhanced(
            [{ className: ACCOUNT, values: {}, sys_object_source_info: info }, center('westeurope'), center('north')],
            [hostedOn(1, 0)],
        )
        expect(
            answer.items.map(({ operation, errorCount, warnings = [] }) => [operation, errorCount, warnings[0]?.error]),
        ).toEqual([
            ['INSERT_AS_PARTIAL', 0, 'MISSING_MATCHING_ATTRIBUTES'],
            ['INSERT_AS_PARTIAL', 0, 'ABANDONED'],
            ['INSERT_AS_PARTIAL', 0, 'MISSING_DEPENDENCY'],
        ])
        expect(answer.relations.map(({ operation, sysId }) => [operation, sysId])).toEqual([
            ['INSERT_AS_PARTIAL', 'Unknown'],
        ])
        expect([world.count(PARTIAL), world.count(INCOMPLETE), world.count(CENTER)]).toEqual([4, 0, 0])
    })

    test('ire-refuses: a class that the source may not insert is refused until another source has', () => {
        open(`ire-refuses:${ACCOUNT}`)
        const [item] = world.enhanced([account('a-1')]).items
        expect(item).toMatchObject({ operation: 'INSERT_AS_PARTIAL', sysId: 'Unknown' })
        expect(errorsOf(item ? [item] : [])).toEqual([
            `INSERT_NOT_ALLOWED_FOR_SOURCE: Insert into [${ACCOUNT}] is blocked for data source [ServiceNow] by IRE data source rule`,
        ])
        const sysId = world.insert(ACCOUNT, { account_id: 'a-1', datacenter_type: CENTER })
        expect(world.enhanced([account('a-1')]).items[0]).toMatchObject({ operation: 'UPDATE', sysId })
    })
})

describe('incomplete items', () => {
    test('a source that is no choice: recorded of an instance by a public project', () => {
        open()
        const { hasError, items } = world.call('createOrUpdateCIEnhanced', [account('a-1')], [], {}, 'Nobody')
        const [item] = items
        expect([hasError, item?.operation, item?.errors?.[0]?.error]).toEqual([
            true,
            'INSERT_AS_INCOMPLETE',
            'INVALID_INPUT_DATA',
        ])
        const [id = ''] = item?.incompleteSysIds ?? []
        expect(JSON.parse(world.value(INCOMPLETE, id, 'payload') ?? '')).toEqual(account('a-1'))
    })

    test('an item that nothing could find again: neither a source nor the attributes of an entry', () => {
        open()
        const { items } = world.enhanced([{ className: ACCOUNT, values: { name: 'x' } }])
        expect(items.map(({ operation, errorCount }) => [operation, errorCount])).toEqual([['INSERT_AS_INCOMPLETE', 1]])
    })

    test('a relation between items that are there', () => {
        open()
        const relation = { parent: 0, child: 1, type: 'Plugged into::Feeds' }
        const { relations } = world.enhanced([account('a-1'), account('a-2')], [relation])
        const [id = ''] = relations[0]?.incompleteSysIds ?? []
        expect(JSON.parse(world.value(INCOMPLETE, id, 'payload') ?? '')).toEqual(relation)
    })
})

test('nothing is kept with partial_payloads off', () => {
    open()
    const { items } = world.enhanced([{ className: ACCOUNT, values: {} }], [], { partial_payloads: false })
    expect(items.map(({ operation, sysId, errorCount }) => [operation, sysId, errorCount])).toEqual([
        ['NO_CHANGE', '', 1],
    ])
    expect([world.count(PARTIAL), world.count(INCOMPLETE)]).toEqual([0, 0])
})

test('ire-throws: the call fails', () => {
    open('ire-throws')
    expect(() => world.enhanced([account('a-1')])).toThrow('the engine is not available')
})
