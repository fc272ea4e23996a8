/** What tests of the identification engine share: payloads, answers, and classes with rules of their own. */
import { LocalInstance, type InstanceOptions } from '../src/index.ts'

interface Failure {
    error: string
    message: string
}
export interface Part {
    className: string
    operation: string
    sysId: string
    identifierEntrySysId?: string
    identificationAttempts?: { attributes: string[]; attemptResult: string }[]
    errorCount: number
    errors?: Failure[]
    warningCount: number
    warnings?: Failure[]
    partialSysIds?: string[]
    incompleteSysIds?: string[]
    mergedPayloadIds?: string[]
    duplicateIndices?: number[]
    inputIndices?: number[]
}
export interface Answer {
    hasError: boolean
    hasWarning: boolean
    items: Part[]
    relations: Part[]
}
export interface Item {
    className: string
    values?: Record<string, string>
    [more: string]: unknown
}

export const ACCOUNT = 'cmdb_ci_cloud_service_account'
export const CENTER = 'cmdb_ci_azure_datacenter'
export const HOSTED = 'Hosted on::Hosts'

export const account = (id: string, more: Record<string, string> = {}): Item => ({
    className: ACCOUNT,
    values: { account_id: id, datacenter_type: CENTER, name: id, ...more },
})
export const center = (region: string): Item => ({ className: CENTER, values: { region, name: region } })
export const hostedOn = (parent: number, child: number) => ({ parent, child, type: HOSTED })

/** Errors and warnings of each part, as 'CODE: text'. */
export const errorsOf = (parts: readonly Part[]): string[] =>
    parts.map((part) =>
        [...(part.errors ?? []), ...(part.warnings ?? [])].map(({ error, message }) => `${error}: ${message}`).join(),
    )

export class IdentificationWorld {
    now = Date.parse('2026-11-23T12:00:00Z')
    readonly instance: LocalInstance

    constructor(options: InstanceOptions = {}) {
        this.instance = new LocalInstance({ clock: { now: () => this.now }, ...options })
    }

    call(method: string, items: Item[], relations: object[] = [], more: object = {}, source = 'ServiceNow'): Answer {
        const input = JSON.stringify({ items, relations, ...more })
        return this.evaluate(method, source, input)
    }

    enhanced(items: Item[], relations: object[] = [], options: object = {}): Answer {
        return this.evaluate('createOrUpdateCIEnhanced', 'ServiceNow', JSON.stringify({ items, relations }), options)
    }

    insert(table: string, values: Record<string, string>): string {
        const record = this.instance.record(table)
        record.initialize()
        for (const [name, value] of Object.entries(values)) record.setValue(name, value)
        return record.insert() ?? ''
    }

    count(table: string, query = ''): number {
        const record = this.instance.record(table)
        record.addEncodedQuery(query)
        record.query()
        return record.getRowCount()
    }

    value(table: string, sysId: string, column: string): string | null {
        const record = this.instance.record(table)
        record.get(sysId)
        return record.getValue(column)
    }

    /** A class with a rule of its own, its entries as [attributes, table that is searched]. */
    rule(name: string, independent: boolean, ...entries: [attributes: string, table?: string][]): string[] {
        this.instance.defineTable({
            name,
            extends: 'cmdb_ci',
            columns: [{ name: 'u_key' }, { name: 'u_other' }, { name: 'u_need' }],
        })
        const identifier = this.insert('cmdb_identifier', { name, applies_to: name, independent: String(independent) })
        return entries.map(([attributes, table = name], index) =>
            this.insert('cmdb_identifier_entry', { identifier, attributes, table, order: String(index) }),
        )
    }

    private evaluate(method: string, ...values: unknown[]): Answer {
        const given = values.map((value) => JSON.stringify(value)).join(', ')
        const answer = this.instance.evaluate(`sn_cmdb.IdentificationEngine.${method}(${given})`) as string
        return JSON.parse(answer) as Answer
    }
}
