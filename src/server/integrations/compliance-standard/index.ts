/** The Compliance Standards & Controls integration: standards -> authoritative sources, controls' tests -> citations. */
import { FOREIGN } from '../../contract/index.ts'
import { defineIntegration } from '../../runs/integration.ts'
import { TABLE } from '../../vocabulary/names.ts'
import { apply } from './apply.ts'
import { enrich } from './enrich.ts'
import { plan } from './plan.ts'
import { standardsProbe } from './probes.ts'
import { count, resume, retrieve, type StandardCursor } from './retrieve.ts'
import { COLUMNS, stage, type ComplianceRow } from './stage.ts'

export const complianceStandard = defineIntegration<StandardCursor, ComplianceRow>({
    type: 'compliance_standard',
    label: 'Compliance Standards & Controls',
    after: ['assessment_metadata'],
    findings: 'compliance_standard',
    stagingTable: TABLE.complianceStandardImport,
    columns: COLUMNS,
    foreign: FOREIGN.citations,
    probes: [standardsProbe],
    usesStartTime: false,
    // Beyond a thousand subscriptions a standard is asked for in several parts.
    sharesRecords: true,
    plan,
    retrieve,
    count,
    resume,
    stage,
    enrich,
    apply,
    countsAbsences: true,
    close: ({ compliance }, finding) => compliance.removeCitation(finding),
})
