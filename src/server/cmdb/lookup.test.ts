import { lookUp, payloadOf, ruleProblem, type FailedRules, type LookupRule, type LookupRules } from './lookup.ts'
import type { CiFacts } from './identity/agreement.ts'
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
function rulesOf(
    list: LookupRule[],
    items: Record<string, FoundItem[]>,
    scripted: Record<string, FoundItem> = {},
    facts = new Map<string, CiFacts>(),
) {
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
    }
    const configurationItems = {
        factsOf: () => facts,
        withObjectIds: () => new Map(),
        knownHosts: () => new Map(),
        rename: () => undefined,
        createOrUpdate: () => [],
    }
    return { ports: { lookupRules: rules, configurationItems }, asked, scripts }
}

test('a field rule is asked once for all resources, in lower case, and not for empty values', () => {
    const { ports, asked } = rulesOf([field('first')], { 'o-a': [ci('ci-a')] })
    const found = lookUp(ports, [resource('a'), resource('b'), resource('c', { objectId: '' })])
    expect(asked).toEqual([['o-a', 'o-b']])
    expect([...found]).toEqual([['a', { item: ci('ci-a'), rule: 'first' }]])
})

test('an id of AWS is looked for in every form that Discovery may have written', () => {
    const arn = 'arn:aws:ec2:eu-west-1:123456789012:security-group/sg-1'
    const { ports, asked } = rulesOf([field('first')], { 'sg-1': [ci('by its short id')] })
    const found = lookUp(ports, [resource('a', { objectId: arn, type: 'AWS::EC2::SecurityGroup' })])
    expect(asked).toEqual([[arn, 'sg-1']])
    expect(found.get('a')?.item.sysId).toBe('by its short id')
})

test('the first rule that matches wins, and later ones are asked only for the rest', () => {
    const { ports, asked } = rulesOf([field('first'), field('second', 'resource_name'), field('third')], {
        'o-a': [ci('by id')],
        a: [ci('by name')],
        b: [ci('b by name')],
    })
    const found = lookUp(ports, [resource('a'), resource('b')])
    expect(found.get('a')).toEqual({ item: ci('by id'), rule: 'first' })
    expect(found.get('b')).toEqual({ item: ci('b by name'), rule: 'second' })
    expect(asked).toEqual([['o-a', 'o-b'], ['b']])
})

test('a script rule runs once for each resource that is still open', () => {
    const { ports, scripts } = rulesOf(
        [field('first'), script('second')],
        { 'o-a': [ci('ci-a')] },
        { 'O-b': ci('by script') },
    )
    const found = lookUp(ports, [resource('a'), resource('b'), resource('c')])
    expect(scripts).toEqual(['O-b', 'O-c'])
    expect(found.get('b')).toEqual({ item: ci('by script'), rule: 'second' })
    expect(found.has('c')).toBe(false)
})

test('what Discovery found beats what an integration created', () => {
    const { ports } = rulesOf([field('first')], { 'o-a': [ci('made', 'cmdb_ci_cmp_resource'), ci('found')] })
    expect(lookUp(ports, [resource('a')]).get('a')?.item.sysId).toBe('found')
})

test('without rules, or without resources, nothing is asked', () => {
    const none = rulesOf([], {})
    expect(lookUp(none.ports, [resource('a')]).size).toBe(0)
    const idle = rulesOf([field('first')], {})
    lookUp(idle.ports, [])
    expect(idle.asked).toEqual([])
})

test('source_data.<member> is the member', () => {
    const { ports, asked } = rulesOf([field('first', 'source_data.cloud_account')], {})
    lookUp(ports, [resource('a', { account: 'Account' })])
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
        const { ports } = rulesOf([field('first'), broken, script('throws'), field('last', 'resource_name')], {
            'o-a': [ci('ci-a')],
            b: [ci('ci-b')],
        })
        const failed: FailedRules = new Map()
        const found = lookUp(
            { ...ports, lookupRules: thrower(ports.lookupRules) },
            [resource('a'), resource('b'), resource('c')],
            { failed },
        )
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
        expect(ruleProblem(rulesOf([], {}).ports.lookupRules, { ...field('rule'), sourceField })).toBe(problem)
    })

    test('a table or column that is not there', () => {
        const { lookupRules } = rulesOf([], {}).ports
        const lacking = { ...lookupRules, lacks: () => 'the table cmdb_ci has no column nome' }
        expect(ruleProblem(lacking, field('rule'))).toBe('the table cmdb_ci has no column nome')
    })

    test('a script is tried; its source field may be empty', () => {
        const rules = rulesOf([], {}).ports.lookupRules
        expect(ruleProblem(rules, { ...script('rule'), sourceField: '' })).toBe('')
        expect(ruleProblem(rules, { ...script('rule'), sourceField: 'hostname' })).toBe(
            'there is no source field hostname',
        )
        expect(ruleProblem(thrower(rules), script('rule'))).toBe('TypeError: no')
    })
})

test('a CI that was made for another resource is none, whichever rule names it', () => {
    const made: CiFacts = {
        className: 'cmdb_ci_cmp_resource',
        identities: new Set(['a']),
        type: 't',
        accounts: new Set(['a']),
        regions: ['r'],
    }
    const one = ci('made', 'cmdb_ci_cmp_resource')
    const { ports } = rulesOf(
        [field('first'), script('second')],
        { 'o-x': [one] },
        { 'O-x': one },
        new Map([['made', made]]),
    )
    const found = lookUp(ports, [resource('a', { objectId: 'O-x' }), resource('b', { objectId: 'O-x' })])
    expect([...found.keys()]).toEqual(['a'])
})
