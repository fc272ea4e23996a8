/** The Identification and Reconciliation Engine: sn_cmdb.IdentificationEngine ("IdentificationEngine - Scoped"). */
import type { GlideRecord } from '../glide/glide-record.ts'
import type { Platform } from '../platform.ts'
import { loud, type Support } from '../support/support.ts'
import { identificationRules, type Rule } from './rules.ts'

const PAGE = 'IdentificationEngineScopedAPI'
const ERRORS = 'id-engine-error-messages'

export const support: Support[] = [
    {
        member: 'IdentificationEngine.createOrUpdateCI',
        evidence: 'documented',
        source: PAGE,
        note: 'An error in one item fails the payload.',
    },
    {
        member: 'IdentificationEngine.createOrUpdateCIEnhanced',
        evidence: 'documented',
        source: PAGE,
        note: 'Items without error are committed; lookups, related and reference items are refused.',
    },
    { member: 'IRE: sys_object_source is matched first', evidence: 'documented', source: PAGE },
    { member: 'IRE: error texts', evidence: 'documented', source: ERRORS },
    {
        member: 'IRE: dependent CIs are matched under their host in the payload',
        evidence: 'documented',
        source: 'c_IdentificationRules',
    },
    {
        member: 'IRE: reconciliation rules',
        evidence: 'assumed',
        source: 'ire',
        note: 'There are none here: every source may update every attribute.',
    },
]

interface Item {
    className: string
    values: Record<string, string>
    sys_object_source_info?: { source_name?: string; source_native_key?: string }
}

interface Payload {
    items?: Item[]
    relations?: { parent: number; child: number; type: string }[]
}

interface ItemResult {
    className: string
    operation: string
    sysId: string
    identifierEntrySysId: string
    identificationAttempts: unknown[]
    errorCount: number
    errors?: { error: string; message: string }[]
    inputIndices: number[]
}

type Failure = { error: string; message: string }

export class IdentificationEngine {
    private constructor(
        private readonly platform: Platform,
        private readonly now: () => string,
    ) {}

    /** The engine as scripts see it. */
    static create(platform: Platform, now: () => string): IdentificationEngine {
        return loud('IdentificationEngine', new IdentificationEngine(platform, now), support)
    }

    /** Commits all items or none. */
    createOrUpdateCI(source: string, input: string): string {
        const trial = this.commit(source, input, true)
        return JSON.stringify(trial)
    }

    /** Commits what it can. */
    createOrUpdateCIEnhanced(source: string, input: string, _options?: object): string {
        return JSON.stringify(this.commit(source, input, false))
    }

    private commit(source: string, input: string, allOrNothing: boolean): object {
        class Rollback extends Error {}
        let result: { items: ItemResult[]; relations: object[] } = { items: [], relations: [] }
        try {
            this.platform.store.transaction(() => {
                result = this.process(source, JSON.parse(input) as Payload)
                if (allOrNothing && result.items.some((item) => item.errorCount > 0)) throw new Rollback()
            })
        } catch (error) {
            if (!(error instanceof Rollback)) throw error
        }
        const hasError = result.items.some((item) => item.errorCount > 0)
        return {
            hasError,
            hasWarning: false,
            ...result,
            additionalCommittedItems: [],
            additionalCommittedRelations: [],
        }
    }

    private process(source: string, payload: Payload): { items: ItemResult[]; relations: object[] } {
        const items = payload.items ?? []
        const relations = payload.relations ?? []
        const wrongSource = this.checkSource(source)
        if (wrongSource) return { items: items.map((item, index) => failed(item, index, wrongSource)), relations: [] }
        const results: (ItemResult | undefined)[] = items.map(() => undefined)
        const rules = identificationRules(this.platform)
        for (const index of hostsFirst(items.length, relations)) {
            const item = items[index]
            if (item) results[index] = this.item(source, item, index, relations, results, rules)
        }
        const done = results.map(
            (result, index) =>
                result ?? failed(items[index] ?? { className: '', values: {} }, index, QUALIFICATION_LOOP),
        )
        return { items: done, relations: relations.map((relation, index) => this.relation(relation, index, done)) }
    }

