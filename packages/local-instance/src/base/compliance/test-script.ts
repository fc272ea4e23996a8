/** Script text of sn_vulc.ComplianceTest. Its call contract is observed in published applications. */

export const COMPLIANCE_TEST_BASE = `
var ComplianceTestBase = Class.create();
ComplianceTestBase.prototype = {
    // source: the name that tests show as their Source.
    initialize: function (source) {
        this.source = source;
    },

    // A plain object to fill with columns of sn_vulc_test.
    newTest: function (sourceId) {
        return { source: this.source, source_id: sourceId };
    },

    // Answers { inserted | updated | unchanged: true, sys_id } or { error }. A test is its source and source_id.
    createOrUpdateTest: function (test) {
        if (gs.nil(test.source_id)) return { error: 'source_id is mandatory' };
        var gr = new GlideRecord('sn_vulc_test');
        gr.addQuery('source', this.source);
        gr.addQuery('source_id', test.source_id);
        gr.setLimit(1);
        gr.query();
        var exists = gr.next();
        if (!exists) gr.initialize();
        var criticalityBefore = gr.getValue('source_criticality');
        var changed = this._copy(gr, test);
        if (gr.getValue('source_criticality') !== criticalityBefore && gs.nil(test.criticality))
            this._setCriticality(gr);
        if (exists && !changed) return { unchanged: true, sys_id: gr.getUniqueValue() };
        var sysId = exists ? gr.update() : gr.insert();
        if (!sysId) return { error: gr.getLastErrorMessage() };
        return exists ? { updated: true, sys_id: sysId } : { inserted: true, sys_id: sysId };
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
        map.addQuery('source', this.source);
        map.addQuery('source_criticality', gr.getValue('source_criticality'));
        map.addQuery('active', true);
        map.setLimit(1);
        map.query();
        gr.setValue('criticality', map.next() ? map.getValue('criticality') : '');
    },

    type: 'ComplianceTestBase'
};
`

export const COMPLIANCE_TEST = `
var ComplianceTest = Class.create();
ComplianceTest.prototype = Object.extendsObject(ComplianceTestBase, {
    type: 'ComplianceTest'
});
`
