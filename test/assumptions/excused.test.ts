/** Which changes to records of others are no harm. */
import { unexcused } from '../../scripts/assumptions/excused.ts'

test.each([
    ['the engine says when it has last seen a CI', 'cmdb_ci_vm_instance', ['last_discovered', 'sys_mod_count'], []],
    ['a name that people gave', 'cmdb_ci_cloud_service_account', ['last_discovered', 'name'], ['name']],
    ['a write that changes nothing', 'sn_vulc_result', ['sys_updated_on'], ['sys_updated_on']],
    ['last_discovered of what is no CI', 'sn_vulc_result', ['last_discovered'], ['last_discovered']],
    ['nothing', 'sn_vulc_result', [], []],
])('%s', (_, table, changed, expected) => {
    expect(unexcused(table, changed)).toEqual(expected)
})
