/** What proves that two ids are one resource: its own id in its own cloud, or the unique id of a machine of Azure. */
import { connectorOf } from '../../../azure/graph/connectors.ts'
import { nativeObjectId, usableNativeId } from '../../../azure/records/native-id.ts'
import { isPlaceholder } from '../../../azure/records/members.ts'
import type { Digest } from '../../../vocabulary/outcome.ts'
import type { AssessmentRow } from '../stage.ts'

type Said = Pick<AssessmentRow, 'resource_id' | 'object_id' | 'account' | 'resource_type' | 'machine_uuid'>

const MACHINE = 'microsoft.compute/virtualmachines'
const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** Is it a machine of Azure, which keeps its unique id when it is moved? */
export function isMachine({ resource_type }: Pick<Said, 'resource_type'>): boolean {
    return resource_type === MACHINE
}

/** Does a row say which machine it is, or which resource of which account, wherever its connector stands? */
export function hasNativeKey(said: Said): boolean {
    const { resource_id: id, object_id: native, account, resource_type: type, machine_uuid: uuid } = said
    if (isMachine(said)) return GUID.test(uuid) && !isPlaceholder(uuid)
    return account !== '' && type !== '' && native !== id && connectorOf(`${id}/`) !== '' && usableNativeId(native)
}

/**
 * A digest of account, type and native id of what lies behind a connector, or of type and unique id of a machine; ''
 * where one of them is not known, or the id is none. The type is part of it: a policy and its attachment have one ARN.
 */
export function nativeKeyOf(said: Said, digest: Digest): string {
    if (!hasNativeKey(said)) return ''
    const parts = isMachine(said)
        ? ['azure', said.resource_type, said.machine_uuid]
        : [said.account, said.resource_type, said.object_id]
    return digest(parts.join('\n').toLowerCase())
}

/** Can a row and another one that has its native id be about one resource? What is not said tells nothing apart. */
export function mayBeOne(row: Said, other: Said): boolean {
    const [type, otherType] = [row.resource_type.toLowerCase(), other.resource_type.toLowerCase()]
    if (otherType !== '' && otherType !== type) return false
    const ids = [other.object_id, nativeObjectId(row.resource_type, other.object_id)].map((id) => id.toLowerCase())
    return ids.includes(row.object_id.toLowerCase()) && !areTwo(row.account.toLowerCase(), other.account.toLowerCase())
}

/** A project has a number and a name: one says nothing of the other. */
function areTwo(account: string, other: string): boolean {
    const isNumber = (text: string) => /^\d+$/.test(text)
    return account !== other && account !== '' && other !== '' && isNumber(account) === isNumber(other)
}
