/** Starts nodes: processes that share the work of one database, as the nodes of an instance's cluster do. */
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { InstanceOptions } from '../instance.ts'
import type { LogLevel } from '../platform.ts'
import type { NodeMessage, NodeTask } from './node-process.ts'

/** `with` and `without` are those of the instance that made the database. */
export interface NodeOptions extends Pick<InstanceOptions, 'with' | 'without'> {
    /** The database file of an instance; `new LocalInstance` creates it. */
    database: string
    /** PEM certificates that outbound HTTPS trusts besides the system's. */
    trustedCertificates?: string[]
    /** A file of `sharedClock`; the computer's clock when absent. */
    clockFile?: string
    /** Called for every log line of the node, besides syslog. */
    onLog?: (level: LogLevel, source: string, message: string) => void
}

export interface NodeProcess {
    /** What the node's claims carry in `claimed_by`. */
    systemId: string
    pid: number
    /** The exit code, once the process has ended; null when a signal ended it. */
    ended: Promise<number | null>
    /** Lets the node finish the step that it is in. */
    stop(): Promise<void>
    /** Ends the process at once (SIGKILL), in the middle of what it does. */
    kill(): Promise<void>
}

/** Starts a node; resolves when it is about to work. */
export async function startNode(options: NodeOptions): Promise<NodeProcess> {
    const { database, trustedCertificates = [], clockFile, onLog, ...plugins } = options
    const entry = join(__dirname, 'node-process.ts')
    const child = spawn(process.execPath, ['--import', require.resolve('tsx'), entry], {
        stdio: ['pipe', 'pipe', 'inherit'],
    })
    const ended = new Promise<number | null>((done) => child.once('exit', done))
    // A node that was killed no longer reads its input.
    child.stdin.on('error', () => undefined)
    const task: NodeTask = {
        database: resolve(database),
        trustedCertificates,
        plugins,
        ...(clockFile === undefined ? {} : { clockFile: resolve(clockFile) }),
    }
    child.stdin.write(`${JSON.stringify(task)}\n`)
    const systemId = await new Promise<string>((done, fail) => {
        createInterface({ input: child.stdout }).on('line', (line) => {
            const message = JSON.parse(line) as NodeMessage
            if ('ready' in message) done(message.ready)
            else onLog?.(...message.log)
        })
        child.once('error', fail)
        child.once('exit', (code) => fail(new Error(`the node ended with ${String(code)} before it was ready`)))
    })
    return {
        systemId,
        pid: child.pid ?? 0,
        ended,
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
