/** The Assessment Metadata integration: assessment metadata -> configuration tests. */
import { regroupAll } from '../../compliance/test-groups.ts'
import { FOREIGN } from '../../contract/index.ts'
import { defineIntegration } from '../../runs/integration.ts'
import { TABLE } from '../../vocabulary/names.ts'
import { apply } from './apply.ts'
import { plan } from './plan.ts'
import { metadataProbe } from './probes.ts'
import { resume, retrieve, type MetadataCursor } from './retrieve.ts'
import { COLUMNS, stage, type MetadataRow } from './stage.ts'

export const assessmentMetadata = defineIntegration<MetadataCursor, MetadataRow>({
    type: 'assessment_metadata',
    label: 'Assessment Metadata',
    after: ['policy_definition'],
    findings: 'assessment_metadata',
    stagingTable: TABLE.assessmentMetadataImport,
    columns: COLUMNS,
    foreign: FOREIGN.groups,
    probes: [metadataProbe],
    usesStartTime: false,
    plan,
    retrieve,
    resume,
    stage,
    apply,
    atEnd: ({ compliance }) => regroupAll(compliance),
    countsAbsences: true,
    close: ({ compliance }, finding) => compliance.tests.retire(finding),
    reopen: ({ compliance }, finding) => compliance.tests.revive(finding),
})
