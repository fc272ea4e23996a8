/** What Save and test asks for on behalf of the Compliance Standards & Controls integration. */
import { counted } from '../../vocabulary/counts.ts'
import { failedCall, ok, warning } from '../../deployments/checks/check.ts'
import { rowsOf, scopesOf, type Probe } from '../../deployments/checks/probes.ts'
import { textOf } from '../../vocabulary/json.ts'
import { STANDARDS_QUERY } from './query.ts'

const STANDARDS = 'Standards and controls'

export const standardsProbe: Probe = {
    checks: [STANDARDS],
    permissions: [
        'Microsoft.Security/regulatoryComplianceStandards/read',
        'Microsoft.Security/regulatoryComplianceStandards/regulatoryComplianceControls/read',
        'Microsoft.ResourceGraph/resources/read',
    ],
    ask(client, inventory) {
        const rows = rowsOf(client, STANDARDS_QUERY, 'standard', scopesOf(inventory))
        if (rows.failure) return [failedCall(STANDARDS, rows.failure)]
        const standards = new Set(rows.value.map((row) => textOf(row['standard']).toLowerCase()))
        if (standards.size > 0) return [ok(STANDARDS, `${counted(standards.size, 'standard')} can be read.`)]
        return [
            warning(
                STANDARDS,
                'There is no regulatory compliance data, so no authoritative sources and citations will be imported.',
                'Assign a standard in Defender for Cloud; all but the Microsoft cloud security benchmark need a paid plan.',
            ),
        ]
    },
}
