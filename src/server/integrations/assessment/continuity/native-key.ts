/** What proves that two ids behind connectors are one resource: its own id in its own cloud. */
import { connectorOf } from '../../../azure/graph/connectors.ts'
import { usableNativeId } from '../../../azure/records/native-id.ts'
import type { Digest } from '../../../vocabulary/outcome.ts'
import type { AssessmentRow } from '../stage.ts'

type Said = Pick<AssessmentRow, 'resource_id' | 'object_id' | 'account' | 'resource_type'>

/** Does a row say which resource of which account it is, wherever its connector stands? */
export function hasNativeKey({ resource_id: id, object_id: native, account, resource_type: type }: Said): boolean {
    return account !== '' && type !== '' && native !== id && connectorOf(`${id}/`) !== '' && usableNativeId(native)
}

/**
 * A digest of account, type and native id of what lies behind a connector; '' where one of them is not known, or the id
 * is none. The type is part of it: a policy and its attachment have one ARN.
 */
export function nativeKeyOf(said: Said, digest: Digest): string {
    if (!hasNativeKey(said)) return ''
    return digest([said.account, said.resource_type, said.object_id].join('\n').toLowerCase())
}
