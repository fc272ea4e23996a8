/** sn_cmdb.IdentificationEngine: what it matches, writes and says; each text is that of id-engine-error-messages. */
import {
    ACCOUNT,
    CENTER,
    HOSTED,
    IdentificationWorld,
    account,
    center,
    errorsOf,
    hostedOn,
    type Answer,
    type Item,
} from './identification-world.ts'

let world: IdentificationWorld
beforeEach(() => {
    world = new IdentificationWorld()
})
afterEach(() => world.instance.close())

const call: IdentificationWorld['call'] = (...values) => world.call(...values)
const enhanced: IdentificationWorld['enhanced'] = (...values) => world.enhanced(...values)
const insert: IdentificationWorld['insert'] = (...values) => world.insert(...values)
const count: IdentificationWorld['count'] = (...values) => world.count(...values)
const value: IdentificationWorld['value'] = (...values) => world.value(...values)
const rule: IdentificationWorld['rule'] = (...values) => world.rule(...values)
/** An item as messages show it. */
const shown = ({ className, values }: Item) =>
    JSON.stringify({
        className,
        values: { discovery_source: 'ServiceNow', ...values },
        settings: {},
        sys_ire_info: { ire_received_time: '2026-11-23 12:00:00' },
    })

describe('an independent CI', () => {
    test('is inserted, matched whatever the letter case, and updated when a value differs', () => {
        const [first] = enhanced([account('A-1')]).items
        expect(first).toMatchObject({ operation: 'INSERT', identifierEntrySysId: 'Unknown', errorCount: 0 })
        const [same] = enhanced([account('a-1', { name: 'A-1' })]).items
        expect(same).toMatchObject({ operation: 'NO_CHANGE', sysId: first?.sysId })
        const [renamed] = enhanced([account('A-1', { name: 'Production' })]).items
        expect(renamed).toMatchObject({ operation: 'UPDATE', sysId: first?.sysId })
        expect(value(ACCOUNT, first?.sysId ?? '', 'name')).toBe('Production')
        expect(value(ACCOUNT, first?.sysId ?? '', 'discovery_source')).toBe('ServiceNow')
        expect(count(ACCOUNT)).toBe(1)
    })

    test('entries are tried by priority: one without its values is skipped, the one that matches is named', () => {
        const [, byName] = rule('u_app', true, ['u_key'], ['name'])
        const sysId = insert('u_app', { name: 'web' })
        const [item] = enhanced([{ className: 'u_app', values: { name: 'web' } }]).items
        expect(item).toMatchObject({ operation: 'NO_CHANGE', sysId, identifierEntrySysId: byName })
        expect(
            item?.identificationAttempts?.map(({ attributes, attemptResult }) => [attributes, attemptResult]),
        ).toEqual([
            [['u_key'], 'SKIPPED'],
            [['name'], 'MATCHED'],
        ])
    })

    test('is matched by its source first, and that source is remembered', () => {
        const source = { sys_object_source_info: { source_name: 'ServiceNow', source_native_key: 'key-1' } }
        const [first] = enhanced([{ ...account('a-1'), ...source }]).items
        expect(count('sys_object_source', `id=key-1^target_sys_id=${first?.sysId ?? ''}`)).toBe(1)
        const [moved] = enhanced([{ ...account('a-2'), ...source }]).items
        expect(moved).toMatchObject({ operation: 'UPDATE', sysId: first?.sysId, identificationAttempts: [] })
        expect(count('sys_object_source')).toBe(1)
    })

    test('a sys_id names it', () => {
        const sysId = insert(ACCOUNT, { name: 'x' })
        expect(enhanced([account('a-1', { sys_id: sysId })]).items[0]).toMatchObject({ operation: 'UPDATE', sysId })
    })

    test('of up to five alike the oldest is taken, and none that is a duplicate of another', () => {
        rule('u_app', true, ['u_key'])
        const main = insert('u_app', { u_key: 'other' })
        insert('u_app', { u_key: 'k', duplicate_of: main })
        const oldest = insert('u_app', { u_key: 'k' })
        world.now += 1000
        for (let more = 0; more < 4; more += 1) insert('u_app', { u_key: 'k' })
        const item = { className: 'u_app', values: { u_key: 'k' } }
        expect(enhanced([item]).items[0]?.sysId).toBe(oldest)
        insert('u_app', { u_key: 'k' })
        expect(errorsOf(enhanced([item]).items)).toEqual([
            'MULTIPLE_DUPLICATE_RECORDS: Found duplicate records in table [u_app] using fields [u_key]',
        ])
    })
})

