/** CI lookup rules over GlideRecord and GlideScopedEvaluator (product.md 4.3). */
import { GlideRecord, GlideRecordSecure, GlideScopedEvaluator, GlideTableHierarchy, gs } from '@servicenow/glide'
import type { LookupRule, LookupRules, ScriptInput } from '../cmdb/lookup.ts'
import type { FoundItem } from '../cmdb/ports.ts'
import { inert } from '../json.ts'
import { SOURCE } from '../names.ts'
import { glideLog } from './glide-basics.ts'
import { forEachIn } from './glide-in.ts'
import { text } from './glide-values.ts'
import { messageOf } from './thrown.ts'

const RULE = 'sn_sec_cmn_ci_lookup_rule'
/** Which class Cloud Provisioning and Governance maps a resource type to. Where it is not installed, there is no such table. */
const RESOURCE_TYPE = 'sn_capi_resource_type'
/** Holds the object IDs of most cloud resources (product.md 4.5); a mapped class need not extend it. */
const CLOUD_OBJECT = 'cmdb_ci_vm_object'

/** Value of install_status for retired CIs: a finding must not land on one (product.md 4.3). */
export const RETIRED = '7'

function activeRules(): GlideRecord {
    const rule = new GlideRecord(RULE)
    rule.addQuery('source.name', SOURCE)
    rule.addQuery('active', true)
    rule.orderBy('order')
    rule.orderBy('sys_created_on')
    rule.query()
    return rule
}

/** The sys_id that a rule's script answers for a resource; '' when it answers none or fails. */
function scriptAnswer(record: GlideRecord, rule: LookupRule, { sourceValue, payload }: ScriptInput): string {
    try {
        const evaluator = new GlideScopedEvaluator()
        evaluator.putVariable('rule', record)
        evaluator.putVariable('sourceValue', sourceValue)
        evaluator.putVariable('sourcePayload', payload)
        const field = text(record, 'script') === '' ? 'lookup_script' : 'script'
        const answer = evaluator.evaluateScript(record, field, null) as unknown
        return typeof answer === 'string' ? answer.toLowerCase() : ''
    } catch (error) {
        glideLog.warn(`CI lookup rule ${rule.name} failed: ${messageOf(error)}`)
        return ''
    }
}

export const glideLookupRules: LookupRules = {
    rules() {
        const rules: LookupRule[] = []
        const rule = activeRules()
        while (rule.next()) {
            rules.push({
                sysId: rule.getUniqueValue(),
                name: text(rule, 'name'),
                method: text(rule, 'method') === 'script' ? 'script' : 'field_matching',
                sourceField: text(rule, 'source_field'),
                targetTable: text(rule, 'target_table'),
                targetField: text(rule, 'target_field'),
            })
        }
        return rules
    },
    matchField(rule, values) {
        const found = new Map<string, FoundItem[]>()
        const target = new GlideRecord(rule.targetTable)
        if (!target.isValid() || !target.isValidField(rule.targetField)) {
            glideLog.warn(`CI lookup rule ${rule.name}: there is no ${rule.targetTable}.${rule.targetField}`)
            return found
        }
        forEachIn(
            rule.targetTable,
            rule.targetField,
            values,
            (ci) => {
                const value = text(ci, rule.targetField).toLowerCase()
                const item = { sysId: ci.getUniqueValue(), className: ci.getRecordClassName() }
                found.set(value, [...(found.get(value) ?? []), item])
            },
            (ci) => ci.addQuery('install_status', '!=', RETIRED),
        )
        return found
    },
    mappedClasses(rule, types) {
        const classes = new Map<string, string>()
        const map = new GlideRecord(RESOURCE_TYPE)
        if (rule.targetTable !== CLOUD_OBJECT || !isTypeMap(map)) return classes
        forEachIn(RESOURCE_TYPE, 'resource_type', types, (row) => {
            const name = text(row, 'ci_class')
            const tables = tablesOf(name)
            if (!tables.includes('cmdb_ci') || tables.includes(CLOUD_OBJECT)) return
            if (new GlideRecord(name).isValidField(rule.targetField))
                classes.set(text(row, 'resource_type').toLowerCase(), name)
        })
        return classes
    },
    matchScript(rule, inputs) {
        const found = new Map<number, FoundItem>()
        const record = new GlideRecord(RULE)
        if (!record.get(rule.sysId)) return found
        const answers = inputs.map((input) => scriptAnswer(record, rule, input))
        const items = new Map<string, FoundItem>()
        forEachIn(
            'cmdb_ci',
            'sys_id',
            [...new Set(answers.filter((answer) => answer !== ''))],
            (ci) => {
                const sysId = ci.getUniqueValue()
                items.set(sysId, { sysId, className: ci.getRecordClassName() })
            },
            (ci) => ci.addQuery('install_status', '!=', RETIRED),
        )
        answers.forEach((answer, index) => {
            const item = items.get(answer)
            if (item !== undefined) found.set(index, item)
        })
        return found
    },
    accountsOf(sysIds) {
        const accounts = new Map<string, Set<string>>()
        forEachIn('sn_sec_cmn_src_ci', 'cmdb_ci', [...new Set(sysIds)], (item) => {
            const account = item.getElement('cloud_account.name').toString().toLowerCase()
            if (account === '') return
            const ci = text(item, 'cmdb_ci')
            accounts.set(ci, (accounts.get(ci) ?? new Set<string>()).add(account))
        })
        return accounts
    },
}

/** Changes whenever a rule is added, changed, or taken away. */
export function lookupRulesVersion(): string {
    const parts: string[] = []
    const rule = activeRules()
    while (rule.next()) parts.push(`${rule.getUniqueValue()} ${text(rule, 'sys_mod_count')}`)
    return parts.join('\n')
}

/** The CI class that Cloud Provisioning and Governance maps a resource type to; '' without it. assumed: its columns. */
export function classOfResourceType(type: string): string {
    const map = new GlideRecord(RESOURCE_TYPE)
    if (!isTypeMap(map)) return ''
    return map.get('resource_type', type) ? text(map, 'ci_class') : ''
}

/** CIs that a user may not read and that are passed over in search of one that the user may. */
const PASSED_OVER = 100

/**
 * sys_id of the CI of a class whose field has a value; '' when there is none, or no such class. Scripts of other scopes
 * ask too, so it answers for CIs and their own columns only: else it would tell what any table holds. In the session of
 * a user it tells what this user may read, record and field (GlideRecordSecure); imports are nobody's session.
 */
export function ciByField(table: string, field: string, value: string): string {
    if (value === '' || !/^\w+$/.test(field) || !isCiClass(table)) return ''
    const asked = gs.isInteractive()
    const ci: GlideRecord = asked ? new GlideRecordSecure(table) : new GlideRecord(table)
    if (!ci.isValid() || !ci.isValidField(field)) return ''
    ci.addQuery(field, inert(value))
    ci.addQuery('install_status', '!=', RETIRED)
    ci.setLimit(asked ? PASSED_OVER : 1)
    ci.query()
    while (ci.next()) if (ci.getValue(field) !== null) return ci.getUniqueValue()
    return ''
}

function isTypeMap(map: GlideRecord): boolean {
    return map.isValid() && map.isValidField('resource_type') && map.isValidField('ci_class')
}

function isCiClass(table: string): boolean {
    return tablesOf(table).includes('cmdb_ci')
}

/** A table and those that it extends. */
function tablesOf(table: string): string[] {
    return [...new GlideTableHierarchy(table).getTables()]
}
