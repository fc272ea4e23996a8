/** A life of the application names what the contract lists, and nothing that it does not. */
import { FOREIGN_TABLES } from '../../src/server/contract/index.ts'
import { INTEGRATION_TYPES } from '../../src/server/vocabulary/names.ts'
import { createWorld, type World } from '../support/app-world.ts'

/** Lets every ForeignRecord of the instance note the columns that it is asked for; `seen` in the module keeps them. */
const TRACE = `
    var foreign = require('./src/server/glide/records/foreign.ts');
    var kind = foreign.ForeignRecord.prototype;
    if (!kind.seen) {
        kind.seen = {};
        var note = function (table, path) { kind.seen[table + ' ' + String(path).split('.')[0]] = true; };
        var name = kind.name;
        kind.name = function (column) { note(this.table, column); return name.call(this, column); };
        var proved = kind.proved;
        kind.proved = function (path) { note(this.table, path); return proved.call(this, path); };
    }
    Object.keys(kind.seen).join('\\n')`

const SYSTEM = ['sys_id', 'sys_created_on', 'sys_mod_count']

/** Only asked for on an instance that lacks something, or by the product's own API, which is given plain objects. */
const NOT_TRACED = [
    // Columns that Configuration Compliance writes for us; other tests compare them.
    ...['short_description', 'description', 'remediation', 'source_category', 'source_sub_category'].map(
        (column) => `sn_vulc_test ${column}`,
    ),
    ...['source_criticality', 'source_created'].map((column) => `sn_vulc_test ${column}`),
    ...['source_id', 'first_seen', 'last_pass', 'description', 'actual_values', 'display'].map(
        (column) => `sn_vulc_result ${column}`,
    ),
    // Passed on where one recommendation has become several: test/tenants/continuity.
    'sn_vulc_result assignment_group',
    'sn_vulc_result assigned_to',
    // Read by the evaluator of lookup rules, by its name.
    'sn_sec_cmn_ci_lookup_rule script',
    'sn_sec_cmn_ci_lookup_rule lookup_script',
    // Repair adds it where it is missing.
    'sys_choice label',
    'sys_choice language',
    // Named by the lookup rules of the first deployment, which are records.
    'cmdb_ci_vm_object object_id',
    'cmdb_ci_cloud_object_storage object_id',
    // Read and set on a job, which is an integration or the watchdog.
    'sysauto_script run_type',
    'sysauto_script run_as',
    // Which class a resource type is mapped to needs Cloud Provisioning and Governance.
    'sn_capi_resource_type resource_type',
    'sn_capi_resource_type ci_class',
]

let world: World
let seen: string[]

beforeAll(async () => {
    world = await createWorld()
    const trace = () => String(world.instance.evaluate(TRACE, 'sn_vul_asc')).split('\n')
    trace()
    const deployment = world.deploy('Contoso')
    world.instance.runUiAction('sn_vul_asc_deployment', deployment, 'sn_vul_asc_health_check')
    for (const type of INTEGRATION_TYPES) world.run(deployment, type, true)
    world.clock.at += 86_400_000
    for (const type of INTEGRATION_TYPES) world.run(deployment, type, true)
    seen = trace().filter((line) => !SYSTEM.includes(line.split(' ')[1] ?? ''))
}, 120_000)
afterAll(() => world.close())

const listed = FOREIGN_TABLES.flatMap(({ table, columns }) =>
    Object.keys(columns).map((column) => `${table} ${column}`),
)

test('nothing is asked for that the contract does not list', () => {
    expect(seen.filter((line) => !listed.includes(line))).toEqual([])
})

test('everything that it lists is asked for', () => {
    const health = new Set(FOREIGN_TABLES.filter((table) => table.health === true).map(({ table }) => `${table}`))
    const missing = listed.filter((line) => !seen.includes(line) && !health.has(line.split(' ')[0] ?? ''))
    expect(missing.filter((line) => !NOT_TRACED.includes(line))).toEqual([])
})
