/** All ports of the runs, over Glide. */
import { gs, type GlideRecord } from '@servicenow/glide'
import { TABLE } from '../vocabulary/names.ts'
import { DECLARED } from '../integrations/index.ts'
import type { Ports } from '../runs/ports.ts'
import { glideClock, glideLog, glideSettings } from './basics.ts'
import { glideEvents } from './runs/events.ts'
import { glideCmdb } from './cmdb/cmdb.ts'
import { glideRetirements } from './cmdb/retirements.ts'
import { glideCompliance } from './compliance/index.ts'
import { glideContainers } from './containers/containers.ts'
import { glideDigest } from './digest.ts'
import { glideBudget } from './runs/budget.ts'
import { glideClosures } from './runs/closures.ts'
import { glideCoverage } from './deployments/coverage.ts'
import { glideDeployments, midServerOf } from './deployments/deployments.ts'
import { glideHttp } from './http.ts'
import { glideLedger } from './findings/ledger.ts'
import { glideLeftovers } from './runs/leftovers.ts'
import { glideReasons, glideWords } from './runs/reasons.ts'
import { glideProcesses } from './runs/processes.ts'
import { glideIntegrations, glideRuns } from './runs/runs.ts'
import { glideProducts } from './contract/products.ts'
import { glideStaging } from './runs/staging.ts'
import { text } from './records/values.ts'

/** Ports for work on a record: an integration, a run, or a process; or on a deployment that is named. */
export function glidePorts(record: GlideRecord, deployment = deploymentIdOf(record)): Ports {
    return {
        declared: DECLARED,
        http: glideHttp(midServerOf(deployment)),
        digest: glideDigest,
        log: glideLog,
        clock: glideClock,
        settings: glideSettings(),
        events: glideEvents,
        runs: glideRuns,
        processes: glideProcesses,
        integrations: glideIntegrations,
        deployments: glideDeployments,
        ledger: glideLedger,
        staging: glideStaging,
        products: glideProducts,
        budget: glideBudget,
        closures: glideClosures,
        cis: glideRetirements,
        reasons: glideReasons,
        words: glideWords,
        leftovers: glideLeftovers,
        coverage: glideCoverage,
        compliance: glideCompliance,
        containers: glideContainers,
        cmdb: glideCmdb,
        newOwner: () => gs.generateGUID(),
    }
}

function deploymentIdOf(record: GlideRecord): string {
    if (record.getTableName() !== TABLE.process) return text(record, 'deployment')
    return glideRuns.read(text(record, 'run'))?.deployment ?? ''
}

/** sys_id of a record. */
export function recordId(record: GlideRecord): string {
    return record.getUniqueValue()
}

/** sys_id of the user who is signed in. */
export function userId(): string {
    return gs.getUserID()
}

/** Shows the form an error already? */
export function hasShownError(): boolean {
    return gs.getErrorMessages().length > 0
}

/** A message at the top of the form. */
export function showMessage(kind: 'info' | 'error', message: string): void {
    if (kind === 'error') gs.addErrorMessage(message)
    else gs.addInfoMessage(message)
}
