/** Command line of npm run instance. */
import { parseArgs } from 'node:util'

export interface InstanceCommand {
    port: number
    host: string
    database: string
    help: boolean
}

export const USAGE = `npm run instance -- [options]
  --port N     port of the pages and of the API (default 8800)
  --db FILE    the database; made when it is not there (default instance.db)
  --host HOST  where to listen (default 127.0.0.1); another one only when no user has his name as password
  --help       this text`

/** Reads the options; throws with a readable message for what is unknown or wrong. */
export function instanceCommand(args: readonly string[]): InstanceCommand {
    const { values } = parseArgs({
        args: [...args],
        options: {
            port: { type: 'string', default: '8800' },
            db: { type: 'string', default: 'instance.db' },
            host: { type: 'string', default: '127.0.0.1' },
            help: { type: 'boolean', short: 'h', default: false },
        },
    })
    const port = Number(values.port)
    if (!/^\d+$/.test(values.port) || port < 1 || port > 65_535)
        throw new Error(`--port takes a number from 1 to 65535, not ${values.port}`)
    if (values.db === '' || values.db === ':memory:')
        throw new Error('--db takes a file: pages and jobs work on it in processes of their own')
    return { port, host: values.host, database: values.db, help: values.help }
}
