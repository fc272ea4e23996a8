import type { Integration, StepContext } from '../integration.ts'
import { NO_COUNTS } from '../records/counters.ts'
import type { ProcessRecord } from '../records/process.ts'
import { verify } from './verify.ts'

/** `recount`: the different records that the source has at the end; `rows`: how many rows they are. */
function verdict(expected: number | undefined, retrieved: number, recount?: number, repeated = 0, rows = recount) {
    const counters = { ...NO_COUNTS, retrieved, repeated }
    const process = { firstCursor: {}, counters, ...(expected === undefined ? {} : { expected }) } as ProcessRecord
    const count: Integration['count'] = (_step, _cursor, of) => ({ value: (of === 'rows' ? rows : recount) ?? 0 })
    const integration = (recount === undefined ? {} : { count }) as unknown as Integration
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

test.each([
    ['one is listed twice', 31, 31, 30, 1, 31, 'agrees'],
    ['one is listed twice, and the count of rows leaves it out', 30, 31, 30, 1, 30, 'agrees'],
    ['the second one was passed over when the list began anew', 31, 30, 30, 0, 31, 'agrees'],
    ['two more came while many that are listed twice were read', 50, 51, 32, 20, 52, 'agrees'],
    ['two went meanwhile', 50, 50, 28, 20, 48, 'agrees'],
    ['one is listed twice and another is lost', 31, 30, 30, 1, 31, 'differs'],
    ['one is listed twice, left out of the count of rows, and another is lost', 30, 30, 30, 1, 30, 'differs'],
    ['one that came twice pushed another out', 30, 30, 30, 1, 30, 'differs'],
])('%s', (_what, expected, retrieved, recount, repeated, rows, verification) => {
    expect(verdict(expected, retrieved, recount, repeated, rows)?.verification).toBe(verification)
})

test('the second count is what is shown', () => {
    expect(verdict(5, 4, 4)).toEqual({ verification: 'agrees', expected: 4 })
})
