import { assignedStandards } from './assignments.ts'

const assignment = (name: string, properties: object) => ({
    id: `/subscriptions/s/providers/Microsoft.Security/standardAssignments/${name}`,
    name,
    properties: {
        assignedStandard: { id: `/subscriptions/s/providers/Microsoft.Security/securityStandards/STD-${name}` },
        ...properties,
    },
})

test('only an effect that audits assigns a standard', () => {
    const expiresOn = '2026-12-31T00:00:00.123456Z'
    expect(
        assignedStandards([
            assignment('1', { effect: 'Audit' }),
            assignment('2', { effect: 'Exempt', expiresOn, exemptionData: { exemptionCategory: 'Waiver' } }),
            assignment('3', { effect: ' attest', attestationData: { complianceState: 'compliant' } }),
            assignment('4', { effect: 'AUDIT ' }),
            assignment('5', {}),
            assignment('6', { effect: 'Audit', assignedStandard: null }),
        ]),
    ).toEqual({ assigned: ['std-1', 'std-4', 'std-5'], unknown: [] })
})

test('a standard with an exemption beside its assignment is assigned', () => {
    const both = [assignment('1', { effect: 'Exempt' }), assignment('1', { effect: 'Audit' })]
    expect(assignedStandards(both).assigned).toEqual(['std-1'])
})

test('an effect that nobody knows assigns nothing, and is named once', () => {
    const found = assignedStandards([
        assignment('1', { effect: 'Remediate' }),
        assignment('2', { effect: 'REMEDIATE' }),
    ])
    expect(found.assigned).toEqual([])
    expect(found.unknown).toEqual([
        {
            kind: 'effect',
            word: 'Remediate',
            example: '/subscriptions/s/providers/Microsoft.Security/standardAssignments/1',
        },
    ])
})
