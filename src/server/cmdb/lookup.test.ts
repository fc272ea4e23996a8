import { lookUp, payloadOf, ruleProblem, type FailedRules, type LookupRule, type LookupRules } from './lookup.ts'
import type { FoundItem } from './ports.ts'
import type { CloudResource } from './resource.ts'

const resource = (identity: string, more: Partial<CloudResource> = {}): CloudResource =>
    ({
        identity,
        resourceId: `/R/${identity}`,
        objectId: `O-${identity}`,
        name: identity,
        type: 't',
        account: 'a',
        region: 'r',
        provider: 'azure',
        tags: [],
        ...more,
    }) as CloudResource

const field = (sysId: string, sourceField = 'object_id'): LookupRule => ({
    sysId,
    name: sysId,
    method: 'field_matching',
    sourceField,
    targetTable: 'cmdb_ci',
    targetField: 'object_id',
})
const script = (sysId: string): LookupRule => ({ ...field(sysId), method: 'script' })
const ci = (sysId: string, className = 'cmdb_ci_vm_instance'): FoundItem => ({ sysId, className })

/** Rules that find CIs by value in lower case; records what they were asked. */
function rulesOf(list: LookupRule[], items: Record<string, FoundItem[]>, scripted: Record<string, FoundItem> = {}) {
    const asked: string[][] = []
    const scripts: string[] = []
    const rules: LookupRules = {
        version: () => '',
        rules: () => list,
        lacks: () => '',
        matchField(_rule, values) {
            asked.push([...values])
            return new Map(Object.entries(items).filter(([value]) => values.includes(value)))
        },
        mappedClasses: () => new Map(),
        matchScript(_rule, inputs) {
            scripts.push(...inputs.map((input) => input.sourceValue))
            return new Map(
                inputs.flatMap(({ sourceValue }, index) =>
                    scripted[sourceValue] ? [[index, scripted[sourceValue]]] : [],
                ),
            )
        },
        accountsOf: () => new Map(),
    }
    return { rules, asked, scripts }
}

test('a field rule is asked once for all resources, in lower case, and not for empty values', () => {
    const { rules, asked } = rulesOf([field('first')], { 'o-a': [ci('ci-a')] })
    const found = lookUp(rules, [resource('a'), resource('b'), resource('c', { objectId: '' })])
    expect(asked).toEqual([['o-a', 'o-b']])
    expect([...found]).toEqual([['a', { item: ci('ci-a'), rule: 'first' }]])
})

test('the first rule that matches wins, and later ones are asked only for the rest', () => {
    const { rules, asked } = rulesOf([field('first'), field('second', 'resource_name'), field('third')], {
        'o-a': [ci('by id')],
        a: [ci('by name')],
        b: [ci('b by name')],
    })
    const found = lookUp(rules, [resource('a'), resource('b')])
    expect(found.get('a')).toEqual({ item: ci('by id'), rule: 'first' })
    expect(found.get('b')).toEqual({ item: ci('b by name'), rule: 'second' })
    expect(asked).toEqual([['o-a', 'o-b'], ['b']])
})

test('a script rule runs once for each resource that is still open', () => {
    const { rules, scripts } = rulesOf(
        [field('first'), script('second')],
        { 'o-a': [ci('ci-a')] },
        { 'O-b': ci('by script') },
    )
    const found = lookUp(rules, [resource('a'), resource('b'), resource('c')])
    expect(scripts).toEqual(['O-b', 'O-c'])
    expect(found.get('b')).toEqual({ item: ci('by script'), rule: 'second' })
    expect(found.has('c')).toBe(false)
})

test('what Discovery found beats what an integration created', () => {
    const { rules } = rulesOf([field('first')], { 'o-a': [ci('made', 'cmdb_ci_cmp_resource'), ci('found')] })
    expect(lookUp(rules, [resource('a')]).get('a')?.item.sysId).toBe('found')
})

test('without rules, or without resources, nothing is asked', () => {
    const none = rulesOf([], {})
    expect(lookUp(none.rules, [resource('a')]).size).toBe(0)
    const idle = rulesOf([field('first')], {})
    lookUp(idle.rules, [])
    expect(idle.asked).toEqual([])
})

test('source_data.<member> is the member', () => {
    const { rules, asked } = rulesOf([field('first', 'source_data.cloud_account')], {})
    lookUp(rules, [resource('a', { account: 'Account' })])
    expect(asked).toEqual([['account']])
    expect(payloadOf(resource('a'))).toMatchObject({ resource_id: '/R/a', source_data: { object_id: 'O-a' } })
})

describe('rules that cannot work', () => {
    const thrower = (rules: LookupRules): LookupRules => ({
        ...rules,
        matchScript(_rule, inputs, failed) {
            inputs.forEach((_, index) => failed(index, 'TypeError: no'))
            return new Map()
        },
    })

    test('are told of the resources that reached them, and the next rules still count', () => {
        const broken = { ...field('host'), sourceField: 'hostname' }
        const { rules } = rulesOf([field('first'), broken, script('throws'), field('last', 'resource_name')], {
            'o-a': [ci('ci-a')],
            b: [ci('ci-b')],
        })
        const failed: FailedRules = new Map()
        const found = lookUp(thrower(rules), [resource('a'), resource('b'), resource('c')], failed)
        expect([...found.keys()]).toEqual(['a', 'b'])
        const both = [
            { rule: 'host', reason: 'there is no source field hostname' },
            { rule: 'throws', reason: 'TypeError: no' },
        ]
        expect([...failed]).toEqual([
            ['b', both],
            ['c', both],
        ])
    })

    test.each([
        ['object_id', ''],
        ['source_data.object_id', ''],
        ['hostname', 'there is no source field hostname'],
        ['source_data.hostname', 'there is no source field source_data.hostname'],
        ['payload.object_id', 'there is no source field payload.object_id'],
        ['', 'there is no source field (empty)'],
        ['tags', 'tags is no text: a script can read it'],
    ])('source field %p: %p', (sourceField, problem) => {
        expect(ruleProblem(rulesOf([], {}).rules, { ...field('rule'), sourceField })).toBe(problem)
    })

    test('a table or column that is not there', () => {
        const { rules } = rulesOf([], {})
        const lacking = { ...rules, lacks: () => 'the table cmdb_ci has no column nome' }
        expect(ruleProblem(lacking, field('rule'))).toBe('the table cmdb_ci has no column nome')
    })

    test('a script is tried; its source field may be empty', () => {
        const { rules } = rulesOf([], {})
        expect(ruleProblem(rules, { ...script('rule'), sourceField: '' })).toBe('')
        expect(ruleProblem(rules, { ...script('rule'), sourceField: 'hostname' })).toBe(
            'there is no source field hostname',
        )
        expect(ruleProblem(thrower(rules), script('rule'))).toBe('TypeError: no')
    })
})
