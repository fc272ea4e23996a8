/** Lives in processes of their own, two at a time: a life is busy for seconds, and one that does not end is ended. */
import { fork, type ChildProcess } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Life } from './life.ts'

/** An undisturbed life takes a tenth of this. */
const LONGEST_MS = 180_000

/** What became of a life: itself, or why there is none. */
export type Lived = Life | { ended: string }

/** Lives all, each for what differs; `onLived` is called as each ends. */
export async function liveAll(
    lives: readonly (readonly string[])[],
    onLived: (index: number, lived: Lived) => void,
): Promise<void> {
    let next = 0
    async function lane(): Promise<void> {
        let child: ChildProcess | undefined
        while (next < lives.length) {
            const index = next
            next += 1
            child ??= fork(join(__dirname, 'worker.ts'), { execArgv: ['--require', require.resolve('tsx/cjs')] })
            const lived = await liveIn(child, lives[index] ?? [])
            if ('ended' in lived) {
                child.kill('SIGKILL')
                child = undefined
            }
            onLived(index, lived)
        }
        child?.disconnect()
    }
    await Promise.all(Array.from({ length: Math.min(lives.length, availableParallelism()) }, lane))
}

function liveIn(child: ChildProcess, differs: readonly string[]): Promise<Lived> {
    return new Promise((resolve) => {
        const finish = (lived: Lived) => {
            clearTimeout(timer)
            child.removeAllListeners()
            resolve(lived)
        }
        const timer = setTimeout(() => finish({ ended: 'the life did not end' }), LONGEST_MS)
        child.once('message', (life) => finish(life as Life))
        child.once('exit', (code) => finish({ ended: `the process ended with ${String(code)}` }))
        child.send(differs)
    })
}
