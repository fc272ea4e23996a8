/** Which changes to records of others are no harm. */
import { excused } from '../../scripts/assumptions/excused.ts'

test.each([
    ['the engine says when it has last seen a CI', 'cmdb_ci_vm_instance', ['last_discovered', 'sys_mod_count'], true],
    ['a name that people gave', 'cmdb_ci_cloud_service_account', ['last_discovered', 'name'], false],
    ['a write that changes nothing', 'sn_vulc_result', ['sys_updated_on'], false],
    ['last_discovered of what is no CI', 'sn_vulc_result', ['last_discovered'], false],
    ['nothing', 'sn_vulc_result', [], true],
])('%s', (_, table, changed, expected) => {
    expect(excused(table, changed)).toBe(expected)
})
