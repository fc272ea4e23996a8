/** What cloud resources hang on: a logical datacenter of a cloud service account. */

import { canonicalRegion, EVERYWHERE } from './identity/region.ts'

/** assumed: the datacenter class by cloud, as Discovery patterns use them. */
const DATACENTER_CLASS: Record<string, string> = {
    azure: 'cmdb_ci_azure_datacenter',
    aws: 'cmdb_ci_aws_datacenter',
    gcp: 'cmdb_ci_google_datacenter',
}

export const DATACENTER_CLASSES: readonly string[] = Object.values(DATACENTER_CLASS)

/** The datacenter class of a provider; it also tells an account of one cloud from that of another. */
export function datacenterClass(provider: string): string {
    return DATACENTER_CLASS[provider.toLowerCase()] ?? 'cmdb_ci_azure_datacenter'
}

export function accountKey(datacenterType: string, account: string): string {
    return `${datacenterType}\n${account}`.toLowerCase()
}

/** "East US" and "eastus" are one datacenter. */
export function datacenterKey(account: string, region: string): string {
    return `${account.toLowerCase()}\n${canonicalRegion(region) || EVERYWHERE}`
}
