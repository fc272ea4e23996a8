/** Which object ID a resource has: its native id, where that is one, else its ARM id. */

/** Words that stand where a resource has no native id (Defender for Cloud writes "NoArn" for IAM roles, users and groups). */
const PLACEHOLDERS = ['', 'noarn', 'nourl', 'n/a', 'na', 'unknown', 'none', 'null', 'undefined', '-']

/** A type and a name in the place of an id: AWS::::Account:123456789012 stands for the account and all that is in it. */
const TYPE_AND_NAME = /^[a-z]+::/i
const ZERO_GUID = /^[0-]+$/

/** The object ID of a resource, given what its row calls its id. */
export function usableObjectId(nativeId: string, resourceId: string): string {
    const id = nativeId.trim()
    const absent = PLACEHOLDERS.includes(id.toLowerCase()) || TYPE_AND_NAME.test(id) || ZERO_GUID.test(id)
    return absent ? resourceId : id
}
