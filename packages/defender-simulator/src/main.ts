/**
 * The simulator as a process of its own. Prints one line of JSON when it is ready, or with `problem` why it is not; ends
 * with its standard input.
 */
import { parseArgs } from 'node:util'
import { builtinTenant } from './datasets/builtin.ts'
import { folderTenant } from './datasets/folder.ts'
import { generatedTenant } from './datasets/generated.ts'
import { OPTIONS } from './options.ts'
import { DATES } from './resource-graph/indexed/facts.ts'
import { createSimulator } from './simulator.ts'
import { KIND_NAMES } from './tenant/kinds.ts'
import type { Tenant } from './tenant/tenant.ts'

const { values } = parseArgs({ options: OPTIONS })

function tenantOfOptions(): Tenant {
    if (values.dataset !== undefined) return folderTenant(values.dataset)
    if (values.rows === undefined) return builtinTenant()
    return generatedTenant({
        rows: Number(values.rows),
        subscriptions: Number(values.subscriptions),
        seed: Number(values.seed),
        containerImages: Number(values['container-images']),
        individual: Number(values.individual),
        rowBytes: Number(values['row-bytes']),
        own: values.own,
    })
}

/** What is kept beside many rows is made before the first request waits for it. */
function prepared(tenant: Tenant): Tenant {
    const { assessments } = tenant.rows
    for (const by of ['key', 'id'] as const) assessments.order(by)
    assessments.vector(DATES.statusChangeDate)
    return tenant
}

/** Says why there is no simulator, to people and to the process that started this one. */
function fail(error: unknown): never {
    const message = error instanceof Error ? error.message : String(error)
    console.log(JSON.stringify({ problem: message }))
    process.exit(1)
}

async function main(): Promise<void> {
    const { cloud } = values
    if (cloud !== 'public' && cloud !== 'us_gov') throw new Error(`--cloud is public or us_gov, not ${cloud}`)
    const tenant = prepared(tenantOfOptions())
    tenant.copiesUncounted = values['uncounted-copies']
    const { url, ca, controlKey } = await createSimulator({
        tenant,
        cloud,
        port: Number(values.port),
        quota: Number(values.quota),
        pageSize: Number(values['page-size']),
    })
    const { tenantId, clientId, clientSecret, ignored } = tenant
    const counts = Object.fromEntries(KIND_NAMES.map((kind) => [kind, tenant.rows[kind].size]))
    console.log(JSON.stringify({ url, ca, controlKey, tenantId, clientId, clientSecret, counts, ignored }))
}

main().catch(fail)

// Ctrl+C in a terminal reaches every process; this one ends with its input.
process.on('SIGINT', () => undefined)
process.stdin.resume()
process.stdin.on('end', () => process.exit(0))
