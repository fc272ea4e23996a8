/** The Policy Definition integration: initiatives and security standards -> test groups and their tests. */
import { activateMembers, regroupAll } from '../../compliance/test-groups.ts'
import { FOREIGN } from '../../contract/index.ts'
import { defineIntegration } from '../../runs/integration.ts'
import { TABLE } from '../../vocabulary/names.ts'
import { apply } from './apply.ts'
import { plan } from './plan.ts'
import { initiativeProbe, standardProbe } from './probes.ts'
import { count, INITIATIVES_PER_PAGE, retrieve, type PolicyCursor } from './retrieve.ts'
import { COLUMNS, stage, type PolicyRow } from './stage.ts'

export const policyDefinition = defineIntegration<PolicyCursor, PolicyRow>({
    type: 'policy_definition',
    label: 'Policy Definition',
    after: [],
    findings: 'policy_definition',
    stagingTable: TABLE.policyDefinitionImport,
    columns: COLUMNS,
    foreign: FOREIGN.groups,
    probes: [initiativeProbe, standardProbe],
    usesStartTime: false,
    // Custom initiatives and standards are listed at more than one scope.
    sharesRecords: true,
    maxPageSize: INITIATIVES_PER_PAGE,
    plan,
    retrieve,
    count,
    stage,
    apply,
    atEnd: ({ compliance }) => regroupAll(compliance),
    countsAbsences: true,
    close: ({ compliance }, { key }) => activateMembers(compliance, key, false),
    reopen: ({ compliance }, { key }) => activateMembers(compliance, key, true),
})
