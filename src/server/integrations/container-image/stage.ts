/** From a recommendation on a container image, or on a container that runs one, to a row of the staging table. Total and pure. */
import { glideTime, latest } from '../../compliance/times.ts'
import { membersOf, type Members } from '../../azure/records/members.ts'
import { assessedResourceId, subscriptionOf } from '../../azure/records/resource-id.ts'
import { objectOf, textOf, type JsonObject } from '../../vocabulary/json.ts'
import type { RowOf } from '../../runs/imports/import-page.ts'
import type { StageResult } from '../../runs/integration.ts'
import { packageFacts, vulnerabilitiesOf, type Found } from './vulnerabilities.ts'

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
    /** When the image was last pushed; '' where that is not known, and where a container runs it. */
    'last_pushed',
    /** JSON list of Vulnerability. */
    'vulnerabilities',
    /** Why the list lacks some, where it does: what it does not name may still be there. '' for a whole one. */
    'incomplete',
] as const

export type ImageRow = RowOf<typeof COLUMNS> & { verdict: 'failed' | 'passed' | 'not_applicable' }

const VERDICTS: Record<string, ImageRow['verdict']> = {
    healthy: 'passed',
    unhealthy: 'failed',
    notapplicable: 'not_applicable',
}

/** Returns the staged form of a record, or the reason why it cannot be staged or is left out. */
export function stage(record: unknown): StageResult<ImageRow> {
    const item = objectOf(record)
    const value = (name: string) => textOf(item[name])
    const id = value('id')
    if (id === '') return { rejected: { code: 'no_id', of: '', details: value('displayName') } }
    const code = value('code').trim()
    const verdict = VERDICTS[code.toLowerCase()]
    if (verdict === undefined)
        return {
            rejected: { code: 'unknown_status', of: id, details: `status code "${code}"` },
            ...(code === '' ? {} : { unknown: [{ kind: 'status', word: code, example: id }] }),
        }
    const image = imageOf(id, item)
    if (image.image_digest === '') return withoutImage(id, item)
    const found = vulnerabilitiesOf(item['additionalData'])
    if (verdict === 'failed' && found.vulnerabilities.length === 0)
        return { rejected: { code: 'no_vulnerability_id', of: id, details: found.problem } }
    const row = rowOf(id, item, verdict, found)
    // What is not vulnerable creates nothing; it closes what it closed.
    return {
        staged: {
            externalId: id,
            columns: { external_id: id, ...row, ...image },
            status: verdict,
            writesNothing: verdict !== 'failed',
        },
    }
}

type Image = Pick<ImageRow, 'image_digest' | 'image_name' | 'registry' | 'repository' | 'last_pushed'>

function rowOf(
    id: string,
    item: JsonObject,
    verdict: ImageRow['verdict'],
    { vulnerabilities, problem }: Found,
): Omit<ImageRow, keyof Image> {
    const value = (name: string) => textOf(item[name])
    const facts = packageFacts(item['additionalData'])
    const data = membersOf(item['additionalData'])
    return {
        verdict,
        title: value('displayName'),
        provider: membersOf(item['resourceDetails']).fact('Source') || 'Azure',
        account: data.fact('HierarchyId') || subscriptionOf(id) || value('subscriptionId'),
        region: data.fact('Region') || value('location'),
        package_name: data.fact('SoftwareName') || value('displayName').replace(/^Update /, ''),
        package_version: facts.version,
        package_type: facts.type,
        severity: value('severity'),
        first_found: glideTime(value('firstEvaluationDate')),
        last_found: glideTime(value('statusChangeDate')),
        vulnerabilities: JSON.stringify(verdict === 'failed' ? vulnerabilities : []),
        incomplete: verdict === 'failed' ? problem : '',
    }
}

/** A container that runs something unknown is left out, counted; an image has to say which one it is. */
function withoutImage(id: string, item: JsonObject): StageResult<ImageRow> {
    const type = membersOf(item['resourceDetails']).fact('ResourceType')
    const details = `${textOf(item['displayName'])}, ${type}`
    if (/image$/i.test(type)) return { rejected: { code: 'no_image', of: id, details } }
    return { excluded: { code: 'unknown_image', of: id, details } }
}

/** Digest, registry and repository, from the row's own description or else from the names that carry them. */
function imageOf(id: string, item: JsonObject): Image {
    const described = membersOf(item['image'], item['additionalData'])
    const uri = described.fact('ImageUri')
    const resource = membersOf(item['resourceDetails']).fact('ResourceName')
    // The name of a running container is not the one of its image.
    const name = digestIn([resource]) !== '' || uri === '' ? resource : uri
    const said = [described.fact('Digest'), uri, name, assessedResourceId(id) ?? '']
    const details = membersOf(...described.values('RepositoryDetails'))
    const last_pushed = isRunning(id, item) ? '' : pushedAt(described, details)
    return { image_digest: digestIn(said), image_name: name, ...placeOf(details, uri, name), last_pushed }
}

/** Is the row about a container that runs an image, and not about the image in its registry? */
function isRunning(id: string, item: JsonObject): boolean {
    const type = membersOf(item['resourceDetails']).fact('ResourceType')
    return type === '' ? /\/k8s-container-/i.test(id) : !/image$/i.test(type)
}

/** When an image was last pushed, as it or its repository's details say. */
function pushedAt(...said: readonly Members[]): string {
    return latest(
        ...said.flatMap((members) => members.values('LastPushedToRegistryUTC')).map((at) => glideTime(textOf(at))),
    )
}

/** The first digest that some texts have; '' when none has one. */
function digestIn(texts: readonly string[]): string {
    const digests = texts.map((text) => /sha256:[0-9a-f]{64}/i.exec(text)?.[0].toLowerCase())
    return digests.find((digest) => digest !== undefined) ?? ''
}

function placeOf(details: Members, uri: string, name: string) {
    const path = beforeAt(uri)
    const hostInPath = path.includes('/') ? path.slice(0, path.indexOf('/')) : ''
    const registry = details.fact('RegistryHost') || hostInPath
    const repository = details.fact('RepositoryName') || path.slice(registry.length + 1) || beforeAt(name)
    return { registry, repository }
}

/** A name without its digest. */
function beforeAt(name: string): string {
    return name.split('@')[0] ?? ''
}
