/** One process from page to page, whatever the source does. */
import { listIntegration, fails, type Source } from '../../../../test/support/list-integration.ts'
import { runWorld } from '../../../../test/support/engine-in-memory.ts'

const rows = (count: number) => Array.from({ length: count }, (_, index) => `row${String(index).padStart(3, '0')}`)
const every = (world: ReturnType<typeof runWorld>) => [...world.findings.values()].map((finding) => finding.externalId)

describe('a process', () => {
    test('brings every row once, and says what the source has', () => {
        const world = runWorld(listIntegration({ rows: rows(10) }))
        world.start()
        world.finish()
        expect(every(world)).toEqual(rows(10))
        expect(world.process()).toMatchObject({ state: 'complete', pages: 3, expected: 10, verification: 'agrees' })
        expect(world.firstRun()).toMatchObject({ substate: 'success', verification: 'agrees', seen: 10, expected: 10 })
        expect(world.integration.startTime).toBe('2026-11-23 11:55:00')
    })

    test('halves its pages until they fit, without counting attempts, and grows back', () => {
        const sizes: number[] = []
        const source: Source = {
            rows: rows(200),
            spoil(_cursor, size) {
                sizes.push(size)
                return size > 2 && sizes.length < 8 ? fails('MDC-308') : undefined
            },
        }
        const world = runWorld(listIntegration(source))
        world.deployment.pageSize = 256
        world.start()
        world.finish()
        // More halvings than there are attempts.
        expect(sizes.slice(0, 8)).toEqual([256, 128, 64, 32, 16, 8, 4, 2])
        expect(Math.max(...sizes.slice(8))).toBe(32)
        expect(every(world)).toEqual(rows(200))
        expect(world.process()).toMatchObject({ state: 'complete', verification: 'agrees', attempts: 0 })
    })

    test('a page of one row that is too large fails the process after its attempts', () => {
        const world = runWorld(listIntegration({ rows: rows(3), spoil: () => fails('MDC-308') }))
        world.start()
        world.finish()
        expect(world.process()).toMatchObject({ state: 'failed', errorCode: 'MDC-308', pageSize: 1 })
        expect(world.firstRun()).toMatchObject({ state: 'complete', substate: 'failed' })
        expect(world.integration.startTime).toBe('')
    })

    test('a page that times out again and again is halved until it comes (Wiz 30.2.3)', () => {
        const sizes: number[] = []
        const source: Source = {
            rows: rows(40),
            spoil(_cursor, size) {
                sizes.push(size)
                return size > 2 && sizes.length < 6 ? fails('MDC-311') : undefined
            },
        }
        const world = runWorld(listIntegration(source))
        world.deployment.pageSize = 16
        world.start()
        world.finish()
        // Once more at its size: the first time may have been a slow moment.
        expect(sizes.slice(0, 5)).toEqual([16, 16, 8, 4, 2])
        expect(every(world)).toEqual(rows(40))
        expect(world.process()).toMatchObject({ state: 'complete', verification: 'agrees', attempts: 0 })
    })

    test('a gateway that never answers fails the process in the end', () => {
        let asked = 0
        const spoil = () => {
            asked += 1
            return fails('MDC-311')
        }
        const world = runWorld(listIntegration({ rows: rows(40), spoil }))
        world.deployment.pageSize = 16
        world.start()
        world.finish()
        expect(world.process()).toMatchObject({ state: 'failed', errorCode: 'MDC-311', pageSize: 1 })
        // Five attempts, and four halvings between the first and the second of them.
        expect(asked).toBe(9)
    })

    test('a failure that passes is tried again, and leaves no trace', () => {
        let failures = 0
        const spoil = () => ((failures += 1) < 4 ? fails('MDC-305') : undefined)
        const world = runWorld(listIntegration({ rows: rows(10), spoil }))
        world.start()
        world.finish()
        expect(world.process()).toMatchObject({ state: 'complete', attempts: 0, errorCode: '', message: '' })
        expect(every(world)).toEqual(rows(10))
    })

    test('a failure that lasts ends it after five attempts, with more and more time between', () => {
        const at: number[] = []
        const world = runWorld(
            listIntegration({
                rows: rows(1),
                spoil() {
                    at.push(world.clock.at)
                    return fails('MDC-305')
                },
            }),
        )
        world.start()
        world.finish()
        const gaps = at.slice(1).map((time, index) => (time - (at[index] ?? 0)) / 1000)
        expect(gaps).toHaveLength(4)
        gaps.forEach((gap, index) => {
            expect(gap).toBeGreaterThanOrEqual(5 * 2 ** index)
            expect(gap).toBeLessThanOrEqual(Math.ceil(5 * 2 ** index * 1.25))
        })
    })

    test('throttling is no attempt: the source is waited for as often as it asks', () => {
        let asked = 0
        const spoil = () => ((asked += 1) <= 20 ? fails('MDC-304', 7) : undefined)
        const world = runWorld(listIntegration({ rows: rows(2), spoil }))
        world.start()
        world.finish()
        expect(world.process()).toMatchObject({ state: 'complete', throttles: 20, attempts: 0 })
    })

    test('throttling without a time is backed off from', () => {
        const at: number[] = []
        const world = runWorld(
            listIntegration({
                rows: rows(2),
                spoil() {
                    at.push(world.clock.at)
                    return at.length <= 4 ? fails('MDC-304') : undefined
                },
            }),
        )
        world.start()
        world.finish()
        const gaps = at.slice(1).map((time, index) => time - (at[index] ?? 0))
        expect(gaps).toEqual([...gaps].sort((a, b) => a - b))
        expect(gaps[3]).toBeGreaterThanOrEqual(40_000)
    })

    test('a failing recount does the last page again and counts it once', () => {
        let counts = 0
        const integration = listIntegration({ rows: rows(6) })
        const world = runWorld({
            ...integration,
            // The source says less at the beginning than it has at the end.
            retrieve(step, cursor) {
                const page = integration.retrieve(step, cursor)
                return page.failure ? page : { value: { ...page.value, expected: 5 } }
            },
            count: () => ((counts += 1) === 1 ? { failure: fails('MDC-305') } : { value: 6 }),
        })
        world.start()
        world.finish()
        expect(world.process().counters.retrieved).toBe(6)
        expect(world.process()).toMatchObject({ state: 'complete', pages: 2, expected: 6, verification: 'agrees' })
        expect(world.firstRun()).toMatchObject({ substate: 'success' })
    })

    test('an error that nobody expected ends it with a reason', () => {
        const world = runWorld(
            listIntegration({
                rows: rows(1),
                spoil() {
                    throw new Error('boom')
                },
            }),
        )
        world.start()
        world.finish()
        expect(world.process()).toMatchObject({ state: 'failed', errorCode: 'MDC-502', owner: '' })
        expect(world.process().message).toContain('boom')
    })

    test('of two events for one process one works', () => {
        let pages = 0
        const world = runWorld(
            listIntegration({
                rows: rows(10),
                spoil() {
                    pages += 1
                    // Another node gets its event while this one is at work.
                    if (pages === 1) {
                        world.queue.push({ event: 'processReady', sysId: world.process().sysId, due: world.clock.at })
                        world.work()
                    }
                    return undefined
                },
            }),
        )
        world.start()
        world.finish()
        expect(pages).toBe(3)
        expect(world.process().counters).toMatchObject({ retrieved: 10, inserted: 10 })
    })

    test('a step that has lost its process writes nothing more', () => {
        let pages = 0
        const world = runWorld(
            listIntegration({
                rows: rows(10),
                spoil() {
                    pages += 1
                    if (pages === 2) {
                        // For so long that the process counted as left alone; somebody else does it to its end.
                        world.clock.at += 900_000
                        world.queue.push({ event: 'processReady', sysId: world.process().sysId, due: world.clock.at })
                        world.work()
                    }
                    return undefined
                },
            }),
        )
        world.start()
        world.finish()
        expect(world.process()).toMatchObject({ state: 'complete', pages: 3, verification: 'agrees' })
        expect(world.process().counters.retrieved).toBe(10)
    })
})

