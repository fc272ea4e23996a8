/** Finds the CI of an item, or makes it. */
import type { GlideRecord } from '../glide/glide-record.ts'
import type { Platform } from '../platform.ts'
import { currentTime } from '../time.ts'
import { failedItem, UNKNOWN, type ItemAnswer } from './answer.ts'
import { hostOf, ruleProblem, type NoHost } from './checks.ts'
import { FAILURES, type Failure } from './failures.ts'
import { isUsable, sourceKey } from './keys.ts'
import type { Item, Relation } from './payload.ts'
import type { Rule, Rules } from './rules.ts'

/** Up to this many records that match alike, the oldest is taken (glide.identification_engine.skip_duplicates.threshold). */
const DUPLICATES_SKIPPED = 5

/** How a CI was found: what was tried, and the entry that matched. */
interface Match {
    attempts: object[]
    entry: string
    found: GlideRecord | undefined
}

/** What the items of a payload have in common. */
export interface Context {
    source: string
    rules: Rules
    hostings: readonly Relation[]
    /** Classes that the source may not insert. */
    blocked: readonly string[]
}

/** An answer, and why the host of an item that needs one is not there. */
export interface Identified {
    answer: ItemAnswer
    host?: ItemAnswer
}

export class Identification {
    /** Names and keys of a source that had no record when they were looked for. */
    private readonly unknownSources = new Set<string>()

    constructor(
        private readonly platform: Platform,
        private readonly context: Context,
    ) {}

    /** Commits one item; `answers` are those so far, by position. */
    item(item: Item, index: number, answers: readonly (ItemAnswer | undefined)[]): Identified {
        const { source, hostings, rules } = this.context
        const rule = rules(item.className)
        if (!rule) return { answer: failedItem(item, FAILURES.ruleMissing(item.className)) }
        const sysId = item.values['sys_id'] ?? ''
        let found = sysId === '' ? undefined : this.bySysId(item.className, sysId)
        const wrong =
            ruleProblem(item, rule) ?? (sysId !== '' && !found ? FAILURES.sysId(sysId, item.className) : undefined)
        if (wrong) return { answer: failedItem(item, wrong) }
        const native = item.sys_object_source_info?.source_native_key
        const sourceName = item.sys_object_source_info?.source_name ?? source
        if (!found && native !== undefined) found = this.bySource(item.className, sourceName, native)
        let match: Match = { attempts: [], entry: UNKNOWN, found }
        if (!found) {
            const attempts: object[] = sourceKey(item, source) === undefined ? [] : [SOURCE_NOT_FOUND]
            const host = rule.independent ? undefined : hostOf(item, index, rule, hostings, answers)
            if (typeof host === 'object') return noHost(item, host, attempts)
            const answer = this.byEntries(item, rule, host)
            attempts.push(...answer.attempts)
            if (answer.failure) return { answer: failedItem(item, answer.failure, attempts) }
            match = { ...answer, attempts }
        }
        const refused = match.found ? undefined : this.refusal(item)
        if (refused) return { answer: failedItem(item, refused, match.attempts) }
        const written = match.found ? this.update(match.found, item) : this.insert(item)
        if (native !== undefined) this.remember(sourceName, native, item.className, written.sysId)
        return {
            answer: {
                className: item.className,
                ...written,
                identifierEntrySysId: match.entry,
                identificationAttempts: match.attempts,
                errorCount: 0,
                warningCount: 0,
                markers: [],
                mergedPayloadIds: [],
                inputIndices: item.inputIndices,
            },
        }
    }

