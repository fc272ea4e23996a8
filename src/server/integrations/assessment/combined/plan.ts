/** Which processes pull assessments: one by one, combined by category, and those that are only counted. */
import { countedQuery } from '../../../azure/graph/categories.ts'
import type { AzureClient } from '../../../azure/http/client.ts'
import { graphRows, type Scope } from '../../../azure/graph/resource-graph.ts'
import { MAX_SUBSCRIPTIONS, type Inventory } from '../../../azure/graph/subscriptions.ts'
import { batches } from '../../../vocabulary/batches.ts'
import { categoryOf, NO_CATEGORY, type Choices } from '../../../vocabulary/categories.ts'
import { textOf } from '../../../vocabulary/json.ts'
import type { Outcome } from '../../../vocabulary/outcome.ts'
import type { Page, ProcessPlan, StepContext } from '../../../runs/integration.ts'
import { planBySubscription, plansOf } from '../../unseen/plan.ts'
import { countQuery } from '../query.ts'
import type { PullCursor } from '../retrieve.ts'
import { setApartQuery } from './query.ts'

export interface CountCursor {
    kind: 'counted'
    scope: Scope
}

/** Is a cursor one of a process that only counts? */
export function isCounted(cursor: object): cursor is CountCursor {
    return 'kind' in cursor && cursor.kind === 'counted'
}

/** `cursor` is what each process that pulls begins with, besides its scope. */
export function planAssessments(
    client: AzureClient,
    inventory: Inventory,
    choices: Choices,
    cursor: Omit<PullCursor, 'scope'>,
): Outcome<ProcessPlan<PullCursor | CountCursor>[]> {
    const single = planBySubscription(client, inventory, countQuery(choices), cursor)
    if (single.failure) return single
    const apart = setApart(client, inventory, choices)
    if (apart.failure) return apart
    const { combined, counted } = apart.value
    return {
        value: [
            ...single.value,
            ...plansOf(
                inventory.readable.filter((id) => combined.has(id)),
                combined,
                { ...cursor, combined: true },
            ).map((plan) => ({ ...plan, scope: `${plan.scope}, by category` })),
            ...batches([...counted.keys()], MAX_SUBSCRIPTIONS).map((subscriptions) => ({
                scope: 'What is only counted',
                cursor: { kind: 'counted' as const, scope: { subscriptions } },
            })),
        ],
    }
}

/** By subscription: how many rows are combined, and how many are counted only. */
function setApart(
    client: AzureClient,
    { readable }: Inventory,
    choices: Choices,
): Outcome<Record<'combined' | 'counted', Map<string, number>>> {
    const found = { combined: new Map<string, number>(), counted: new Map<string, number>() }
    for (const subscriptions of batches(readable, MAX_SUBSCRIPTIONS)) {
        const rows = graphRows(client, setApartQuery(choices), 'key', { subscriptions })
        if (rows.failure) return rows
        for (const row of rows.value)
            found[row['apart'] === 'combined' ? 'combined' : 'counted'].set(
                textOf(row['subscriptionId']).toLowerCase(),
                Number(row['n']),
            )
    }
    return { value: found }
}

/** How many records are counted only, and how many have a category that is not known. */
export function retrieveCounted({ client, deployment }: StepContext, { scope }: CountCursor): Outcome<Page<never>> {
    const rows = graphRows(client, countedQuery(deployment.choices), 'key', scope)
    if (rows.failure) return rows
    const counts = rows.value.map((row) => ({
        word: textOf(row['word']),
        count: Number(row['n']) || 0,
        example: textOf(row['example']),
    }))
    const isKnown = ({ word }: { word: string }) =>
        NO_CATEGORY.includes(word.toLowerCase()) || categoryOf(word) !== undefined
    return {
        value: {
            records: [],
            leftOut: counts.map((counted) => ({
                code: isKnown(counted) ? 'category_counted' : 'unknown_category',
                count: counted.count,
                example: counted.example,
            })),
            unknown: counts.filter((counted) => !isKnown(counted)).map((counted) => ({ kind: 'category', ...counted })),
        },
    }
}
