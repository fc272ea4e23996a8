/** npm run instance as a process: what it prints, serves, survives, and how it ends. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const START_MS = 120_000

const folder = mkdtempSync(join(tmpdir(), 'instance-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Started {
    child: ChildProcess
    output(): string
    /** Resolves once the output has this. */
    says(text: string): Promise<void>
    ended: Promise<number | null>
}

function start(...args: string[]): Started {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/instance.ts', ...args], {
        stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const ended = new Promise<number | null>((done) => child.once('close', done))
    const says = (text: string) =>
        new Promise<void>((done, fail) => {
            const look = () => {
                if (output.includes(text)) done()
            }
            for (const stream of [child.stdout, child.stderr]) stream?.on('data', () => setImmediate(look))
            void ended.then((code) => fail(new Error(`ended with ${String(code)}: ${output}`)))
            look()
        })
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (output += String(part)))
    return { child, output: () => output, says, ended }
}

async function freePort(): Promise<number> {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((done) => server.once('listening', done))
    const { port } = server.address() as { port: number }
    await new Promise((done) => server.close(done))
    return port
}

test(
    'starts empty, tells how to install, replaces a process of jobs that dies, and ends with Ctrl+C',
    async () => {
        const port = await freePort()
        const database = join(folder, 'instance.db')
        const instance = start('--port', String(port), '--db', database)
        await instance.says('Ctrl+C ends.')
        expect(instance.output()).toContain(
            `http://127.0.0.1:${port}  (a new instance in ${database}; sign in as admin`,
        )
        expect(instance.output()).toContain('export SN_SDK_NODE_ENV=SN_SDK_CI_INSTALL')
        const ask = async (query: string) => {
            const path = `/api/now/table/sys_cluster_state?sysparm_fields=system_id&sysparm_query=${query}`
            const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
                headers: { authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}` },
            })
            return ((await answer.json()) as { result: { system_id: string }[] }).result.map((row) => row.system_id)
        }
        const [node = ''] = await ask('status=online')
        process.kill(Number(/:(\d+)\./.exec(node)?.[1]), 'SIGKILL')
        await instance.says('was killed. Another one takes its place and goes on with what it was at.')
        const another = async (): Promise<string[]> => {
            const online = (await ask('status=online')).filter((name) => name !== node)
            return online.length > 0 ? online : new Promise((done) => setTimeout(done, 200)).then(another)
        }
        expect(await another()).toHaveLength(1)
        instance.child.kill('SIGINT')
        expect(await instance.ended).toBe(0)
        expect(readdirSync(folder).filter((name) => name.includes('-node-'))).toEqual([])
    },
    START_MS,
)

test(
    'what is wrong is said, and ends it with 1',
    async () => {
        const server = createServer().listen(0, '127.0.0.1')
        await new Promise((done) => server.once('listening', done))
        const { port } = server.address() as { port: number }
        const busy = start('--port', String(port), '--db', join(folder, 'busy.db'))
        expect([await busy.ended, busy.output()]).toEqual([1, expect.stringContaining(`Port ${port} is in use`)])
        server.close()
        const open = start('--host', '0.0.0.0', '--port', String(await freePort()), '--db', join(folder, 'open.db'))
        expect([await open.ended, open.output()]).toEqual([1, expect.stringContaining('does not listen on 0.0.0.0')])
        const help = start('--help')
        expect([await help.ended, help.output()]).toEqual([0, expect.stringContaining('--port N')])
        const wrong = start('--prot', '1')
        expect([await wrong.ended, wrong.output()]).toEqual([
            1,
            expect.stringContaining('npm run instance -- [options]'),
        ])
    },
    START_MS,
)
