/** What Azure reports of a category and a family of resources at this moment, and what each choice would make of it. */
import { PREVIEW_QUERY } from '../azure/graph/categories.ts'
import { graphRows } from '../azure/graph/resource-graph.ts'
import { inventory, MAX_SUBSCRIPTIONS } from '../azure/graph/subscriptions.ts'
import { batches } from '../vocabulary/batches.ts'
import { allowedChoices, CHOICES, type Category, type Choice, type Family } from '../vocabulary/categories.ts'
import { describe } from '../vocabulary/failures.ts'
import { textOf } from '../vocabulary/json.ts'
import type { Outcome } from '../vocabulary/outcome.ts'
import { connect, type ConnectPorts } from './connect.ts'
import type { Deployment } from './deployment.ts'

/** Numbers of one cell: see PREVIEW_QUERY. */
export interface Reported {
    rows: number
    applicable: number
    open: number
    resources: number
    openResources: number
}

/** What a deployment reports of a cell. Costs two requests, more with thousands of subscriptions. */
export function reported(
    ports: ConnectPorts,
    deployment: Deployment,
    category: Category,
    family: Family,
): Outcome<Reported> {
    const client = connect(ports, deployment)
    if (client.failure) return client
    const found = inventory(client.value, deployment.selection)
    if (found.failure) return found
    const sum: Reported = { rows: 0, applicable: 0, open: 0, resources: 0, openResources: 0 }
    for (const subscriptions of batches(found.value.readable, MAX_SUBSCRIPTIONS)) {
        const rows = graphRows(client.value, PREVIEW_QUERY, 'key', { subscriptions })
        if (rows.failure) return rows
        const ours = rows.value.filter(
            (row) => row['family'] === family && textOf(row['category']) === category.toLowerCase(),
        )
        for (const row of ours)
            for (const name of Object.keys(sum) as (keyof Reported)[]) sum[name] += Number(row[name]) || 0
    }
    return { value: sum }
}

/** What an admin reads of one deployment, a line for each choice that the cell can have. */
export function previewText(
    { name }: Pick<Deployment, 'name'>,
    category: Category,
    family: Family,
    found: Outcome<Reported>,
): string {
    if (found.failure) return `${name}: ${describe(found.failure)}`
    const { rows, resources, open } = found.value
    const head = `${name}: ${rows} recommendations, ${open} of them open, on ${resources} resources.`
    return [
        head,
        ...allowedChoices(category, family).map((choice) => `${CHOICES[choice]}: ${made(choice, found.value)}`),
    ].join('\n')
}

function made(choice: Choice, { applicable, open, resources, openResources }: Reported): string {
    if (choice === 'per_recommendation') return `${applicable} results, ${open} of them failed.`
    if (choice === 'per_resource') return `${resources} results, ${openResources} of them failed.`
    if (choice === 'vulnerable_items') return 'vulnerable items of the images; their number is that of the CVEs.'
    return 'no result. What is open now is closed as left out, behind the limit for closures.'
}