    private checkSource(source: string): Failure | undefined {
        if (source === '') {
            return {
                error: 'INVALID_INPUT_DATA',
                message:
                    'In payload no data source exist. You need to provide choice value from choice field [discovery_source] in table [cmdb_ci]',
            }
        }
        const known = this.platform.dictionary
            .choices('cmdb_ci', 'discovery_source')
            .some((choice) => choice.value === source)
        if (known) return undefined
        return {
            error: 'INVALID_INPUT_DATA',
            message: `In payload invalid data source [${source}] exist. You need to provide a valid choice value from field [discovery_source] in table [cmdb_ci]`,
        }
    }

    private item(
        source: string,
        item: Item,
        index: number,
        relations: Payload['relations'] & object,
        results: readonly (ItemResult | undefined)[],
        rules: (className: string) => Rule | undefined,
    ): ItemResult {
        const rule = rules(item.className)
        if (!rule)
            return failed(item, index, {
                error: 'IDENTIFICATION_RULE_MISSING',
                message: `Identity Rule Missing for table [${item.className}]`,
            })
        const hosts = relations
            .filter(
                (relation) =>
                    relation.parent === index &&
                    rule.hostedBy(item.className, results[relation.child]?.className ?? ''),
            )
            .map((relation) => results[relation.child]?.sysId ?? '')
            .filter((sysId) => sysId !== '')
        const native = item.sys_object_source_info?.source_native_key
        const sourceName = item.sys_object_source_info?.source_name ?? source
        const bySource = native === undefined ? undefined : this.bySource(item.className, sourceName, native)
        const attempts: object[] = []
        let found = bySource
        if (!found) {
            if (!rule.independent && hosts.length === 0) {
                return failed(item, index, {
                    error: 'MISSING_DEPENDENCY',
                    message: `In payload missing dependent relation for table [${item.className}]. Add a relation to its host in payload item '${index}'`,
                })
            }
            const usable = rule.entries.filter((entry) =>
                entry.attributes.every((name) => (item.values[name] ?? '') !== ''),
            )
            if (usable.length === 0) {
                return failed(item, index, {
                    error: 'MISSING_MATCHING_ATTRIBUTES',
                    message: `In payload missing minimum set of input values for criterion (matching) attributes from identify rule for table [${item.className}]. Add these input values in payload item '${index}'`,
                })
            }
            for (const entry of usable) {
                found = this.byAttributes(
                    rule.appliesTo,
                    entry.attributes,
                    item.values,
                    rule.independent ? undefined : hosts,
                )
                attempts.push({
                    attributes: entry.attributes,
                    identifierName: rule.name,
                    attemptResult: found ? 'MATCHED' : 'NO_MATCH',
                    searchOnTable: rule.appliesTo,
                    hybridEntryCiAttributes: [],
                })
                if (found) break
            }
        }
        const { operation, sysId } = found ? this.update(found, source, item) : this.insert(source, item)
        if (native !== undefined) this.remember(sourceName, native, item.className, sysId)
        return {
            className: item.className,
            operation,
            sysId,
            identifierEntrySysId: 'Unknown',
            identificationAttempts: attempts,
            errorCount: 0,
            inputIndices: [index],
        }
    }

    private bySource(className: string, name: string, key: string): GlideRecord | undefined {
        const row = this.platform.record('sys_object_source')
        row.addQuery('name', name)
        row.addQuery('id', key)
        row.query()
        if (!row.next()) return undefined
        const ci = this.platform.record(this.platform.dictionary.root(className))
        return ci.get(row.getValue('target_sys_id')) ? ci : undefined
    }

    private byAttributes(
        table: string,
        attributes: readonly string[],
        values: Record<string, string>,
        hosts: readonly string[] | undefined,
    ): GlideRecord | undefined {
        const ci = this.platform.record(table)
        for (const name of attributes) ci.addQuery(name, values[name])
        ci.orderBy('sys_created_on')
        ci.query()
        while (ci.next()) {
            if (hosts === undefined || this.hostedOn(ci.getUniqueValue(), hosts)) return ci
        }
        return undefined
    }

    private hostedOn(ci: string, hosts: readonly string[]): boolean {
        const relation = this.platform.record('cmdb_rel_ci')
        relation.addQuery('parent', ci)
        relation.addQuery('child', 'IN', [...hosts])
        relation.setLimit(1)
        relation.query()
        return relation.next()
    }

