import { namesOf } from './names.ts'

test('all names follow from the stem, the table may have a shorter one', () => {
    expect(namesOf('defender-plan', 'def_plan')).toMatchObject({
        type: 'defender_plan',
        camel: 'defenderPlan',
        pascal: 'DefenderPlan',
        label: 'Defender Plan',
        table: 'sn_vul_asc_def_plan_import',
    })
    expect(namesOf('plan').table).toBe('sn_vul_asc_plan_import')
})

test.each([
    ['that exists', 'policy-definition', undefined, 'There is an integration policy-definition already'],
    ['with capitals and spaces', 'Defender Plan', undefined, 'is no name: use words of small letters'],
    [
        'too long for a table',
        'defender-plans',
        undefined,
        'a table name may have 30: add a short name for it of at most 12',
    ],
    ['with a short name that is too long', 'defender-plans', 'defender_plan', 'a table name may have 30'],
    [
        'with a short name that is taken',
        'defender-plans',
        'policy_def',
        'There is a table sn_vul_asc_policy_def_import',
    ],
    ['with a short name that is none', 'defender-plans', 'Def', 'is no part of a table name'],
])('a name %s is refused with a sentence', (_what, stem, short, said) => {
    expect(() => namesOf(stem, short)).toThrow(said)
})
