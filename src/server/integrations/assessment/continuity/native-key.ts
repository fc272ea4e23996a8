/** What proves that two ids behind connectors are one resource: its own id in its own cloud. */
import { connectorOf } from '../../../azure/graph/connectors.ts'
import { usableNativeId } from '../../../azure/records/native-id.ts'
import type { Digest } from '../../../vocabulary/outcome.ts'
import type { AssessmentRow } from '../stage.ts'

type Said = Pick<AssessmentRow, 'resource_id' | 'object_id' | 'account' | 'resource_type'>

/**
 * A digest of account, type and native id of what lies behind a connector; '' where one of them is not known, or the id
 * is none. The type is part of it: a policy and its attachment have one ARN.
 */
export function nativeKeyOf(
    { resource_id: id, object_id: native, account, resource_type: type }: Said,
    digest: Digest,
) {
    if (connectorOf(`${id}/`) === '' || account === '' || type === '') return ''
    if (native === id || !usableNativeId(native)) return ''
    return digest([account, type, native].join('\n').toLowerCase())
}
