/** Resources whose results belong on the CI of the resource in which they lie. */
import { nameOf, typeOf } from '../../azure/records/resource-id.ts'
import { isAccount, type CloudResource } from '../resource.ts'
import type { CiDecision } from './policy.ts'

/** Deeper than Azure nests resources. */
const MAX_STEPS = 10

/**
 * The nearest resource above that has a CI of its own, for a resource that is rolled up; undefined where nothing is above
 * it. Resources of other clouds lie behind a connector, which is none of theirs: they have none above.
 */
export function rolledUpTo(
    resource: CloudResource,
    decisionOf: (resource: CloudResource) => CiDecision,
): CloudResource | undefined {
    let above = parentOf(resource)
    for (let step = 0; step < MAX_STEPS && above !== undefined; step += 1) {
        if (decisionOf(above).action !== 'parent') return above
        above = parentOf(above)
    }
    return undefined
}

/** The resource in which another lies, by its id: a resource, a resource group, or a subscription. */
export function parentOf(resource: CloudResource): CloudResource | undefined {
    const resourceId = parentId(resource.resourceId)
    if (resourceId === '' || isBehindConnector(resourceId)) return undefined
    const parent = {
        identity: resourceId.toLowerCase(),
        resourceId,
        objectId: resourceId,
        name: nameOf(resourceId),
        type: typeOf(resourceId),
        account: resource.account,
        provider: resource.provider,
        ...(resource.onPremises === true ? { onPremises: true } : {}),
    }
    const region = isAccount({ ...parent, region: '' }) ? '' : resource.region
    return { ...parent, region }
}

function isBehindConnector(id: string): boolean {
    return /\/providers\/microsoft\.security\/securityconnectors\//i.test(`${id}/`)
}

/** '' for what is in nothing. */
function parentId(id: string): string {
    const provider = id.toLowerCase().lastIndexOf('/providers/')
    if (provider < 0) return /^(\/subscriptions\/[^/]+)\/resourceGroups\/[^/]+$/i.exec(id)?.[1] ?? ''
    // A provider, then pairs of type and name.
    const parts = id.slice(provider + '/providers/'.length).split('/')
    return parts.length <= 3 ? id.slice(0, provider) : id.slice(0, id.lastIndexOf('/', id.lastIndexOf('/') - 1))
}
