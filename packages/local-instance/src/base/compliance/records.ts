/** Script includes of Configuration Compliance's write API. */
import type { BaseRecord } from '../columns.ts'
import { baseId } from '../ids.ts'
import { COMPLIANCE_TEST_RESULT, COMPLIANCE_TEST_RESULT_BASE } from './result-script.ts'
import { COMPLIANCE_TEST, COMPLIANCE_TEST_BASE } from './test-script.ts'

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

export const records: BaseRecord[] = [
    scriptInclude('ComplianceTestBase', COMPLIANCE_TEST_BASE),
    scriptInclude('ComplianceTest', COMPLIANCE_TEST),
    scriptInclude('ComplianceTestResultBase', COMPLIANCE_TEST_RESULT_BASE),
    scriptInclude('ComplianceTestResult', COMPLIANCE_TEST_RESULT),
]
