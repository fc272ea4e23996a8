/** Starts the simulator in a process of its own: the local instance blocks its thread while it waits for HTTP. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Agent, request as httpsRequest } from 'node:https'
import type { Fault, FaultCount } from './faults/faults.ts'
import type { RequestLog } from './http.ts'
import { KINDS, type Kind } from './tenant/kinds.ts'

export interface SimulatorProcess {
    url: string
    ca: string
    tenantId: string
    clientId: string
    clientSecret: string
    /** How many resources of each kind there are. */
    counts: Record<Kind, number>
    /** Items of the dataset that the simulator does not serve, by type. */
    ignored: Record<string, number>
    control: {
        requests(): Promise<RequestLog[]>
        clearRequests(): Promise<void>
        /** Every access token that was given out. */
        issuedTokens(): Promise<string[]>
        setStatus(
            id: string,
            status: { code: string; cause?: string; description?: string; statusChangeDate?: string },
        ): Promise<void>
        /**
         * A day's changes in one request: every so manieth assessment gets this date of its status, and the code or else
         * the opposite of its own. Answers how many changed.
         */
        changeEvery(every: number, status: { statusChangeDate: string; code?: string }): Promise<number>
        addAssessment(assessment: object): Promise<void>
        /** Merges a patch into the properties, objects member by member. */
        updateAssessment(id: string, properties: object): Promise<void>
        removeAssessment(id: string): Promise<void>
        /** Adds a resource of any type that is served, or replaces the one of its id. */
        addResource(resource: object): Promise<void>
        removeResource(id: string): Promise<void>
        setTags(resourceId: string, tags: Record<string, string> | null): Promise<void>
        /** Turns a plan ('CloudPosture', 'VirtualMachines', ...) to 'Standard' or 'Free'. */
        setPricing(subscription: string, plan: string, tier: string): Promise<void>
        /** Takes the principal's role on a subscription, or gives it back. */
        setSubscriptionAccess(id: string, readable: boolean): Promise<void>
        /** Hides resources of a type and of types below it, such as 'microsoft.security/regulatorycompliancestandards'. */
        setTypeVisible(type: string, visible: boolean): Promise<void>
        /** Takes a type out of Resource Graph, or puts it back; ARM answers it all the same. */
        setTypeIndexed(type: string, indexed: boolean): Promise<void>
        /** Whether the principal has a role at the root group; CVE details need it. */
        setTenantReader(tenantReader: boolean): Promise<void>
        /** Stops the simulator's clock at a time; quotas and tokens go by it. */
        setTime(at: number): Promise<void>
        addFault(fault: Fault): Promise<void>
        /** The faults that were added, with how many requests matched each and how many it hit. */
        faults(): Promise<FaultCount[]>
        clearFaults(): Promise<void>
    }
    stop(): Promise<void>
}

type Ready = Omit<SimulatorProcess, 'control' | 'stop'> & { controlKey: string }

/** Arguments are main.ts's: ['--dataset', DIR], ['--rows', '1000', '--seed', '1'], ... */
export async function startSimulatorProcess(args: readonly string[] = []): Promise<SimulatorProcess> {
    const child = spawn(
        process.execPath,
        // Pages are large and live shortly: in a small nursery they would be copied again and again.
        ['--max-semi-space-size=32', '--require', require.resolve('tsx/cjs'), join(__dirname, 'main.ts'), ...args],
        {
            stdio: ['pipe', 'pipe', 'inherit'],
        },
    )
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    const line = await new Promise<string>((resolve, reject) => {
        createInterface({ input: child.stdout }).once('line', resolve)
        // Not at its exit: what it has said may come later.
        child.once('close', (code) => reject(new Error(`the simulator ended with ${String(code)} before it was ready`)))
    })
    const said = JSON.parse(line) as Ready | { problem: string }
    if ('problem' in said) throw new Error(said.problem)
    const { controlKey, ...ready } = said
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
            issuedTokens: async () => (await call('GET', 'tokens')) as string[],
            clearRequests: () => post('requests/clear'),
            setStatus: (id, status) => post('assessments/status', { id, ...status }),
            changeEvery: async (every, status) => {
                const answer = (await call('POST', 'assessments/day', { every, ...status })) as { changed: number }
                return answer.changed
            },
            addAssessment: (assessment) => post('resources', { type: KINDS.assessments.type, ...assessment }),
            updateAssessment: (id, properties) => post('assessments/update', { id, properties }),
            removeAssessment: (id) => post('resources/remove', { id }),
            addResource: (resource) => post('resources', resource),
            removeResource: (id) => post('resources/remove', { id }),
            setTags: (id, tags) => post('resources/tags', { id, tags }),
            setPricing: (subscription, plan, tier) => post('pricings', { subscription, plan, tier }),
            setSubscriptionAccess: (subscription, readable) => post('rights', { subscription, readable }),
            setTypeVisible: (type, visible) => post('rights', { type, visible }),
            setTypeIndexed: (type, indexed) => post('rights', { type, indexed }),
            setTenantReader: (tenantReader) => post('rights', { tenantReader }),
            setTime: (at) => post('clock', { at }),
            addFault: (fault) => post('faults', fault),
            faults: async () => (await call('GET', 'faults')) as FaultCount[],
            clearFaults: () => post('faults/clear'),
        },
        async stop() {
            child.stdin.end()
            await ended
        },
    }
}
