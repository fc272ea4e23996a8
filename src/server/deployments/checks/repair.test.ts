/** Repair over an instance that lacks one thing at a time. */
import { repair, repairSource, type RepairJob, type RepairPorts, type SourceState } from './repair.ts'

const USER = 'user-of-vr'
const job = (name: string, runAs = USER): RepairJob => ({ sysId: `id of ${name}`, name, runAs })

/** An instance that is well but for what a test says, and what was changed on it. */
function instance(change: Partial<RepairPorts> = {}): { ports: RepairPorts; written: string[] } {
    const written: string[] = []
    const ports: RepairPorts = {
        user: (name) => (name === 'VR.System' ? USER : ''),
        integrations: () => [job('Policy'), job('Assessment')],
        watchdog: () => ({ ...job('Watchdog'), active: true }),
        setRunAs(to, user) {
            written.push(`${to.sysId} runs as ${user}`)
            return true
        },
        source: () => 'active',
        addSource: () => written.push('source'),
        lacksInstance: () => false,
        giveInstance: () => written.push('instance'),
        makeLookupRules: () => 0,
        makeCriticalities: () => 0,
        makePolicies: () => 0,
        ...change,
    }
    return { ports, written }
}

/** A choice that `add` makes, where the instance lets it. */
function source(before: SourceState, refused = false): Pick<RepairPorts, 'source' | 'addSource'> {
    let state = before
    return {
        source: () => state,
        addSource: () => {
            if (!refused) state = 'active'
        },
    }
}

test('an instance that is well is left as it is', () => {
    const { ports, written } = instance()
    expect(repair(ports)).toEqual({ repaired: [], open: [] })
    expect(written).toEqual([])
})

test('integrations and the watchdog that run as another user, or as nobody, run as VR.System', () => {
    const { ports, written } = instance({
        integrations: () => [job('Policy'), job('Assessment', 'somebody else'), job('Standards', '')],
        watchdog: () => ({ ...job('Watchdog', 'dangling'), active: true }),
    })
    expect(repair(ports)).toEqual({
        repaired: [
            'Run as of Assessment is VR.System now.',
            'Run as of Standards is VR.System now.',
            'Run as of Watchdog is VR.System now.',
        ],
        open: [],
    })
    expect(written).toEqual([
        'id of Assessment runs as user-of-vr',
        'id of Standards runs as user-of-vr',
        'id of Watchdog runs as user-of-vr',
    ])
})

test('without VR.System no run-as is touched', () => {
    const { ports, written } = instance({ user: () => '', integrations: () => [job('Policy', 'somebody else')] })
    expect(repair(ports)).toEqual({ repaired: [], open: [{ code: 'MDC-608', details: 'VR.System.' }] })
    expect(written).toEqual([])
})

test('a refused change is told, and the others are made', () => {
    const { ports } = instance({
        integrations: () => [job('Policy', ''), job('Assessment', '')],
        setRunAs: ({ name }) => name !== 'Policy',
    })
    expect(repair(ports)).toEqual({
        repaired: ['Run as of Assessment is VR.System now.'],
        open: [{ code: 'MDC-404', details: 'Policy: the instance refused the change.' }],
    })
})

test.each<[string, Pick<RepairPorts, 'source' | 'addSource'>, ReturnType<typeof repairSource>]>([
    ['is there', source('active'), { repaired: [], open: [] }],
    [
        'is missing',
        source('missing'),
        { repaired: ['Microsoft Defender for Cloud is a discovery source now.'], open: [] },
    ],
    [
        'is missing and refused',
        source('missing', true),
        {
            repaired: [],
            open: [{ code: 'MDC-611', details: 'Microsoft Defender for Cloud: the instance refused to add it.' }],
        },
    ],
    [
        'was switched off by somebody',
        source('inactive'),
        { repaired: [], open: [{ code: 'MDC-611', details: 'Microsoft Defender for Cloud is inactive.' }] },
    ],
])('the discovery source %s', (_, ports, expected) => {
    expect(repairSource(ports)).toEqual(expected)
    // Once is enough.
    expect(repairSource(ports).repaired).toEqual([])
})

test.each([
    ['not active', { ...job('Watchdog'), active: false }, 'It is not active.'],
    ['missing', undefined, 'It is missing: install this application again.'],
])('a watchdog that is %s is told and stays so', (_, watchdog, details) => {
    const { ports, written } = instance({ watchdog: () => watchdog })
    expect(repair(ports)).toEqual({ repaired: [], open: [{ code: 'MDC-613', details }] })
    expect(written).toEqual([])
})

test('lookup rules and criticalities are added where there are none, and what the instance says against them is told', () => {
    expect(
        repair(instance({ makeLookupRules: () => 3, makeCriticalities: () => 4, makePolicies: () => 5 }).ports),
    ).toEqual({
        repaired: [
            '3 CI lookup rules were added.',
            '4 rows of the criticality map were added.',
            '5 records of the CI policy were added.',
        ],
        open: [],
    })
    const refuses = () => {
        throw new Error('MDC-619: refused')
    }
    expect(repair(instance({ makeLookupRules: refuses, makeCriticalities: refuses }).ports)).toEqual({
        repaired: [],
        open: [
            { code: 'MDC-623', details: 'MDC-619: refused' },
            { code: 'MDC-624', details: 'MDC-619: refused' },
        ],
    })
})

test('a configuration without an integration instance gets one, or is told why not', () => {
    const { ports, written } = instance({ lacksInstance: () => true })
    expect(repair(ports)).toEqual({ repaired: ['The configuration has an integration instance now.'], open: [] })
    expect(written).toEqual(['instance'])
    const giveInstance = () => {
        throw new Error('MDC-619: refused')
    }
    expect(repair(instance({ lacksInstance: () => true, giveInstance }).ports)).toEqual({
        repaired: [],
        open: [{ code: 'MDC-627', details: 'MDC-619: refused' }],
    })
})