describe('lists that lead nowhere', () => {
    const end = (source: Source) => {
        const world = runWorld(listIntegration(source))
        world.start()
        world.finish(5000)
        return world
    }

    test.each([1, 2, 3, 7])('a circle of %i pages ends the process', (length) => {
        let pages = 0
        const world = end({
            rows: rows(1),
            resumable: false,
            spoil(cursor) {
                pages += 1
                const at = Number(cursor['skipToken'] ?? 0)
                return { records: [`row${at}`], next: { ...cursor, skipToken: at === 0 ? 1 : (at % length) + 1 } }
            },
        })
        expect(world.process()).toMatchObject({ state: 'failed', errorCode: 'MDC-309' })
        expect(pages).toBeLessThan(200)
    })

    test('a circle of a list that can go on behind a row ends the process as well', () => {
        const world = end({
            rows: rows(1),
            spoil: (cursor) => ({ records: [], next: { ...cursor, skipToken: cursor['skipToken'] === 1 ? 2 : 1 } }),
        })
        expect(world.process()).toMatchObject({ state: 'failed', errorCode: 'MDC-309' })
    })

    test('some empty pages are legal', () => {
        let empty = 0
        const source: Source = {
            rows: rows(6),
            spoil: (cursor) =>
                (empty += 1) <= 50 ? { records: [], next: { ...cursor, nextLink: `page ${empty}` } } : undefined,
        }
        expect(end(source).process()).toMatchObject({ state: 'complete' })
        expect(empty).toBeGreaterThan(50)
    })

    test('empty pages without end are not', () => {
        let pages = 0
        const world = end({
            rows: [],
            resumable: false,
            spoil: (cursor) => ({ records: [], next: { ...cursor, nextLink: `page ${(pages += 1)}` } }),
        })
        expect(world.process()).toMatchObject({ state: 'failed', errorCode: 'MDC-309' })
        expect(pages).toBeLessThanOrEqual(5 * 201)
    })

    test('a token that the source no longer knows: on behind the last row, nothing repeated', () => {
        const starts: unknown[] = []
        const world = end({
            rows: rows(40),
            spoil(cursor) {
                starts.push(cursor['after'])
                return cursor['skipToken'] === undefined ? undefined : fails('MDC-310')
            },
        })
        // Far more lost tokens than attempts: each time it got on.
        expect(world.process()).toMatchObject({ state: 'complete', pages: 10, verification: 'agrees' })
        expect(world.process().counters).toMatchObject({ retrieved: 40, inserted: 40 })
    })
})
