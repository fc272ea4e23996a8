/** The Identification and Reconciliation Engine: sn_cmdb.IdentificationEngine ("IdentificationEngine - Scoped"). */
import type { GlideRecord } from '../glide/glide-record.ts'
import type { Platform } from '../platform.ts'
import { loud } from '../support/support.ts'
import { duplicates, hostOf, hostsFirst, isHosting, isUsable, ruleProblem } from './checks.ts'
import { FAILURES, type Failure } from './failures.ts'
import { checkOptions, readPayload, type Item, type Payload, type Relation } from './payload.ts'
import { identificationRules, type Rule, type Rules } from './rules.ts'
import { support } from './support.ts'

export { support }

/** Up to this many records that match alike, the oldest is taken (glide.identification_engine.skip_duplicates.threshold). */
const DUPLICATES_SKIPPED = 5

interface ItemResult {
    className: string
    operation: string
    sysId: string
    identifierEntrySysId: string
    identificationAttempts: object[]
    errorCount: number
    errors?: Failure[]
    inputIndices: number[]
}

interface RelationResult {
    className: string
    operation: string
    sysId: string
    errorCount: number
    errors?: Failure[]
    inputIndices: number[]
}

/** How a CI was found: what was tried, and the entry that matched. */
interface Match {
    attempts: object[]
    entry: string
    found: GlideRecord | undefined
}

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
        return JSON.stringify(this.commit(source, readPayload(input), true))
    }

    /** Commits what it can. */
    createOrUpdateCIEnhanced(source: string, input: string, options?: Record<string, unknown>): string {
        checkOptions(options ?? {})
        return JSON.stringify(this.commit(source, readPayload(input), false))
    }

    private commit(source: string, payload: Payload, allOrNothing: boolean): object {
        class Rollback extends Error {}
        let result: { items: ItemResult[]; relations: RelationResult[] } = { items: [], relations: [] }
        const hasError = () => [...result.items, ...result.relations].some((part) => part.errorCount > 0)
        try {
            this.platform.store.transaction(() => {
                result = this.process(source, payload, allOrNothing)
                if (allOrNothing && hasError()) throw new Rollback()
            })
        } catch (error) {
            if (!(error instanceof Rollback)) throw error
            for (const part of [...result.items, ...result.relations])
                Object.assign(part, { operation: 'NO_CHANGE', sysId: '' })
        }
        return {
            hasError: hasError(),
            hasWarning: false,
            ...result,
            additionalCommittedItems: [],
            additionalCommittedRelations: [],
        }
    }

    private process(
        source: string,
        { items, relations }: Payload,
        refuseDuplicates: boolean,
    ): { items: ItemResult[]; relations: RelationResult[] } {
        const wrongSource = this.checkSource(source)
        if (wrongSource) return { items: items.map((item, index) => failed(item, index, wrongSource)), relations: [] }
        const rules = identificationRules(this.platform)
        const hostings = relations.filter((relation) => isHosting(relation, items, rules))
        const results: (ItemResult | undefined)[] = items.map(() => undefined)
        if (refuseDuplicates)
            for (const [index, failure] of duplicates(items, hostings, rules))
                results[index] = failed(items[index] as Item, index, failure)
        for (const index of hostsFirst(items.length, hostings))
            results[index] ??= this.item(source, items[index] as Item, index, hostings, results, rules)
        const done = items.map((item, index) => {
            const inLoop = hostings.findIndex((relation) => relation.parent === index)
            return results[index] ?? failed(item, index, FAILURES.loop(relations.indexOf(hostings[inLoop] as Relation)))
        })
        return { items: done, relations: relations.map((relation, index) => this.relation(relation, index, done)) }
    }

    private checkSource(source: string): Failure | undefined {
        if (source === '') return FAILURES.noSource()
        const choices = this.platform.dictionary.choices('cmdb_ci', 'discovery_source')
        return choices.some((choice) => choice.value === source) ? undefined : FAILURES.source(source)
    }

    private item(
        source: string,
        item: Item,
        index: number,
        hostings: readonly Relation[],
        results: readonly (ItemResult | undefined)[],
        rules: Rules,
    ): ItemResult {
        const rule = rules(item.className)
        if (!rule) return failed(item, index, FAILURES.ruleMissing(item.className))
        const sysId = item.values['sys_id'] ?? ''
        let found = sysId === '' ? undefined : this.bySysId(item.className, sysId)
        const wrong =
            ruleProblem(item, rule) ?? (sysId !== '' && !found ? FAILURES.sysId(sysId, item.className) : undefined)
        if (wrong) return failed(item, index, wrong)
        const native = item.sys_object_source_info?.source_native_key
        const sourceName = item.sys_object_source_info?.source_name ?? source
        if (!found && native !== undefined) found = this.bySource(item.className, sourceName, native)
        let match: Match = { attempts: [], entry: 'Unknown', found }
        if (!found) {
            const hosts = rule.independent ? undefined : hostOf(item, index, rule, hostings, results)
            if (hosts && typeof hosts !== 'string') return failed(item, index, hosts)
            if (!rule.entries.some((entry) => isUsable(entry, item)))
                return failed(item, index, FAILURES.attributesMissing(item.className, index))
            const answer = this.byEntries(item, rule, hosts)
            if ('error' in answer) return failed(item, index, answer)
            match = answer
        }
        const missing = match.found ? undefined : this.missingMandatory(item)
        if (missing !== undefined) return failed(item, index, FAILURES.mandatory(missing, item.className))
        const written = match.found ? this.update(match.found, source, item) : this.insert(source, item)
        if (native !== undefined) this.remember(sourceName, native, item.className, written.sysId)
        return {
            className: item.className,
            ...written,
            identifierEntrySysId: match.entry,
            identificationAttempts: match.attempts,
            errorCount: 0,
            inputIndices: [index],
        }
    }

    /** Tries the entries of a rule by priority, for a dependent CI among those of its host. */
    private byEntries(item: Item, rule: Rule, host: string | undefined): Match | Failure {
        const attempts: object[] = []
        for (const entry of rule.entries) {
            const usable = isUsable(entry, item)
            const matches = usable ? this.byAttributes(rule.appliesTo, entry.attributes, item.values, host) : []
            if (matches.length > DUPLICATES_SKIPPED) return FAILURES.duplicateRecords(rule.appliesTo, entry.attributes)
            const [found] = matches
            attempts.push({
                attributes: entry.attributes,
                identifierName: rule.name,
                attemptResult: found ? 'MATCHED' : usable ? 'NO_MATCH' : 'SKIPPED',
                searchOnTable: entry.table,
                hybridEntryCiAttributes: [],
            })
            if (found) {
                const ci = this.platform.record(rule.appliesTo)
                ci.get(found)
                return { attempts, entry: entry.sysId, found: ci }
            }
        }
        return { attempts, entry: 'Unknown', found: undefined }
    }

    private bySysId(className: string, sysId: string): GlideRecord | undefined {
        const ci = this.platform.record(this.platform.dictionary.root(className))
        return this.platform.dictionary.has(className) && ci.get('sys_id', sysId) && !isDuplicate(ci) ? ci : undefined
    }

    private missingMandatory(item: Item): string | undefined {
        return [...this.platform.dictionary.columns(item.className).values()].find(
            ({ name, mandatory, defaultValue }) =>
                mandatory && defaultValue === undefined && (item.values[name] ?? '') === '',
        )?.name
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

    /** sys_ids of the records with these values, oldest first; one more than may be skipped is enough. */
    private byAttributes(
        table: string,
        attributes: readonly string[],
        values: Record<string, string>,
        host: string | undefined,
    ): string[] {
        const found: string[] = []
        const ci = this.platform.record(table)
        for (const name of attributes) ci.addQuery(name, values[name])
        ci.orderBy('sys_created_on')
        ci.query()
        while (found.length <= DUPLICATES_SKIPPED && ci.next()) {
            const sysId = ci.getUniqueValue()
            if (!isDuplicate(ci) && (host === undefined || this.hostedOn(sysId, host))) found.push(sysId)
        }
        return found
    }

    private hostedOn(ci: string, host: string): boolean {
        const relation = this.platform.record('cmdb_rel_ci')
        relation.addQuery('parent', ci)
        relation.addQuery('child', host)
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

    private relation({ parent, child, type }: Relation, index: number, items: readonly ItemResult[]): RelationResult {
        const base = { className: 'cmdb_rel_ci', inputIndices: [index] }
        const error = (failure: Failure) => ({
            ...base,
            operation: 'NO_CHANGE',
            sysId: '',
            errorCount: 1,
            errors: [failure],
        })
        const ends = [items[parent], items[child]] as const
        if (!ends[0]) return error(FAILURES.parentIndex(index, parent))
        if (!ends[1]) return error(FAILURES.childIndex(index, child))
        const types = this.relationTypes(type)
        const [kind] = types
        if (kind === undefined) return error(FAILURES.relationType(type))
        if (types.length > 1) return error(FAILURES.relationTypes(type, types))
        const [parentId, childId] = [ends[0].sysId, ends[1].sysId]
        if (parentId === '' || childId === '')
            return error(FAILURES.relatedItemFailed(parentId === '' ? parent : child))
        const relation = this.platform.record('cmdb_rel_ci')
        relation.addQuery('parent', parentId)
        relation.addQuery('child', childId)
        relation.addQuery('type', kind)
        relation.query()
        if (relation.next()) return { ...base, operation: 'NO_CHANGE', sysId: relation.getUniqueValue(), errorCount: 0 }
        relation.initialize()
        relation.setValue('parent', parentId)
        relation.setValue('child', childId)
        relation.setValue('type', kind)
        return { ...base, operation: 'INSERT', sysId: relation.insert() ?? '', errorCount: 0 }
    }

    private relationTypes(name: string): string[] {
        const types = this.platform.record('cmdb_rel_type')
        types.addQuery('name', name)
        types.orderBy('sys_id')
        types.query()
        const found: string[] = []
        while (types.next()) found.push(types.getUniqueValue())
        return found
    }
}

function isDuplicate(ci: GlideRecord): boolean {
    return ci.isValidField('duplicate_of') && ci.getValue('duplicate_of') !== null
}

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
