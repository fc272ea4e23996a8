/** What the transform maps' bridge calls, whichever integration has staged the import set. */
import type { GlideRecord } from '@servicenow/glide'
import { glidePorts, recordId } from '../glide/instance.ts'
import { stagedRow, stagedRows } from '../glide/runs/staging.ts'
import { text } from '../glide/records/values.ts'
import {
    COMMON_COLUMNS,
    importPage,
    type ImportPage,
    type Staged,
    type StagedRow,
} from '../runs/imports/import-page.ts'
import { importRecords } from '../runs/imports/import-records.ts'
import type { ApplyContext, Integration } from '../runs/integration.ts'
import type { Ports } from '../runs/ports.ts'

/** What the bridge hands its map's events on to. */
interface ImportEvents {
    all(): void
    row(source: GlideRecord): void
    finish(): void
}

/** The events of an import set, for the run that its rows belong to. */
export function startImport(importSet: GlideRecord): ImportEvents {
    const table = text(importSet, 'table_name')
    // No deployment: an import asks Azure for nothing.
    const ports = glidePorts(importSet, '')
    const integration = ports.declared.all.find(({ stagingTable }) => stagingTable === table)
    if (integration === undefined) throw new Error(`no integration stages rows in ${table}`)
    const { stagingTable } = integration
    const set = recordId(importSet)
    const columns = [...COMMON_COLUMNS, ...integration.columns]
    const records = importRecords({
        rows: () => stagedRows(stagingTable, set, columns),
        handled: () => [...ports.ledger.actions(set).values()].reduce((sum, count) => sum + count, 0),
        page: (rows) => pageOf(ports, integration, set, rows),
    })
    return { ...records, row: (source) => records.row(stagedRow(source, columns)) }
}

function pageOf(ports: Ports, integration: Integration, set: string, rows: Staged<StagedRow>[]): ImportPage {
    const runId = rows[0]?.run ?? ''
    const run = ports.runs.read(runId)
    const deployment = run === undefined ? undefined : ports.deployments.read(run.deployment)
    if (run === undefined || deployment === undefined) throw new Error(`import set ${set} belongs to no run`)
    const ledger = {
        deployment: run.deployment,
        type: integration.findings,
        run: runId,
        importSet: set,
        seenAt: run.started,
    }
    const context: ApplyContext = { ledger, deployment }
    try {
        return integration.apply(ports, context, rows)
    } catch (error) {
        // What the rows share is refused: each of them says so, because an error of a map's script says nothing.
        return importPage(ports.ledger, ledger, rows, () => {
            throw error
        })
    }
}
