/** What a guesser gets who does not tire: 50,000 attempts over HTTP, a hundred looked at in each five minutes. */
import { request } from 'node:http'
import { connect } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { LocalInstance } from '../instance.ts'
import { Attempts } from './attempts.ts'
import type { WebServer } from './server.ts'

const START = Date.parse('2026-11-23T12:00:00Z')
const WINDOW_MS = 300_001
const clock = { at: START, now: () => clock.at }

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const heapMegabytes = () => {
    collect()
    return process.memoryUsage().heapUsed / 2 ** 20
}

/** A sign-in as it is written to the socket. */
function attempt({ host, userName, password }: { host: string; userName: string; password: string }): string {
    const body = new URLSearchParams({ user_name: userName, user_password: password }).toString()
    return `POST /login.do HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: ${body.length}\r\n\r\n${body}`
}

/** Sends requests over one connection, without waiting for answers; how often each status was answered. */
function answersTo({ port, hostname }: URL, requests: readonly string[]): Promise<Record<string, number>> {
    return new Promise((resolve, reject) => {
        const counts: Record<string, number> = {}
        let answered = 0
        let rest = ''
        const socket = connect(Number(port), hostname, () => socket.write(requests.join('')))
        socket.setEncoding('latin1')
        socket.on('error', reject)
        socket.on('close', () => reject(new Error(`closed after ${answered} of ${requests.length}`)))
        socket.on('data', (part) => {
            const text = rest + String(part)
            const statuses = [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)]
            for (const [, status = ''] of statuses) counts[status] = (counts[status] ?? 0) + 1
            answered += statuses.length
            // A status line may be cut in two.
            rest = text.slice(-12).replace(/HTTP\/1\.1 \d{3} /g, '')
            if (answered < requests.length) return
            socket.removeAllListeners('close')
            socket.destroy()
            resolve(counts)
        })
    })
}

describe('50,000 attempts to sign in', () => {
    let instance: LocalInstance
    let server: WebServer
    let url: URL
    beforeAll(async () => {
        instance = new LocalInstance({ clock })
        instance.setPassword('admin', 'secret')
        instance.createUser('reader')
        instance.setPassword('reader', 'own')
        server = await instance.serve()
        url = new URL(server.url)
    })
    afterAll(async () => {
        await server.close()
        instance.close()
    })

    /** The status of one sign-in from an address of this machine. */
    const signIn = (userName: string, password: string, localAddress: string) =>
        new Promise<number>((resolve, reject) => {
            const body = new URLSearchParams({ user_name: userName, user_password: password }).toString()
            const headers = { 'content-type': 'application/x-www-form-urlencoded' }
            const sent = request(new URL('/login.do', url), { method: 'POST', headers, localAddress }, (answer) => {
                answer.resume().on('end', () => resolve(answer.statusCode ?? 0))
            })
            sent.on('error', reject).end(body)
        })

    test('are refused, cost no memory, and lock nobody out for longer than five minutes', async () => {
        const rounds = 5
        const connections = 4
        const each = 50_000 / rounds / connections
        const before = heapMegabytes()
        for (let round = 0; round < rounds; round += 1) {
            const counts = await Promise.all(
                Array.from({ length: connections }, (_, connection) =>
                    answersTo(
                        url,
                        Array.from({ length: each }, (_, index) => {
                            const userName = index % 10 === 0 ? 'admin' : `guess-${round}-${connection}-${index}`
                            return attempt({ host: url.host, userName, password: `guess ${index}` })
                        }),
                    ),
                ),
            )
            const count = (status: string) => counts.reduce((sum, one) => sum + (one[status] ?? 0), 0)
            // A hundred failures of the address, of which no more than ten are the user's.
            expect({ round, refused: count('401'), waiting: count('429') }).toEqual({
                ...{ round, refused: 100, waiting: each * connections - 100 },
            })
            expect([await signIn('admin', 'secret', '127.0.0.1'), await signIn('reader', 'own', '127.0.0.1')]).toEqual([
                429, 429,
            ])
            // Who is somebody else, elsewhere, notices nothing.
            expect(await signIn('reader', 'own', '127.0.0.2')).toBe(303)
            clock.at += WINDOW_MS
        }
        expect(await signIn('admin', 'secret', '127.0.0.1')).toBe(303)
        expect(heapMegabytes() - before).toBeLessThan(30)
    }, 120_000)
})

test('what is remembered of failures is bounded, however many users and addresses, and however long their names', () => {
    const attempts = new Attempts(clock)
    const before = heapMegabytes()
    // As they arrive: a text that is put together here would share its parts.
    const long = (index: number) => Buffer.from(`${'x'.repeat(8000)}${index}`).toString('latin1')
    for (let index = 0; index < 50_000; index += 1) attempts.failed(long(index), long(index % 500))
    expect(heapMegabytes() - before).toBeLessThan(30)
    for (let index = 0; index < 10; index += 1) attempts.failed('admin', '127.0.0.1')
    expect([attempts.wait('admin', '127.0.0.2'), attempts.wait('reader', '127.0.0.1')]).toEqual([300, 0])
})
