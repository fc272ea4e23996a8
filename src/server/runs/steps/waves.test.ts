import type { Ports } from '../ports.ts'
import type { ProcessState } from '../records/process.ts'
import { processEnded } from './waves.ts'

function ended(states: ProcessState[], waiting: string[] = []) {
    const readied: string[] = []
    const queued: [string, string][] = []
    const counts = new Map<ProcessState, number>()
    for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1)
    const ports = {
        processes: {
            states: () => counts,
            inState: () => waiting,
            update: (sysId: string) => readied.push(sysId),
        },
        events: { queue: (event: string, sysId: string) => queued.push([event, sysId]) },
    } as unknown as Pick<Ports, 'processes' | 'events'>
    processEnded(ports, 'run')
    return { readied, queued }
}

test.each(['ready', 'running'] as const)('nothing happens while one is %s', (state) => {
    expect(ended(['complete', state, 'waiting'], ['a'])).toEqual({ readied: [], queued: [] })
})

test('the next wave becomes ready together', () => {
    expect(ended(['complete', 'failed', 'waiting', 'waiting'], ['a', 'b'])).toEqual({
        readied: ['a', 'b'],
        queued: [
            ['processReady', 'a'],
            ['processReady', 'b'],
        ],
    })
})

test.each([[['complete']], [['failed', 'cancelled']], [[]]] as ProcessState[][][])('%j: the run finishes', (states) => {
    expect(ended(states)).toEqual({ readied: [], queued: [['runFinishing', 'run']] })
})
