/** A deployment as the runs see it: the configuration record, read once. */
import { cloudOf, trimUrl } from '../azure/http/clouds.ts'
import { MAX_PAGE_SIZE } from '../azure/graph/resource-graph.ts'
import type { Selection } from '../azure/graph/subscriptions.ts'
import type { AppRegistration } from '../azure/http/token.ts'
import type { Choices } from '../vocabulary/categories.ts'
import type { NotApplicableHandling } from '../compliance/result.ts'

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
            managementGroupIds: ids(value('management_group_ids')),
            subscriptionIds: ids(value('subscription_ids')),
        },
        pageSize: pageSizeOf(value('page_size')),
        notApplicable: value('not_applicable') === 'import' ? 'import' : 'ignore',
        initiatives: { from: initiativesOf(value('initiatives')), ids: ids(value('initiative_ids')) },
        choices,
        createCis: value('create_cis') !== '0',
        instance: value('integration_instance'),
    }
}

/** Ids as an admin types them: separated by commas, semicolons, spaces or lines. */
function ids(text: string): string[] {
    return text.split(/[\s,;]+/).filter((id) => id !== '')
}

function selectionOf(value: string): Selection['from'] {
    return value === 'management_groups' || value === 'subscriptions' ? value : 'all'
}

function initiativesOf(value: string): Deployment['initiatives']['from'] {
    return value === 'all' || value === 'selected' ? value : 'assigned'
}

function pageSizeOf(value: string): number {
    const size = Number(value)
    return Number.isInteger(size) && size >= 1 && size <= MAX_PAGE_SIZE ? size : MAX_PAGE_SIZE
}
