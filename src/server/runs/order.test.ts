import { INTEGRATION_TYPES, type IntegrationType } from '../vocabulary/names.ts'
import { DECLARED } from '../integrations/index.ts'
import { missingPrerequisites, mustWait } from './order.ts'
import type { Ports } from './ports.ts'
import type { RunRecord, RunState } from './records/run.ts'

type OrderPorts = Pick<Ports, 'runs' | 'declared'>

function waits(type: IntegrationType, others: [IntegrationType, RunState][], waited = 0): boolean {
    const run = { sysId: 'me', type, waits: waited, deployment: 'd' } as RunRecord
    const going = [['me', type, 'ready'], ...others.map((other, index) => [String(index), ...other])].map(
        ([sysId, of, state]) => ({ sysId, type: of, state }),
    )
    return mustWait({ runs: { going: () => going }, declared: DECLARED } as unknown as OrderPorts, run)
}

test('nobody waits for itself, nor for what comes later', () => {
    for (const type of INTEGRATION_TYPES) expect(waits(type, [])).toBe(false)
    expect(waits('policy_definition', [['assessment_metadata', 'running']])).toBe(false)
})

test('everybody waits for what comes before', () => {
    INTEGRATION_TYPES.slice(1).forEach((type, index) => {
        const before = INTEGRATION_TYPES[index] ?? 'policy_definition'
        expect(waits(type, [[before, 'ready']])).toBe(true)
        expect(waits(type, [[before, 'running']])).toBe(true)
    })
})

test('the two assessment integrations never work at the same time, and never wait for each other', () => {
    expect(waits('assessment', [['comprehensive_assessment', 'running']])).toBe(true)
    expect(waits('assessment', [['comprehensive_assessment', 'ready']])).toBe(false)
    expect(waits('comprehensive_assessment', [['assessment', 'ready']])).toBe(true)
})

test('nobody waits for ever', () => {
    expect(waits('assessment', [['policy_definition', 'running']], 239)).toBe(true)
    expect(waits('assessment', [['policy_definition', 'running']], 240)).toBe(false)
})

test('what a run does without is named', () => {
    const notice = (type: IntegrationType, succeeded: IntegrationType[]) =>
        missingPrerequisites(
            {
                runs: { succeeded: (_: string, of: IntegrationType) => succeeded.includes(of) },
                declared: DECLARED,
            } as unknown as OrderPorts,
            { type, deployment: 'd' } as RunRecord,
        )
    expect(notice('policy_definition', [])).toBe('')
    expect(notice('assessment', ['assessment_metadata'])).toBe('')
    expect(notice('comprehensive_assessment', [])).toContain('Assessment Metadata, Assessment')
})
