/** One spelling of a region, whoever writes it. */

/** What stands where a resource is in no region. */
const NOWHERE = ['unknown', 'n/a', 'none', 'null', '-']

/** The region of what is in all of them. */
export const EVERYWHERE = 'global'

/**
 * The region by which datacenters are told apart: "East US" and "eastus" are one, and a zone lies in its region
 * (us-central1-a, us-east-1a). '' where there is none.
 */
export function canonicalRegion(region: string): string {
    const name = region.toLowerCase().replace(/\s+/g, '')
    if (NOWHERE.includes(name)) return ''
    return name.replace(/^([a-z]+-[a-z]+\d+)-[a-z]$/, '$1').replace(/^([a-z]+(?:-[a-z]+)+-\d+)[a-z]$/, '$1')
}