describe('a dependent CI', () => {
    test('is matched among those of its host, and related to it', () => {
        const both = [account('a-1'), center('westeurope'), account('a-2'), center('westeurope')]
        const relations = [hostedOn(1, 0), hostedOn(3, 2)]
        const first = enhanced(both, relations)
        expect(first.items.map(({ operation }) => operation)).toEqual(['INSERT', 'INSERT', 'INSERT', 'INSERT'])
        expect(first.relations.map(({ operation }) => operation)).toEqual(['INSERT', 'INSERT'])
        const [, one, , two] = first.items
        expect(one?.sysId).not.toBe(two?.sysId)
        expect(count('cmdb_rel_ci', `parent=${one?.sysId ?? ''}^child=${first.items[0]?.sysId ?? ''}`)).toBe(1)
        const again = enhanced(both, relations)
        expect(again.items.map(({ sysId }) => sysId)).toEqual(first.items.map(({ sysId }) => sysId))
        expect(again.relations.map(({ operation }) => operation)).toEqual(['NO_CHANGE', 'NO_CHANGE'])
    })

    test('comes after its host, in whatever order they are given', () => {
        const answer = enhanced([center('westeurope'), account('a-1')], [hostedOn(0, 1)])
        expect(answer.items.map(({ operation }) => operation)).toEqual(['INSERT', 'INSERT'])
    })
})

