/** Script includes of Configuration Compliance's write API. */
import type { BaseRecord } from '../columns.ts'
import type { Names } from '../differing.ts'
import { baseId } from '../ids.ts'
import { COMPLIANCE_TEST_RESULT, complianceTestResultBase } from './result-script.ts'
import { COMPLIANCE_TEST, complianceTestBase } from './test-script.ts'

function scriptInclude(name: string, script: string): BaseRecord {
    return {
        table: 'sys_script_include',
        row: {
            sys_id: baseId('sys_script_include', 'sn_vulc', name),
            name,
            sys_name: name,
            api_name: `sn_vulc.${name}`,
            active: '1',
            access: 'public',
            script,
            sys_scope: 'sn_vulc',
        },
    }
}

/** The script includes, in the words of the product's tables. */
export function records(namesOf: (table: string) => Names): BaseRecord[] {
    const result = complianceTestResultBase(namesOf('sn_vulc_result'), namesOf('sn_vulc_result_history'))
    const test = complianceTestBase(namesOf('sn_vulc_test'), namesOf('sn_vulc_test_criticality_map'))
    return [
        scriptInclude('ComplianceTestBase', test),
        scriptInclude('ComplianceTest', COMPLIANCE_TEST),
        scriptInclude('ComplianceTestResultBase', result),
        scriptInclude('ComplianceTestResult', COMPLIANCE_TEST_RESULT),
    ]
}
