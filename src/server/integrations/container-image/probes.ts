/** What Save and test asks for on behalf of the Container Image Vulnerabilities integration. */
import { numberText } from '../../vocabulary/counts.ts'
import { graphRows } from '../../azure/graph/resource-graph.ts'
import { failedCall, ok, warning } from '../../deployments/checks/check.ts'
import { GIVE_ROLE, rowsOf, scopesOf, type Probe } from '../../deployments/checks/probes.ts'
import { DEFAULT_CHOICES } from '../../vocabulary/categories.ts'
import { imageCountQuery } from './query.ts'

const IMAGES = 'Container image findings'
const CVES = 'CVE details'

/** One CVE: visible only with a role at tenant scope (azure.md 10.5). */
export const CVE_QUERY = [
    'securityresources',
    "| where type =~ 'microsoft.security/cvedetails'",
    '| project id',
    '| take 1',
].join('\n')

/** Rows of container images, one an image and package: they can be read whatever an admin makes of them. */
export const imageProbe: Probe = {
    checks: [IMAGES],
    permissions: ['Microsoft.Security/assessments/read', 'Microsoft.ResourceGraph/resources/read'],
    ask(client, inventory) {
        const rows = rowsOf(client, imageCountQuery(DEFAULT_CHOICES), 'subscriptionId', scopesOf(inventory))
        if (rows.failure) return [failedCall(IMAGES, rows.failure)]
        const count = rows.value.reduce((sum, row) => sum + Number(row['n']), 0)
        if (count > 0) return [ok(IMAGES, `${numberText(count)} can be read.`)]
        return [
            warning(
                IMAGES,
                'There is none that can be read.',
                `${GIVE_ROLE} on the subscriptions of the registries, and turn on Defender for Containers or Defender CSPM there.`,
            ),
        ]
    },
}

export const cveProbe: Probe = {
    checks: [CVES],
    // assumed: the action is called like the type that Resource Graph lists.
    permissions: ['Microsoft.Security/cveDetails/read'],
    ask(client) {
        const rows = graphRows(client, CVE_QUERY, 'id', {})
        if (rows.failure) return [failedCall(CVES, rows.failure)]
        if (rows.value.length > 0) return [ok(CVES, 'They can be read at tenant scope.')]
        return [
            warning(
                CVES,
                'They cannot be read at tenant scope: container findings come without scores and dates.',
                `${GIVE_ROLE} on the tenant root management group.`,
            ),
        ]
    },
}
