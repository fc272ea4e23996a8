import { collisionCheck, type Application } from './collision.ts'

const OURS: Application = { name: 'Defender', vendor: '', version: '0.1.0' }
const THEIRS: Application = { name: 'Microsoft Defender for Cloud', vendor: 'ServiceNow', version: '2.8.0' }
const unified = (version: string): Application => ({ name: 'Unified', vendor: 'ServiceNow', version })

const check = (ofScope: Application[], plugins: Application[] = []) =>
    collisionCheck({ ofScope: () => ofScope, unified: () => plugins })

test('alone', () => {
    expect(check([OURS])).toEqual({
        name: "ServiceNow's own integration",
        state: 'ok',
        sentence: 'It is not on this instance.',
        remedy: '',
    })
})

test.each([
    ['beside this one', [OURS, THEIRS]],
    ['in its place', [THEIRS]],
])('an application of ServiceNow with this scope, %s', (_where, ofScope) => {
    expect(check(ofScope)).toEqual({
        name: "ServiceNow's own integration",
        state: 'failed',
        sentence:
            "MDC-626: ServiceNow's own integration of Microsoft Defender for Cloud is on this instance as well: Microsoft Defender for Cloud 2.8.0 of ServiceNow, with the scope of this one.",
        remedy: expect.stringMatching(/^Keep one of them\./) as string,
    })
})

test('a second application with this scope, whoever made it', () => {
    expect(check([OURS, { name: 'Copy', vendor: '', version: '' }])).toMatchObject({
        state: 'failed',
        sentence: expect.stringContaining('Copy, with the scope of this one.') as string,
    })
})

test.each([
    ['2.9.1', 'ok'],
    ['3.0.1', 'ok'],
    ['3.0.2', 'warning'],
    ['3.1', 'warning'],
    ['31.0.1', 'ok'],
    ['31.0.2', 'warning'],
    ['31.3.0', 'warning'],
    ['', 'warning'],
])('the unified plugin in version "%s": %s', (version, state) => {
    expect(check([OURS], [unified(version)]).state).toBe(state)
})
