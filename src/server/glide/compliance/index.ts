/** Everything that this application does in Configuration Compliance. */
import type { Compliance } from '../../compliance/ports.ts'
import { glideCitations, removeCitation } from './citations.ts'
import { continuedResults } from './continued-results.ts'
import { glideGroupMembers, glideTestGroups } from './test-groups.ts'
import { foundResults, glideResults, glideTests } from './tests-and-results.ts'

export const glideCompliance: Compliance = {
    tests: glideTests,
    resultsOf: glideResults,
    foundResults,
    continuedResults,
    citations: glideCitations,
    removeCitation,
    testGroups: glideTestGroups,
    groupMembers: glideGroupMembers,
}
