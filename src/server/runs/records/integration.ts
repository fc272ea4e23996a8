/** Integrations of a deployment, as the engine reads and writes them. Times are Glide times in UTC. */
import type { IntegrationType } from '../../vocabulary/names.ts'

export interface IntegrationRecord {
    sysId: string
    name: string
    type: IntegrationType
    deployment: string
    order: number
    active: boolean
    template: boolean
    /** User name of Run as. */
    runAs: string
    /** Start time: changes since then are pulled; '' means everything. */
    startTime: string
    /** When everything was pulled the last time; '' for never. */
    lastFullPull: string
}

/** What the end of a run moves. */
export type IntegrationMoves = Partial<Pick<IntegrationRecord, 'startTime' | 'lastFullPull'>>

export interface IntegrationRecords {
    read(sysId: string): IntegrationRecord | undefined
    /** Writes what waits for somebody; '' for nothing. */
    tell(sysId: string, waiting: string): void
    /** Active integrations of a deployment, in their order. */
    ofDeployment(deployment: string): IntegrationRecord[]
    /** Notes the run that ended last, and what it moves. */
    ended(sysId: string, run: string, moves?: IntegrationMoves): void
}
