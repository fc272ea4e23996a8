/**
 * CI lookup rules (sn_sec_cmn_ci_lookup_rule): an admin's records, lowest order first, first match wins. Field rules
 * are asked once for a whole page; script rules once for each resource that no rule before them matched.
 */
import { objectIdForms } from '../azure/records/native-id.ts'
import { objectOf, textOf, type JsonObject } from '../vocabulary/json.ts'
import { agrees, MADE_CLASS, type CiFacts } from './identity/agreement.ts'
import type { CmdbPorts, ConfigurationItems, FoundItem } from './ports.ts'
import type { CloudResource } from './resource.ts'

export interface LookupRule {
    sysId: string
    name: string
    method: 'field_matching' | 'script'
    /** Name of a payload member; `source_data.<member>` is the same. */
    sourceField: string
    targetTable: string
    targetField: string
}

/** What a rule's script gets to see of one resource. */
export interface ScriptInput {
    sourceValue: string
    payload: JsonObject
}

/** Rules that did not work for a resource, by its identity, with what was wrong. */
export type FailedRules = Map<string, { rule: string; reason: string }[]>

export interface LookupRules {
    /** Changes when a rule does that decides which CI a resource gets. */
    version(): string
    /** Active rules of this product, in their order. */
    rules(): LookupRule[]
    /** CIs by the value of the rule's target field in lower case; retired CIs are left out. */
    matchField(rule: LookupRule, values: readonly string[]): Map<string, FoundItem[]>
    /**
     * Classes outside the target table of a rule on all cloud objects that some resource types are mapped to, by type in
     * lower case.
     */
    mappedClasses(rule: LookupRule, types: readonly string[]): Map<string, string>
    /** What the instance lacks of a rule's target table and field; '' when nothing. */
    lacks(rule: LookupRule): string
    /**
     * Runs a rule's script for each input; the CI that it names, by index. Retired CIs are left out, as is a failure,
     * which `failed` is told.
     */
    matchScript(
        rule: LookupRule,
        inputs: readonly ScriptInput[],
        failed: (index: number, reason: string) => void,
    ): Map<number, FoundItem>
}

export interface LookupMatch {
    item: FoundItem
    /** sys_id of the rule. */
    rule: string
}

/**
 * What is known of a resource, and what the discovered item keeps as its source data. The names are those of its columns
 * and of the staging table.
 */
export function sourceDataOf(resource: CloudResource): JsonObject {
    return {
        resource_id: resource.resourceId,
        object_id: resource.objectId,
        resource_name: resource.name,
        resource_type: resource.type,
        cloud_account: resource.account,
        cloud_region: resource.region,
        cloud_service_provider: resource.provider,
        tags: resource.tags ?? [],
        // Of machines on premises alone.
        ...(resource.machine === undefined
            ? {}
            : { machine_name: resource.machine.name, machine_uuid: resource.machine.uuid }),
    }
}

/** A resource as the source data of its item has it: the other way round. */
export function resourceFrom(payload: JsonObject, identity: string): CloudResource {
    const text = (name: string) => textOf(payload[name])
    return {
        identity,
        resourceId: text('resource_id'),
        objectId: text('object_id'),
        name: text('resource_name'),
        type: text('resource_type'),
        region: text('cloud_region'),
        account: text('cloud_account'),
        provider: text('cloud_service_provider'),
    }
}

/** What rules see of a resource: its source data, by itself and as `source_data`. */
export function payloadOf(resource: CloudResource): JsonObject {
    const payload = sourceDataOf(resource)
    return { ...payload, source_data: payload }
}

/** May a CI be that of the resource, by what the CMDB says of it? */
export type Accepts = (facts: CiFacts | undefined, resource: CloudResource) => boolean

/** What lookups ask, and what they accept. */
interface Lookup {
    rules: LookupRules
    factsOf: ConfigurationItems['factsOf']
    accepts: Accepts
    /** Takes those that a rule could not work for. */
    failed: FailedRules
}

/** Applies the rules to resources; the result holds those that one matched, by identity. */
export function lookUp(
    { lookupRules: rules, configurationItems }: Pick<CmdbPorts, 'lookupRules' | 'configurationItems'>,
    resources: readonly CloudResource[],
    { accepts = agrees, failed = new Map() }: { accepts?: Accepts; failed?: FailedRules } = {},
): Map<string, LookupMatch> {
    const lookup: Lookup = { rules, factsOf: (sysIds) => configurationItems.factsOf(sysIds), accepts, failed }
    const matches = new Map<string, LookupMatch>()
    let open = [...resources]
    for (const rule of rules.rules()) {
        if (open.length === 0) break
        const found = rule.method === 'script' ? byScript(lookup, rule, open) : byField(lookup, rule, open)
        for (const [identity, item] of found) matches.set(identity, { item, rule: rule.sysId })
        open = open.filter((resource) => !found.has(resource.identity))
    }
    return matches
}

