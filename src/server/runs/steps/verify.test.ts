import type { Integration, StepContext } from '../integration.ts'
import { NO_COUNTS } from '../records/counters.ts'
import type { ProcessRecord } from '../records/process.ts'
import { verify } from './verify.ts'

function verdict(expected: number | undefined, retrieved: number, recount?: number, repeated = 0) {
    const counters = { ...NO_COUNTS, retrieved, repeated }
    const process = { firstCursor: {}, counters, ...(expected === undefined ? {} : { expected }) } as ProcessRecord
    const integration = (recount === undefined ? {} : { count: () => ({ value: recount }) }) as unknown as Integration
    return verify(integration, {} as StepContext, process).value
}

test.each([
    ['the source gives no count', undefined, 5, undefined, 'unknown'],
    ['all received', 5, 5, undefined, 'agrees'],
    ['one lost, no second count', 5, 4, undefined, 'differs'],
    ['one more, no second count', 5, 6, undefined, 'agrees'],
    ['one lost, still there', 5, 4, 5, 'differs'],
    ['one went while it was read', 5, 4, 4, 'agrees'],
    ['two went, one of them before its page', 5, 4, 3, 'agrees'],
    ['one came while it was read', 5, 6, 6, 'agrees'],
    ['more than there ever were', 5, 7, 6, 'differs'],
])('%s', (_what, expected, received, recount, verification) => {
    expect(verdict(expected, received, recount)?.verification).toBe(verification)
})

test('a row that came twice is no second row', () => {
    expect(verdict(5, 5, 5, 1)?.verification).toBe('differs')
    expect(verdict(5, 6, 5, 1)?.verification).toBe('agrees')
})

test('the second count is what is shown', () => {
    expect(verdict(5, 4, 4)).toEqual({ verification: 'agrees', expected: 4 })
})
