/** The process that runs scheduled jobs and events, beside the one that serves pages: a new one when it ends. */
import { setTimeout } from 'node:timers/promises'
import { startNode, type NodeProcess } from 'local-instance'

/** A node that ends at once again would be started again and again. */
const PAUSE_MS = 5000

export interface Jobs {
    stop(): Promise<void>
}

/** Starts the node; `tell` hears of each that ends by itself. */
export async function startJobs(database: string, tell: (line: string) => void): Promise<Jobs> {
    let stopping = false
    let node: NodeProcess | undefined = await startNode({ database })
    const watch = async (): Promise<void> => {
        while (!stopping) {
            const code = await node?.ended
            if (stopping) return
            tell(`The process of jobs and events has ended (${code ?? 'by a signal'}). Another one takes its place.`)
            await setTimeout(PAUSE_MS)
            node = await startNode({ database }).catch((error: unknown) => {
                tell(`It could not be started: ${String(error)}`)
                return undefined
            })
        }
    }
    const watching = watch()
    return {
        async stop() {
            stopping = true
            await node?.stop()
            await watching
        },
    }
}
