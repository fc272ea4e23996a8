/** The simulator as a process of its own. Prints one line of JSON when it is ready; ends with its standard input. */
import { parseArgs } from 'node:util'
import { builtinTenant } from './datasets/builtin.ts'
import { folderTenant } from './datasets/folder.ts'
import { generatedTenant } from './datasets/generated.ts'
import { OPTIONS } from './options.ts'
import { createSimulator } from './simulator.ts'
import { KIND_NAMES } from './tenant/kinds.ts'

const { values } = parseArgs({ options: OPTIONS })

const tenant =
    values.dataset !== undefined
        ? folderTenant(values.dataset)
        : values.rows !== undefined
          ? generatedTenant({
                rows: Number(values.rows),
                subscriptions: Number(values.subscriptions),
                seed: Number(values.seed),
                containerImages: Number(values['container-images']),
            })
          : builtinTenant()

const { cloud } = values
if (cloud !== 'public' && cloud !== 'us_gov') throw new Error(`--cloud is public or us_gov, not ${cloud}`)

void createSimulator({
    tenant,
    cloud,
    port: Number(values.port),
    quota: Number(values.quota),
    pageSize: Number(values['page-size']),
}).then(({ url, ca, controlKey }) => {
    const { tenantId, clientId, clientSecret, ignored } = tenant
    const counts = Object.fromEntries(KIND_NAMES.map((kind) => [kind, tenant[kind].length]))
    console.log(
        JSON.stringify({
            url,
            ca,
            controlKey,
            tenantId,
            clientId,
            clientSecret,
            counts,
            ignored,
        }),
    )
})

process.stdin.resume()
process.stdin.on('end', () => process.exit(0))
