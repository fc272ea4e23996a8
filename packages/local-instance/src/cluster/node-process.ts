/**
 * The process of one node: works on the events and jobs of a database until its input ends, which is also what happens
 * when whoever started it dies. The first line of input says what to work on; each line of output is a NodeMessage. Each
 * further line is a NodeOrder.
 */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { InstanceOptions } from '../compose.ts'
import { LocalInstance } from '../instance.ts'
import type { LogLevel } from '../platform.ts'
import { seededIds } from './seeded-ids.ts'
import { sharedClock } from './shared-clock.ts'

export interface NodeTask {
    database: string
    trustedCertificates: string[]
    kind: Pick<InstanceOptions, 'with' | 'without' | 'differs'>
    clockFile?: string
    idSeed?: string
    inSteps: boolean
    commitsEach: boolean
}

/** One step of a node in steps, which it answers; a report of its work; or its end at the so many-th write from now. */
export type NodeOrder = 'step' | 'report' | { killAtWrite: number }

export type NodeMessage =
    | { ready: string }
    | { log: [level: LogLevel, source: string, message: string] }
    | { stepped: boolean }
    | { report: NodeReport }

/** What a node has done since it began. */
export interface NodeReport {
    work: LocalInstance['work']
    /** How often each SQL statement was executed, by its text. */
    executed: [sql: string, count: number][]
    cpuSeconds: number
    /** The most memory that its process has held. */
    peakBytes: number
}

/** How long a node without work waits; assumed: an instance polls its event queue every few seconds. */
const POLL_MS = 20

async function main(): Promise<void> {
    // Ctrl+C at a terminal reaches every process of its group; a node ends with its input, after the step that it is in.
    process.on('SIGINT', () => undefined)
    const input = createInterface({ input: process.stdin })
    const [line] = (await once(input, 'line')) as [string]
    const { database, trustedCertificates, kind, clockFile, idSeed, inSteps, commitsEach } = JSON.parse(
        line,
    ) as NodeTask
    let writesLeft = Infinity
    const tell = (message: NodeMessage) => void process.stdout.write(`${JSON.stringify(message)}\n`)
    const instance = new LocalInstance({
        database,
        trustedCertificates,
        ...kind,
        ...(clockFile === undefined ? {} : { clock: sharedClock(clockFile) }),
        ...(idSeed === undefined ? {} : { ids: seededIds(idSeed) }),
        onLog: (...entry) => tell({ log: entry }),
        commitsEach,
        onWrite() {
            writesLeft -= 1
            if (writesLeft === 0) process.kill(process.pid, 'SIGKILL')
        },
    })
    instance.join()
    input.on('line', (text) => {
        const order = JSON.parse(text) as NodeOrder
        if (order === 'step') tell({ stepped: instance.step() })
        else if (order === 'report') tell({ report: reportOf(instance) })
        else writesLeft = order.killAtWrite
    })
    if (inSteps) {
        input.once('close', () => instance.close())
        tell({ ready: instance.systemId })
        return
    }
    // Ctrl+C in a terminal reaches every process; this one ends with its input, after the step that it is in.
    process.on('SIGINT', () => undefined)
    let stopping = false
    input.once('close', () => (stopping = true))
    const work = (): void => {
        if (stopping) {
            instance.close()
            return
        }
        // One step at a time, so that the end of the input is noticed between them. A step that throws ends the process,
        // and the other nodes take over.
        if (instance.step()) setImmediate(work)
        else setTimeout(work, POLL_MS)
    }
    tell({ ready: instance.systemId })
    work()
}

function reportOf({ work, executed }: LocalInstance): NodeReport {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6
    // Kibibytes.
    return { work, executed: [...executed], cpuSeconds, peakBytes: maxRSS * 1024 }
}

void main()
