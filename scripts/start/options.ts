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
    /** Node processes besides this one; 0: this process does the work itself. */
    nodes: number
}

export const USAGE = `npm start -- [options]
  --once            run, then exit: 0 when every run completed, 1 otherwise
  --dataset DIR     tenant from recorded answers
  --rows N --subscriptions N --seed S --container-images N --individual PERCENT   generated tenant
  --quota N         requests to Resource Graph that the simulator allows in five seconds (default 15, as Azure)
  --db FILE         keep the instance in FILE
  --json FILE       write the summary as JSON
  --nodes N         N node processes work on the instance, as in a cluster; needs --db
  --no-build        install what was built before
  --full            pull everything again, not only what changed
  --port N          port of the pages (default 8800)
  --azure           the real Defender for Cloud: AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET`

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
            db: { type: 'string', default: ':memory:' },
            json: { type: 'string' },
            dataset: { type: 'string' },
            rows: { type: 'string' },
            subscriptions: { type: 'string' },
            seed: { type: 'string' },
            'container-images': { type: 'string' },
            individual: { type: 'string' },
            quota: { type: 'string' },
            nodes: { type: 'string', default: '0' },
            port: { type: 'string', default: '8800' },
        },
    })
    const { once, full, azure, db, json } = values
    refuseContradictions(values)
    const nodes = wholeNumber('nodes', values.nodes)
    if (nodes > 0 && db === ':memory:') throw new Error('--nodes needs --db FILE: the nodes share it')
    for (const name of [...GENERATED, 'quota'] as const) if (values[name] !== undefined) wholeNumber(name, values[name])
    if (values.dataset !== undefined && !existsSync(values.dataset))
        throw new Error(`--dataset: there is no folder ${values.dataset}`)
    return {
        build: !values['no-build'],
        once,
        full,
        database: db,
        simulator: (['dataset', ...GENERATED, 'quota'] as const).flatMap((name) =>
            values[name] === undefined ? [] : [`--${name}`, values[name]],
        ),
        port: wholeNumber('port', values.port),
        nodes,
        ...(azure ? { azure: azureConnection(environment) } : {}),
        ...(json === undefined ? {} : { json }),
    }
}

const AZURE_VARIABLES = ['AZURE_TENANT_ID', 'AZURE_CLIENT_ID', 'AZURE_CLIENT_SECRET'] as const

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
