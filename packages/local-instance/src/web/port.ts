/** Whether the port of the pages can be had, in words. */
import { createServer } from 'node:net'

/** Throws where somebody else listens there already, or nobody can. For whoever would destroy something before it listens. */
export async function assertFreePort(port: number, host: string): Promise<void> {
    const probe = createServer()
    await new Promise<void>((done, fail) => {
        probe.once('error', (error) => fail(explained(error, port)))
        probe.listen(port, host, () => probe.close(() => done()))
    })
}

/** What listening on a port has failed with, and what to do. */
export function explained(error: unknown, port: number): Error {
    const { code, message } = error as NodeJS.ErrnoException
    const remedy = 'choose another with --port'
    if (code === 'EADDRINUSE') return new Error(`Port ${port} is in use: ${remedy}.`)
    if (code === 'EACCES') return new Error(`Port ${port} may not be used by this user: ${remedy}.`)
    if (code === 'ERR_SOCKET_BAD_PORT') return new Error(`There is no port ${port}: ${remedy}, from 1 to 65535.`)
    return error instanceof Error ? error : new Error(message)
}
