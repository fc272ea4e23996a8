/** Waves: processes that need what other processes of the run have written wait for these to end. */
import type { Ports } from '../ports.ts'

type Waves = Pick<Ports, 'processes' | 'events'>

/** Called whenever a process has ended: the next wave becomes ready, or the run finishes. */
export function processEnded(ports: Waves, run: string): void {
    const states = ports.processes.states(run)
    if ((states.get('ready') ?? 0) + (states.get('running') ?? 0) > 0) return
    const next = ports.processes.inState(run, 'waiting')
    for (const process of next) {
        ports.processes.update(process, { state: 'ready' })
        ports.events.queue('processReady', process)
    }
    if (next.length === 0) ports.events.queue('runFinishing', run)
}