describe('errors of an item', () => {
    const RULES = 'cmdb_ci_logical_datacenter hosted on cmdb_ci_cloud_service_account'
    test.each<[string, () => Answer, string[]]>([
        [
            'a class without a rule',
            () => enhanced([{ className: 'cmdb_ci', values: {} }]),
            ['IDENTIFICATION_RULE_MISSING: Identity Rule Missing for table [cmdb_ci]'],
        ],
        [
            'no value to match by',
            () => enhanced([{ className: ACCOUNT, values: { name: 'x' } }]),
            [
                `MISSING_MATCHING_ATTRIBUTES: In payload missing minimum set of input values for criterion (matching) attributes from identify rule for table [${ACCOUNT}]. Add these input values in payload item '${shown({ className: ACCOUNT, values: { name: 'x' } })}'`,
            ],
        ],
        [
            'a rule that matches by class',
            () => (
                rule('u_app', true, ['u_key,sys_class_name']),
                enhanced([{ className: 'u_app', values: { u_key: 'k' } }])
            ),
            [
                "NO_CLASS_NAME_FOR_INDEPENDENT_CI: Cannot have 'sys_class_name' as a key field in an Independent Identity Rule on 'u_app'",
            ],
        ],
        [
            'a lookup entry in the rule of a dependent class',
            () => (
                rule('u_app', false, ['u_key', 'cmdb_key_value']),
                enhanced([{ className: 'u_app', values: { u_key: 'k' } }])
            ),
            ["NO_LOOKUP_RULES_FOR_DEPENDENT_CI: Cannot have Lookup Rule for a Dependent Identity Rule on 'u_app'"],
        ],
        [
            'a lookup item without a rule',
            () => enhanced([{ ...account('a-1'), lookup: [{ className: 'cmdb_serial_number', values: {} }] }]),
            [
                `IDENTIFICATION_RULE_FOR_LOOKUP_MISSING: Identity Rule for table [${ACCOUNT}] missing Lookup Rule for class [cmdb_serial_number]`,
            ],
        ],
        [
            'a related item without a rule',
            () => enhanced([{ ...account('a-1'), related: [{ className: 'cmdb_key_value', values: {} }] }]),
            [
                `IDENTIFICATION_RULE_FOR_RELATED_ITEM_MISSING: Identity Rule for table [${ACCOUNT}] missing Related Rule for class [cmdb_key_value]`,
            ],
        ],
        [
            'a sys_id of nothing',
            () => enhanced([account('a-1', { sys_id: 'f'.repeat(32) })]),
            [
                `INVALID_INPUT_DATA: Found invalid sys_id in payload. No record with sys_id [${'f'.repeat(32)}] exist in table [${ACCOUNT}] or is a duplicate record with [duplicate_of] field set to a main CI`,
            ],
        ],
        [
            'no source',
            () => call('createOrUpdateCI', [account('a-1')], [], {}, ''),
            [
                'INVALID_INPUT_DATA: In payload no data source exist. You need to provide choice value from choice field [discovery_source] in table [cmdb_ci]',
            ],
        ],
        [
            'a source that is no choice',
            () => call('createOrUpdateCI', [account('a-1')], [], {}, 'Nobody'),
            [
                'INVALID_INPUT_DATA: In payload invalid data source [Nobody] exist. You need to provide a valid choice value from field [discovery_source] in table [cmdb_ci]',
            ],
        ],
        [
            'an empty mandatory column',
            () => {
                rule('u_app', true, ['u_key'])
                world.instance.defineTable({
                    name: 'u_web',
                    extends: 'u_app',
                    columns: [{ name: 'u_must', mandatory: true }],
                })
                return enhanced([{ className: 'u_web', values: { u_key: 'k' } }])
            },
            [
                'REQUIRED_ATTRIBUTE_EMPTY: Missing mandatory field [u_must] in table [u_web]. Add input value for mandatory field in payload',
            ],
        ],
        [
            'a dependent CI without its host',
            () => enhanced([center('westeurope')]),
            [
                `MISSING_DEPENDENCY: In payload no relations defined for dependent class [${CENTER}] that matches any containment/hosting rules: [${RULES}]. Add appropriate relations in payload for '${CENTER}'`,
            ],
        ],
        [
            'a dependent class without a hosting rule',
            () => (rule('u_app', false, ['u_key']), enhanced([{ className: 'u_app', values: { u_key: 'k' } }])),
            [
                "METADATA_RULE_MISSING: No containment or hosting rules defined for dependent class [u_app]. Add containment/hosting rules for 'u_app'",
            ],
        ],
        [
            'two hosts',
            () => enhanced([center('westeurope'), account('a-1'), account('a-2')], [hostedOn(0, 1), hostedOn(0, 2)]),
            ['MULTIPLE_DEPENDENCIES: Found multiple dependent relation items [1] and [2] in payload', '', ''],
        ],
        [
            'a host that has errors',
            () => enhanced([center('westeurope'), { className: ACCOUNT, values: {} }], [hostedOn(0, 1)]),
            [
                "ABANDONED: Abandoning processing payload item '0', since its depends on payload item '1' has errors",
                expect.stringMatching(/^MISSING_MATCHING_ATTRIBUTES/) as unknown as string,
            ],
        ],
        [
            'hosts in a circle',
            () => {
                rule('u_app', false, ['u_key'])
                insert('cmdb_metadata_hosting', { parent_type: 'u_app', child_type: 'u_app' })
                const app = (key: string) => ({ className: 'u_app', values: { u_key: key } })
                return enhanced([app('a'), app('b')], [hostedOn(0, 1), hostedOn(1, 0)])
            },
            [
                "QUALIFICATION_LOOP: Qualification chain has loop that contains relation '0'",
                "QUALIFICATION_LOOP: Qualification chain has loop that contains relation '1'",
            ],
        ],
        [
            'two items alike',
            () => call('createOrUpdateCI', [account('a-1'), account('A-1'), account('a-2')]),
            [0, 1]
                .map(
                    () =>
                        `DUPLICATE_PAYLOAD_RECORDS: Found duplicate items in the payload (index 0 and 1), using className [${ACCOUNT}] and fields [account_id, datacenter_type]. Remove duplicate items from payload`,
                )
                .concat(''),
        ],
    ])('%s', (_what, run, expected) => {
        const answer = run()
        expect(errorsOf(answer.items)).toEqual(expected)
        expect([answer.hasError, answer.hasWarning]).toEqual(
            [answer.items.some((item) => item.errorCount > 0), answer.items.some((item) => item.warningCount > 0)], // prettier-ignore
        )
        for (const [index, item] of answer.items.entries())
            if (expected[index] !== '') expect(['', 'Unknown']).toContain(item.sysId)
    })
})

