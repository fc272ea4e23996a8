/** npm run instance: an empty instance, into which the SDK installs applications. */
import { existsSync } from 'node:fs'
import { keepNodes, LocalInstance } from 'local-instance'
import { instanceCommand, USAGE, type InstanceCommand } from './instance/options.ts'

const ADMIN = 'admin'

const command = ((): InstanceCommand => {
    try {
        return instanceCommand(process.argv.slice(2))
    } catch (error) {
        console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
        process.exit(1)
    }
})()

async function main(): Promise<void> {
    const { database, host, port } = command
    const isNew = !existsSync(database)
    const instance = new LocalInstance({
        database,
        onLog: (level, source, message) => {
            if (level === 'error' || source === 'install') console.error(`${level} ${source}: ${message}`)
        },
    })
    if (isNew) instance.setPassword(ADMIN, ADMIN)
    const client = instance.oauthClient('ServiceNow SDK', ADMIN)
    const server = await instance.serve({ host, port })
    const jobs = await keepNodes({ database, count: 1, onDeath: (line) => console.error(line) })
    console.log(`${server.url}  (${isNew ? 'a new instance' : 'the instance'} in ${database}${isNew ? '; sign in as admin with the password admin' : ''})

Install an application from its folder with:
  export SN_SDK_NODE_ENV=SN_SDK_CI_INSTALL SN_SDK_INSTANCE_URL=${server.url}
  export SN_SDK_USER=${ADMIN} SN_SDK_USER_PWD=<password of ${ADMIN}>
  npx now-sdk build && npx now-sdk install
or, instead of user and password, with an OAuth client:
  export SN_SDK_AUTH_TYPE=oauth SN_SDK_OAUTH_CLIENT_ID=${client.clientId} SN_SDK_OAUTH_CLIENT_SECRET=${client.clientSecret}

Ctrl+C ends.`)
    let ending = false
    const end = (): void => {
        if (ending) return
        ending = true
        void Promise.all([jobs.stop(), server.close()])
            .then(() => instance.close())
            .finally(() => process.exit(0))
    }
    process.once('SIGINT', end)
    process.once('SIGTERM', end)
}

if (command.help) console.log(USAGE)
else
    main().catch((error: unknown) => {
        console.error(error instanceof Error ? error.message : error)
        process.exit(1)
    })
