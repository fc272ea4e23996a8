/** GlideTableHierarchy, GlidePluginManager, tables that are not there, and URL encoding of gs; documented members name their page. */
import { LocalInstance } from '../src/index.ts'

const HIERARCHY = 'c_GlideTableHierarchyScopedAPI'
const PLUGINS = 'c_GlidePluginManagerScopedAPI'
const RECORD = 'c_GlideRecordScopedAPI'
const SYSTEM = 'c_GlideSystemScopedAPI'

describe('an instance with the usual plugins', () => {
    const instance = new LocalInstance()
    const value = (script: string) => String(instance.evaluate(script))
    afterAll(() => instance.close())

    beforeAll(() => {
        // Task and Incident are there, and so is what Vulnerability Response extends Task with.
        instance.defineTable({ name: 'problem', extends: 'task', columns: [] })
    })

    test.each([
        [HIERARCHY, "new GlideTableHierarchy('incident').getTables()", 'incident,task'],
        [HIERARCHY, "new GlideTableHierarchy('incident').getHierarchy()", 'incident,task'],
        [
            HIERARCHY,
            "new GlideTableHierarchy('task').getAllExtensions()",
            'task,incident,sn_vul_vulnerable_item,problem',
        ],
        [HIERARCHY, "new GlideTableHierarchy('task').getTableExtensions()", 'incident,sn_vul_vulnerable_item,problem'],
        [HIERARCHY, "new GlideTableHierarchy('cmdb_ci_server').getBase()", 'cmdb_ci_computer'],
        [HIERARCHY, "new GlideTableHierarchy('cmdb_ci_server').getRoot()", 'cmdb'],
        [HIERARCHY, "new GlideTableHierarchy('incident').getName()", 'incident'],
        [HIERARCHY, "new GlideTableHierarchy('incident').isBaseClass()", 'false'],
        [HIERARCHY, "new GlideTableHierarchy('task').isBaseClass()", 'true'],
        [HIERARCHY, "new GlideTableHierarchy('sys_user').isSoloClass()", 'true'],
        [HIERARCHY, "new GlideTableHierarchy('incident').hasExtensions()", 'false'],
        [RECORD, "new GlideRecord('incident').isValid()", 'true'],
        [RECORD, "new GlideRecord('no_such_table').isValid()", 'false'],
        [RECORD, "new GlideRecord('sn_capi_resource_type').isValid()", 'false'],
        [SYSTEM, "gs.tableExists('sn_vul_container_image')", 'true'],
        [PLUGINS, "new GlidePluginManager().isActive('sn_vulc')", 'true'],
        [PLUGINS, "new GlidePluginManager().isActive('sn_vul_container')", 'true'],
        [PLUGINS, "new GlidePluginManager().isActive('sn_capi')", 'false'],
        [PLUGINS, "new GlidePluginManager().isActive('no.such.plugin')", 'false'],
        // Percent encoding is documented; that a space becomes a plus sign is assumed.
        [SYSTEM, "gs.urlEncode('a b&c=d/é')", 'a+b%26c%3Dd%2F%C3%A9'],
        [SYSTEM, "gs.urlDecode('a+b%26c%3Dd%2F%C3%A9')", 'a b&c=d/é'],
    ])('%s: %s is %s', (_page, script, expected) => {
        expect(value(script)).toBe(expected)
    })

    test('assumed: querying a table that is not there is an error that names it', () => {
        expect(() => value("new GlideRecord('no_such_table').query()")).toThrow('no_such_table')
    })

    test(`${PLUGINS}: the plugins of the list that are active`, () => {
        const names = instance.evaluate(`(function () {
            var now_GR = new GlideRecord('sys_plugins');
            now_GR.addEncodedQuery('active=0^ORactive=1');
            now_GR.orderBy('source');
            now_GR.query();
            var pMgr = new GlidePluginManager(), active = [];
            while (now_GR.next()) if (pMgr.isActive(now_GR.getValue('source'))) active.push(now_GR.getValue('source'));
            return active.join();
        })()`)
        expect(names).toBe('com.snc.vulc,sn_sec_cmn,sn_sec_int,sn_vul,sn_vul_container,sn_vulc')
    })

    test('tables of an installed container plugin refer to each other', () => {
        const item = instance.record('sn_vul_container_image_vulnerable_item')
        item.initialize()
        item.insert()
        expect(item.getValue('number')).toBe('CVIT0000001')
        expect(item.getDisplayValue('state')).toBe('Open')
    })
})

describe('an instance with other plugins', () => {
    const instance = new LocalInstance({ without: ['container'], with: ['capi'] })
    afterAll(() => instance.close())

    test.each(['sn_vul_entry', 'sn_vul_container_image', 'sn_vul_container_image_vulnerable_item'])(
        '%s is not there',
        (table) => {
            expect(instance.evaluate(`new GlideRecord('${table}').isValid()`)).toBe(false)
            expect(instance.evaluate("new GlidePluginManager().isActive('sn_vul_container')")).toBe(false)
        },
    )

    test('resource types know their CI class, whatever the case', () => {
        const type = instance.record('sn_capi_resource_type')
        expect(type.get('resource_type', 'Microsoft.Compute/virtualMachines')).toBe(true)
        expect(type.getValue('ci_class')).toBe('cmdb_ci_vm_instance')
        expect(instance.evaluate("new GlidePluginManager().isActive('sn_capi')")).toBe(true)
    })
})
