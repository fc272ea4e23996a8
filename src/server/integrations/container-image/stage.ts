/** From a recommendation on a container image to a row of the staging table. Total and pure. */
import type { Rejection } from '../../vocabulary/rejections.ts'
import { glideTime } from '../../compliance/times.ts'
import { assessedResourceId, subscriptionOf } from '../../azure/records/resource-id.ts'
import { listOf, member, objectOf, parseJson, parseObject, textOf, type JsonObject } from '../../vocabulary/json.ts'
import type { RowOf } from '../../runs/imports/import-page.ts'
import type { StagedRecord } from '../../runs/integration.ts'
import { vulnerabilitiesOf } from './vulnerabilities.ts'

/** Columns of the staging table: one package of one image. */
export const COLUMNS = [
    'verdict',
    'title',
    'image_digest',
    'image_name',
    'registry',
    'repository',
    'provider',
    'account',
    'region',
    'package_name',
    'package_version',
    'package_type',
    'severity',
    'first_found',
    'last_found',
    /** JSON list of Vulnerability. */
    'vulnerabilities',
] as const

export type ImageRow = RowOf<typeof COLUMNS> & { verdict: 'failed' | 'passed' | 'not_applicable' }

const VERDICTS: Record<string, ImageRow['verdict']> = {
    healthy: 'passed',
    unhealthy: 'failed',
    notapplicable: 'not_applicable',
}

/** Returns the staged form of a record, or the reason why it cannot be staged. */
export function stage(record: unknown): { staged: StagedRecord<ImageRow> } | { rejected: Rejection } {
    const item = objectOf(record)
    const value = (name: string) => textOf(item[name])
    const id = value('id')
    if (id === '') return { rejected: { code: 'no_id', of: '', details: value('displayName') } }
    const verdict = VERDICTS[value('code').toLowerCase()]
    if (verdict === undefined) return { rejected: { code: 'unknown_status', of: id, details: value('code') } }
    const image = imageOf(id, item)
    if (image.image_digest === '') return { rejected: { code: 'no_image', of: id, details: value('displayName') } }
    const data = objectOf(item['additionalData'])
    const row: ImageRow = {
        verdict,
        title: value('displayName'),
        ...image,
        provider: textOf(member(objectOf(item['resourceDetails']), 'Source')) || 'Azure',
        account: textOf(member(data, 'HierarchyId')) || subscriptionOf(id) || value('subscriptionId'),
        region: textOf(member(data, 'Region')) || value('location'),
        package_name: textOf(member(data, 'SoftwareName')) || value('displayName').replace(/^Update /, ''),
        package_version: versionsOf(member(data, 'DetectedSoftwareVersions')),
        package_type: textOf(member(data, 'PackageType')),
        severity: value('severity'),
        first_found: glideTime(value('firstEvaluationDate')),
        last_found: glideTime(value('statusChangeDate')),
        vulnerabilities: JSON.stringify(verdict === 'failed' ? vulnerabilitiesOf(data) : []),
    }
    // What is not vulnerable creates nothing; it closes what it closed.
    return {
        staged: {
            externalId: id,
            columns: { external_id: id, ...row },
            status: verdict,
            writesNothing: verdict !== 'failed',
        },
    }
}

/** Digest, registry and repository, from the row's own description or else from the names that carry them. */
function imageOf(id: string, item: JsonObject) {
    const described = parseObject(textOf(item['image'])) ?? {}
    const uri = textOf(member(described, 'ImageUri'))
    const name = textOf(member(objectOf(item['resourceDetails']), 'ResourceName')) || uri
    const said = [textOf(member(described, 'Digest')), uri, name, assessedResourceId(id) ?? '']
    return { image_digest: digestIn(said), image_name: name, ...placeOf(described, uri, name) }
}

/** The first digest that some texts have; '' when none has one. */
function digestIn(texts: readonly string[]): string {
    const digests = texts.map((text) => /sha256:[0-9a-f]{64}/i.exec(text)?.[0].toLowerCase())
    return digests.find((digest) => digest !== undefined) ?? ''
}

function placeOf(described: JsonObject, uri: string, name: string) {
    const details = objectOf(member(described, 'RepositoryDetails'))
    const path = beforeAt(uri)
    const hostInPath = path.includes('/') ? path.slice(0, path.indexOf('/')) : ''
    const registry = textOf(member(details, 'RegistryHost')) || hostInPath
    const repository = textOf(member(details, 'RepositoryName')) || path.slice(registry.length + 1) || beforeAt(name)
    return { registry, repository }
}

/** A name without its digest. */
function beforeAt(name: string): string {
    return name.split('@')[0] ?? ''
}

/** Versions come as a list, or as the same in text, or as plain text. */
function versionsOf(value: unknown): string {
    if (Array.isArray(value)) return value.map(textOf).join(', ')
    const text = textOf(value)
    if (!text.startsWith('[')) return text
    try {
        return listOf(parseJson(text)).map(textOf).join(', ')
    } catch {
        return text
    }
}
