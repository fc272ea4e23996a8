import type { Integration } from '../integration.ts'
import { resized, halved } from './page-size.ts'
import type { ProcessRecord } from '../records/process.ts'

const NEXT = { skipToken: 'x', lastKey: 'k' }
const integration = { resume: () => ({ after: 'k' }) } as unknown as Integration
const process = (pageSize: number, pages: number) => ({ pageSize, pages }) as ProcessRecord

test('half of a page is at least one row', () => {
    expect([1000, 3, 1].map(halved)).toEqual([500, 1, 1])
})

test('every fifth page is larger, and begins behind the last row', () => {
    for (const pages of [0, 1, 2, 3, 5])
        expect(resized(integration, process(100, pages), NEXT, 1000, 0)).toEqual({ cursor: NEXT, pageSize: 100 })
    expect(resized(integration, process(100, 4), NEXT, 1000, 0)).toEqual({ cursor: { after: 'k' }, pageSize: 200 })
})

test('never larger than configured, nor than the integration takes', () => {
    expect(resized(integration, process(600, 4), NEXT, 1000, 0).pageSize).toBe(1000)
    expect(resized({ ...integration, maxPageSize: 100 }, process(60, 4), NEXT, 1000, 0).pageSize).toBe(100)
    expect(resized(integration, process(1000, 4), NEXT, 1000, 0)).toEqual({ cursor: NEXT, pageSize: 1000 })
})

test('without a way to go on behind a row the size stays', () => {
    expect(resized({} as Integration, process(100, 4), NEXT, 1000, 0)).toEqual({ cursor: NEXT, pageSize: 100 })
})

test('a page that took longer than half a minute is halved, and begins behind the last row', () => {
    expect(resized(integration, process(100, 1), NEXT, 1000, 30_001)).toEqual({ cursor: { after: 'k' }, pageSize: 50 })
    expect(resized(integration, process(1, 1), NEXT, 1000, 30_001)).toEqual({ cursor: NEXT, pageSize: 1 })
    expect(resized({} as Integration, process(100, 1), NEXT, 1000, 30_001)).toEqual({ cursor: NEXT, pageSize: 100 })
})

test('a page that took a third of that does not become larger', () => {
    expect(resized(integration, process(100, 4), NEXT, 1000, 10_000)).toEqual({ cursor: NEXT, pageSize: 100 })
    expect(resized(integration, process(100, 4), NEXT, 1000, 9_999).pageSize).toBe(200)
})
