/** Command line of npm start. */
import { parseArgs } from 'node:util'

export interface StartOptions {
    once: boolean
    full: boolean
    /** Build the application first? */
    build: boolean
    azure: boolean
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
  --rows N --subscriptions N --seed S --container-images N   generated tenant
  --db FILE         keep the instance in FILE
  --json FILE       write the summary as JSON
  --nodes N         N node processes work on the instance, as in a cluster; needs --db
  --no-build        install what was built before
  --full            pull everything again, not only what changed
  --port N          port of the pages (default 8800)
  --azure           the real Defender for Cloud: AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET`

/** Reads the options; throws with a readable message for unknown ones. */
export function startOptions(args: readonly string[]): StartOptions {
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
            nodes: { type: 'string', default: '0' },
            port: { type: 'string', default: '8800' },
        },
    })
    const passed = (['dataset', 'rows', 'subscriptions', 'seed', 'container-images'] as const).flatMap((name) =>
        values[name] === undefined ? [] : [`--${name}`, values[name]],
    )
    const { once, full, azure, db, json, port } = values
    const nodes = Number(values.nodes)
    if (!Number.isInteger(nodes) || nodes < 0) throw new Error('--nodes needs a whole number')
    if (nodes > 0 && db === ':memory:') throw new Error('--nodes needs --db FILE: the nodes share it')
    return {
        build: !values['no-build'],
        once,
        full,
        azure,
        database: db,
        simulator: passed,
        port: Number(port),
        nodes,
        ...(json === undefined ? {} : { json }),
    }
}