/** In the rule's target table, and then where resource types are mapped to a class elsewhere (product.md 1.7). */
function byField(lookup: Lookup, rule: LookupRule, resources: readonly CloudResource[]): Map<string, FoundItem> {
    const reason = fieldProblem(lookup.rules, rule)
    if (reason !== '') {
        for (const { identity } of resources) note(lookup.failed, identity, rule, reason)
        return new Map()
    }
    const found = inTable(lookup, rule, resources)
    const open = resources.filter((resource) => !found.has(resource.identity))
    const classes = lookup.rules.mappedClasses(rule, [...new Set(open.map((resource) => resource.type))])
    for (const targetTable of new Set(classes.values())) {
        const mapped = open.filter((resource) => classes.get(resource.type.toLowerCase()) === targetTable)
        for (const [identity, item] of inTable(lookup, { ...rule, targetTable }, mapped)) found.set(identity, item)
    }
    return found
}

function inTable(lookup: Lookup, rule: LookupRule, resources: readonly CloudResource[]): Map<string, FoundItem> {
    const valuesOf = (resource: CloudResource) => formsOf(rule, resource).map((value) => value.toLowerCase())
    const values = [...new Set(resources.flatMap(valuesOf))]
    const items = values.length === 0 ? new Map<string, FoundItem[]>() : lookup.rules.matchField(rule, values)
    return accepted(lookup, resources, (resource) => valuesOf(resource).flatMap((value) => items.get(value) ?? []))
}

function note(failed: FailedRules, identity: string, { name }: LookupRule, reason: string): void {
    failed.set(identity, [...(failed.get(identity) ?? []), { rule: name, reason }])
}

/** Why a rule by field can match nothing, whatever the resource; '' when it can. */
function fieldProblem(rules: Pick<LookupRules, 'lacks'>, rule: LookupRule): string {
    return sourceFieldProblem(rule) || rules.lacks(rule)
}

/** A resource as rules meet them. It does not exist. */
const NOBODY: CloudResource = {
    identity: 'nobody',
    resourceId:
        '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm',
    objectId:
        '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm',
    name: 'vm',
    type: 'microsoft.compute/virtualmachines',
    region: 'westeurope',
    account: '00000000-0000-0000-0000-000000000000',
    provider: 'Azure',
    machine: { name: 'vm', uuid: '00000000-0000-0000-0000-000000000000' },
    tags: ['environment:test'],
}

function sourceFieldProblem({ sourceField, method }: LookupRule): string {
    const known = payloadOf(NOBODY)
    const [first = '', second] = sourceField.split('.')
    const value = second === undefined ? known[first] : first === 'source_data' ? known[second] : undefined
    if (value === undefined) return `there is no source field ${sourceField || '(empty)'}`
    // A list, or all of them at once, is for a script to take apart.
    if (method !== 'script' && typeof value !== 'string') return `${sourceField} is no text: a script can read it`
    return ''
}

/**
 * Why a rule cannot work; '' when nothing is known against it. Its script is tried with a resource that does not exist:
 * it finds nothing, unless it is about no resource at all.
 */
export function ruleProblem(rules: Pick<LookupRules, 'lacks' | 'matchScript'>, rule: LookupRule): string {
    if (rule.method !== 'script') return fieldProblem(rules, rule)
    const payload = payloadOf(NOBODY)
    let said = ''
    rules.matchScript(rule, [{ sourceValue: sourceValue(rule, payload), payload }], (_, reason) => (said = reason))
    return said || (rule.sourceField === '' ? '' : sourceFieldProblem(rule))
}

function byScript(lookup: Lookup, rule: LookupRule, resources: readonly CloudResource[]): Map<string, FoundItem> {
    const payloads = resources.map(payloadOf)
    const inputs = payloads.map((payload) => ({ sourceValue: sourceValue(rule, payload), payload }))
    const items = lookup.rules.matchScript(rule, inputs, (index, reason) =>
        note(lookup.failed, resources[index]?.identity ?? '', rule, reason),
    )
    const candidates = new Map(resources.map(({ identity }, index) => [identity, items.get(index)]))
    return accepted(lookup, resources, ({ identity }) =>
        [candidates.get(identity)].filter((item) => item !== undefined),
    )
}

/** The best of the candidates of each resource that may be its CI, whichever rule names them. */
function accepted(
    { factsOf, accepts }: Lookup,
    resources: readonly CloudResource[],
    candidatesOf: (resource: CloudResource) => FoundItem[],
): Map<string, FoundItem> {
    const facts = factsOf([...new Set(resources.flatMap(candidatesOf).map((item) => item.sysId))])
    const found = new Map<string, FoundItem>()
    for (const resource of resources) {
        const candidates = candidatesOf(resource).filter((item) => accepts(facts.get(item.sysId), resource))
        const item = preferred(candidates)
        if (item !== undefined) found.set(resource.identity, item)
    }
    return found
}

/** What a rule looks for: an id of AWS in every form in which Discovery may have written it. */
function formsOf(rule: LookupRule, resource: CloudResource): string[] {
    const value = sourceValue(rule, payloadOf(resource))
    const isId = /(^|\.)object_id$/.test(rule.sourceField)
    return (isId ? objectIdForms(resource.type, value) : [value]).filter((form) => form !== '')
}

function sourceValue(rule: LookupRule, payload: JsonObject): string {
    const [first = '', second] = rule.sourceField.split('.')
    return textOf(second === undefined ? payload[first] : objectOf(payload[first])[second])
}

/** What Discovery found beats what an integration created. */
function preferred(items: readonly FoundItem[]): FoundItem | undefined {
    return items.find((item) => item.className !== MADE_CLASS) ?? items[0]
}
