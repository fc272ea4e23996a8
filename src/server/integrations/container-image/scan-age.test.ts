import { SETTINGS } from '../../../../test/support/deployment-in-memory.ts'
import { noted, scanAge } from './scan-age.ts'
import { stage } from './stage.ts'

const NOW = '2026-11-23 12:00:00'
const seconds = (from: string, to: string) => (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 1000
const clock = { now: () => NOW, plus: () => NOW, seconds, milliseconds: () => 0 }
const DIGEST = `sha256:${'a'.repeat(64)}`

interface Dates {
    pushed?: string
    first?: string
    changed?: string
}

/** When a row was found at NOW, with scans for some days after a push. */
function found({ pushed = '', first = '', changed = '' }: Dates, imageScanDays = 30): string {
    const row = { last_pushed: pushed, first_found: first, last_found: changed }
    return scanAge(row, { clock, settings: { ...SETTINGS, imageScanDays } }, NOW).foundAt
}

test('within the days after a push, and where nothing is known, it is the import', () => {
    expect(found({})).toBe(NOW)
    expect(found({ first: '2020-01-01 00:00:00', changed: '2020-01-01 00:00:00' })).toBe(NOW)
    expect(found({ pushed: '2026-10-24 12:00:00' })).toBe(NOW)
    expect(found({ pushed: '2026-11-24 00:00:00' })).toBe(NOW)
    expect(found({ pushed: '2026-10-24 11:59:59' })).toBe('2026-10-24 11:59:59')
})

test('later it is the latest sign of a scan, and never after the import', () => {
    const pushed = '2026-08-23 12:00:00'
    expect(found({ pushed })).toBe(pushed)
    expect(found({ pushed, first: '2026-08-24 00:00:00' })).toBe('2026-08-24 00:00:00')
    expect(found({ pushed, first: '2026-08-01 00:00:00', changed: '2026-08-25 00:00:00' })).toBe('2026-08-25 00:00:00')
    expect(found({ pushed, changed: '2026-11-24 00:00:00' })).toBe(NOW)
})

test('the days are those of the setting; 0 is the import always', () => {
    const pushed = '2026-11-13 12:00:00'
    expect([found({ pushed }, 9), found({ pushed }, 10), found({ pushed }, 0)]).toEqual([pushed, NOW, NOW])
    expect(found({ pushed: '2020-01-01 00:00:00' }, 0)).toBe(NOW)
})

test('the reason stands behind what else is noted', () => {
    const age = { foundAt: NOW, reason: 'Old.' }
    expect([noted({ incomplete: 'Cut off.' }, age), noted({ incomplete: '' }, age)]).toEqual(['Cut off. Old.', 'Old.'])
    expect(noted({ incomplete: '' }, { foundAt: NOW, reason: '' })).toBe('')
})

/** When the image of a row was last pushed, as it is staged. */
function pushed(image: unknown, resourceDetails: object = { ResourceType: '.containerimage' }, id = '/one'): string {
    const said = stage({ id, code: 'Healthy', resourceDetails, image, additionalData: { Digest: DIGEST } })
    if (!('staged' in said)) throw new Error('the row was not staged')
    return said.staged.columns.last_pushed
}

test.each([
    [{ LastPushedToRegistryUTC: '2026-08-20T10:00:00Z' }, '2026-08-20 10:00:00'],
    ['{" lastPushedToRegistryUtc ":" 2026-08-20T10:00:00.1234567+02:00 "}', '2026-08-20 08:00:00'],
    [{ RepositoryDetails: { lastPushedToRegistryUTC: '2026-08-20T10:00:00Z' } }, '2026-08-20 10:00:00'],
    [
        {
            LastPushedToRegistryUTC: '2026-08-20T10:00:00Z',
            repositoryDetails: '{"LastPushedToRegistryUTC":"2026-08-21T10:00:00Z"}',
        },
        '2026-08-21 10:00:00',
    ],
    [{ LastPushedToRegistryUTC: '0001-01-01T00:00:00Z' }, ''],
    [{ LastPushedToRegistryUTC: 'yesterday' }, ''],
    [{ LastPushedToRegistryUTC: null }, ''],
    [{}, ''],
    ['{', ''],
])('the last push in %j', (image, at) => {
    expect(pushed(image)).toBe(at)
})

test('a container that runs the image has no push: it is scanned as long as it runs', () => {
    const image = { LastPushedToRegistryUTC: '2026-08-20T10:00:00Z' }
    expect(pushed(image, { resourceType: 'K8s-container' })).toBe('')
    expect(pushed(image, {}, '/aks1/providers/Microsoft.Security/securityentitydata/K8s-container-ns1')).toBe('')
    expect(pushed(image, {})).toBe('2026-08-20 10:00:00')
})