describe('errors of a relation', () => {
    const two = [account('a-1'), account('a-2')]
    const TYPE = 'Plugged into::Feeds'
    test.each<[string, () => Answer, string]>([
        [
            'a parent that is no item',
            () => enhanced(two, [hostedOn(7, 1)]),
            "INVALID_INPUT_DATA: Payload relations '0' has invalid parent record index: [7]",
        ],
        [
            'a child that is no item',
            () => enhanced(two, [hostedOn(0, 7)]),
            "INVALID_INPUT_DATA: Payload relations '0' has invalid child record index: [7]",
        ],
        [
            'a type that does not exist',
            () => enhanced(two, [{ parent: 0, child: 1, type: TYPE }]),
            `INVALID_INPUT_DATA: No such relationship with name [${TYPE}] exist in table [cmdb_rel_type]. If out-of-box relationship for [${TYPE}] has been removed or renamed, it should be restored`,
        ],
        [
            'a type that exists twice',
            () => {
                for (const sys_id of ['a', 'b']) insert('cmdb_rel_type', { sys_id: sys_id.repeat(32), name: TYPE })
                return enhanced(two, [{ parent: 0, child: 1, type: TYPE }])
            },
            `DUPLICATE_RELATIONSHIP_TYPES: Duplicate relationship type records exists with name [${TYPE}] in table [cmdb_rel_type] having sys_ids: [${'a'.repeat(32)}, ${'b'.repeat(32)}]`,
        ],
        [
            'an item that has errors',
            () => enhanced([account('a-1'), { className: ACCOUNT, values: {} }], [hostedOn(0, 1)]),
            'ABANDONED: While processing relations encountered errors in payload item: 1',
        ],
    ])('%s', (_what, run, expected) => {
        const answer = run()
        expect(errorsOf(answer.relations)).toEqual([expected])
        expect(answer.hasError).toBe(true)
    })
})

test('an error in one item: createOrUpdateCI writes nothing, createOrUpdateCIEnhanced the others', () => {
    const items = [account('a-1'), { className: ACCOUNT, values: {} }]
    expect(call('createOrUpdateCI', items).items.map(({ operation, sysId }) => operation + sysId)).toEqual([
        'NO_CHANGE',
        'NO_CHANGE',
    ])
    expect(count(ACCOUNT)).toBe(0)
    expect(enhanced(items).items.map(({ operation }) => operation)).toEqual(['INSERT', 'INSERT_AS_INCOMPLETE'])
    expect(count(ACCOUNT)).toBe(1)
})

test.each<[string, () => unknown]>([
    ['referenceItems of the payload', () => call('createOrUpdateCIEnhanced', [], [], { referenceItems: [] })],
    ['settings of an item', () => enhanced([{ ...account('a-1'), settings: {} }])],
    ['parent_id of a relation', () => enhanced([account('a-1')], [{ parent_id: 'a', child_id: 'b', type: HOSTED }])],
    [
        'lookup of cmdb_key_value',
        () => (
            rule('u_app', true, ['u_key', 'cmdb_key_value']),
            enhanced([{ className: 'u_app', values: {}, lookup: [{ className: 'cmdb_key_value' }] }])
        ),
    ],
    [
        'option generate_summary = true',
        () =>
            world.instance.evaluate(
                "sn_cmdb.IdentificationEngine.createOrUpdateCIEnhanced('ServiceNow', '{}', { generate_summary: true })",
            ),
    ],
])('what is not provided is refused: %s', (what, run) => {
    expect(run).toThrow(`IdentificationEngine: ${what} is not implemented`)
})
