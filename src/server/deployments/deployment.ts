/** A deployment as the runs see it: the configuration record, read once. */
import { cloudOf, trimUrl } from '../azure/http/clouds.ts'
import { MAX_PAGE_SIZE } from '../azure/graph/resource-graph.ts'
import type { Selection } from '../azure/graph/subscriptions.ts'
import type { Choices } from '../vocabulary/categories.ts'
import { emptyFailure, type AppRegistration } from '../azure/http/token.ts'
import type { NotApplicableHandling } from '../compliance/result.ts'
import type { Failure } from '../vocabulary/failures.ts'

export interface Deployment {
    sysId: string
    name: string
    active: boolean
    /** Choice value. */
    cloud: string
    apiUrl: string
    /** Who signs in, without the secret: that is read where it is used. */
    application: AppRegistration
    selection: Selection
    pageSize: number
    /** What stands under Page size where that is none: the largest is used instead. */
    wrongPageSize?: string
    /** Why nobody can sign in with what is filled in, as far as that can be told without reading the secret. */
    empty?: Failure | undefined
    notApplicable: NotApplicableHandling
    /** Which initiatives become test groups. */
    initiatives: { from: 'assigned' | 'all' | 'selected'; ids: string[] }
    /** Are CIs created for resources that no lookup rule matches? */
    createCis: boolean
    /** What becomes of recommendations by category: settings of the instance, the same for all deployments. */
    choices: Choices
    /** sys_id of the integration instance (sn_sec_int_impl): tells results of different deployments apart. */
    instance: string
}

/** Reads a deployment from its column values. Empty URLs mean the cloud's own. */
export function deploymentOf(sysId: string, value: (column: string) => string, choices: Choices): Deployment {
    const cloud = cloudOf(value('cloud'))
    return {
        sysId,
        name: value('name'),
        active: value('active') === '1',
        cloud: value('cloud'),
        apiUrl: trimUrl(value('api_url')) || cloud.apiUrl,
        application: {
            loginUrl: trimUrl(value('login_url')) || cloud.loginUrl,
            tenantId: value('tenant_id').trim(),
            clientId: value('client_id').trim(),
            audience: cloud.audience,
        },
        selection: {
            from: selectionOf(value('import_findings_from')),
            managementGroupIds: ids(value('management_group_ids'), MANAGEMENT_GROUP),
            subscriptionIds: ids(value('subscription_ids'), SUBSCRIPTION),
        },
        pageSize: pageSizeOf(value('page_size')) ?? MAX_PAGE_SIZE,
        wrongPageSize: pageSizeOf(value('page_size')) === undefined ? value('page_size').trim() : '',
        empty: emptyFailure({
            tenantId: value('tenant_id').trim() !== '',
            clientId: value('client_id').trim() !== '',
            clientSecret: value('client_secret') !== '',
        }),
        notApplicable: value('not_applicable') === 'import' ? 'import' : 'ignore',
        initiatives: { from: initiativesOf(value('initiatives')), ids: initiativeIds(value('initiative_ids')) },
        choices,
        createCis: value('create_cis') !== '0',
        instance: value('integration_instance'),
    }
}

/** What the portal, a script or a list in JSON puts around an ID. */
const AROUND = /^["'`[\](){}“”‘’]+|["'`[\](){}“”‘’]+$/g

/** Paths of ARM that are an ID and nothing else. What goes on behind it is narrower, so it is no such path. */
const SUBSCRIPTION = /^\/?subscriptions\/([^/]+)\/?$/i
const MANAGEMENT_GROUP = /^\/?providers\/microsoft\.management\/managementgroups\/([^/]+)\/?$/i

/**
 * Ids as an admin types or pastes them: separated by commas, semicolons, spaces or lines, in quotes, or as the path of
 * ARM that `path` knows. Their spelling stays.
 */
function ids(text: string, path?: RegExp): string[] {
    const typed = text.split(/[\s,;]+/).map((id) => id.replace(AROUND, '') || id)
    return typed.map((id) => path?.exec(id)?.[1] ?? id).filter((id) => id !== '')
}

/** Initiatives alike; what looks like a display name stays in one piece, so that it is named as it was typed. */
function initiativeIds(text: string): string[] {
    const typed = text.split(/[,;\n\r\t]+/).map((id) => id.trim().replace(AROUND, '').trim())
    const apart = typed.flatMap((id) => (id.includes('/') ? id.split(/\s+/) : [id]))
    return apart.filter((id) => id !== '')
}

function selectionOf(value: string): Selection['from'] {
    return value === 'management_groups' || value === 'subscriptions' ? value : 'all'
}

function initiativesOf(value: string): Deployment['initiatives']['from'] {
    return value === 'all' || value === 'selected' ? value : 'assigned'
}

/** A page size as it is typed; undefined for what is none. Empty is the largest. */
export function pageSizeOf(value: string): number | undefined {
    if (value.trim() === '') return MAX_PAGE_SIZE
    const size = Number(value)
    return Number.isInteger(size) && size >= 1 && size <= MAX_PAGE_SIZE ? size : undefined
}
