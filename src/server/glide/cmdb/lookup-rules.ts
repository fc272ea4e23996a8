/** CI lookup rules over GlideRecord and GlideScopedEvaluator (product.md 4.3). */
import { GlideScopedEvaluator, GlideTableHierarchy, gs } from '@servicenow/glide'
import type { LookupRule, LookupRules, ScriptInput } from '../../cmdb/lookup.ts'
import type { FoundItem } from '../../cmdb/ports.ts'
import { inert } from '../../vocabulary/json.ts'
import { namedRecord, readableRecord } from '../records/admin-table.ts'
import { eachOf, foreign, type ForeignRecord } from '../records/foreign.ts'
import { integrationType } from '../deployments/instances.ts'
import { retired, withoutRetired } from './retired.ts'
import { text } from '../records/values.ts'
import { inConditions } from '../records/in-conditions.ts'
import { messageOf } from '../../vocabulary/thrown.ts'

const RULE = 'sn_sec_cmn_ci_lookup_rule'
/** Which class Cloud Provisioning and Governance maps a resource type to. Where it is not installed, there is no such table. */
const RESOURCE_TYPE = 'sn_capi_resource_type'
/** Holds the object IDs of most cloud resources (product.md 4.5); a mapped class need not extend it. */
const CLOUD_OBJECT = 'cmdb_ci_vm_object'

const SCRIPT_COLUMNS = ['script', 'lookup_script']

/** Rules without a source are of others: where the integration type is gone, no rule is ours. */
function activeRules(): ForeignRecord<typeof RULE> | undefined {
    const source = integrationType()
    if (source === '') return undefined
    return foreign(RULE)
        .where('source', '=', source)
        .where('active', '=', 'true')
        .orderBy('order')
        .orderBy('sys_created_on')
        .query()
}

/** The sys_id that a rule's script answers for a resource; '' when it answers none or fails. */
function scriptAnswer(
    found: ForeignRecord<typeof RULE>,
    { sourceValue, payload }: ScriptInput,
    failed: (reason: string) => void,
): string {
    try {
        const evaluator = new GlideScopedEvaluator()
        const { record } = found
        evaluator.putVariable('rule', record)
        evaluator.putVariable('sourceValue', sourceValue)
        evaluator.putVariable('sourcePayload', payload)
        // assumed: rules have one of the two columns filled.
        const field = SCRIPT_COLUMNS.find((name) => record.isValidField(name) && text(record, name) !== '') ?? 'script'
        const answer = evaluator.evaluateScript(record, field, null) as unknown
        return typeof answer === 'string' ? answer.toLowerCase() : ''
    } catch (error) {
        failed(messageOf(error))
        return ''
    }
}

export const glideLookupRules: LookupRules = {
    version: rulesVersion,
    rules() {
        const rules: LookupRule[] = []
        const rule = activeRules()
        while (rule?.next() === true) {
            rules.push({
                sysId: rule.sysId,
                name: rule.text('name'),
                method: rule.text('method') === 'script' ? 'script' : 'field_matching',
                sourceField: rule.text('source_field'),
                targetTable: rule.text('target_table'),
                targetField: rule.text('target_field'),
            })
        }
        return rules
    },
    matchField(rule, values) {
        const found = new Map<string, FoundItem[]>()
        const target = namedRecord(rule.targetTable)
        if (!target.isValid() || !target.isValidField(rule.targetField)) return found
        for (const [operator, value] of inConditions(values)) {
            const ci = namedRecord(rule.targetTable)
            ci.addQuery(rule.targetField, operator, value)
            withoutRetired(ci)
            ci.query()
            while (ci.next()) {
                const key = text(ci, rule.targetField).toLowerCase()
                const item = { sysId: ci.getUniqueValue(), className: ci.getRecordClassName() }
                found.set(key, [...(found.get(key) ?? []), item])
            }
        }
        return found
    },
    lacks({ targetTable, targetField }) {
        const target = namedRecord(targetTable)
        if (targetTable === '' || !target.isValid()) return `there is no table ${targetTable || '(empty)'}`
        if (targetField !== '' && target.isValidField(targetField)) return ''
        return `the table ${targetTable} has no column ${targetField || '(empty)'}`
    },
    mappedClasses(rule, types) {
        const classes = new Map<string, string>()
        if (rule.targetTable !== CLOUD_OBJECT || !hasTypeMap()) return classes
        eachOf(RESOURCE_TYPE, 'resource_type', types, (row) => {
            const name = row.text('ci_class')
            const tables = tablesOf(name)
            if (!tables.includes('cmdb_ci') || tables.includes(CLOUD_OBJECT)) return
            if (namedRecord(name).isValidField(rule.targetField))
                classes.set(row.text('resource_type').toLowerCase(), name)
        })
        return classes
    },
    matchScript(rule, inputs, failed) {
        const found = new Map<number, FoundItem>()
        const record = foreign(RULE)
        if (!record.get(rule.sysId)) return found
        const answers = inputs.map((input, index) => scriptAnswer(record, input, (reason) => failed(index, reason)))
        const items = new Map<string, FoundItem>()
        eachOf('cmdb_ci', 'sys_id', [...new Set(answers.filter((answer) => answer !== ''))], ({ sysId, record: ci }) =>
            items.set(sysId, { sysId, className: ci.getRecordClassName() }),
        )
        for (const sysId of retired([...items.keys()])) items.delete(sysId)
        answers.forEach((answer, index) => {
            const item = items.get(answer)
            if (item !== undefined) found.set(index, item)
        })
        return found
    },
}

/** Changes whenever a rule is added, changed, or taken away. */
function rulesVersion(): string {
    const parts: string[] = []
    const rule = activeRules()
    while (rule?.next() === true) parts.push(`${rule.sysId} ${text(rule.record, 'sys_mod_count')}`)
    return parts.join('\n')
}

/** The CI class that Cloud Provisioning and Governance maps a resource type to; '' without it. assumed: its columns. */
export function classOfResourceType(type: string): string {
    if (!hasTypeMap()) return ''
    const map = foreign(RESOURCE_TYPE).where('resource_type', '=', type).limit(1).query()
    return map.next() ? map.text('ci_class') : ''
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
    const ci = asked ? readableRecord(table) : namedRecord(table)
    if (!ci.isValid() || !ci.isValidField(field)) return ''
    ci.addQuery(field, inert(value))
    withoutRetired(ci)
    ci.setLimit(asked ? PASSED_OVER : 1)
    ci.query()
    while (ci.next()) if (ci.getValue(field) !== null) return ci.getUniqueValue()
    return ''
}

function hasTypeMap(): boolean {
    const map = foreign(RESOURCE_TYPE)
    return map.record.isValid() && map.name('resource_type') !== undefined && map.name('ci_class') !== undefined
}

function isCiClass(table: string): boolean {
    return tablesOf(table).includes('cmdb_ci')
}

/** A table and those that it extends. */
function tablesOf(table: string): string[] {
    return [...new GlideTableHierarchy(table).getTables()]
}
