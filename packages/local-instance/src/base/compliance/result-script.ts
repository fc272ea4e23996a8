/**
 * Script text of sn_vulc.ComplianceTestResult. Its call contract is observed in published applications; what it does to
 * a result's state follows the documented life cycle (vuln-config-compl-states, vuln-config-compl-correlation).
 */
import type { Names } from '../differing.ts'

/** In the words of the tables: of results, and of their history. */
export function complianceTestResultBase(result: Names, history: Names): string {
    const c = (name: string) => result.column(name)
    const h = (name: string) => history.column(name)
    return `
var ComplianceTestResultBase = Class.create();
ComplianceTestResultBase.prototype = {
    OPEN: '${result.choice('state', 'Open')}',
    CLOSED: '${result.choice('state', 'Closed')}',
    RESOLVED: '${result.choice('state', 'Resolved')}',
    FALSE_POSITIVE: '${result.choice('resolution', 'False positive')}',
    FIXED: '${result.choice('resolution', 'Fixed')}',
    PASSED: '${result.choice('result', 'Passed')}',
    FAILED: '${result.choice('result', 'Failed')}',

    // What a result is unless the caller says otherwise.
    OWN_KEYS: ['${c('integration_instance')}', '${c('cmdb_ci')}', '${c('control')}'],

    // source: name shown as Source; implementation: sys_id of the integration instance; integrationRun: sys_id of the run.
    initialize: function (source, implementation, integrationRun) {
        this.source = source;
        this.implementation = implementation;
        this.integrationRun = integrationRun;
        this.customFields = {};
        this.lookupKeys = null;
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
        return { ${c('source')}: this.source, ${c('integration_instance')}: this.implementation };
    },

    // Answers { inserted | updated | unchanged: true, sys_id } or { error }.
    createOrUpdateTestResult: function (result) {
        if (gs.nil(result.${c('result')})) return { error: '${c('result')} is mandatory' };
        if (gs.nil(result.${c('control')})) return { error: '${c('control')} is mandatory' };
        var gr = new GlideRecord('sn_vulc_result');
        return this._find(gr, result) ? this._update(gr, result) : this._insert(gr, result);
    },

    // A column of its own keys that the table does not have identifies nothing; keys of a caller are taken as they are.
    _find: function (gr, result) {
        var keys = this.lookupKeys || this.OWN_KEYS;
        for (var i = 0; i < keys.length; i++) {
            if (keys === this.OWN_KEYS && !gr.isValidField(keys[i])) return false;
            if (gs.nil(result[keys[i]])) gr.addNullQuery(keys[i]);
            else gr.addQuery(keys[i], result[keys[i]]);
        }
        gr.setLimit(1);
        gr.query();
        return gr.next();
    },

    _insert: function (gr, result) {
        var now = new GlideDateTime().getValue();
        gr.initialize();
        this._copy(gr, result, function () { return true; });
        if (gs.nil(gr.getValue('${c('first_seen')}'))) gr.setValue('${c('first_seen')}', now);
        if (gs.nil(gr.getValue('${c('last_seen')}'))) gr.setValue('${c('last_seen')}', now);
        gr.setValue('${c('integration_run')}', this.integrationRun);
        this._setResultState(gr, now);
        var sysId = gr.insert();
        if (!sysId) return { error: gr.getLastErrorMessage() };
        this._addHistory(gr, now);
        return { inserted: true, sys_id: sysId };
    },

    _update: function (gr, result) {
        var now = new GlideDateTime().getValue();
        var before = gr.getValue('${c('result')}');
        var custom = this.customFields;
        var changed = this._copy(gr, result, function (name) { return !custom[name]; });
        // Resolved results are judged by the new last seen, so it has to be there first.
        var seen = this._copy(gr, result, function (name) { return custom[name]; });
        if (this._setResultState(gr, now)) changed = true;
        if (!changed && !(this.updateCustomFields && seen)) return { unchanged: true, sys_id: gr.getUniqueValue() };
        gr.setValue('${c('integration_run')}', this.integrationRun);
        if (!gr.update()) return { error: gr.getLastErrorMessage() };
        if (gr.getValue('${c('result')}') !== before) this._addHistory(gr, now);
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
        var state = gr.getValue('${c('state')}');
        var result = gr.getValue('${c('result')}');
        if (result === this.PASSED) return this._close(gr, state, now);
        if (gs.nil(state)) return this._open(gr, now);
        if (result !== this.FAILED) return false;
        if (state === this.CLOSED && gr.getValue('${c('resolution')}') !== this.FALSE_POSITIVE) return this._open(gr, now);
        if (state === this.RESOLVED && gr.getValue('${c('last_seen')}') > gr.getValue('${c('resolution_date')}')) return this._open(gr, now);
        return false;
    },

    _close: function (gr, state, now) {
        if (state === this.CLOSED && gr.getValue('${c('resolution')}') === this.FIXED) return false;
        gr.setValue('${c('state')}', this.CLOSED);
        gr.setValue('${c('resolution')}', this.FIXED);
        gr.setValue('${c('resolution_date')}', now);
        gr.setValue('${c('closed')}', now);
        gr.setValue('${c('active')}', false);
        return true;
    },

    _open: function (gr, now) {
        gr.setValue('${c('state')}', this.OPEN);
        gr.setValue('${c('resolution')}', '');
        gr.setValue('${c('resolution_date')}', '');
        gr.setValue('${c('close_notes')}', '');
        gr.setValue('${c('closed')}', '');
        gr.setValue('${c('active')}', true);
        gr.setValue('${c('last_opened')}', now);
        return true;
    },

    // History of pass and fail for the same CI, technology and test.
    _addHistory: function (gr, now) {
        var row = new GlideRecord('sn_vulc_result_history');
        if (!row.isValid()) return;
        row.initialize();
        row.setValue('${h('test_result')}', gr.getUniqueValue());
        row.setValue('${h('control')}', gr.getValue('${c('control')}'));
        row.setValue('${h('cmdb_ci')}', gr.getValue('${c('cmdb_ci')}'));
        row.setValue('${h('technology')}', gr.getValue('${c('technology')}'));
        row.setValue('${h('result')}', gr.getValue('${c('result')}'));
        row.setValue('${h('state')}', gr.getValue('${c('state')}'));
        row.setValue('${h('recorded')}', now);
        row.insert();
    },

    type: 'ComplianceTestResultBase'
};
`
}

export const COMPLIANCE_TEST_RESULT = `
var ComplianceTestResult = Class.create();
ComplianceTestResult.prototype = Object.extendsObject(ComplianceTestResultBase, {
    type: 'ComplianceTestResult'
});
`
