import { createHash } from 'node:crypto'
import { failure } from '../../vocabulary/failures.ts'
import { retryDelaySeconds, spreadSeconds } from './retry.ts'

/** Digests whose spread is nothing, and everything. */
const least = () => '0'.repeat(64)
const most = () => 'f'.repeat(64)
const broken = failure('MDC-305', '')

test('doubles from five seconds to five minutes', () => {
    const delays = [0, 1, 2, 3, 5, 6, 20].map((attempts) => retryDelaySeconds(broken, attempts, '', least))
    expect(delays).toEqual([5, 10, 20, 40, 160, 300, 300])
})

test('never less than the other side asks, whatever the attempt', () => {
    const asked = failure('MDC-304', '', 17)
    expect(retryDelaySeconds(asked, 0, '', least)).toBe(17)
    expect(retryDelaySeconds(asked, 9, '', least)).toBe(17)
    expect(retryDelaySeconds(asked, 0, '', most)).toBe(22)
})

test('spread by a quarter at most, the same for the same seed', () => {
    expect(retryDelaySeconds(broken, 6, '', most)).toBe(375)
    const digest = (seed: string) => (seed === 'a' ? '4'.repeat(64) : 'c'.repeat(64))
    const delay = (seed: string) => retryDelaySeconds(broken, 6, seed, digest)
    expect(delay('a')).toBe(delay('a'))
    expect(delay('a')).not.toBe(delay('b'))
})

test('those that wait for one thing wake at different times, and none before it', () => {
    const digest = (seed: string) => createHash('sha256').update(seed).digest('hex')
    const wakes = Array.from({ length: 40 }, (_, index) => spreadSeconds(60, `process ${index}`, digest))
    expect(Math.min(...wakes)).toBeGreaterThanOrEqual(60)
    expect(Math.max(...wakes)).toBeLessThanOrEqual(75)
    expect(new Set(wakes).size).toBeGreaterThan(8)
    expect(spreadSeconds(0, 'any', most)).toBe(0)
})
