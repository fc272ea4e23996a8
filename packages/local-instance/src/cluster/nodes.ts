/** Starts nodes: processes that share the work of one database, as the nodes of an instance's cluster do. */
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { InstanceOptions } from '../compose.ts'
import type { LogLevel } from '../platform.ts'
import type { NodeMessage, NodeOrder, NodeReport, NodeTask } from './node-process.ts'

/** `with`, `without` and `differs` are those of the instance that made the database. */
export interface NodeOptions extends Pick<InstanceOptions, 'with' | 'without' | 'differs'> {
    /** The database file of an instance; `new LocalInstance` creates it. */
    database: string
    /** PEM certificates that outbound HTTPS trusts besides the system's. */
    trustedCertificates?: string[]
    /** A file of `sharedClock`; the computer's clock when absent. */
    clockFile?: string
    /** Makes the node's sys_ids depend on it; random when absent. */
    idSeed?: string
    /** The node works only when `step` is called, so that who works when can be decided. */
    inSteps?: boolean
    /** Each write is committed by itself, so that `killAtWrite` names every moment at which an instance's node can end. */
    commitsEach?: boolean
    /** Called for every log line of the node, besides syslog. */
    onLog?: (level: LogLevel, source: string, message: string) => void
}

export interface NodeProcess {
    /** What the node's claims carry in `claimed_by`. */
    systemId: string
    pid: number
    /** The exit code, once the process has ended; null when a signal ended it. */
    ended: Promise<number | null>
    /** One step of a node in steps: was there anything to do? 'ended' when the process ended in the middle of it. */
    step(): Promise<boolean | 'ended'>
    /**
     * The node kills itself (SIGKILL) before its so many-th write from now. Between two writes nothing changes that
     * outlives the process, so writes name every moment at which a node can be killed.
     */
    killAtWrite(write: number): void
    /** What the node has done so far; it answers between two steps. */
    report(): Promise<NodeReport>
    /** Lets the node finish the step that it is in. */
    stop(): Promise<void>
    /** Ends the process at once (SIGKILL), in the middle of what it does. */
    kill(): Promise<void>
}

/** Starts a node; resolves when it is about to work. */
export async function startNode(options: NodeOptions): Promise<NodeProcess> {
    const {
        database,
        trustedCertificates = [],
        clockFile,
        idSeed,
        inSteps = false,
        commitsEach = false,
        onLog,
        ...kind
    } = options
    const entry = join(__dirname, 'node-process.ts')
    const child = spawn(process.execPath, ['--require', require.resolve('tsx/cjs'), entry], {
        stdio: ['pipe', 'pipe', 'inherit'],
    })
    const ended = new Promise<number | null>((done) => child.once('exit', done))
    // A node that was killed no longer reads its input.
    child.stdin.on('error', () => undefined)
    const task: NodeTask = {
        database: resolve(database),
        trustedCertificates,
        kind,
        inSteps,
        commitsEach,
        ...(clockFile === undefined ? {} : { clockFile: resolve(clockFile) }),
        ...(idSeed === undefined ? {} : { idSeed }),
    }
    child.stdin.write(`${JSON.stringify(task)}\n`)
    const order = (what: NodeOrder) => void child.stdin.write(`${JSON.stringify(what)}\n`)
    let stepped: (did: boolean) => void = () => undefined
    let reported: (report: NodeReport) => void = () => undefined
    const systemId = await new Promise<string>((done, fail) => {
        createInterface({ input: child.stdout }).on('line', (line) => {
            const message = JSON.parse(line) as NodeMessage
            if ('ready' in message) done(message.ready)
            else if ('stepped' in message) stepped(message.stepped)
            else if ('report' in message) reported(message.report)
            else onLog?.(...message.log)
        })
        child.once('error', fail)
        child.once('exit', (code) => fail(new Error(`the node ended with ${String(code)} before it was ready`)))
    })
    return {
        systemId,
        pid: child.pid ?? 0,
        ended,
        step() {
            const did = new Promise<boolean>((done) => (stepped = done))
            order('step')
            return Promise.race([did, ended.then(() => 'ended' as const)])
        },
        report() {
            const answer = new Promise<NodeReport>((done) => (reported = done))
            order('report')
            return answer
        },
        killAtWrite: (write) => order({ killAtWrite: write }),
        async stop() {
            child.stdin.end()
            await ended
        },
        async kill() {
            child.kill('SIGKILL')
            await ended
        },
    }
}
