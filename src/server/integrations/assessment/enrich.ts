/** What assessments lack when they arrive and need before they are staged: metadata, regions, tags, accounts; and what they go on from. */
import type { AzureClient } from '../../azure/http/client.ts'
import { accountNames } from '../../azure/graph/account-names.ts'
import { connectorAccounts, connectorOf } from '../../azure/graph/connectors.ts'
import { embeddedMetadata } from '../../azure/graph/embedded-metadata.ts'
import type { Scope } from '../../azure/graph/resource-graph.ts'
import { resourceFacts } from '../../azure/graph/resources.ts'
import { tagTexts } from '../../azure/records/tags.ts'
import { accountKey, datacenterClass } from '../../cmdb/hosts.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { unknownTests } from '../../compliance/tests-on-the-fly.ts'
import type { StagedRecord, StepContext } from '../../runs/integration.ts'
import type { Ports } from '../../runs/ports.ts'
import { isMachine } from './continuity/native-key.ts'
import { goOn } from './continuity/predecessors.ts'
import type { AssessmentRow } from './stage.ts'

/** Fills the columns of a page's new and changed records. */
export function enrich(
    { ports, client, deployment, run }: Pick<StepContext, 'ports' | 'client' | 'deployment' | 'run'>,
    records: readonly StagedRecord<AssessmentRow>[],
    scope: Scope,
): Outcome<StagedRecord<AssessmentRow>[]> {
    const columns = records.map((record) => ({ ...record.columns }))
    const steps = [
        addMetadata(ports, client, columns, scope),
        addFacts(client, columns, scope),
        addAccounts(client, columns, scope),
        addAccountNames({ ports, client, deployment }, columns, scope),
    ]
    const failed = steps.find((step) => step.failure)
    if (failed?.failure) return { failure: failed.failure }
    // Last: what it asks for may stand in the columns that the others have filled, and it writes.
    const continued = goOn({ ports, client, deployment, run }, columns)
    if (continued.failure) return continued
    return { value: records.map((record, index) => ({ ...record, columns: columns[index] ?? record.columns })) }
}

const DONE: Outcome<true> = { value: true }

/** Records of a key without a test get the metadata that the test is made of. */
function addMetadata(
    { compliance }: Pick<Ports, 'compliance'>,
    client: AzureClient,
    columns: AssessmentRow[],
    scope: Scope,
): Outcome<true> {
    const keys = unknownTests(compliance, [...new Set(columns.map((row) => row.test_key))])
    if (keys.length === 0) return DONE
    const metadata = embeddedMetadata(client, keys, scope)
    if (metadata.failure) return metadata
    for (const row of columns) {
        const found = metadata.value.get(row.test_key)
        if (found !== undefined) row.metadata = JSON.stringify(found)
    }
    return DONE
}

/** Azure's assessments say neither region nor tags of their resource, and of a machine not which one it is. */
export function addFacts(client: AzureClient, columns: AssessmentRow[], scope: Scope): Outcome<true> {
    const azure = columns.filter((row) => connectorOf(`${row.resource_id}/`) === '')
    const ids = [...new Set(azure.map((row) => row.resource_id.toLowerCase()))]
    if (ids.length === 0) return DONE
    const facts = resourceFacts(client, ids, scope)
    if (facts.failure) return facts
    for (const row of azure) {
        const found = facts.value.get(row.resource_id.toLowerCase())
        // What the row itself says of it proves nothing.
        if (isMachine(row)) row.machine_uuid = found?.vmId ?? ''
        if (found === undefined) continue
        row.region = row.region || found.region
        row.tags = JSON.stringify(tagTexts(found.tags))
    }
    return DONE
}

/**
 * Some rows of AWS and GCP name no account; their connector does, unless it is of an organisation, whose own account is
 * not that of the resource. Without one the account is not known.
 */
export function addAccounts(client: AzureClient, columns: AssessmentRow[], scope: Scope): Outcome<true> {
    const withoutAccount = columns.filter((row) => row.account === '' && connectorOf(row.resource_id) !== '')
    if (withoutAccount.length === 0) return DONE
    const accounts = connectorAccounts(client, scope)
    if (accounts.failure) return accounts
    for (const row of withoutAccount) row.account = accounts.value.get(connectorOf(row.resource_id)) ?? ''
    return DONE
}

/** Accounts that the CMDB does not have are made with the name that their owners gave them. */
function addAccountNames(
    { ports, client, deployment }: Pick<StepContext, 'ports' | 'client' | 'deployment'>,
    columns: AssessmentRow[],
    scope: Scope,
): Outcome<true> {
    if (!deployment.createCis) return DONE
    const nameless = columns.filter((row) => row.account !== '' && row.account_name === '')
    const known = ports.cmdb().configurationItems.knownHosts([...new Set(nameless.map((row) => row.account))])
    const isNew = (row: AssessmentRow) => !known.has(accountKey(datacenterClass(row.resource_source), row.account))
    const wanting = nameless.filter(isNew)
    if (wanting.length === 0) return DONE
    const isOfConnector = (row: AssessmentRow) => connectorOf(`${row.resource_id}/`) !== ''
    const names = accountNames(client, scope, {
        subscriptions: !wanting.every(isOfConnector),
        connectors: wanting.some(isOfConnector),
    })
    if (names.failure) return names
    for (const row of wanting) row.account_name = names.value.get(row.account.toLowerCase()) ?? ''
    return DONE
}
