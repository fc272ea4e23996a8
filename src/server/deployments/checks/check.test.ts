import { describeChecks, failed, failedNames, ok, warning } from './check.ts'

test('checks that fit are told one a line', () => {
    expect(describeChecks([ok('Scope', 'All.'), failed('Policies', 'MDC-302', 'No.', 'Do.')])).toBe(
        '1 of 2 checks failed: Policies.\nFailed - Policies: MDC-302: The application may not read this. Do.\nMicrosoft says: No.\nOK - Scope: All.',
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

test('what this instance says belongs to the sentence', () => {
    expect(failed('Assessment', 'MDC-404', 'It runs as admin.')).toEqual({
        name: 'Assessment',
        state: 'failed',
        sentence: 'MDC-404: The integration does not run as VR.System. It runs as admin.',
        remedy: expect.stringContaining('Repair') as string,
    })
})

test('the failed ones are named, in a sentence that fits the top of a form', () => {
    const names = (count: number) => Array.from({ length: count }, (_, n) => failed(`Check ${n}`, 'MDC-606'))
    expect(failedNames([...names(2), ok('Scope', 'All.')])).toBe('2 of 3 checks failed: Check 0; Check 1.')
    expect(failedNames(names(12))).toMatch(/^12 of 12 checks failed: Check 0; .*; Check 9; 2 more\.$/)
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