    private insert(source: string, item: Item): { operation: string; sysId: string } {
        const ci = this.platform.record(item.className)
        ci.initialize()
        for (const [name, value] of Object.entries(item.values)) ci.setValue(name, value)
        ci.setValue('discovery_source', source)
        ci.setValue('first_discovered', this.now())
        ci.setValue('last_discovered', this.now())
        return { operation: 'INSERT', sysId: ci.insert() ?? '' }
    }

    private update(ci: GlideRecord, source: string, item: Item): { operation: string; sysId: string } {
        const different = Object.entries(item.values).filter(
            ([name, value]) => (ci.getValue(name) ?? '').toLowerCase() !== value.toLowerCase(),
        )
        for (const [name, value] of different) ci.setValue(name, value)
        ci.setValue('discovery_source', source)
        ci.setValue('last_discovered', this.now())
        ci.update()
        return { operation: different.length === 0 ? 'NO_CHANGE' : 'UPDATE', sysId: ci.getUniqueValue() }
    }

    private remember(name: string, key: string, className: string, sysId: string): void {
        const row = this.platform.record('sys_object_source')
        row.addQuery('name', name)
        row.addQuery('id', key)
        row.query()
        if (row.next()) return
        row.initialize()
        for (const [column, value] of Object.entries({
            name,
            id: key,
            target_table: className,
            target_sys_id: sysId,
            last_scan: this.now(),
        }))
            row.setValue(column, value)
        row.insert()
    }

    private relation(
        { parent, child, type }: { parent: number; child: number; type: string },
        index: number,
        items: readonly ItemResult[],
    ): object {
        const [parentId, childId] = [items[parent]?.sysId ?? '', items[child]?.sysId ?? '']
        const base = { className: 'cmdb_rel_ci', inputIndices: [index] }
        const error = (message: string) => ({
            ...base,
            operation: 'NO_CHANGE',
            sysId: '',
            errorCount: 1,
            errors: [{ error: 'INVALID_INPUT_DATA', message }],
        })
        if (!items[parent]) return error(`Payload relations '${index}' has invalid parent record index: [${parent}]`)
        if (!items[child]) return error(`Payload relations '${index}' has invalid child record index: [${child}]`)
        const kind = this.platform.record('cmdb_rel_type')
        if (!kind.get('name', type))
            return error(`No such relationship with name [${type}] exist in table [cmdb_rel_type]`)
        if (parentId === '' || childId === '') return error('An item of the relation was not committed')
        const relation = this.platform.record('cmdb_rel_ci')
        relation.addQuery('parent', parentId)
        relation.addQuery('child', childId)
        relation.addQuery('type', kind.getUniqueValue())
        relation.query()
        if (relation.next()) return { ...base, operation: 'NO_CHANGE', sysId: relation.getUniqueValue(), errorCount: 0 }
        relation.initialize()
        relation.setValue('parent', parentId)
        relation.setValue('child', childId)
        relation.setValue('type', kind.getUniqueValue())
        return { ...base, operation: 'INSERT', sysId: relation.insert(), errorCount: 0 }
    }
}

const QUALIFICATION_LOOP: Failure = { error: 'QUALIFICATION_LOOP', message: 'The relations of the payload form a loop' }

function failed(item: Item, index: number, failure: Failure): ItemResult {
    return {
        className: item.className,
        operation: 'NO_CHANGE',
        sysId: '',
        identifierEntrySysId: 'Unknown',
        identificationAttempts: [],
        errorCount: 1,
        errors: [failure],
        inputIndices: [index],
    }
}

/** Indexes in an order in which a host comes before what it hosts; items of a loop are left out. */
function hostsFirst(count: number, relations: readonly { parent: number; child: number }[]): number[] {
    const waiting = new Set(Array.from({ length: count }, (_, index) => index))
    const order: number[] = []
    for (let progress = true; progress;) {
        progress = false
        for (const index of waiting) {
            if (
                relations.some(
                    (relation) => relation.parent === index && relation.child !== index && waiting.has(relation.child),
                )
            )
                continue
            waiting.delete(index)
            order.push(index)
            progress = true
        }
    }
    return order
}
