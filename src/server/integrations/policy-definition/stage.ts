/** From an initiative or a security standard to a row of the staging table. Total and pure. */
import { cut, LENGTH } from '../../compliance/limits.ts'
import type { Rejection } from '../../vocabulary/rejections.ts'
import { plainName, plainText } from '../../compliance/text.ts'
import { glideTime } from '../../compliance/times.ts'
import { objectOf, textOf, type JsonObject } from '../../vocabulary/json.ts'
import type { RowOf } from '../../runs/imports/import-page.ts'
import type { StagedRecord } from '../../runs/integration.ts'
import { membersOf } from './retrieve.ts'

/** Columns of the staging table: one test group, or what a standard says of the tests of an initiative. */
export const COLUMNS = [
    'kind',
    /** Source ID of the test group, in lower case. */
    'source_id',
    'short_description',
    'description',
    'source_created',
    'source_updated',
    /** JSON lists in lower case: policy definition ids and assessment keys. */
    'policies',
    'assessments',
] as const

/** 'members' for a standard that only tells which tests an initiative has. */
export type PolicyRow = RowOf<typeof COLUMNS> & { kind: 'group' | 'members' }

const STANDARD = /\/providers\/microsoft\.security\/securitystandards\//i

/** Returns the staged form of a record, or the reason why it cannot be staged. */
export function stage(record: unknown): { staged: StagedRecord<PolicyRow> } | { rejected: Rejection } {
    const item = objectOf(record)
    const id = textOf(item['id'])
    const properties = objectOf(item['properties'])
    if (id === '') return { rejected: { code: 'no_id', of: '', details: textOf(properties['displayName']) } }
    if (item['missing'] === true) return { rejected: { code: 'not_found', of: id, details: '' } }
    // A display name is optional in Azure Policy.
    const name = plainName(textOf(properties['displayName'])) || textOf(item['name'])
    if (name === '') return { rejected: { code: 'no_display_name', of: id, details: '' } }
    const row = STANDARD.test(id) ? standardRow(id, name, properties) : initiativeRow(id, name, properties)
    return { staged: { externalId: row.external_id, columns: { ...row }, status: 'active', writesNothing: false } }
}

function initiativeRow(id: string, name: string, properties: JsonObject): PolicyRow & { external_id: string } {
    const metadata = objectOf(properties['metadata'])
    return {
        ...common(id, name, properties),
        kind: 'group',
        source_id: id.toLowerCase(),
        source_created: glideTime(textOf(metadata['createdOn'])),
        source_updated: glideTime(textOf(metadata['updatedOn'])),
        policies: JSON.stringify(membersOf(properties, 'policyDefinitions', 'policyDefinitionId')),
        assessments: '[]',
    }
}

/**
 * Microsoft's own standards are listed at every subscription under the same name, so they are one group; a customer's
 * standard is its full id. One that belongs to an initiative is no group of its own (azure.md 5.7).
 */
function standardRow(id: string, name: string, properties: JsonObject): PolicyRow & { external_id: string } {
    const metadata = objectOf(properties['metadata'])
    const initiative = textOf(properties['policySetDefinitionId']).toLowerCase()
    const custom = textOf(properties['standardType']).toLowerCase() === 'custom'
    const identity = custom ? id : id.slice(id.toLowerCase().indexOf('/providers/microsoft.security/'))
    return {
        ...common(identity, name, properties),
        kind: initiative === '' ? 'group' : 'members',
        source_id: initiative === '' ? identity.toLowerCase() : initiative,
        source_created: glideTime(textOf(metadata['createdOn'])),
        source_updated: glideTime(textOf(metadata['lastUpdatedOn'])),
        policies: '[]',
        assessments: JSON.stringify(membersOf(properties, 'assessments', 'assessmentKey')),
    }
}

function common(id: string, name: string, properties: JsonObject) {
    return {
        external_id: id,
        short_description: cut(name, LENGTH.shortText),
        description: plainText(textOf(properties['description'])),
    }
}
