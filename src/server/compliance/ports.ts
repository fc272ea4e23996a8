/** What writing tests and results needs from the instance. Adapters in glide/ call the product's own API. */
import type { ResultValue } from './result.ts'
import type { TestRecord } from './test-record.ts'

export type WriteAction = 'inserted' | 'updated' | 'unchanged'

export interface Tests {
    /** sys_ids by source id in lower case; one query. */
    find(sourceIds: readonly string[]): Map<string, string>
    /** Throws when the product refuses the record. */
    createOrUpdate(test: TestRecord): { sysId: string; action: WriteAction }
}

export interface ResultRecord {
    source_id: string
    integration_instance: string
    control: string
    src_ci: string
    cmdb_ci: string
    result: ResultValue
    display: string
    description: string
    actual_values: string
    first_seen: string
    last_seen: string
    /** Only of passed results. */
    last_pass?: string
}

export interface Citations {
    /** The authoritative source of a standard; asked for again and again, written once. */
    source(source: { source_id: string; short_description: string }): { sysId: string; action: WriteAction }
    /** A citation is its authoritative source, test and section. */
    citation(citation: { auth_src: string; control: string; section: string; section_name: string }): {
        sysId: string
        action: WriteAction
    }
}

export interface Results {
    /** Throws when the product refuses the record. */
    createOrUpdate(result: ResultRecord): { sysId: string; action: WriteAction }
    /** Closes a result that is open, saying why; true when it was open. */
    closeNotApplicable(sysId: string, cause: string, at: string): boolean
}
