/** The Container Image Vulnerabilities integration: recommendations on images -> container vulnerable items. */
import { retrieveAbsent, type AbsentCursor } from '../unseen/absent.ts'
import type { SharedAbsentNeeds } from '../assessment/integration.ts'
import { absentPlans } from '../unseen/plan.ts'
import type { AzureClient } from '../../azure/http/client.ts'
import { graphRows } from '../../azure/graph/resource-graph.ts'
import { batches, MAX_SUBSCRIPTIONS, type Inventory } from '../../azure/graph/subscriptions.ts'
import type { Vulnerability } from '../../containers/vulnerabilities.ts'
import { isoTime } from '../../compliance/times.ts'
import { textOf, type JsonObject } from '../../vocabulary/json.ts'
import { FOREIGN } from '../../contract/index.ts'
import { TABLE } from '../../vocabulary/names.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { Deployment } from '../../deployments/deployment.ts'
import type { Integration, ProcessPlan, RunWindow, StagedRecord, StepContext } from '../../runs/integration.ts'
import type { LedgerEntry } from '../../findings/ports.ts'
import { IMAGE_COUNT_QUERY, imagesQuery } from './query.ts'
import { count, cveDetails, IMAGES_PER_PAGE, resume, retrieve, type ImageCursor } from './retrieve.ts'
import { toStaged } from './stage.ts'
import { withDetails } from './vulnerabilities.ts'

/** Rows of one process: what a page that is too large makes it repeat. */
const PROCESS_ROWS = 2000

export interface ContainerNeeds extends SharedAbsentNeeds {
    close: NonNullable<Integration['close']>
    reopen: NonNullable<Integration['reopen']>
    /** Moves Last found of what findings stand for. */
    refreshFound: (findings: readonly LedgerEntry[], seenAt: string, instance: string) => void
    /** Days after which everything is pulled again. */
    completeAfterDays: () => number
}

/** Makes the integration. */
export function containerImages(needs: ContainerNeeds): Integration {
    const absentNeeds = {
        ...needs,
        type: 'container_image' as const,
        queryByIds: (ids: readonly string[]) => imagesQuery({ ids }),
    }
    return {
        type: 'container_image',
        findings: 'container_image',
        stagingTable: TABLE.containerImageImport,
        foreign: FOREIGN.containers,
        usesStartTime: true,
        completeAfterDays: needs.completeAfterDays,
        maxPageSize: IMAGES_PER_PAGE,
        plan,
        retrieve: (step, cursor) =>
            cursor['kind'] === 'absent'
                ? retrieveAbsent(step, cursor as unknown as AbsentCursor, absentNeeds)
                : retrieve(step, cursor as unknown as ImageCursor),
        count: (step, cursor) => count(step, cursor as unknown as ImageCursor),
        resume: (cursor) =>
            cursor['kind'] === 'absent' ? cursor : (resume(cursor as unknown as ImageCursor) as unknown as JsonObject),
        transform: toStaged,
        complete,
        refresh(step, unchanged) {
            const open = unchanged.map(({ entry }) => entry).filter(({ status }) => status === 'failed')
            needs.refreshFound(open, step.run.started, step.deployment.instance)
            return { value: open.length }
        },
        close: needs.close,
        reopen: needs.reopen,
    }
}

function plan(
    client: AzureClient,
    inventory: Inventory,
    _deployment: Deployment,
    window: RunWindow,
): Outcome<ProcessPlan[]> {
    const plans: ProcessPlan[] = []
    for (const subscriptions of batches(inventory.readable, MAX_SUBSCRIPTIONS)) {
        const rows = graphRows(client, IMAGE_COUNT_QUERY, { subscriptions })
        if (rows.failure) return rows
        for (const row of rows.value) {
            const subscription = textOf(row['subscriptionId']).toLowerCase()
            const of = Math.max(1, Math.ceil(Number(row['n']) / PROCESS_ROWS))
            for (let index = 0; index < of; index += 1) {
                const cursor: ImageCursor = {
                    scope: { subscriptions: [subscription] },
                    partition: { of, index },
                    ...(window.from === undefined ? {} : { from: isoTime(window.from) }),
                }
                const part = of === 1 ? '' : `, part ${index + 1} of ${of}`
                plans.push({ scope: `Subscription ${subscription}${part}`, cursor: cursor as unknown as JsonObject })
            }
        }
    }
    if (window.from === undefined) plans.push(...absentPlans(inventory, false))
    return { value: plans }
}

/**
 * Joins the CVEs of a page with their details, which rows no longer carry since 2026 (azure.md 10.3). Details that are
 * missing may only be out of the principal's reach: Resource Graph answers with nothing then, as for an unknown CVE.
 */
function complete({ client }: StepContext, records: StagedRecord[]): Outcome<StagedRecord[]> {
    const rows = records.map((record) => JSON.parse(record.columns['vulnerabilities'] ?? '[]') as Vulnerability[])
    const cves = [...new Set(rows.flat().map((vulnerability) => vulnerability.cve.toLowerCase()))].sort()
    if (cves.length === 0) return { value: records }
    const details = cveDetails(client, cves)
    if (details.failure) return details
    return {
        value: records.map((record, index) => {
            const found = rows[index] ?? []
            const joined = found
                .map((vulnerability) => withDetails(vulnerability, details.value.get(vulnerability.cve)))
                .filter((vulnerability) => vulnerability !== undefined)
            return {
                ...record,
                columns: { ...record.columns, vulnerabilities: JSON.stringify(joined) },
                provisional: found.some(({ cve }) => !details.value.has(cve)),
            }
        }),
    }
}
