/** A process that lives one life after another: the parent sends what differs, the answer is the life. */
import { live } from './life.ts'

process.on('message', (differs: readonly string[]) => {
    void live(differs).then((life) => process.send?.(life))
})
