import { lostCheck } from './pending.ts'

const clock = {
    now: () => '2026-11-23 12:15:00',
    seconds: (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 1000,
}

test.each([
    ['nobody asked', 'unvalidated', ''],
    ['they have run', 'valid', '2026-11-23 11:00:00'],
    ['they may still run', 'validating', '2026-11-23 12:00:01'],
])('%s: nothing is lost', (_what, status, since) => {
    expect(lostCheck({ status, since }, clock)).toBeUndefined()
})

test('checks that were asked for a quarter of an hour ago are lost', () => {
    expect(lostCheck({ status: 'validating', since: '2026-11-23 12:00:00' }, clock)).toEqual({
        name: 'Save and test',
        state: 'failed',
        sentence:
            'MDC-625: The checks of the connection were asked for and have not run. They were asked for at 2026-11-23 12:00:00 (UTC).',
        remedy: expect.stringContaining('sn_vul_asc.validation_ready') as string,
    })
})
