/** What Save and test asks for on behalf of both assessment integrations. */
import { ASSESSMENTS } from '../../azure/graph/assessment-rows.ts'
import { failedCall, ok, warning } from '../../deployments/checks/check.ts'
import { refused, rowsOf, scopesOf, type Probe } from '../../deployments/checks/probes.ts'
import { counted, firstFew } from '../../vocabulary/counts.ts'
import { textOf } from '../../vocabulary/json.ts'

const FOUND = 'Assessments'
const RESOURCES = 'Resources and tags'

const READER =
    'Give the app registration the role Reader on the subscriptions: Security Reader need not see the resources themselves.'

export const ASSESSMENT_COUNT_QUERY = [...ASSESSMENTS, '| summarize n = count()'].join('\n')

/** Subscriptions that are assessed at all. */
export const ASSESSED_QUERY = [...ASSESSMENTS, '| distinct subscriptionId', '| order by subscriptionId asc'].join('\n')

/** Without it a subscription is not assessed. New ones have to opt in since 27 October 2026 (azure.md 2.2). */
const FOUNDATIONAL =
    'Turn on Foundational CSPM, or another Defender plan, under Environment settings of Defender for Cloud: new subscriptions have it only when somebody turns it on. First results take up to a day.'

/**
 * One resource of any kind. Connectors are among them and are no proof: a role that reads what Defender for Cloud says
 * need not read the resources themselves (azure.md 13.6).
 */
export const RESOURCE_QUERY = [
    'resources',
    "| where not(type =~ 'microsoft.security/securityconnectors')",
    '| project id',
    '| take 1',
].join('\n')

export const assessmentProbe: Probe = {
    checks: [FOUND],
    permissions: ['Microsoft.Security/assessments/read', 'Microsoft.ResourceGraph/resources/read'],
    ask(client, inventory) {
        const rows = rowsOf(client, ASSESSMENT_COUNT_QUERY, 'n', scopesOf(inventory))
        if (rows.failure) return [failedCall(FOUND, rows.failure)]
        const count = rows.value.reduce((sum, row) => sum + Number(row['n']), 0)
        if (count === 0) return [warning(FOUND, 'Resource Graph answers, but there is no assessment.', FOUNDATIONAL)]
        const subscriptions = rowsOf(client, ASSESSED_QUERY, 'subscriptionId', scopesOf(inventory))
        if (subscriptions.failure) return [failedCall(FOUND, subscriptions.failure)]
        const assessed = new Set(subscriptions.value.map((row) => textOf(row['subscriptionId']).toLowerCase()))
        const empty = inventory.readable.filter((subscription) => !assessed.has(subscription))
        const said = `${counted(count, 'assessment')} can be read through Resource Graph`
        if (empty.length === 0) return [ok(FOUND, `${said}.`)]
        const none = counted(empty.length, 'subscription has none', 'subscriptions have none')
        return [warning(FOUND, `${said}, but ${none}: ${firstFew(empty)}.`, FOUNDATIONAL)]
    },
}

/** Resources, whose tags and regions discovered items get. */
export const resourceProbe: Probe = {
    checks: [RESOURCES],
    permissions: ['*/read'],
    ask(client, inventory) {
        const rows = rowsOf(client, RESOURCE_QUERY, 'id', scopesOf(inventory))
        if (rows.failure) return [refused(RESOURCES, rows.failure, READER)]
        if (rows.value.length > 0) return [ok(RESOURCES, 'They can be read.')]
        return [warning(RESOURCES, 'No resource can be read: discovered items come without tags and regions.', READER)]
    },
}
