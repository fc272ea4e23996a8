/** Installs what was built as a guide would tell somebody to: with the SDK's own client, unmodified. */
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

interface Client {
    clientId: string
    clientSecret: string
}

/** Resolves when the client says that it is done; rejects with what it said when it is not. */
export async function installByClient(url: string, { clientId, clientSecret }: Client): Promise<void> {
    const project = projectCopy()
    try {
        const child = spawn('npx', ['--no-install', 'now-sdk', 'install'], {
            cwd: project,
            env: {
                ...process.env,
                // Otherwise the client asks a service of its maker's for nothing that is needed here.
                NODE_ENV: 'test',
                SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
                SN_SDK_INSTANCE_URL: url,
                SN_SDK_AUTH_TYPE: 'oauth',
                SN_SDK_OAUTH_CLIENT_ID: clientId,
                SN_SDK_OAUTH_CLIENT_SECRET: clientSecret,
            },
            stdio: ['ignore', 'pipe', 'pipe'],
        })
        let output = ''
        for (const stream of [child.stdout, child.stderr])
            stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
        const status = await new Promise<number | null>((done, fail) => {
            child.once('error', fail)
            child.once('close', done)
        })
        if (status !== 0) throw new Error(`now-sdk install failed:\n${output}`)
    } finally {
        rmSync(project, { recursive: true, force: true })
    }
}

/** The client packs what it installs, and writes into the folder: one of its own, so that nobody else reads half of it. */
function projectCopy(): string {
    const folder = mkdtempSync(join(tmpdir(), 'install-'))
    for (const file of ['now.config.json', 'package.json']) cpSync(file, join(folder, file))
    cpSync('dist/app', join(folder, 'dist/app'), { recursive: true })
    for (const name of ['src', 'metadata', 'node_modules']) symlinkSync(resolve(name), join(folder, name))
    return folder
}
