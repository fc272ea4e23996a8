/** The word `source` of a row: where the assessed resource lives. */

/**
 * The one spelling of each. azure.md 8.2 names those of assessments; the last two are names
 * of connectors in the same specification.
 */
const SOURCES = 'Azure AWS GCP OnPremise OnPremiseSql GitHub GitLab AzureDevOps DockerHub JFrog'.split(' ')

/** What is longer, or does not begin with a letter, is no word. */
const WORD = /^[a-z][\w ./:-]{0,99}$/i

/** Clouds whose resources have ids, types, regions and accounts of their own. */
export const NATIVE_CLOUDS: readonly string[] = ['AWS', 'GCP']

/** The one spelling of a source; undefined for a word that is on no list. */
export function knownSource(word: string): string | undefined {
    const letters = word.toLowerCase().replace(/[^a-z0-9]/g, '')
    return SOURCES.find((source) => source.toLowerCase() === letters)
}

/** Is it a word at all? */
export function isWord(text: string): boolean {
    return WORD.test(text)
}

const ON_PREMISES = /\/workspaces\/[^/]+\/onpremisemachines\//i

/** Is it the id of a machine that only a workspace knows? (recorded: azure.md 8.2) */
export function isOnPremises(resourceId: string): boolean {
    return ON_PREMISES.test(resourceId)
}

/** The cloud that a native id is of: an ARN is of AWS, a full name of Google's asset inventory of GCP; '' for others. */
export function cloudOfNativeId(nativeId: string): string {
    if (/^arn:/i.test(nativeId)) return 'AWS'
    return /^\/\/[a-z0-9.-]+\.googleapis\.com\//i.test(nativeId) ? 'GCP' : ''
}

/** The cloud that the id of a resource behind a connector begins its last part with (azure.md 11.3); '' for others. */
export function cloudOfSlug(resourceId: string): string {
    return /\/securityentitydata\/(aws|gcp)-/i.exec(resourceId)?.[1]?.toUpperCase() ?? ''
}
