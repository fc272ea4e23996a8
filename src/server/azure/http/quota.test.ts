import { pauseSeconds } from './quota.ts'

const pause = (status: number, headers: Record<string, string>) => pauseSeconds({ status, headers, body: '' })

test.each([
    ['no headers', 200, {}, 0],
    ['enough left', 200, { 'x-ms-user-quota-remaining': '14', 'x-ms-user-quota-resets-after': '00:00:05' }, 0],
    [
        'just enough for a page',
        200,
        { 'x-ms-user-quota-remaining': '3', 'x-ms-user-quota-resets-after': '00:00:05' },
        0,
    ],
    ['not enough for a page', 200, { 'x-ms-user-quota-remaining': '2', 'x-ms-user-quota-resets-after': '00:00:05' }, 5],
    [
        'nothing for an hour',
        200,
        { 'x-ms-user-quota-remaining': '0', 'x-ms-user-quota-resets-after': '01:02:03' },
        3723,
    ],
    ['a time that is none', 200, { 'x-ms-user-quota-remaining': '0', 'x-ms-user-quota-resets-after': 'soon' }, 0],
    ['ARM has enough', 200, { 'x-ms-ratelimit-remaining-subscription-reads': '249' }, 0],
    ['a bucket of ARM is empty', 200, { 'x-ms-ratelimit-remaining-tenant-reads': '4' }, 2],
    [
        'one of several buckets is',
        200,
        {
            'x-ms-ratelimit-remaining-managementgroups-requests': '59',
            'x-ms-ratelimit-remaining-tenant-reads': '0',
        },
        2,
    ],
    // One second more: stored times have no fractions.
    ['throttled, with a time', 429, { 'retry-after': '7' }, 8],
    ['throttled, without', 429, {}, 11],
    ['throttled, with a date', 429, { 'retry-after': 'Mon, 23 Nov 2026 12:00:00 GMT' }, 11],
    ['throttled, whatever the quota says', 429, { 'retry-after': '2', 'x-ms-user-quota-remaining': '9' }, 3],
] as [string, number, Record<string, string>, number][])('%s', (_what, status, headers, seconds) => {
    expect(pause(status, headers)).toBe(seconds)
})
