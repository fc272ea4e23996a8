/** Relation types and identification rules of the cloud classes. */
import type { BaseRecord } from '../columns.ts'
import { baseId } from '../ids.ts'

const HOSTED_ON = 'Hosted on::Hosts'

function relationType(name: string): BaseRecord {
    const [parent = '', child = ''] = name.split('::')
    const row = { sys_id: baseId('cmdb_rel_type', name), name, parent_descriptor: parent, child_descriptor: child }
    return { table: 'cmdb_rel_type', row }
}

/** A rule with its entries, in order of priority. */
function rule(name: string, appliesTo: string, independent: boolean, ...entries: string[]): BaseRecord[] {
    const identifier = baseId('cmdb_identifier', appliesTo)
    return [
        {
            table: 'cmdb_identifier',
            row: { sys_id: identifier, name, applies_to: appliesTo, independent: independent ? '1' : '0', active: '1' },
        },
        ...entries.map((attributes, index) => ({
            table: 'cmdb_identifier_entry',
            row: {
                sys_id: baseId('cmdb_identifier_entry', appliesTo, attributes),
                identifier,
                table: appliesTo,
                attributes,
                order: String((index + 1) * 100),
                active: '1',
            },
        })),
    ]
}

function hostedOn(parent: string, child: string): BaseRecord {
    return {
        table: 'cmdb_metadata_hosting',
        row: {
            sys_id: baseId('cmdb_metadata_hosting', parent, child),
            parent_type: parent,
            child_type: child,
            rel_type: baseId('cmdb_rel_type', HOSTED_ON),
            is_reverse: '0',
        },
    }
}

/**
 * How a cloud class is identified is documented ("Create a CI class for cloud resources": dependent, object_id, hosted on a
 * logical datacenter). assumed: cmdb_ci_cmp_resource inherits that rule, may hang on an account as global AWS resources do,
 * a datacenter is its region under an account, and an account is its account_id with its datacenter_type.
 */
export const records: BaseRecord[] = [
    ...[HOSTED_ON, 'Contains::Contained by', 'Runs on::Runs', 'Depends on::Used by', 'Members::Member of'].map(
        relationType,
    ),
    ...rule('Cloud Object', 'cmdb_ci_vm_object', false, 'object_id'),
    ...rule('Logical Datacenter', 'cmdb_ci_logical_datacenter', false, 'region'),
    ...rule('Cloud Service Account', 'cmdb_ci_cloud_service_account', true, 'account_id,datacenter_type', 'object_id'),
    ...rule('Hardware Rule', 'cmdb_ci_hardware', true, 'serial_number', 'name'),
    hostedOn('cmdb_ci_vm_object', 'cmdb_ci_logical_datacenter'),
    hostedOn('cmdb_ci_vm_object', 'cmdb_ci_cloud_service_account'),
    hostedOn('cmdb_ci_logical_datacenter', 'cmdb_ci_cloud_service_account'),
]
