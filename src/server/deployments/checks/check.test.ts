import { describeChecks, failed, ok, warning } from './check.ts'

test('checks that fit are told one a line', () => {
    expect(describeChecks([ok('Scope', 'All.'), failed('Policies', 'MDC-302', 'No.', 'Do.')])).toBe(
        '1 of 2 checks failed: what they are for will not be imported.\nFailed - Policies: MDC-302: The application may not read this. No. Do.\nOK - Scope: All.',
    )
})

test('checks that do not fit the column are counted, and none is cut in the middle', () => {
    const checks = Array.from({ length: 100 }, (_, n) => failed(`Subscription ${n}`, 'MDC-616', '', 'Check the ID.'))
    const lines = describeChecks(checks).split('\n')
    expect(lines.join('\n').length).toBeLessThanOrEqual(4000)
    expect(lines.slice(1, -1).every((line) => line.endsWith('Check the ID.'))).toBe(true)
    expect(lines.at(-1)).toBe(
        `${100 - (lines.length - 2)} more checks do not fit here: the related list Checks has all of them.`,
    )
})

test.each([
    [[ok('Scope', 'All.')], 'Everything that the integrations need can be read.'],
    [
        [ok('Scope', 'All.'), warning('CVE details', 'None.', 'Do.')],
        'The configuration works, with 1 warning: Checks says what will be missing and why.',
    ],
])('what checks come to comes first', (checks, sentence) => {
    expect(describeChecks(checks).split('\n')[0]).toBe(sentence)
})
