/** CI lookup rules and the criticality map of this product, made where there are none. */
import { FIRST_CRITICALITIES, FIRST_RULES } from '../../deployments/first-records.ts'
import { SOURCE } from '../../vocabulary/names.ts'
import { foreign, hasTable } from '../records/foreign.ts'
import { integrationType } from './instances.ts'

const RULE = 'sn_sec_cmn_ci_lookup_rule'
const MAP = 'sn_vulc_test_criticality_map'

/** Is there a lookup rule of this product, active or not? */
export function hasLookupRules(): boolean {
    const source = integrationType()
    // Rules without a source are of others.
    return source !== '' && foreign(RULE).where('source', '=', source).limit(1).query().next()
}

/** Makes the rules; throws when the instance refuses one, or has nothing to give them to. Returns how many. */
export function makeLookupRules(): number {
    // Where the type cannot be asked for, the Health check names its table or column.
    if (!hasTable(RULE) || foreign('sn_sec_int_integration').name('id') === undefined || hasLookupRules()) return 0
    const source = integrationType()
    if (source === '') throw new Error(`the integration type ${SOURCE} of this application is gone.`)
    for (const values of FIRST_RULES) {
        const rule = foreign(RULE)
        rule.record.initialize()
        rule.set({ ...values, source, active: true, lookup_target: 'ci' }).make([SOURCE, values.name])
    }
    return FIRST_RULES.length
}

/** Makes the rows; throws when the instance refuses one. Returns how many. */
export function makeCriticalities(): number {
    // Where the column is missing nobody can tell whose rows there are.
    if (!hasTable(MAP) || foreign(MAP).name('source') === undefined) return 0
    if (foreign(MAP).where('source', '=', SOURCE).limit(1).query().next()) return 0
    const severities = Object.entries(FIRST_CRITICALITIES)
    for (const [source_criticality, criticality] of severities) {
        const row = foreign(MAP)
        row.record.initialize()
        row.set({ source: SOURCE, source_criticality, criticality, active: true }).make([SOURCE, source_criticality])
    }
    return severities.length
}
