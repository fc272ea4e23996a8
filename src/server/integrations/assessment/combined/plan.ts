/** Which processes pull assessments: one by one, combined by category, and those that are only counted. */
import { countedQuery } from '../../../azure/graph/categories.ts'
import type { AzureClient } from '../../../azure/http/client.ts'
import { graphRows, type Scope } from '../../../azure/graph/resource-graph.ts'
import { MAX_SUBSCRIPTIONS, type Inventory } from '../../../azure/graph/subscriptions.ts'
import { batches } from '../../../vocabulary/batches.ts'
import { categoryOf, NO_CATEGORY, type Choices } from '../../../vocabulary/categories.ts'
import { counted, firstFew } from '../../../vocabulary/counts.ts'
import { textOf } from '../../../vocabulary/json.ts'
import type { Outcome } from '../../../vocabulary/outcome.ts'
import type { Page, PlanContext, ProcessPlan, StepContext } from '../../../runs/integration.ts'
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
    { client, deployment, tell }: PlanContext,
    inventory: Inventory,
    cursor: Omit<PullCursor, 'scope'>,
): Outcome<ProcessPlan<PullCursor | CountCursor>[]> {
    const { choices } = deployment
    const single = planBySubscription(client, inventory, countQuery(choices), cursor)
    if (single.failure) return single
    const apart = setApart(client, inventory, choices)
    if (apart.failure) return apart
    const { combined, counted, assessed } = apart.value
    tellEmpty(
        inventory.readable.filter((id) => !assessed.has(id)),
        tell,
    )
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

/** A subscription without any assessment looks like one without a finding: since October 2026 new ones have no plan. */
function tellEmpty(subscriptions: readonly string[], tell: (sentence: string) => void): void {
    if (subscriptions.length === 0) return
    tell(
        `Defender for Cloud assesses nothing in ${counted(subscriptions.length, 'subscription')}: ${firstFew(subscriptions)}. Turn on Foundational CSPM there, which new subscriptions do not have by themselves.`,
    )
}

/** A summary has one page (azure.md 4.4), and each subscription may have three rows of it. */
const COUNTED_SUBSCRIPTIONS = Math.floor(MAX_SUBSCRIPTIONS / 3)

/** What each subscription has, by its id. */
interface Apart {
    combined: Map<string, number>
    counted: Map<string, number>
    /** Those with any assessment. */
    assessed: Set<string>
}

function setApart(client: AzureClient, { readable }: Inventory, choices: Choices): Outcome<Apart> {
    const found: Apart = { combined: new Map(), counted: new Map(), assessed: new Set() }
    for (const subscriptions of batches(readable, COUNTED_SUBSCRIPTIONS)) {
        const rows = graphRows(client, setApartQuery(choices), 'key', { subscriptions })
        if (rows.failure) return rows
        for (const row of rows.value) {
            const subscription = textOf(row['subscriptionId']).toLowerCase()
            const apart = textOf(row['apart'])
            found.assessed.add(subscription)
            if (apart === 'combined' || apart === 'counted') found[apart].set(subscription, Number(row['n']))
        }
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
