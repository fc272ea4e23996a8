/** From a row of Resource Graph to a row of the staging table. Total and pure: a row or a rejection, never a throw. */
import { detailLines } from '../../azure/records/details.ts'
import { isPlaceholder, membersOf } from '../../azure/records/members.ts'
import { assessedResourceId, nameOf } from '../../azure/records/resource-id.ts'
import type { Rejection } from '../../vocabulary/rejections.ts'
import type { Verdict } from '../../compliance/result.ts'
import { glideTime } from '../../compliance/times.ts'
import { assessmentOf, setApart } from './combined/stage.ts'
import { cut, LENGTH } from '../../compliance/limits.ts'
import { objectOf, type JsonObject } from '../../vocabulary/json.ts'
import type { Deployment } from '../../deployments/deployment.ts'
import type { RowOf } from '../../runs/imports/import-page.ts'
import type { StageResult } from '../../runs/integration.ts'
import type { UnknownWord } from '../../vocabulary/words.ts'
import { RESOURCE_COLUMNS, resourceColumns } from './resource.ts'

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
    ...RESOURCE_COLUMNS,
    /** What additionalData says, as lines; '' when it says nothing that a reader needs. */
    'details',
    'portal_link',
    /** Metadata of the assessment as JSON, for a test that does not exist yet; '' otherwise. */
    'metadata',
] as const

export type AssessmentRow = RowOf<typeof COLUMNS> & { verdict: Verdict }

/** Azure's status codes in lower case. Exempted resources come as NotApplicable with cause Exempt (azure.md 8.2). */
const VERDICTS = new Map<string, Verdict>(
    Object.entries({ healthy: 'passed', unhealthy: 'failed', notapplicable: 'not_applicable' }),
)

/** Longest word that the list of unknown words keeps. */
const LONGEST_WORD = 100

type Staged = { row: AssessmentRow & { external_id: string } } | { rejected: Rejection }

/**
 * The staged form of a row, or the reason why it cannot be staged; with the words in it that are on no list.
 * @param record a row of `assessmentsQuery`
 */
export function toRow(record: JsonObject): Staged & { unknown?: UnknownWord[] } {
    const { text: value } = membersOf(record)
    const id = value('id')
    if (id === '') return reject('no_id', '', value('displayName'))
    // resourceDetails repeats the resource id, but not for on-premises machines; the assessment's own id always has it.
    const resourceId = assessedResourceId(id)
    if (resourceId === undefined) return reject('no_resource_id', id, value('displayName'))
    // The id ends with the name, and cannot be another row's.
    const key = isPlaceholder(value('name')) ? '' : nameOf(id).toLowerCase()
    if (isPlaceholder(key)) return reject('no_assessment_key', id, value('displayName'))
    const verdict = VERDICTS.get(value('code').toLowerCase())
    if (verdict === undefined)
        return {
            ...reject('unknown_status', id, cut(value('code'), LONGEST_WORD)),
            ...unknownWords(id, [{ kind: 'status', word: value('code') }]),
        }
    const { columns, unknown } = resourceColumns(record, resourceId)
    const [additionalData] = membersOf(record).values('additionalData')
    return {
        row: {
            external_id: id,
            test_key: key,
            display_name: isPlaceholder(value('displayName')) ? '' : value('displayName'),
            verdict,
            cause: value('cause'),
            status_description: value('description'),
            status_changed_at: glideTime(value('statusChangeDate')),
            first_evaluated_at: glideTime(value('firstEvaluationDate')),
            severity: value('severity'),
            ...columns,
            details: detailLines(additionalData, LENGTH.longText).join('\n'),
            portal_link: portalLink(value('portal')),
            metadata: '',
        },
        ...unknownWords(id, unknown),
    }
}

/** Words on no list, with the id of the row that has them; nothing when there are none. */
function unknownWords(example: string, words: readonly Omit<UnknownWord, 'example'>[]): { unknown?: UnknownWord[] } {
    const unknown = words
        .filter(({ word }) => word !== '')
        .map(({ kind, word }) => ({ kind, word: cut(word, LONGEST_WORD), example }))
    return unknown.length === 0 ? {} : { unknown }
}

function reject(code: Rejection['code'], of: string, details: string): { rejected: Rejection } {
    return { rejected: { code, of, details } }
}

/**
 * Azure sends the link without a scheme (azure.md 8.2). Anything that is not the address of a portal is dropped. assumed:
 * since posture is in the Defender portal (May 2026), a row may link there.
 */
function portalLink(link: string): string {
    if (link === '') return ''
    const full = /^https?:\/\//i.test(link) ? link : `https://${link}`
    return /^https:\/\/(portal\.azure|security\.microsoft)\.(com|us)\//i.test(full) ? full : ''
}

/** A row of Resource Graph as a record to stage. What is not applicable creates nothing, unless the deployment imports it. */
export function stage(
    record: unknown,
    deployment: Pick<Deployment, 'notApplicable' | 'choices'>,
): StageResult<AssessmentRow> {
    const received = objectOf(record)
    const apart = setApart(received, deployment.choices)
    if (apart !== undefined) return apart
    const combined = assessmentOf(received)
    const result = toRow(combined?.record ?? received)
    if ('rejected' in result) return result
    const { unknown = [] } = result
    const row = { ...result.row, metadata: combined === undefined ? '' : JSON.stringify(combined.metadata) }
    const writesNothing = row.verdict === 'not_applicable' && deployment.notApplicable === 'ignore'
    return { staged: { externalId: row.external_id, columns: { ...row }, status: row.verdict, writesNothing }, unknown }
}
