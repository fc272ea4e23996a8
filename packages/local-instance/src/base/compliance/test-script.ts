/** Script text of sn_vulc.ComplianceTest. Its call contract is observed in published applications. */
import type { Names } from '../differing.ts'

/** In the words of the tables: of tests, and of the criticality map. */
export function complianceTestBase(test: Names, map: Names): string {
    const c = (name: string) => test.column(name)
    const m = (name: string) => map.column(name)
    return `
var ComplianceTestBase = Class.create();
ComplianceTestBase.prototype = {
    // source: the name that tests show as their Source.
    initialize: function (source) {
        this.source = source;
    },

    // A plain object to fill with columns of sn_vulc_test.
    newTest: function (sourceId) {
        return { ${c('source')}: this.source, ${c('source_id')}: sourceId };
    },

    // Answers { inserted | updated | unchanged: true, sys_id } or { error }. A test is its source and source_id.
    createOrUpdateTest: function (test) {
        if (gs.nil(test.${c('source_id')})) return { error: '${c('source_id')} is mandatory' };
        var gr = new GlideRecord('sn_vulc_test');
        var exists = this._find(gr, { ${c('source')}: this.source, ${c('source_id')}: test.${c('source_id')} });
        if (!exists) gr.initialize();
        var criticalityBefore = gr.getValue('${c('source_criticality')}');
        var changed = this._copy(gr, test);
        if (gr.getValue('${c('source_criticality')}') !== criticalityBefore && gs.nil(test.${c('criticality')}))
            this._setCriticality(gr);
        if (exists && !changed) return { unchanged: true, sys_id: gr.getUniqueValue() };
        var sysId = exists ? gr.update() : gr.insert();
        if (!sysId) return { error: gr.getLastErrorMessage() };
        return exists ? { updated: true, sys_id: sysId } : { inserted: true, sys_id: sysId };
    },

    // A column that the table does not have identifies nothing: then there is no such record.
    _find: function (gr, values) {
        for (var name in values) {
            if (!gr.isValidField(name)) return false;
            gr.addQuery(name, values[name]);
        }
        gr.setLimit(1);
        gr.query();
        return gr.next();
    },

    _copy: function (gr, values) {
        var changed = false;
        for (var name in values) {
            if (!gr.isValidField(name)) continue;
            var before = gr.getValue(name);
            gr.setValue(name, values[name]);
            if (gr.getValue(name) !== before) changed = true;
        }
        return changed;
    },

    // Source severities are translated by the criticality map; one that is not in it leaves the criticality empty.
    _setCriticality: function (gr) {
        var map = new GlideRecord('sn_vulc_test_criticality_map');
        if (!map.isValid()) return;
        var found = this._find(map, {
            ${m('source')}: this.source,
            ${m('source_criticality')}: gr.getValue('${c('source_criticality')}'),
            ${m('active')}: true
        });
        gr.setValue('${c('criticality')}', found ? map.getValue('${m('criticality')}') : '');
    },

    type: 'ComplianceTestBase'
};
`
}

export const COMPLIANCE_TEST = `
var ComplianceTest = Class.create();
ComplianceTest.prototype = Object.extendsObject(ComplianceTestBase, {
    type: 'ComplianceTest'
});
`
