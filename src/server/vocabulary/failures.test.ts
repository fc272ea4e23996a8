import {
    describe as inWords,
    endsAllRuns,
    failure,
    failureInWords,
    failureOf,
    FAILURES,
    type FailureCode,
} from './failures.ts'

test('sentence, remedy, and on a line of its own what Microsoft said', () => {
    expect(inWords(failure('MDC-103', 'AADSTS7000215: Invalid client secret provided.'))).toBe(
        'MDC-103: Microsoft Entra ID refused the client secret. Enter a current client secret value (not its ID) on the configuration.\nMicrosoft says: AADSTS7000215: Invalid client secret provided.',
    )
})

test('what this instance says is not put into the mouth of Microsoft', () => {
    expect(inWords(failure('MDC-619', 'update of sn_vulc_test: no'))).toMatch(
        /execute again\.\nDetails: update of sn_vulc_test: no$/,
    )
})

test('a sentence that asks for it takes the details before the remedy', () => {
    expect(inWords(failure('MDC-628', 'By host'))).toMatch(
        /^MDC-628: CI lookup rules .* match nothing: By host\. Correct each/,
    )
    expect(inWords(failure('MDC-628', ''))).toMatch(/match nothing\. Correct each/)
})

test('nearer words than those of the catalogue keep the code', () => {
    const words = { sentence: 'Client secret is empty.', remedy: 'Fill it in.' }
    expect(inWords(failureInWords('MDC-106', words))).toBe('MDC-106: Client secret is empty. Fill it in.')
})

test.each(Object.keys(FAILURES) as FailureCode[])('%s is read again from its text, with its details', (code) => {
    for (const details of ['', 'said: no', 'two\nlines.'])
        expect(failureOf(inWords(failure(code, details)), 'MDC-502')).toMatchObject({
            code,
            details: FAILURES[code].sentence.endsWith(':') && details === 'said: no' ? 'said: no.' : details,
        })
})

test('a text without a code is all that is known', () => {
    expect(failureOf('TypeError: x', 'MDC-502')).toEqual({ code: 'MDC-502', details: 'TypeError: x' })
    expect(failureOf('MDC-999: no', 'MDC-502')).toMatchObject({ code: 'MDC-502' })
})

test('what ends Run all: signing in and scope, and a missing role when nothing could be planned', () => {
    const codes = (Object.keys(FAILURES) as FailureCode[]).filter((code) => endsAllRuns(code, true))
    expect(codes).toEqual([
        ...['MDC-101', 'MDC-102', 'MDC-103', 'MDC-104', 'MDC-105', 'MDC-106', 'MDC-107', 'MDC-108'],
        ...['MDC-201', 'MDC-202', 'MDC-302', 'MDC-401', 'MDC-402'],
    ])
    expect(endsAllRuns('MDC-302', false)).toBe(false)
})
