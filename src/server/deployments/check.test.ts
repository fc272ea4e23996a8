import { describeChecks, failed, ok } from './check.ts'

test('checks that fit are told one a line', () => {
    expect(describeChecks([ok('Scope', 'All.'), failed('Policies', 'MDC-302', 'No.', 'Do.')])).toBe(
        'OK - Scope: All.\nFailed - Policies: MDC-302: The application may not read this. No. Do.',
    )
})

test('checks that do not fit the column are counted, and none is cut in the middle', () => {
    const checks = Array.from({ length: 100 }, (_, n) => failed(`Subscription ${n}`, 'MDC-616', '', 'Check the ID.'))
    const lines = describeChecks(checks).split('\n')
    expect(lines.join('\n').length).toBeLessThanOrEqual(4000)
    expect(lines.slice(0, -1).every((line) => line.endsWith('Check the ID.'))).toBe(true)
    expect(lines.at(-1)).toBe(
        `${100 - (lines.length - 1)} more checks do not fit here: the related list Checks has all of them.`,
    )
})
