/**
 * Configuration Compliance's write API. Call contract: observed in public code (product.md 3.8); state rules: documented
 * life cycle (product.md 3.4, 3.5) - failed opens, passed closes as fixed, a failure after that reopens, deferred results and
 * false positives stay. Everything between is assumed.
 */
import type { BaseRecord } from './define.ts'

const TEST = `
var ComplianceTest = Class.create();
ComplianceTest.prototype = {
    initialize: function (source) { this.source = source; },
    newTest: function (sourceId) { return { source: this.source, source_id: sourceId }; },
    createOrUpdateTest: function (test) {
        var gr = new GlideRecord('sn_vulc_test');
        gr.addQuery('source', this.source);
        gr.addQuery('source_id', test.source_id);
        gr.query();
        var exists = gr.next();
        if (!exists) { gr.initialize(); gr.setValue('active', true); }
        var changed = !exists;
        for (var name in test) {
            if (!gr.isValidField(name)) continue;
            if (String(test[name] || '') === String(gr.getValue(name) || '')) continue;
            gr.setValue(name, test[name]);
            changed = true;
        }
        if (!changed) return { unchanged: true, sys_id: gr.getUniqueValue() };
        var sysId = exists ? gr.update() : gr.insert();
        return { inserted: !exists, updated: exists, sys_id: sysId };
    },
    type: 'ComplianceTest'
};
`

const RESULT = `
var ComplianceTestResult = Class.create();
ComplianceTestResult.prototype = {
    initialize: function (source, implementation, integrationRun) {
        this.source = source;
        this.implementation = implementation;
        this.integrationRun = integrationRun;
        this.customFields = [];
        this.updateCustomFields = false;
        this.keys = ['integration_instance', 'cmdb_ci', 'control'];
    },
    setCustomSourceFields: function (fields) { this.customFields = fields; },
    setTestResultLookupKeys: function (keys) { this.keys = keys; },
    newTestResult: function () { return { source: this.source, integration_instance: this.implementation }; },
    createOrUpdateTestResult: function (result) {
        if (!result.control || !result.result) return { error: 'control and result are mandatory' };
        var gr = new GlideRecord('sn_vulc_result');
        for (var i = 0; i < this.keys.length; i++) gr.addQuery(this.keys[i], result[this.keys[i]] || '');
        gr.query();
        if (!gr.next()) return this._insert(gr, result);
        var before = gr.getValue('result');
        var changed = this._copy(gr, result, false);
        if (this._setResultState(gr, result.result)) changed = true;
        if (!changed) return { unchanged: true, sys_id: gr.getUniqueValue() };
        gr.setValue('integration_run', this.integrationRun);
        gr.update();
        if (before !== result.result) this._history(gr);
        return { updated: true, sys_id: gr.getUniqueValue() };
    },
    _insert: function (gr, result) {
        gr.initialize();
        this._copy(gr, result, true);
        this._setResultState(gr, result.result);
        gr.setValue('integration_run', this.integrationRun);
        var sysId = gr.insert();
        if (!sysId) return { error: gr.getLastErrorMessage() };
        this._history(gr);
        return { inserted: true, sys_id: sysId };
    },
    _copy: function (gr, result, isNew) {
        var changed = false;
        for (var name in result) {
            if (!gr.isValidField(name)) continue;
            if (!isNew && !this.updateCustomFields && this.customFields.indexOf(name) >= 0) continue;
            if (String(result[name] || '') === String(gr.getValue(name) || '')) continue;
            gr.setValue(name, result[name]);
            changed = true;
        }
        return changed;
    },
    _setResultState: function (gr, value) {
        var state = gr.getValue('state');
        var resolution = gr.getValue('resolution');
        if (value === 'passed') {
            if (state === '3' && resolution === '4') return false;
            gr.setValue('state', '3');
            gr.setValue('resolution', '4');
            gr.setValue('resolution_date', new GlideDateTime().getValue());
            gr.setValue('active', false);
            return true;
        }
        if (state === '12' || (state === '3' && resolution === '1')) return false;
        if (state && state !== '3') return false;
        gr.setValue('state', '1');
        gr.setValue('resolution', '');
        gr.setValue('resolution_date', '');
        gr.setValue('close_notes', '');
        gr.setValue('last_opened', new GlideDateTime().getValue());
        gr.setValue('active', true);
        return true;
    },
    _history: function (gr) {
        var row = new GlideRecord('sn_vulc_result_history');
        row.initialize();
        row.setValue('test_result', gr.getUniqueValue());
        row.setValue('control', gr.getValue('control'));
        row.setValue('cmdb_ci', gr.getValue('cmdb_ci'));
        row.setValue('result', gr.getValue('result'));
        row.setValue('recorded', new GlideDateTime().getValue());
        row.insert();
    },
    type: 'ComplianceTestResult'
};
`

const include = (sysId: string, name: string, script: string): BaseRecord => ({
    table: 'sys_script_include',
    row: {
        sys_id: sysId,
        name,
        api_name: `sn_vulc.${name}`,
        active: '1',
        access: 'public',
        script,
        sys_scope: 'sn_vulc',
    },
})

export const complianceRecords: BaseRecord[] = [
    include('ba5e0000000000000000000000000101', 'ComplianceTest', TEST),
    include('ba5e0000000000000000000000000102', 'ComplianceTestResult', RESULT),
]
