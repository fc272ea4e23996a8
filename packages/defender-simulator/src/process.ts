/** Starts the simulator in a process of its own: the local instance blocks its thread while it waits for HTTP. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Agent, request as httpsRequest } from 'node:https'
import type { Fault } from './faults/faults.ts'
import type { RequestLog } from './http.ts'

export interface SimulatorProcess {
    url: string
    ca: string
    tenantId: string
    clientId: string
    clientSecret: string
    counts: { subscriptions: number; assessments: number; metadata: number }
    /** Items of the dataset that the simulator does not serve, by type. */
    ignored: Record<string, number>
    control: {
        requests(): Promise<RequestLog[]>
        clearRequests(): Promise<void>
        setStatus(
            id: string,
            status: { code: string; cause?: string; description?: string; statusChangeDate?: string },
        ): Promise<void>
        addAssessment(assessment: object): Promise<void>
        addFault(fault: Fault): Promise<void>
        clearFaults(): Promise<void>
    }
    stop(): Promise<void>
}

type Ready = Omit<SimulatorProcess, 'control' | 'stop'> & { controlKey: string }

/** Arguments are main.ts's: ['--dataset', DIR], ['--rows', '1000', '--seed', '1'], ... */
export async function startSimulatorProcess(args: readonly string[] = []): Promise<SimulatorProcess> {
    const child = spawn(process.execPath, ['--import', require.resolve('tsx'), join(__dirname, 'main.ts'), ...args], {
        stdio: ['pipe', 'pipe', 'inherit'],
    })
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    const line = await new Promise<string>((resolve, reject) => {
        createInterface({ input: child.stdout }).once('line', resolve)
        child.once('exit', (code) => reject(new Error(`the simulator ended with ${String(code)} before it was ready`)))
    })
    const { controlKey, ...ready } = JSON.parse(line) as Ready
    const agent = new Agent({ ca: ready.ca, keepAlive: false })

    function call(method: string, path: string, body?: object): Promise<unknown> {
        return new Promise((resolve, reject) => {
            const request = httpsRequest(
                `${ready.url}/_simulator/${path}`,
                {
                    method,
                    agent,
                    headers: { authorization: `Bearer ${controlKey}`, 'content-type': 'application/json' },
                },
                (response) => {
                    let text = ''
                    response.setEncoding('utf8')
                    response.on('data', (part: string) => (text += part))
                    response.on('end', () =>
                        response.statusCode === 200 ? resolve(JSON.parse(text)) : reject(new Error(text)),
                    )
                },
            )
            request.on('error', reject)
            request.end(body === undefined ? undefined : JSON.stringify(body))
        })
    }
    const post = async (path: string, body: object = {}) => void (await call('POST', path, body))

    return {
        ...ready,
        control: {
            requests: async () => (await call('GET', 'requests')) as RequestLog[],
            clearRequests: () => post('requests/clear'),
            setStatus: (id, status) => post('assessments/status', { id, ...status }),
            addAssessment: (assessment) => post('assessments', assessment),
            addFault: (fault) => post('faults', fault),
            clearFaults: () => post('faults/clear'),
        },
        async stop() {
            child.stdin.end()
            await ended
        },
    }
}
