/**
 * Script text of sn_vulc.ComplianceTestResult. Its call contract is observed in published applications; what it does to
 * a result's state follows the documented life cycle (vuln-config-compl-states, vuln-config-compl-correlation).
 */

export const COMPLIANCE_TEST_RESULT_BASE = `
var ComplianceTestResultBase = Class.create();
ComplianceTestResultBase.prototype = {
    OPEN: '1',
    CLOSED: '3',
    DEFERRED: '12',
    RESOLVED: '101',
    FALSE_POSITIVE: '1',
    FIXED: '4',

    // source: name shown as Source; implementation: sys_id of the integration instance; integrationRun: sys_id of the run.
    initialize: function (source, implementation, integrationRun) {
        this.source = source;
        this.implementation = implementation;
        this.integrationRun = integrationRun;
        this.customFields = {};
        this.lookupKeys = ['integration_instance', 'cmdb_ci', 'control'];
        // True: a custom field that differs is reason enough to write.
        this.updateCustomFields = false;
    },

    setCustomSourceFields: function (fields) {
        this.customFields = {};
        for (var i = 0; i < fields.length; i++) this.customFields[fields[i]] = true;
    },

    setTestResultLookupKeys: function (keys) {
        this.lookupKeys = keys;
    },

    // A plain object to fill with columns of sn_vulc_result.
    newTestResult: function () {
        return { source: this.source, integration_instance: this.implementation };
    },

    // Answers { inserted | updated | unchanged: true, sys_id } or { error }.
    createOrUpdateTestResult: function (result) {
        if (gs.nil(result.result)) return { error: 'result is mandatory' };
        if (gs.nil(result.control)) return { error: 'control is mandatory' };
        var gr = new GlideRecord('sn_vulc_result');
        for (var i = 0; i < this.lookupKeys.length; i++)
            gr.addQuery(this.lookupKeys[i], gs.nil(result[this.lookupKeys[i]]) ? '' : result[this.lookupKeys[i]]);
        gr.setLimit(1);
        gr.query();
        return gr.next() ? this._update(gr, result) : this._insert(gr, result);
    },

    _insert: function (gr, result) {
        var now = new GlideDateTime().getValue();
        gr.initialize();
        this._copy(gr, result, function () { return true; });
        if (gs.nil(gr.getValue('first_seen'))) gr.setValue('first_seen', now);
        if (gs.nil(gr.getValue('last_seen'))) gr.setValue('last_seen', now);
        gr.setValue('integration_run', this.integrationRun);
        this._setResultState(gr, now);
        var sysId = gr.insert();
        if (!sysId) return { error: gr.getLastErrorMessage() };
        this._addHistory(gr, now);
        return { inserted: true, sys_id: sysId };
    },

    _update: function (gr, result) {
        var now = new GlideDateTime().getValue();
        var before = gr.getValue('result');
        var custom = this.customFields;
        var changed = this._copy(gr, result, function (name) { return !custom[name]; });
        // Resolved results are judged by the new last seen, so it has to be there first.
        var seen = this._copy(gr, result, function (name) { return custom[name]; });
        if (this._setResultState(gr, now)) changed = true;
        if (!changed && !(this.updateCustomFields && seen)) return { unchanged: true, sys_id: gr.getUniqueValue() };
        gr.setValue('integration_run', this.integrationRun);
        if (!gr.update()) return { error: gr.getLastErrorMessage() };
        if (gr.getValue('result') !== before) this._addHistory(gr, now);
        return { updated: true, sys_id: gr.getUniqueValue() };
    },

    _copy: function (gr, values, wanted) {
        var changed = false;
        for (var name in values) {
            if (!wanted(name) || !gr.isValidField(name)) continue;
            var before = gr.getValue(name);
            gr.setValue(name, values[name]);
            if (gr.getValue(name) !== before) changed = true;
        }
        return changed;
    },

    // The result opens and closes the record. True when something changed.
    _setResultState: function (gr, now) {
        var state = gr.getValue('state');
        var result = gr.getValue('result');
        if (result === 'passed') return this._close(gr, state, now);
        if (gs.nil(state)) return this._open(gr, now);
        if (result !== 'failed') return false;
        if (state === this.CLOSED && gr.getValue('resolution') !== this.FALSE_POSITIVE) return this._open(gr, now);
        if (state === this.RESOLVED && gr.getValue('last_seen') > gr.getValue('resolution_date')) return this._open(gr, now);
        return false;
    },

    _close: function (gr, state, now) {
        if (state === this.CLOSED && gr.getValue('resolution') === this.FIXED) return false;
        gr.setValue('state', this.CLOSED);
        gr.setValue('resolution', this.FIXED);
        gr.setValue('resolution_date', now);
        gr.setValue('closed', now);
        gr.setValue('active', false);
        return true;
    },

    _open: function (gr, now) {
        gr.setValue('state', this.OPEN);
        gr.setValue('resolution', '');
        gr.setValue('resolution_date', '');
        gr.setValue('close_notes', '');
        gr.setValue('closed', '');
        gr.setValue('active', true);
        gr.setValue('last_opened', now);
        return true;
    },

    // History of pass and fail for the same CI, technology and test.
    _addHistory: function (gr, now) {
        var row = new GlideRecord('sn_vulc_result_history');
        row.initialize();
        row.setValue('test_result', gr.getUniqueValue());
        row.setValue('control', gr.getValue('control'));
        row.setValue('cmdb_ci', gr.getValue('cmdb_ci'));
        row.setValue('technology', gr.getValue('technology'));
        row.setValue('result', gr.getValue('result'));
        row.setValue('state', gr.getValue('state'));
        row.setValue('recorded', now);
        row.insert();
    },

    type: 'ComplianceTestResultBase'
};
`

export const COMPLIANCE_TEST_RESULT = `
var ComplianceTestResult = Class.create();
ComplianceTestResult.prototype = Object.extendsObject(ComplianceTestResultBase, {
    type: 'ComplianceTestResult'
});
`
