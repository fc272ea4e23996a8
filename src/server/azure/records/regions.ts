/** Regions of all clouds in the one spelling that Resource Graph and Discovery have: `eastus`, `us-east-1`, `us-central1`. */

const REGION = /^[a-z][a-z0-9-]{0,62}$/

/** A zone, also a local one, of AWS: us-east-1a, us-west-2-lax-1a. */
const AWS_ZONE = /^([a-z]{2}(?:-[a-z]+)+-\d+)(?:[a-z]|-[a-z0-9-]+)$/

/** A zone of GCP: europe-west1-b. */
const GCP_ZONE = /^([a-z]+-[a-z]+\d+)-[a-z]$/

/** Longer is no name of a region. */
const LONGEST = 100

/**
 * The region that a text names: without blanks, in lower case, and of a zone the region that it lies in. Resource Graph
 * answers "eastus" where other interfaces of Azure write "East US". What does not look like a region stays as it is, in
 * lower case: nobody has a list of all names.
 */
export function regionOf(text: string): string {
    if (text.length > LONGEST) return ''
    const name = text.toLowerCase().replace(/\s+/g, '')
    if (!REGION.test(name)) return text.toLowerCase().trim()
    return AWS_ZONE.exec(name)?.[1] ?? GCP_ZONE.exec(name)?.[1] ?? name
}
