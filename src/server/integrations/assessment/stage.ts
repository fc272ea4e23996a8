/** From a row of Resource Graph to a row of the staging table. Total and pure: a row or a rejection, never a throw. */
import { nativeObjectId, nativeType } from '../../azure/records/native-id.ts'
import { assessedResourceId, nameOf, subscriptionOf, typeOf } from '../../azure/records/resource-id.ts'
import { tagTexts } from '../../azure/records/tags.ts'
import type { Rejection } from '../../vocabulary/rejections.ts'
import type { Verdict } from '../../compliance/result.ts'
import { glideTime } from '../../compliance/times.ts'
import { objectOf, textOf, type JsonObject } from '../../vocabulary/json.ts'
import type { Deployment } from '../../deployments/deployment.ts'
import type { RowOf } from '../../runs/imports/import-page.ts'
import type { StagedRecord } from '../../runs/integration.ts'

/** Columns of the staging table: one assessment of one resource. Empty is ''. */
export const COLUMNS = [
    'test_key',
    'display_name',
    'verdict',
    'cause',
    'status_description',
    'status_changed_at',
    'first_evaluated_at',
    'severity',
    /** Azure, AWS, GCP, OnPremise, ... as received. */
    'resource_source',
    /** ARM id of the assessed resource, as received: the discovered item's identity. */
    'resource_id',
    /** Id that Discovery keeps in object_id: the cloud's own id for AWS and GCP, the ARM id otherwise. */
    'object_id',
    'resource_name',
    'resource_type',
    'region',
    'account',
    /** What a new account is called; '' until it is known, and for one that the CMDB has. */
    'account_name',
    /** JSON list of 'key:value', '' when not known; those of Azure resources come from Resource Graph before staging. */
    'tags',
    'portal_link',
    /** Metadata of the assessment as JSON, for a test that does not exist yet; '' otherwise. */
    'metadata',
] as const

export type AssessmentRow = RowOf<typeof COLUMNS> & { verdict: Verdict }

/** Azure's status codes in lower case. Exempted resources come as NotApplicable with cause Exempt (azure.md 8.2). */
const VERDICTS: Record<string, Verdict> = { healthy: 'passed', unhealthy: 'failed', notapplicable: 'not_applicable' }

const NATIVE_CLOUDS = ['aws', 'gcp']

/** Returns the staged form of a row, or the reason why it cannot be staged. */
export function toRow(record: JsonObject): { row: AssessmentRow & { external_id: string } } | { rejected: Rejection } {
    const value: Value = (name) => textOf(record[name])
    const id = value('id')
    if (id === '') return reject('no_id', '', value('displayName'))
    // resourceDetails repeats the resource id, but not for on-premises machines; the assessment's own id always has it.
    const resourceId = assessedResourceId(id)
    if (resourceId === undefined) return reject('no_resource_id', id, value('displayName'))
    const key = value('name').toLowerCase()
    if (key === '') return reject('no_assessment_key', id, value('displayName'))
    const verdict = VERDICTS[value('code').toLowerCase()]
    if (verdict === undefined) return reject('unknown_status', id, `status code "${value('code')}"`)

    return {
        row: {
            external_id: id,
            test_key: key,
            display_name: value('displayName'),
            verdict,
            cause: value('cause'),
            status_description: value('description'),
            status_changed_at: glideTime(value('statusChangeDate')),
            first_evaluated_at: glideTime(value('firstEvaluationDate')),
            severity: value('severity'),
            ...resourceColumns(value, resourceId),
            portal_link: portalLink(value('portal')),
            metadata: '',
        },
    }
}

type Value = (name: string) => string

type ResourceColumn =
    | 'resource_source'
    | 'resource_id'
    | 'object_id'
    | 'resource_name'
    | 'resource_type'
    | 'region'
    | 'account'
    | 'account_name'
    | 'tags'

/** What a row says of the assessed resource. One of AWS or GCP has a type, an id, an account and tags of its own cloud. */
function resourceColumns(value: Value, resourceId: string): Pick<AssessmentRow, ResourceColumn> {
    const common = {
        account_name: '',
        resource_source: value('source'),
        resource_id: resourceId,
        resource_name: value('resourceName') || nameOf(resourceId),
        region: (value('region') || value('location')).toLowerCase(),
    }
    if (!NATIVE_CLOUDS.includes(value('source').toLowerCase())) {
        const account = subscriptionOf(resourceId)
        return { ...common, object_id: resourceId, resource_type: typeOf(resourceId), account, tags: '' }
    }
    const type = nativeType(value('source'), value('resourceProvider'), value('resourceType'))
    return {
        ...common,
        object_id: value('nativeId') === '' ? resourceId : nativeObjectId(type, value('nativeId')),
        resource_type: type,
        account: value('account'),
        // A resource without tags says '{}'; additionalData may be missing as a whole (azure.md 8.2, A.2).
        tags: value('nativeTags') === '' ? '' : JSON.stringify(tagTexts(value('nativeTags'))),
    }
}

function reject(code: Rejection['code'], of: string, details: string): { rejected: Rejection } {
    return { rejected: { code, of, details } }
}

/** Azure sends the link without a scheme (azure.md 8.2). Anything that is not the portal's address is dropped. */
function portalLink(link: string): string {
    if (link === '') return ''
    const full = /^https?:\/\//i.test(link) ? link : `https://${link}`
    return /^https:\/\/portal\.azure\.(com|us)\//i.test(full) ? full : ''
}

/** A row of Resource Graph as a record to stage. What is not applicable creates nothing, unless the deployment imports it. */
export function stage(
    record: unknown,
    deployment: Pick<Deployment, 'notApplicable'>,
): { staged: StagedRecord<AssessmentRow> } | { rejected: Rejection } {
    const result = toRow(objectOf(record))
    if ('rejected' in result) return result
    const { row } = result
    const writesNothing = row.verdict === 'not_applicable' && deployment.notApplicable === 'ignore'
    return { staged: { externalId: row.external_id, columns: { ...row }, status: row.verdict, writesNothing } }
}
