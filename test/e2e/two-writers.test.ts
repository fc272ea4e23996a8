/** Another node that makes each record between this one's look and its insert: every record is there once. */
import { INTEGRATION_TYPES } from '../../src/server/vocabulary/names.ts'
import { expectWhole } from '../support/invariants.ts'
import { createWorld, type World } from '../support/app-world.ts'

/**
 * What the tables say that this application inserts into, with what their rows refer to. A sys_id that is compared
 * follows from what identifies the record alone, so that it is the same on every node, and in both worlds.
 */
const TABLES = {
    sn_vulc_policy: ['source_id', 'sys_id'],
    sn_vulc_policy_test: ['policy.source_id', 'test.source_id'],
    sn_vulc_auth_src: ['source_id', 'sys_id'],
    sn_vulc_citation: ['auth_src.source_id', 'section', 'control.source_id'],
    sn_sec_cmn_src_ci: ['source_id', 'sys_id', 'cloud_account.name', 'cloud_region.name', 'cloud_resource_type.name'],
    sn_sec_cmn_host_tag: ['name', 'sys_id'],
    sn_sec_cmn_cloud_account: ['name', 'sys_id'],
    sn_sec_cmn_region: ['name', 'sys_id'],
    sn_sec_cmn_cloud_resource_type: ['name', 'sys_id'],
    sn_sec_cmn_cloud_service_provider: ['name', 'sys_id'],
    sn_vul_container_image: ['image_digest', 'sys_id', 'repo'],
    sn_vul_container_image_package: ['image.image_digest', 'sys_id', 'name', 'package_type', 'version'],
    sn_vul_container_image_findings: ['image.image_digest', 'package.name', 'vulnerability.id'],
    sn_vul_container_image_vulnerable_item: [
        'discovered_container_image.image_digest',
        'package.name',
        'vulnerability.id',
        'state',
        'close_notes',
    ],
    sn_vul_container_finding_m2m_vul_item: [
        'finding.fix_status',
        'finding.package.name',
        'finding.vulnerability.id',
        'vulnerable_item.package.name',
        'vulnerable_item.vulnerability.id',
    ],
    sn_vul_entry: ['id', 'sys_id', 'severity', 'v3_base_score'],
    sn_vul_asc_subscription: ['subscription_id', 'state'],
}

/** What the other node does: the same record, a moment earlier. Rules that it would meet itself are left out. */
const TWIN = `
    var twin = new GlideRecord(current.getTableName());
    twin.initialize();
    var columns = current.getElements();
    for (var i = 0; i < columns.length; i++) {
        var name = columns[i].getName();
        if (name.indexOf('sys_') !== 0) twin.setValue(name, current.getValue(name));
    }
    twin.setNewGuidValue(current.getUniqueValue());
    twin.setWorkflow(false);
    twin.insert();
`

async function worldOf(twins: readonly string[]): Promise<World> {
    const world = await createWorld()
    for (const table of twins) {
        const rule = world.instance.record('sys_script')
        rule.initialize()
        const values = { name: `Twin of ${table}`, collection: table, when: 'before', script: TWIN }
        for (const [column, value] of Object.entries({ ...values, action_insert: 'true', active: 'true' }))
            rule.setValue(column, value)
        rule.insert()
    }
    const deployment = world.deploy('Contoso')
    for (const type of INTEGRATION_TYPES)
        expect({ type, ...world.run(deployment, type) }).toMatchObject({ type, substate: 'success', error_code: '' })
    return world
}

test('each record is there once, and everything refers to it', async () => {
    const alone = await worldOf([])
    const shared = await worldOf(Object.keys(TABLES))
    try {
        for (const [table, columns] of Object.entries(TABLES)) {
            const rowsOf = (world: World) => world.rows(table, columns).map((row) => JSON.stringify(row).toLowerCase())
            expect([table, rowsOf(shared).sort()]).toEqual([table, rowsOf(alone).sort()])
            expect([table, rowsOf(alone).length > 0]).toEqual([table, true])
        }
        expectWhole(shared)
    } finally {
        await alone.close()
        await shared.close()
    }
}, 120_000)
