/** One spelling of a region, whoever writes it. */
import { isPlaceholder } from '../../azure/records/members.ts'
import { regionOf } from '../../azure/records/regions.ts'

/** The region of what is in all of them. */
export const EVERYWHERE = 'global'

/**
 * The region by which datacenters are told apart: "East US" and "eastus" are one, and a zone lies in its region
 * (us-central1-a, us-east-1a). '' where there is none.
 */
export function canonicalRegion(region: string): string {
    return isPlaceholder(region) ? '' : regionOf(region)
}

const AWS_REGION =
    /-((?:us|eu|ap|sa|ca|me|af|il|mx|cn)(?:-gov|-iso[a-z]?)?-(?:north|south|east|west|central)[a-z]*-\d)$/
const GCP_REGION =
    /-((?:us|europe|asia|australia|northamerica|southamerica|me|africa)-(?:north|south|east|west|central)[a-z]*\d+)(?:-[a-z])?$/

/**
 * The region of a resource behind a connector, by the last word of its ARM id, which ends with it (azure.md 11.3); '' where
 * it does not. Some rows say nothing but the id.
 */
export function regionOfSlug(resourceId: string): string {
    const slug = /\/securityentitydata\/([^/]+)$/i.exec(resourceId)?.[1]?.toLowerCase() ?? ''
    return (slug.startsWith('aws-') ? AWS_REGION : GCP_REGION).exec(slug)?.[1] ?? ''
}
