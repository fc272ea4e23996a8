/** Records of other products that refer to records of the app, and so come after its first import. */
import type { OtherRecord } from './others-first.ts'

const OUR_TEST = '@sn_vulc_test?source_id=5e056c50-0a1c-4b6a-8110-b50d807bade5'
const OUR_ITEM =
    '@sn_sec_cmn_src_ci?source_id=/subscriptions/a1a1a1a1-0001-4000-8000-000000000001/resourcegroups/rg-data/providers/microsoft.storage/storageaccounts/data01'
const OUR_IMAGE =
    '@sn_vul_container_image?image_digest=sha256:a68189cbcb4f4159897c714ee394b784d047320e15e049308463feddc4ca344f'

export const LATER_RECORDS: readonly OtherRecord[] = [
    {
        is: 'the membership of our test in the group of Wiz',
        table: 'sn_vulc_policy_test',
        values: { policy: '@a test group of Wiz', test: OUR_TEST },
    },
    {
        is: 'the citation of our test by Wiz',
        table: 'sn_vulc_citation',
        values: { auth_src: '@an authoritative source of Wiz', control: OUR_TEST, section: 'W.1', source: 'Wiz' },
    },
    {
        is: 'the citation of our test by a person',
        table: 'sn_vulc_citation',
        values: { auth_src: '@sn_vulc_auth_src?source_id=PCI DSS 4', control: OUR_TEST, section: 'by hand' },
    },
    {
        is: 'the result of Wiz for our test and item',
        table: 'sn_vulc_result',
        values: {
            source: 'Wiz',
            source_id: 'wiz-on-ours',
            integration_instance: '@Wiz, the integration instance',
            control: OUR_TEST,
            src_ci: OUR_ITEM,
            result: 'failed',
            state: '1',
            active: '1',
            last_seen: '2025-11-20 08:00:00',
        },
    },
    {
        is: 'the relation of a person to our CI',
        table: 'cmdb_rel_ci',
        values: {
            parent: '@a server of nobody',
            child: '@cmdb_ci_cmp_resource?name=data01',
            type: '@cmdb_rel_type?name=Depends on::Used by',
        },
    },
    {
        is: 'the tag of Discovery on our CI',
        table: 'cmdb_key_value',
        values: { configuration_item: '@cmdb_ci_cmp_resource?name=data01', key: 'owner', value: 'finance' },
    },
    {
        is: 'the package of Wiz on our image',
        table: 'sn_vul_container_image_package',
        values: { image: OUR_IMAGE, name: 'libssl3 (Wiz)', version: '3.0.0', package_type: 'OS' },
    },
    {
        is: 'the vulnerable item of Wiz on our image',
        table: 'sn_vul_container_image_vulnerable_item',
        values: {
            container_image: OUR_IMAGE,
            package: '@the package of Wiz on our image',
            vulnerability: '@sn_vul_entry?id=CVE-2026-1002',
            source: 'Wiz',
            integration_instance: '@Wiz, the integration instance',
            source_id: 'wiz-on-our-image',
            unique_key: 'wiz-on-our-image',
            state: '1',
            active: '1',
            last_found_dt_tm: '2025-11-20 08:00:00',
        },
    },
]
