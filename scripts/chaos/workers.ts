/** Who does the work of a world: nodes that are killed and replaced, or the instance itself. */
import { startNode, type NodeProcess } from 'local-instance'
import type { ChaosPlan } from './plan.ts'
import type { Random } from './random.ts'
import type { World } from './world.ts'

export interface Workers {
    /** Works until nothing is due now. */
    workUntilIdle(): Promise<void>
    /** From now on nodes are killed at these writes, one after another. */
    arm(kills: readonly number[]): Promise<void>
    /** Nodes that were killed so far. */
    readonly killed: number
    stop(): Promise<void>
}

/** More steps than any round has. */
const STEP_LIMIT = 20_000

/** One process, without kills. */
export function instanceItself({ instance }: World): Workers {
    return {
        killed: 0,
        workUntilIdle() {
            instance.runUntilIdle()
            return Promise.resolve()
        },
        arm: () => Promise.resolve(),
        stop: () => Promise.resolve(),
    }
}

/**
 * Nodes that share the work; one that is killed is replaced. In turns, which of them does the next step is drawn, so that
 * the order of all steps, and with it every moment at which one is killed, depends on the seed alone.
 */
export function nodesOf(
    world: World,
    { seed, nodes: count, together }: Pick<ChaosPlan, 'seed' | 'nodes' | 'together'>,
    random: Random,
): Workers {
    let nodes: NodeProcess[] = []
    let kills: number[] = []
    let started = 0
    let killed = 0

    async function start(): Promise<NodeProcess> {
        started += 1
        const node = await startNode({
            commitsEach: true,
            database: world.database,
            clockFile: world.clockFile,
            trustedCertificates: [world.simulator.ca],
            idSeed: `${seed} node ${started}`,
            inSteps: !together,
        })
        armNext(node)
        return node
    }

    function armNext(node: NodeProcess): void {
        const write = kills.shift()
        if (write !== undefined) node.killAtWrite(write)
    }

    async function startAll(): Promise<void> {
        // One after another: opening the file changes it.
        while (nodes.length < count) nodes.push(await start())
    }

    async function replace(node: NodeProcess): Promise<void> {
        killed += 1
        nodes = nodes.filter((other) => other !== node)
        await startAll()
    }

    async function inTurns(): Promise<void> {
        const idle = new Set<NodeProcess>()
        for (let steps = 0; idle.size < nodes.length; steps += 1) {
            if (steps > STEP_LIMIT) throw new Error(`still busy after ${STEP_LIMIT} steps`)
            const node = random.pick(nodes.filter((candidate) => !idle.has(candidate)))
            const did = await node.step()
            if (did !== false) idle.clear()
            else idle.add(node)
            if (did === 'ended') await replace(node)
        }
    }

    async function atOnce(): Promise<void> {
        for (;;) {
            const ended = nodes.map((node) => node.ended.then(() => node))
            const dead = await Promise.race([world.instance.whenIdle(), ...ended])
            if (dead === undefined) return
            await replace(dead)
        }
    }

    return {
        get killed() {
            return killed
        },
        async arm(next) {
            kills = [...next]
            nodes.forEach(armNext)
            await startAll()
        },
        workUntilIdle: () => (together ? atOnce() : inTurns()),
        async stop() {
            await Promise.all(nodes.map((node) => node.stop()))
            nodes = []
        },
    }
}
