/** Command line of npm start. */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Connection } from './deployment.ts'

export interface StartOptions {
    once: boolean
    full: boolean
    /** Build the application first? */
    build: boolean
    /** The real Defender for Cloud, instead of a simulator. */
    azure?: Connection
    database: string
    json?: string
    /** Arguments for the simulator. */
    simulator: string[]
    port: number
    host: string
    /** Opens the pages as this user, without a sign-in page. */
    user?: string
    /** Node processes besides this one; 0: this process does the work itself. */
    nodes: number
    /** Begins with an empty instance, whatever the file of the database holds. */
    reset: boolean
    /** Tells more: each run as it begins, and how many rows each table has. */
    verbose: boolean
    /** Only the text about the options is wanted. */
    help: boolean
}

export const USAGE = `npm start -- [options]
  --once            run, then exit: 0 when every run completed, 1 otherwise
  --dataset DIR     tenant from recorded answers
  --rows N --subscriptions N --seed S --container-images N --individual PERCENT   generated tenant
  --quota N         requests to Resource Graph that the simulator allows in five seconds (default 15, as Azure)
  --db FILE         keep the instance in FILE; the next start goes on with it
  --reset           begin with an empty instance all the same
  --json FILE       write the summary as JSON
  --nodes N         processes that work on the instance besides that of the pages: 1 by default, none with --once
  --no-build        install what was built before
  --full            pull everything again, not only what changed
  --port N          port of the pages (default 8800)
  --host ADDRESS    address that the pages listen on (default 127.0.0.1)
  --user NAME       open the pages as this user, without signing in
  --azure           the real Defender for Cloud: AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET
  --verbose         tell each run as it begins, and the rows of each table at the end
  --help            this text`

/** Where the instance is kept when nobody says where: it begins anew with each start. */
export const TRIAL_DATABASE = '.start/instance.db'

/**
 * Reads the options; throws with a readable message for what is unknown, missing or contradicts itself, so that it shows
 * before minutes of building.
 */
export function startOptions(args: readonly string[], environment: NodeJS.ProcessEnv): StartOptions {
    const { values } = parseArgs({
        args: [...args],
        options: {
            once: { type: 'boolean', default: false },
            'no-build': { type: 'boolean', default: false },
            full: { type: 'boolean', default: false },
            azure: { type: 'boolean', default: false },
            reset: { type: 'boolean', default: false },
            verbose: { type: 'boolean', default: false },
            help: { type: 'boolean', short: 'h', default: false },
            db: { type: 'string' },
            host: { type: 'string', default: '127.0.0.1' },
            user: { type: 'string' },
            json: { type: 'string' },
            dataset: { type: 'string' },
            rows: { type: 'string' },
            subscriptions: { type: 'string' },
            seed: { type: 'string' },
            'container-images': { type: 'string' },
            individual: { type: 'string' },
            quota: { type: 'string' },
            nodes: { type: 'string' },
            port: { type: 'string', default: '8800' },
        },
    })
    const { once, full, azure, db, json, host, user, reset, verbose, help } = values
    refuseContradictions(values)
    const nodes = wholeNumber('nodes', values.nodes ?? (once ? '0' : '1'))
    const port = wholeNumber('port', values.port)
    if (port > MAX_PORT) throw new Error(`--port: there is no port ${port}; choose one from 1 to ${MAX_PORT}`)
    for (const name of [...GENERATED, 'quota'] as const) if (values[name] !== undefined) wholeNumber(name, values[name])
    if (values.dataset !== undefined && !existsSync(values.dataset))
        throw new Error(`--dataset: there is no folder ${values.dataset}`)
    return {
        build: !values['no-build'],
        once,
        full,
        database: db ?? (nodes === 0 && once ? ':memory:' : TRIAL_DATABASE),
        reset: reset || db === undefined,
        verbose,
        help,
        host,
        simulator: (['dataset', ...GENERATED, 'quota'] as const).flatMap((name) =>
            values[name] === undefined ? [] : [`--${name}`, values[name]],
        ),
        port,
        nodes,
        ...(azure ? { azure: azureConnection(environment) } : {}),
        ...(json === undefined ? {} : { json }),
        ...(user === undefined ? {} : { user }),
    }
}

const AZURE_VARIABLES = ['AZURE_TENANT_ID', 'AZURE_CLIENT_ID', 'AZURE_CLIENT_SECRET'] as const

const MAX_PORT = 65_535

/** What only a generated tenant has; without --rows there is none. */
const GENERATED = ['rows', 'subscriptions', 'seed', 'container-images', 'individual'] as const

/** Where the data comes from is said once: an option that would change nothing is a mistake. */
function refuseContradictions(values: Partial<Record<string, string | boolean>>): void {
    const given = GENERATED.filter((name) => values[name] !== undefined)
    const [first] = given
    if (first !== undefined && values['dataset'] !== undefined)
        throw new Error(`--${first} is for a generated tenant, --dataset for a recorded one: give one of them`)
    if (first !== undefined && !given.includes('rows'))
        throw new Error(`--${first} needs --rows N: it is for a generated tenant`)
    const simulated = first ?? ['dataset', 'quota'].find((name) => values[name] !== undefined)
    if (values['azure'] === true && simulated !== undefined)
        throw new Error(`--${simulated} is for the simulator: --azure reads the real Defender for Cloud`)
}

function azureConnection(environment: NodeJS.ProcessEnv): Connection {
    const values = AZURE_VARIABLES.map((name) => environment[name] ?? '')
    const missing = AZURE_VARIABLES.filter((_name, index) => values[index] === '')
    if (missing.length > 0) throw new Error(`--azure needs ${missing.join(', ')} in the environment`)
    const [tenantId = '', clientId = '', clientSecret = ''] = values
    return { name: 'Azure', apiUrl: '', loginUrl: '', tenantId, clientId, clientSecret }
}

function wholeNumber(name: string, text: string): number {
    if (!/^\d+$/.test(text)) throw new Error(`--${name} needs a whole number, not '${text}'`)
    return Number(text)
}
