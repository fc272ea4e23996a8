/** Which object ID a resource has: its native id, where that is one, else its ARM id. */

import { isPlaceholder } from '../../azure/records/members.ts'

/** A type and a name in the place of an id: AWS::::Account:123456789012 stands for the account and all that is in it. */
const TYPE_AND_NAME = /^[a-z]+::/i

/** The object ID of a resource, given what its row calls its id. */
export function usableObjectId(nativeId: string, resourceId: string): string {
    const id = nativeId.trim()
    return isPlaceholder(id) || TYPE_AND_NAME.test(id) ? resourceId : id
}