    /** Tries the entries of a rule by priority, for a dependent CI among those of its host. */
    private byEntries(item: Item, rule: Rule, host: string | undefined): Match & { failure?: Failure } {
        const attempts: object[] = []
        const nothing: Match = { attempts, entry: UNKNOWN, found: undefined }
        let tried = false
        for (const entry of rule.entries) {
            const usable = isUsable(entry, item)
            tried ||= usable
            const matches = usable ? this.byAttributes(rule.appliesTo, entry.attributes, item.values, host) : []
            const several = matches.length > DUPLICATES_SKIPPED
            const [found] = matches
            attempts.push({
                attributes: entry.attributes,
                identifierName: rule.name,
                attemptResult: several ? 'MULTI_MATCH' : found ? 'MATCHED' : usable ? 'NO_MATCH' : 'SKIPPED',
                searchOnTable: entry.table,
                hybridEntryCiAttributes: [],
            })
            if (several) return { ...nothing, failure: FAILURES.duplicateRecords(rule.appliesTo, entry.attributes) }
            if (found) {
                const ci = this.platform.record(rule.appliesTo)
                ci.get(found)
                return { attempts, entry: entry.sysId, found: ci }
            }
        }
        return tried ? nothing : { ...nothing, failure: FAILURES.attributesMissing(rule.appliesTo, this.text(item)) }
    }

    /** Why an item that matches nothing is not inserted. */
    private refusal(item: Item): Failure | undefined {
        const { dictionary } = this.platform
        const missing = this.missingMandatory(item)
        if (missing !== undefined) return FAILURES.mandatory(missing, item.className)
        const blocked = this.context.blocked.some((className) => dictionary.isA(item.className, className))
        return blocked ? FAILURES.blockedSource(item.className, this.context.source) : undefined
    }

    /** An item as messages show it: the example of a partial payload does (c_IdentifyReconcileAPI). */
    private text({ className, values, internal_id, sys_object_source_info }: Item): string {
        return JSON.stringify({
            className,
            values: { discovery_source: this.context.source, ...values },
            internal_id,
            sys_object_source_info,
            settings: {},
            sys_ire_info: { ire_received_time: currentTime(this.platform) },
        })
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
        if (!row.next()) {
            this.unknownSources.add(`${name}\n${key}`)
            return undefined
        }
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

    private insert(item: Item): { operation: string; sysId: string } {
        const ci = this.platform.record(item.className)
        ci.initialize()
        for (const [name, value] of Object.entries(item.values)) ci.setValue(name, value)
        ci.setValue('discovery_source', this.context.source)
        ci.setValue('first_discovered', currentTime(this.platform))
        ci.setValue('last_discovered', currentTime(this.platform))
        return { operation: 'INSERT', sysId: ci.insert() ?? '' }
    }

    private update(ci: GlideRecord, item: Item): { operation: string; sysId: string } {
        const different = Object.entries(item.values).filter(
            ([name, value]) => (ci.getValue(name) ?? '').toLowerCase() !== value.toLowerCase(),
        )
        for (const [name, value] of different) ci.setValue(name, value)
        ci.setValue('discovery_source', this.context.source)
        ci.setValue('last_discovered', currentTime(this.platform))
        ci.update()
        return { operation: different.length === 0 ? 'NO_CHANGE' : 'UPDATE', sysId: ci.getUniqueValue() }
    }

    private remember(name: string, key: string, className: string, sysId: string): void {
        const row = this.platform.record('sys_object_source')
        // Looked for a moment ago, within the same transaction.
        if (!this.unknownSources.delete(`${name}\n${key}`)) {
            row.addQuery('name', name)
            row.addQuery('id', key)
            row.query()
            if (row.next()) return
        }
        row.initialize()
        for (const [column, value] of Object.entries({
            name,
            id: key,
            target_table: className,
            target_sys_id: sysId,
            last_scan: currentTime(this.platform),
        }))
            row.setValue(column, value)
        row.insert()
    }
}

/** The first attempt of an item whose source is not known yet, in the words of the documentation's example. */
const SOURCE_NOT_FOUND = {
    attributes: [],
    info: 'sys_object_source NO_MATCH',
    identifierName: '',
    attemptResult: 'NO_MATCH',
    hybridEntryCiAttributes: [],
}

function noHost(item: Item, { failure, host }: NoHost, attempts: object[]): Identified {
    return { answer: failedItem(item, failure, attempts), ...(host ? { host } : {}) }
}

function isDuplicate(ci: GlideRecord): boolean {
    return ci.isValidField('duplicate_of') && ci.getValue('duplicate_of') !== null
}
