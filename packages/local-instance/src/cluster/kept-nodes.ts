/** Keeps a number of nodes at work on a database: one that dies is told of and replaced. */
import { startNode, type NodeOptions, type NodeProcess } from './nodes.ts'

/** So many deaths within a minute are no accident: nothing would come of yet another node. */
const DEATHS = 5
const WINDOW_MS = 60_000

export interface KeptNodesOptions extends NodeOptions {
    count: number
    /** Told of each node that died, and of giving up. */
    onDeath: (sentence: string) => void
}

export interface KeptNodes {
    /** Those at work now. */
    nodes(): readonly NodeProcess[]
    /** Lets each finish the step that it is in. */
    stop(): Promise<void>
}

/** Resolves when all of them are about to work. */
export async function keepNodes({ count, onDeath, ...options }: KeptNodesOptions): Promise<KeptNodes> {
    const nodes = new Set<NodeProcess>()
    const deaths: number[] = []
    let stopping = false

    async function start(): Promise<void> {
        const node = await startNode(options)
        nodes.add(node)
        void node.ended.then((code) => {
            nodes.delete(node)
            if (!stopping) replace(node, code)
        })
    }

    function replace({ pid }: NodeProcess, code: number | null): void {
        const now = Date.now()
        deaths.push(now)
        const how = code === null ? 'was killed' : `ended with ${code}`
        if (deaths.filter((time) => now - time < WINDOW_MS).length > DEATHS)
            return onDeath(
                `Node process ${pid} ${how}, as ${DEATHS} did before within a minute: no other takes its place. What it was at stays where it is; start again.`,
            )
        onDeath(`Node process ${pid} ${how}. Another one takes its place and goes on with what it was at.`)
        start().catch((error: unknown) => onDeath(`No other node process can be started: ${String(error)}`))
    }

    await Promise.all(Array.from({ length: count }, start))
    return {
        nodes: () => [...nodes],
        async stop() {
            stopping = true
            await Promise.all([...nodes].map((node) => node.stop()))
        },
    }
}
