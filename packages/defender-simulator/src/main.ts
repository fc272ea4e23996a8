/** The simulator as a process of its own. Prints one line of JSON when it is ready; ends with its standard input. */
import { parseArgs } from 'node:util'
import { builtinTenant } from './datasets/builtin.ts'
import { folderTenant } from './datasets/folder.ts'
import { generatedTenant } from './datasets/generated.ts'
import { createSimulator } from './simulator.ts'

const { values } = parseArgs({
    options: {
        port: { type: 'string', default: '0' },
        quota: { type: 'string', default: '15' },
        'page-size': { type: 'string', default: '1000' },
        dataset: { type: 'string' },
        rows: { type: 'string' },
        subscriptions: { type: 'string', default: '3' },
        seed: { type: 'string', default: '1' },
    },
})

const tenant =
    values.dataset !== undefined
        ? folderTenant(values.dataset)
        : values.rows !== undefined
          ? generatedTenant({
                rows: Number(values.rows),
                subscriptions: Number(values.subscriptions),
                seed: Number(values.seed),
            })
          : builtinTenant()

void createSimulator({
    tenant,
    port: Number(values.port),
    quota: Number(values.quota),
    pageSize: Number(values['page-size']),
}).then(({ url, ca, controlKey }) => {
    const { tenantId, clientId, clientSecret, subscriptions, assessments, metadata, ignored } = tenant
    console.log(
        JSON.stringify({
            url,
            ca,
            controlKey,
            tenantId,
            clientId,
            clientSecret,
            counts: { subscriptions: subscriptions.length, assessments: assessments.length, metadata: metadata.length },
            ignored,
        }),
    )
})

process.stdin.resume()
process.stdin.on('end', () => process.exit(0))
